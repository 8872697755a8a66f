import * as vscode from 'vscode';
import type { Reference } from '../../core/model';
import { overlaps } from '../../core/text/span';
import { nameOf } from '../../core/treaty/instruments/instruments';
import { addToInstrumentsFile } from '../../core/treaty/instruments/instrumentsFile';
import { registerCommand } from '../commands';
import { toRange, toSpan } from '../convert';
import { textDocuments } from '../documents';
import type { InstrumentsStore } from './instrumentsStore';
import type { ReferenceServices } from './provisionTexts';

const bindName = 'glossator.bindInstrumentName';

/** Code of the diagnostic that this solves. */
const ambiguous = 'reference.ambiguous';

/** Tells which instrument a name means, or which one a file is the text of, and writes it to `instruments.yaml`. */
export function registerBindInstrument(services: ReferenceServices, store: InstrumentsStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(textDocuments, {
      async provideCodeActions(document, range, { diagnostics }) {
        const analysis = await services.analyses.load(document);
        const span = toSpan(document, range);
        return (analysis?.references ?? [])
          .filter((reference) =>
            overlaps({ start: reference.start, end: reference.end + 1 }, { ...span, end: span.end + 1 }),
          )
          .flatMap((reference) => {
            const place = toRange(document, reference);
            const solved = diagnostics.filter((each) => each.code === ambiguous && each.range.isEqual(place));
            return toAction(reference, solved) ?? [];
          });
      },
    }),
    registerCommand(services.log, 'glossator.bindInstrumentName', (name, candidates) =>
      chooseForName(name, candidates, services, store),
    ),
    registerCommand(services.log, 'glossator.bindTextToInstrument', () => chooseForText(services, store)),
  );
}

// The name is what stands behind the last number.
function toAction(
  { text, targets, candidates, resolvedBy }: Reference,
  solved: vscode.Diagnostic[],
): vscode.CodeAction | undefined {
  if (targets[0]?.instrument !== undefined || resolvedBy === 'self') {
    return undefined;
  }
  const name =
    /\p{L}[^\d]*$/u
      .exec(text)?.[0]
      .replace(/^\p{Ll}{1,4}\s+/u, '')
      .trim() ?? '';
  if (name.length < 2 || !/\p{Lu}/u.test(name)) {
    return undefined;
  }
  const action = new vscode.CodeAction(
    vscode.l10n.t('Say which instrument “{0}” is…', name),
    vscode.CodeActionKind.QuickFix,
  );
  action.diagnostics = solved;
  action.command = { command: bindName, title: action.title, arguments: [name, candidates ?? []] };
  return action;
}

async function chooseForName(
  name: unknown,
  candidates: unknown,
  services: ReferenceServices,
  store: InstrumentsStore,
): Promise<void> {
  if (typeof name !== 'string') {
    return;
  }
  const id = await chooseInstrument(services, Array.isArray(candidates) ? candidates : [], name);
  if (id !== undefined) {
    await store.edit((source) => addToInstrumentsFile(source, { id, name }));
  }
}

async function chooseForText(services: ReferenceServices, store: InstrumentsStore): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  if (!uri || !folder) {
    return;
  }
  const instrument = await chooseInstrument(services, [], undefined);
  if (instrument !== undefined) {
    const file = vscode.workspace.asRelativePath(uri, false);
    await store.edit((source) => addToInstrumentsFile(source, { file, instrument }), uri);
  }
}

async function chooseInstrument(
  { knowledge }: ReferenceServices,
  first: readonly unknown[],
  name: string | undefined,
): Promise<string | undefined> {
  const { instruments } = await knowledge.load();
  const language = vscode.env.language.slice(0, 2);
  const items = Array.from(instruments.instruments.values(), (instrument) => ({
    label: nameOf(instrument, language),
    description: instrument.id,
    isFirst: first.includes(instrument.id),
  })).sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || a.label.localeCompare(b.label));
  const title = name ?? vscode.l10n.t('Which instrument is this the text of?');
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  return chosen?.description;
}
