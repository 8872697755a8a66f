import * as vscode from 'vscode';
import { parseOfficialsFile } from '../../core/officials/officialsFile';
import { filedNames, nameOfMention, placesNamed, toFiledName } from '../../core/officials/renaming';
import { touches } from '../../core/text/span';
import { rangeIn, toRange } from '../convert';
import type { Services } from '../services';
import { officialsFiles } from './officialsFileLanguage';
import type { OfficialsStore } from './officialsStore';

type Deps = Pick<Services, 'analyses' | 'corpus' | 'knowledge'>;

/** A name that is to be written otherwise: whose, how it is written now, and where the cursor is on it. */
interface Target {
  readonly official: string;
  readonly name: string;
  readonly range: vscode.Range;
}

/**
 * Renames an official where `officials.yaml` and the texts of the workspace write the name just so. What it changes in
 * texts must be confirmed one by one: they may be sources that nobody should touch.
 */
export function registerOfficialRename(
  selector: vscode.DocumentSelector,
  deps: Deps,
  store: OfficialsStore,
): vscode.Disposable {
  const inText = (document: vscode.TextDocument, position: vscode.Position) => mentionTarget(document, position, deps);
  return vscode.Disposable.from(
    registerRename(selector, inText, deps, store),
    registerRename(
      officialsFiles,
      (document, position) => Promise.resolve(filedTarget(document, position)),
      deps,
      store,
    ),
  );
}

function registerRename(
  selector: vscode.DocumentSelector,
  targetAt: (document: vscode.TextDocument, position: vscode.Position) => Promise<Target | undefined>,
  deps: Deps,
  store: OfficialsStore,
): vscode.Disposable {
  const targetOrError = async (document: vscode.TextDocument, position: vscode.Position): Promise<Target> => {
    const target = await targetAt(document, position);
    if (!target) {
      throw new Error(vscode.l10n.t('Place the cursor on the name of an official.'));
    }
    return target;
  };
  return vscode.languages.registerRenameProvider(selector, {
    async prepareRename(document, position) {
      const { range, name } = await targetOrError(document, position);
      return { range, placeholder: name };
    },
    async provideRenameEdits(document, position, newName, token) {
      const target = await targetOrError(document, position);
      const name = newName.replaceAll(/\s+/gu, ' ').trim();
      if (name === '') {
        throw new Error(vscode.l10n.t('Type a name.'));
      }
      return editFor(target, name, deps, store, token);
    },
  });
}

async function mentionTarget(
  document: vscode.TextDocument,
  position: vscode.Position,
  { analyses, knowledge }: Deps,
): Promise<Target | undefined> {
  const analysis = await analyses.load(document);
  const offset = document.offsetAt(position);
  const mention = analysis?.mentions.find(({ name }) => touches(name, offset));
  if (!analysis || mention?.official === undefined) {
    return undefined;
  }
  const { official } = mention;
  const text = document.getText();
  const known = knowledge.current?.officials.get(official);
  const names = known ? [known.name, ...known.otherNames.map((other) => other.name)] : [];
  const name = nameOfMention(text, mention, names, analysis.mentions);
  const [place] = placesNamed(text, [mention], official, name);
  return { official, name, range: toRange(document, place ?? mention.name) };
}

function filedTarget(document: vscode.TextDocument, position: vscode.Position): Target | undefined {
  const offset = document.offsetAt(position);
  const filed = filedNames(parseOfficialsFile(document.getText()).value).find(({ span }) => touches(span, offset));
  return filed && { official: filed.official, name: filed.name, range: toRange(document, filed.span) };
}

async function editFor(
  { official, name }: Target,
  newName: string,
  { corpus }: Deps,
  store: OfficialsStore,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const document of await store.documents()) {
    const names = filedNames(parseOfficialsFile(document.getText()).value);
    for (const { span } of names.filter((filed) => filed.official === official && filed.name === name)) {
      edit.replace(document.uri, toRange(document, span), toFiledName(newName));
    }
  }
  const confirm = { label: vscode.l10n.t('Names in texts'), needsConfirmation: true };
  for (const { uri, text, analysis } of await corpus.all(token)) {
    for (const span of placesNamed(text, analysis.mentions, official, name)) {
      edit.replace(uri, rangeIn(text, span), newName, confirm);
    }
  }
  return edit;
}
