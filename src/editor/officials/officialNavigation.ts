import * as vscode from 'vscode';
import type { Mention } from '../../core/model';
import { parseOfficialsFile } from '../../core/officials/officialsFile';
import { touches } from '../../core/text/span';
import { rangeIn, toRange } from '../convert';
import type { Services } from '../services';
import { officialsFiles } from './officialsFileLanguage';
import type { OfficialsStore } from './officialsStore';

type Deps = Pick<Services, 'analyses' | 'corpus'>;

/** From a name to its entry in `officials.yaml`, to all names of the same person here, and in the whole workspace. */
export function registerOfficialNavigation(
  selector: vscode.DocumentSelector,
  deps: Deps,
  store: OfficialsStore,
): vscode.Disposable {
  const mentionAt = async (document: vscode.TextDocument, position: vscode.Position): Promise<Mention | undefined> => {
    const offset = document.offsetAt(position);
    return (await deps.analyses.load(document))?.mentions.find((mention) => touches(mention, offset));
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        const mention = await mentionAt(document, position);
        const ids = mention?.official === undefined ? (mention?.candidates ?? []) : [mention.official];
        return (await Promise.all(ids.map((id) => store.locationOf(id)))).filter((place) => place !== undefined);
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position) {
        const id = (await mentionAt(document, position))?.official;
        const mentions = deps.analyses.of(document)?.mentions ?? [];
        return id === undefined
          ? undefined
          : mentions
              .filter(({ official }) => official === id)
              .map(({ name }) => new vscode.DocumentHighlight(toRange(document, name)));
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const id = (await mentionAt(document, position))?.official;
        return id === undefined ? undefined : findAll(id, includeDeclaration, document.uri, token);
      },
    }),
    vscode.languages.registerReferenceProvider(officialsFiles, {
      provideReferences(document, position, { includeDeclaration }, token) {
        const offset = document.offsetAt(position);
        const { entries } = parseOfficialsFile(document.getText()).value;
        const entry = entries.find(({ span }) => touches(span, offset));
        return entry && findAll(entry.id, includeDeclaration, undefined, token);
      },
    }),
  );

  async function findAll(
    id: string,
    withEntry: boolean,
    here: vscode.Uri | undefined,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[]> {
    const entry = withEntry ? await store.locationOf(id) : undefined;
    return [...(entry ? [entry] : []), ...(await findEverywhere(id, here, deps, token))];
  }
}

async function findEverywhere(
  id: string,
  here: vscode.Uri | undefined,
  { corpus }: Deps,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const own = here && (await corpus.of(here));
  // Somebody whom only this text names is nobody elsewhere.
  const others = id.startsWith('text:') ? [] : await corpus.all(token);
  const texts = [...(own ? [own] : []), ...others.filter(({ uri }) => uri.toString() !== here?.toString())];
  return texts.flatMap(({ uri, text, analysis }) =>
    analysis.mentions
      .filter(({ official }) => official === id)
      .map(({ name }) => new vscode.Location(uri, rangeIn(text, name))),
  );
}
