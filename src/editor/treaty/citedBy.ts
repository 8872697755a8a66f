import * as vscode from 'vscode';
import type { StructureNode } from '../../core/model';
import { labelSpan } from '../../core/treaty/problems';
import { provisionAt, provisionsOf } from '../../core/treaty/provisions';
import { TextLines, toRange } from '../convert';
import { Debouncer } from '../debounce';
import type { Services } from '../services';
import type { Citations } from './citedTexts';
import { symbolName } from './symbols';

const mostLenses = 500;

/** “Cited by 3” above each article that the workspace’s texts refer to; a click shows who. */
export function registerCitedBy(
  selector: vscode.DocumentSelector,
  citations: Citations,
  { analyses, settings }: Pick<Services, 'analyses' | 'settings'>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const pause = new Debouncer();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, token) {
      const analysis = settings.for(document.uri).showCitedBy ? await analyses.load(document) : undefined;
      if (!analysis || token.isCancellationRequested) {
        return undefined;
      }
      const lenses = provisionsOf(analysis.structure)
        .slice(0, mostLenses)
        .map((node) => lensOf(document, node, citations));
      return (await Promise.all(lenses)).filter((lens) => lens !== undefined);
    },
  };
  return vscode.Disposable.from(
    changed,
    pause,
    citations.onDidChange(() => {
      changed.fire();
    }),
    settings.onDidChange(() => {
      changed.fire();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId === 'treaty' && contentChanges.length > 0) {
        pause.run('index', 1000, () => {
          citations.forget();
        });
      }
    }),
    vscode.languages.registerCodeLensProvider(selector, provider),
    registerCallers(selector, citations, analyses),
  );
}

async function lensOf(
  document: vscode.TextDocument,
  node: StructureNode,
  citations: Citations,
): Promise<vscode.CodeLens | undefined> {
  const found = await citations.of(document.uri, node.eId);
  if (found.length === 0) {
    return undefined;
  }
  const range = toRange(document, labelSpan(document.getText(), node));
  const locations = found.map(({ from, reference }) => new vscode.Location(from.uri, from.lines.rangeOf(reference)));
  return new vscode.CodeLens(range, {
    title: found.length === 1 ? vscode.l10n.t('Cited once') : vscode.l10n.t('Cited {0} times', found.length),
    command: 'editor.action.showReferences',
    arguments: [document.uri, range.start, locations],
  });
}

/** The call hierarchy of a provision: who cites it is its callers, whom it cites are its calls. */
function registerCallers(
  selector: vscode.DocumentSelector,
  citations: Citations,
  analyses: Services['analyses'],
): vscode.Disposable {
  const eIds = new WeakMap<vscode.CallHierarchyItem, string>();
  const itemOf = (uri: vscode.Uri, lines: TextLines, node: StructureNode): vscode.CallHierarchyItem => {
    const { text } = lines;
    const { name } = symbolName(text, node);
    const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const label = lines.rangeOf(labelSpan(text, node));
    const item = new vscode.CallHierarchyItem(vscode.SymbolKind.Method, name, file, uri, lines.rangeOf(node), label);
    eIds.set(item, node.eId);
    return item;
  };
  const provider: vscode.CallHierarchyProvider = {
    async prepareCallHierarchy(document, position) {
      const analysis = await analyses.load(document);
      const node = analysis && provisionAt(analysis.structure, document.offsetAt(position));
      return node && itemOf(document.uri, new TextLines(document.getText()), node);
    },
    async provideCallHierarchyIncomingCalls(item) {
      const eId = eIds.get(item) ?? (await eIdOf(item, analyses));
      const found = eId === undefined ? [] : await citations.of(item.uri, eId);
      return found.map(({ from, reference }) => {
        const range = from.lines.rangeOf(reference);
        const node = provisionAt(from.findings().structure, reference.start);
        const file = from.uri.path.slice(from.uri.path.lastIndexOf('/') + 1);
        const caller = node
          ? itemOf(from.uri, from.lines, node)
          : new vscode.CallHierarchyItem(vscode.SymbolKind.File, reference.text, file, from.uri, range, range);
        return new vscode.CallHierarchyIncomingCall(caller, [range]);
      });
    },
    async provideCallHierarchyOutgoingCalls(item) {
      const document = await vscode.workspace.openTextDocument(item.uri);
      const analysis = await analyses.load(document);
      const lines = new TextLines(document.getText());
      const within = (analysis?.references ?? []).filter(({ start }) =>
        item.range.contains(document.positionAt(start)),
      );
      return within.flatMap((reference) => {
        const eId = reference.resolvedBy === 'self' ? reference.targets[0]?.eId?.split('__')[0] : undefined;
        const node = provisionsOf(analysis?.structure ?? []).find((each) => each.eId === eId);
        return node
          ? [new vscode.CallHierarchyOutgoingCall(itemOf(item.uri, lines, node), [toRange(document, reference)])]
          : [];
      });
    },
  };
  return vscode.languages.registerCallHierarchyProvider(selector, provider);
}

// VS Code hands back copies of the items that it was given.
async function eIdOf(item: vscode.CallHierarchyItem, analyses: Services['analyses']): Promise<string | undefined> {
  const document = await vscode.workspace.openTextDocument(item.uri);
  const analysis = await analyses.load(document);
  return analysis && provisionAt(analysis.structure, document.offsetAt(item.selectionRange.start))?.eId;
}
