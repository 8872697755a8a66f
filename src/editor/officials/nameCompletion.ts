import * as vscode from 'vscode';
import { countryName } from '../../core/officials/card';
import type { NameSuggestion } from '../../core/officials/nameCompletion';
import { NameCompletion } from '../../core/officials/nameCompletion';
import type { OfficialRegistry } from '../../core/officials/registry';
import { membershipsAt } from '../../core/officials/tenure';
import { titleIn } from '../../core/officials/cardWords';
import { cardLanguage } from '../cardLanguage';
import type { Services } from '../services';

type Deps = Pick<Services, 'analyses' | 'knowledge' | 'metadata'>;

/** Offers the full names of officials while one is being typed, as the text’s language writes them. */
export function registerNameCompletion(selector: vscode.DocumentSelector, deps: Deps): vscode.Disposable {
  const completionOf = completions();
  return vscode.languages.registerCompletionItemProvider(selector, {
    async provideCompletionItems(document, position) {
      const analysis = await deps.analyses.load(document);
      const officials = deps.knowledge.current?.officials;
      if (!analysis || !officials) {
        return undefined;
      }
      const { date } = deps.metadata.of(document);
      const suggestions = completionOf(officials).suggest({
        before: document.lineAt(position.line).text.slice(0, position.character),
        language: analysis.language,
        date,
        named: new Set(analysis.mentions.flatMap(({ official }) => official ?? [])),
      });
      const items = suggestions.map((suggestion, index) => itemOf(document, position, suggestion, index, date));
      // What fits is known only for what is typed so far: “Lawr” offers others than “Law”.
      return new vscode.CompletionList(items, true);
    },
  });
}

/** One index of names for each registry; the workspace’s own file makes a new one. */
export function completions(): (officials: OfficialRegistry) => NameCompletion {
  const made = new WeakMap<OfficialRegistry, NameCompletion>();
  return (officials) => {
    const completion = made.get(officials) ?? new NameCompletion(officials);
    made.set(officials, completion);
    return completion;
  };
}

function itemOf(
  document: vscode.TextDocument,
  position: vscode.Position,
  { official, name, typed }: NameSuggestion,
  index: number,
  date: string | undefined,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.User);
  const range = new vscode.Range(position.translate(0, -typed), position);
  const post = date === undefined ? official.memberships.at(-1) : membershipsAt(official, date)[0]?.membership;
  const title = post && titleIn(cardLanguage(), post.label, post.role, official.gender === 'female');
  const country = official.country && countryName(official.country, vscode.env.language);
  item.range = range;
  // The editor sifts by the letters typed, which may be those of another spelling: “Lavr” for “Lawrow”.
  item.filterText = document.getText(range);
  item.sortText = String(index).padStart(3, '0');
  item.detail = [title, country].filter(Boolean).join(' · ');
  return item;
}
