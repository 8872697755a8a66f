import * as vscode from 'vscode';
import { analyze } from '../../core/analyze';
import type { Analysis, Mention } from '../../core/model';
import { metadataOf } from '../../core/text/metadata';
import { touches } from '../../core/text/span';
import { toRange } from '../convert';
import type { Services } from '../services';
import type { OfficialsStore } from './officialsStore';

const texts = '**/*.{news,treaty,news.txt,treaty.txt}';
const mostFiles = 5000;

/** From a name to its entry in `officials.yaml`, to all names of the same person here, and in the whole workspace. */
export function registerOfficialNavigation(
  selector: vscode.DocumentSelector,
  services: Pick<Services, 'analyses' | 'knowledge'>,
  store: OfficialsStore,
): vscode.Disposable {
  const mentionAt = (document: vscode.TextDocument, position: vscode.Position): Mention | undefined => {
    const offset = document.offsetAt(position);
    return services.analyses.of(document)?.mentions.find((mention) => touches(mention, offset));
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      provideDefinition(document, position) {
        const id = mentionAt(document, position)?.official;
        return id === undefined ? undefined : store.locationOf(id);
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights(document, position) {
        const id = mentionAt(document, position)?.official;
        const mentions = services.analyses.of(document)?.mentions ?? [];
        return id === undefined
          ? undefined
          : mentions
              .filter(({ official }) => official === id)
              .map(({ name }) => new vscode.DocumentHighlight(toRange(document, name)));
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      provideReferences(document, position, _context, token) {
        const id = mentionAt(document, position)?.official;
        return id === undefined ? undefined : findEverywhere(id, document, services, token);
      },
    }),
  );
}

async function findEverywhere(
  id: string,
  here: vscode.TextDocument,
  { analyses, knowledge }: Pick<Services, 'analyses' | 'knowledge'>,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const locations = locationsIn(here, analyses.of(here), id);
  // Somebody whom only this text names is nobody elsewhere.
  const uris = id.startsWith('text:')
    ? []
    : await vscode.workspace.findFiles(texts, '**/node_modules/**', mostFiles, token);
  const known = await knowledge.load();
  for (const uri of uris) {
    if (token.isCancellationRequested) {
      return locations;
    }
    if (uri.toString() !== here.uri.toString()) {
      const document = await vscode.workspace.openTextDocument(uri);
      const text = document.getText();
      const analysis = analyses.of(document) ?? analyze({ text, ...metadataOf(text, { fileName: uri.path }) }, known);
      locations.push(...locationsIn(document, analysis, id));
    }
  }
  return locations;
}

function locationsIn(document: vscode.TextDocument, analysis: Analysis | undefined, id: string): vscode.Location[] {
  const mentions = analysis?.mentions.filter(({ official }) => official === id) ?? [];
  return mentions.map(({ name }) => new vscode.Location(document.uri, toRange(document, name)));
}
