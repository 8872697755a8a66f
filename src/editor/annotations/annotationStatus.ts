import * as vscode from 'vscode';
import { countPlaces, type PlaceCounts } from '../../core/annotations/anchoring/anchoring';
import type { Services } from '../services';
import { nameOf } from './sidecarUri';

const languages = ['news', 'treaty', 'plaintext', 'markdown'];

/** Says beside the language of a text how its annotations are: how many, changed, without a place, or unreadable. */
export function registerAnnotationStatus({ annotations }: Pick<Services, 'annotations'>): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('glossator.annotations', languages);
  item.name = vscode.l10n.t('Annotations');
  item.command = { command: 'glossator.showAnnotationsOfText', title: vscode.l10n.t('Show') };
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const text = document && annotations.of(document);
    const counts = countPlaces(text?.placed().map(({ anchoring }) => anchoring) ?? []);
    const { Error, Warning, Information } = vscode.LanguageStatusSeverity;
    const refusal = text?.content.refusal?.message;
    item.text = refusal && text.file ? vscode.l10n.t('{0} is not readable', nameOf(text.file.uri)) : describe(counts);
    item.detail = refusal ?? '';
    item.severity = refusal ? Error : counts.lost + counts.changed > 0 ? Warning : Information;
  };
  update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    annotations.onDidChange((uri) => {
      if (uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()) {
        update();
      }
    }),
  );
}

function describe({ all, changed, lost }: PlaceCounts): string {
  const parts = [
    all === 0
      ? vscode.l10n.t('no annotations')
      : all === 1
        ? vscode.l10n.t('1 annotation')
        : vscode.l10n.t('{0} annotations', all),
    ...(changed > 0 ? [vscode.l10n.t('{0} changed', changed)] : []),
    ...(lost > 0 ? [vscode.l10n.t('{0} without a place', lost)] : []),
  ];
  return parts.join(', ');
}
