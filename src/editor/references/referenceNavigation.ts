import * as vscode from 'vscode';
import type { Reference, ReferenceTarget } from '../../core/model';
import { labelSpan } from '../../core/treaty/problems';
import { isProvision, pathAt } from '../../core/treaty/provisions';
import { toRange } from '../convert';
import { textDocuments } from '../documents';
import type { Citations } from '../treaty/citedTexts';
import { findProvisions, referenceAt, type ReferenceServices } from './provisionTexts';

/** Go to Definition and Peek on a reference, Find All References of a provision, and links to official texts. */
export function registerReferenceNavigation(services: ReferenceServices, citations: Citations): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(textDocuments, {
      provideDefinition: (document, position, token) => findDefinitions(document, position, services, token),
    }),
    vscode.languages.registerReferenceProvider(textDocuments, {
      provideReferences: (document, position) => findCitations(document, position, services, citations),
    }),
    vscode.languages.registerDocumentLinkProvider(textDocuments, {
      provideDocumentLinks: async (document) => {
        const analysis = await services.analyses.load(document);
        return analysis?.references.flatMap((reference) => toLink(document, reference, services) ?? []);
      },
    }),
  );
}

async function findDefinitions(
  document: vscode.TextDocument,
  position: vscode.Position,
  services: ReferenceServices,
  token: vscode.CancellationToken,
): Promise<vscode.LocationLink[]> {
  const reference = await referenceAt(document, position, services);
  if (!reference) {
    return [];
  }
  const links: vscode.LocationLink[] = [];
  for (const target of reference.targets) {
    for (const { uri, text, node } of await findProvisions(document, reference, target, services, token)) {
      const source = await vscode.workspace.openTextDocument(uri);
      if (source.getText() === text) {
        links.push({
          originSelectionRange: toRange(document, reference),
          targetUri: uri,
          targetRange: toRange(source, node),
          targetSelectionRange: toRange(source, labelSpan(text, node)),
        });
      }
    }
  }
  return links;
}

// On a reference: all that cite the same provision. In a treaty: all that cite the article of the cursor.
async function findCitations(
  document: vscode.TextDocument,
  position: vscode.Position,
  services: ReferenceServices,
  citations: Citations,
): Promise<vscode.Location[]> {
  const reference = await referenceAt(document, position, services);
  const target = reference?.targets[0];
  if (reference && target && reference.resolvedBy !== 'self') {
    return locate(await sameTarget(target, citations));
  }
  const analysis = await services.analyses.load(document);
  const here = pathAt(analysis?.structure ?? [], document.offsetAt(position)).findLast(isProvision);
  const eId = target?.eId ?? here?.eId;
  if (eId === undefined) {
    return [];
  }
  const found = await citations.of(document.uri, eId);
  return locate(found.map(({ from, reference: cited }) => ({ uri: from.uri, reference: cited })));
}

interface Place {
  readonly uri: vscode.Uri;
  readonly reference: Reference;
}

async function sameTarget({ instrument, eId = '' }: ReferenceTarget, citations: Citations): Promise<readonly Place[]> {
  const found = instrument === undefined ? [] : await citations.ofInstrument(instrument, eId.split('__')[0] ?? '');
  return found.map(({ from, reference }) => ({ uri: from.uri, reference }));
}

async function locate(places: readonly Place[]): Promise<vscode.Location[]> {
  const documents = new Map<string, vscode.TextDocument>();
  const locations: vscode.Location[] = [];
  for (const { uri, reference } of places.slice(0, 2000)) {
    const key = uri.toString();
    const document = documents.get(key) ?? (await vscode.workspace.openTextDocument(uri));
    documents.set(key, document);
    locations.push(new vscode.Location(uri, toRange(document, reference)));
  }
  return locations;
}

function toLink(
  document: vscode.TextDocument,
  reference: Reference,
  { knowledge }: ReferenceServices,
): vscode.DocumentLink | undefined {
  // An article of this very text leads there, not to the web.
  const id = reference.resolvedBy === 'self' ? undefined : reference.targets[0]?.instrument;
  const source = id === undefined ? undefined : knowledge.current?.instruments.instruments.get(id)?.source;
  if (source === undefined || !/^https?:\/\//u.test(source)) {
    return undefined;
  }
  const link = new vscode.DocumentLink(toRange(document, reference), vscode.Uri.parse(source));
  link.tooltip = vscode.l10n.t('Open the official text');
  return link;
}
