import * as vscode from 'vscode';
import type { Reference, ReferenceTarget } from '../../core/model';
import type { Instrument } from '../../core/treaty/instruments/instruments';
import { nameOf } from '../../core/treaty/instruments/instruments';
import { fullLabelOf, textOf } from '../../core/treaty/provisions';
import { escapeMarkdown } from '../../core/text/escape';
import { toRange } from '../convert';
import { findProvisions, referenceAt, type FoundProvision, type ReferenceServices } from './provisionTexts';

const longestText = 1500;
const mostTargets = 3;

/** Shows where a reference points: the instrument, its dates, and the words of the provision where a text is at hand. */
export function registerReferenceHover(
  selector: vscode.DocumentSelector,
  services: ReferenceServices,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const reference = await referenceAt(document, position, services);
      if (!reference) {
        return undefined;
      }
      const card = new vscode.MarkdownString();
      for (const target of reference.targets.slice(0, mostTargets)) {
        const [provision] = await findProvisions(document, reference, target, services, token);
        if (token.isCancellationRequested) {
          return undefined;
        }
        appendTarget(card, reference, target, provision, services);
      }
      const more = reference.targets.length - mostTargets;
      if (more > 0) {
        card.appendMarkdown(vscode.l10n.t('and {0} more', more));
      }
      return new vscode.Hover(card, toRange(document, reference));
    },
  });
}

function appendTarget(
  card: vscode.MarkdownString,
  reference: Reference,
  { instrument: id, eId, number }: ReferenceTarget,
  provision: FoundProvision | undefined,
  { knowledge }: ReferenceServices,
): void {
  const instrument = knowledge.current?.instruments.instruments.get(id ?? '');
  const cited = reference.targets.length === 1 ? reference.text.replace(/\s+/gu, ' ') : (eId ?? number);
  const label = provision ? labelOf(provision) : cited;
  card.appendMarkdown(`**${escapeMarkdown(titleOf(reference, instrument, id))}** · ${escapeMarkdown(label)}\n\n`);
  if (provision) {
    appendWords(card, provision);
  } else if (reference.resolvedBy === 'self') {
    card.appendMarkdown(
      `${vscode.l10n.t('This text has no such provision. It may be one of another instrument.')}\n\n`,
    );
  }
  if (instrument) {
    appendFacts(card, instrument);
  }
}

function labelOf({ text, analysis, node }: FoundProvision): string {
  return fullLabelOf({ text, structure: analysis.structure, language: analysis.language }, node);
}

function titleOf({ resolvedBy }: Reference, instrument: Instrument | undefined, id: string | undefined): string {
  if (instrument) {
    return nameOf(instrument, vscode.env.language.slice(0, 2));
  }
  return resolvedBy === 'self' ? vscode.l10n.t('This text') : (id ?? vscode.l10n.t('Unknown instrument'));
}

function appendWords(card: vscode.MarkdownString, { text, node }: FoundProvision): void {
  const words = textOf(text, node).trim();
  const shown = words.length > longestText ? `${words.slice(0, longestText)} …` : words;
  if (node.heading !== undefined) {
    card.appendMarkdown(`*${escapeMarkdown(node.heading)}*\n\n`);
  }
  // appendText would make every space a hard one, and the provision one line that does not wrap.
  card.appendMarkdown(
    `${shown
      .split(/\s*\n\s*/u)
      .map(escapeMarkdown)
      .join('  \n')}\n\n`,
  );
}

function appendFacts(card: vscode.MarkdownString, { adopted, inForce, ended, articles, source }: Instrument): void {
  const facts = [
    adopted === undefined ? '' : vscode.l10n.t('adopted {0}', adopted),
    inForce === undefined ? '' : vscode.l10n.t('in force since {0}', inForce),
    ended === undefined ? '' : vscode.l10n.t('ended {0}', ended),
    articles === undefined ? '' : vscode.l10n.t('{0} articles', articles),
  ].filter(Boolean);
  card.appendMarkdown(escapeMarkdown(facts.join(' · ')));
  if (source !== undefined && /^https?:\/\/[^\s()<>[\]]+$/u.test(source)) {
    card.appendMarkdown(`${facts.length > 0 ? ' · ' : ''}[${vscode.l10n.t('official text')}](${source})`);
  }
  card.appendMarkdown('\n\n');
}
