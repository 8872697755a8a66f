import * as vscode from 'vscode';
import type { Evidence, Quotation } from '../../core/model';
import { quotationAt } from '../../core/statements/statements';
import { escapeMarkdown } from '../../core/text/escape';
import { toRange } from '../convert';
import type { Services } from '../services';

/** Shows who says a quotation, how it is set, how sure that is, and why. */
export function registerQuotationHover(
  selector: vscode.DocumentSelector,
  { analyses }: Pick<Services, 'analyses'>,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const analysis = await analyses.load(document);
      const quotation = analysis && quotationAt(analysis.quotations, document.offsetAt(position));
      if (!quotation || token.isCancellationRequested) {
        return undefined;
      }
      return new vscode.Hover(new vscode.MarkdownString(describe(quotation)), toRange(document, quotation));
    },
  });
}

function describe(quotation: Quotation): string {
  const { speaker, evidence, confidence } = quotation;
  const head = speaker
    ? `**${escapeMarkdown(speaker.text)}** · ${kindOf(quotation)}`
    : `**${kindOf(quotation)}**${quotation.kind === 'marked' ? '' : ` · ${vscode.l10n.t('speaker not found')}`}`;
  const sure = vscode.l10n.t('{0} % sure', Math.round(confidence * 100));
  const lines = [`${head}  \n${formOf(quotation)} · ${sure}`];
  const reasons = [...evidence, ...(speaker?.resolvedBy ? [{ code: speaker.resolvedBy }] : [])].flatMap(reasonOf);
  if (reasons.length > 0) {
    lines.push(reasons.map((reason) => `- ${reason}`).join('\n'));
  }
  if (!quotation.closed) {
    lines.push(vscode.l10n.t('A quotation mark is missing.'));
  }
  return lines.join('\n\n');
}

function kindOf({ kind, speaker, depth }: Quotation): string {
  if (depth > 0 && speaker) {
    return vscode.l10n.t('quoted inside a quotation');
  }
  switch (kind) {
    case 'direct':
      return vscode.l10n.t('quotation');
    case 'marked':
      return vscode.l10n.t('words in marks, not speech');
    case 'indirect':
      return vscode.l10n.t('reported speech');
  }
}

function formOf({ form }: Quotation): string {
  switch (form) {
    case 'marks':
      return vscode.l10n.t('in quotation marks');
    case 'dash':
      return vscode.l10n.t('after a dash');
    case 'block':
      return vscode.l10n.t('set as a block');
    case 'clause':
      return vscode.l10n.t('without marks');
  }
}

// A reason that has no words yet is left out rather than shown as a code.
function reasonOf({ code, detail }: Evidence): string[] {
  const words = detail === undefined ? '' : `*${escapeMarkdown(detail)}*`;
  const reasons: Readonly<Record<string, string>> = {
    cue: vscode.l10n.t('reporting words {0}', words),
    naming: vscode.l10n.t('a word before it that introduces a name or title {0}', words),
    colon: vscode.l10n.t('a colon before it'),
    interview: vscode.l10n.t('a turn of an interview'),
    finite: vscode.l10n.t('a verb inside'),
    wholeSentence: vscode.l10n.t('it is a whole sentence'),
    words6: vscode.l10n.t('six words or more'),
    words10: vscode.l10n.t('ten words or more'),
    frame: vscode.l10n.t('the speaker is named beside it'),
    pronoun: vscode.l10n.t('a pronoun points to the speaker'),
    role: vscode.l10n.t('a role points to the speaker'),
    continued: vscode.l10n.t('the speaker of the quotation before goes on'),
    introduced: vscode.l10n.t('the sentence before introduces it'),
    subjunctive: vscode.l10n.t('a verb in the subjunctive of reported speech'),
    source: vscode.l10n.t('a source phrase {0}', words),
  };
  const reason = reasons[code];
  return reason === undefined ? [] : [reason.trim()];
}
