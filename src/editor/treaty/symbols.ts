import * as vscode from 'vscode';
import type { StructureKind, StructureNode } from '../../core/model';
import { labelSpan } from '../../core/treaty/problems';
import { bodyOf, labelOf } from '../../core/treaty/provisions';
import { toRange } from '../convert';
import type { Services } from '../services';

/** Gives treaties their outline: the outline view, breadcrumbs, sticky scroll and “Go to Symbol in Editor”. */
export function registerTreatySymbols(
  selector: vscode.DocumentSelector,
  { analyses }: Pick<Services, 'analyses'>,
): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const analysis = await analyses.load(document);
      return analysis && !token.isCancellationRequested
        ? analysis.structure.map((node) => toSymbol(document, document.getText(), node))
        : undefined;
    },
  };
  return vscode.languages.registerDocumentSymbolProvider(selector, provider, { label: vscode.l10n.t('Treaty') });
}

function toSymbol(document: vscode.TextDocument, text: string, node: StructureNode): vscode.DocumentSymbol {
  const { name, detail } = symbolName(text, node);
  const symbol = new vscode.DocumentSymbol(
    name,
    detail,
    symbolKinds[node.kind],
    toRange(document, node),
    toRange(document, labelSpan(text, node)),
  );
  symbol.children = node.children.map((child) => toSymbol(document, text, child));
  return symbol;
}

const longest = 80;

/** What the outline shows of a node: its label and heading; for a paragraph its mark, “(1)”, and first words. */
export function symbolName(text: string, node: StructureNode): { readonly name: string; readonly detail: string } {
  if (node.kind === 'paragraph' || node.kind === 'point') {
    const { start, end } = bodyOf(node);
    const own = text.slice(start, Math.min(node.children[0]?.start ?? end, start + 2 * longest));
    const mark = text.slice(node.start, start).trim();
    return { name: mark || (node.number ?? '–'), detail: own.replace(/\s+/gu, ' ').trim().slice(0, longest) };
  }
  if (node.kind === 'preamble') {
    return { name: vscode.l10n.t('Preamble'), detail: '' };
  }
  if (node.kind === 'signature') {
    return { name: vscode.l10n.t('Closing formula'), detail: '' };
  }
  const label = labelOf(text, node);
  const name = node.heading === undefined || label === node.heading ? label : `${label} ${node.heading}`;
  return { name: name.slice(0, 2 * longest) || node.eId, detail: '' };
}

const symbolKinds: Readonly<Record<StructureKind, vscode.SymbolKind>> = {
  preamble: vscode.SymbolKind.Namespace,
  book: vscode.SymbolKind.Module,
  part: vscode.SymbolKind.Module,
  title: vscode.SymbolKind.Module,
  chapter: vscode.SymbolKind.Module,
  section: vscode.SymbolKind.Class,
  subsection: vscode.SymbolKind.Class,
  article: vscode.SymbolKind.Method,
  paragraph: vscode.SymbolKind.Field,
  point: vscode.SymbolKind.EnumMember,
  annex: vscode.SymbolKind.Package,
  protocol: vscode.SymbolKind.Package,
  signature: vscode.SymbolKind.Event,
};
