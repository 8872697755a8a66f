import * as vscode from 'vscode';
import { labelOf, provisionsOf } from '../../core/treaty/provisions';
import { languageOf } from '../../core/languages/languages';
import { nameOf } from '../../core/treaty/instruments/instruments';
import { alternationOf } from '../../core/text/wordLists';
import { textDocuments } from '../documents';
import type { ReferenceServices } from './provisionTexts';

/** Offers the articles of the text after “Artikel ”, and the names of instruments after “Artikel 5 ”. */
export function registerReferenceCompletion(services: ReferenceServices): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    textDocuments,
    { provideCompletionItems: (document, position) => complete(document, position, services) },
    ' ',
  );
}

async function complete(
  document: vscode.TextDocument,
  position: vscode.Position,
  services: ReferenceServices,
): Promise<vscode.CompletionItem[]> {
  const analysis = await services.analyses.load(document);
  const language = languageOf(analysis?.language ?? '');
  if (!analysis || !language) {
    return [];
  }
  const before = document.lineAt(position.line).text.slice(Math.max(0, position.character - 80), position.character);
  const { units } = language.provisions;
  const unit = alternationOf(`${units.article ?? ''} ${units.section ?? ''}`);
  if (new RegExp(`(?<!\\p{L})${unit}\\s$`, 'u').test(before)) {
    const text = document.getText();
    return provisionsOf(analysis.structure).map((node) => {
      const item = new vscode.CompletionItem(node.number ?? node.eId, vscode.CompletionItemKind.Reference);
      item.detail = node.heading ?? labelOf(text, node);
      item.sortText = String(node.start).padStart(9, '0');
      return item;
    });
  }
  return new RegExp(`(?<!\\p{L})${unit}\\s?\\d+\\p{L}{0,3}\\s(?:\\p{L}{1,4}\\s)?$`, 'u').test(before)
    ? instrumentNames(language.code, services)
    : [];
}

function instrumentNames(code: string, { knowledge }: ReferenceServices): vscode.CompletionItem[] {
  const all = knowledge.current?.instruments.instruments.values() ?? [];
  return Array.from(all, (instrument) => {
    const item = new vscode.CompletionItem(nameOf(instrument, code), vscode.CompletionItemKind.Reference);
    item.detail = [instrument.adopted?.slice(0, 4), instrument.short[0]].filter(Boolean).join(' · ');
    item.filterText = [nameOf(instrument, code), ...instrument.short].join(' ');
    return item;
  });
}
