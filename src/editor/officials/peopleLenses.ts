import * as vscode from 'vscode';
import type { PersonInText } from '../../core/officials/people';
import { peopleOf } from '../../core/officials/people';
import { cardLanguage } from '../cardLanguage';
import { toRange } from '../convert';
import type { Services } from '../services';

/** Above the first mention of everybody who is in the registry: post, mentions, quotations. Off unless asked for. */
export function registerPeopleLenses(
  selector: vscode.DocumentSelector,
  { analyses, knowledge, metadata, settings }: Pick<Services, 'analyses' | 'knowledge' | 'metadata' | 'settings'>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const fire = (): void => {
    changed.fire();
  };
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, token) {
      const analysis = settings.for(document.uri).showPeopleLenses ? await analyses.load(document) : undefined;
      const officials = knowledge.current?.officials;
      if (!analysis || !officials || token.isCancellationRequested) {
        return undefined;
      }
      const text = { text: document.getText(), analysis, date: metadata.of(document).date };
      const people = peopleOf(text, officials, cardLanguage()).filter(({ isListed }) => isListed);
      return people.map((person) => lensOf(document, person));
    },
  };
  return vscode.Disposable.from(
    changed,
    settings.onDidChange(fire),
    analyses.onDidBecomeStale(fire),
    vscode.languages.registerCodeLensProvider(selector, provider),
  );
}

function lensOf(document: vscode.TextDocument, { name, post, mentions, quotations }: PersonInText): vscode.CodeLens {
  const ranges = mentions.map((mention) => toRange(document, mention.name));
  const first = ranges[0] ?? new vscode.Range(0, 0, 0, 0);
  const counts = [
    vscode.l10n.t('named {0}×', mentions.length),
    ...(quotations.length > 0 ? [vscode.l10n.t('quoted {0}×', quotations.length)] : []),
  ];
  return new vscode.CodeLens(first, {
    title: `${[name, post].filter(Boolean).join(', ')}: ${counts.join(' · ')}`,
    command: 'editor.action.showReferences',
    arguments: [document.uri, first.start, ranges.map((range) => new vscode.Location(document.uri, range))],
  });
}
