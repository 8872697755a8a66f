import * as vscode from 'vscode';
import type { OfficialCard } from '../../core/officials/card';
import { officialCard } from '../../core/officials/card';
import { ambiguousCardMarkdown, cardMarkdown, strangerMarkdown } from '../../core/officials/cardMarkdown';
import type { Analysis, Mention } from '../../core/model';
import type { OfficialRegistry } from '../../core/officials/registry';
import { touches } from '../../core/text/span';
import { cardLanguage } from '../cardLanguage';
import { toRange } from '../convert';
import type { Services } from '../services';

/** Shows who is named: the official's card on the date of the text, or what the text itself says. */
export function registerMentionHover(
  selector: vscode.DocumentSelector,
  { analyses, knowledge, metadata }: Pick<Services, 'analyses' | 'knowledge' | 'metadata'>,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const analysis = await analyses.load(document);
      const offset = document.offsetAt(position);
      const mention = analysis?.mentions.find((candidate) => touches(candidate, offset));
      if (!analysis || !mention || token.isCancellationRequested) {
        return undefined;
      }
      const officials = knowledge.current?.officials;
      const known = officials ? cardsOf(mention, analysis, officials, metadata.of(document).date) : undefined;
      const markdown = known ?? strangerMarkdown(document.getText(), mention, analysis.mentions, cardLanguage());
      return new vscode.Hover(toMarkdown(markdown), toRange(document, mention));
    },
  });
}

function toMarkdown(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text, true);
  markdown.supportHtml = true;
  return markdown;
}

function cardsOf(
  mention: Mention,
  analysis: Analysis,
  officials: OfficialRegistry,
  date: string | undefined,
): string | undefined {
  const language = cardLanguage();
  const toCard = (id: string): OfficialCard[] => {
    const official = officials.get(id);
    const namedHere = analysis.mentions.filter((other) => other.official === id).length;
    const quotedHere = analysis.quotations.filter((quotation) => quotation.speaker?.official === id).length;
    return official
      ? [officialCard(official, { date, language, textLanguage: analysis.language, namedHere, quotedHere })]
      : [];
  };
  const [first, ...others] = (mention.official ? [mention.official] : (mention.candidates ?? [])).flatMap(toCard);
  if (!first) {
    return undefined;
  }
  return others.length > 0 ? ambiguousCardMarkdown([first, ...others], language) : cardMarkdown(first);
}
