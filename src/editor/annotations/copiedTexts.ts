import * as vscode from 'vscode';
import { holdSidecar, refusalOf, setSource } from '../../core/annotations/sidecar/sidecar';
import type { Services } from '../services';
import { readText } from '../workspaceFile';
import { isSidecar, nameOf, sidecarOf, textOf } from './sidecarUri';

/** How many sidecars are looked at for the one of the copied text. */
const mostSidecars = 5000;

const atOnce = 16;

/** Offers the notes of a text to a copy of it that was made in the Explorer. */
export function registerCopiedTexts(services: Services): vscode.Disposable {
  return vscode.workspace.onDidCreateFiles(({ files }) => {
    for (const file of files) {
      void offer(services, file).catch((error: unknown) => {
        services.log.warn(`${file.toString()}: its notes could not be offered`, error);
      });
    }
  });
}

async function offer(services: Services, copy: vscode.Uri): Promise<void> {
  const to = sidecarOf(copy);
  if (!to || (await readTextOrNothing(to)) !== undefined) {
    return;
  }
  const original = await findOriginal(copy);
  if (!original) {
    return;
  }
  const take = vscode.l10n.t('Copy the Notes');
  const question = vscode.l10n.t(
    '{0} holds the same text as {1}, which has notes.',
    nameOf(copy),
    nameOf(textOf(original)),
  );
  if ((await vscode.window.showInformationMessage(question, take)) === take) {
    await copyNotes(original, to, nameOf(copy));
    await services.annotations.refresh(to);
  }
}

/**
 * The sidecar whose text has the same words. The texts are compared and not the hash in the sidecar: one that was written
 * by hand or by another program has none, and that of a text that was revised outside is an old one.
 */
export async function findOriginal(copy: vscode.Uri): Promise<vscode.Uri | undefined> {
  const size = await sizeOf(copy);
  const text = size ? await readTextOrNothing(copy) : undefined;
  if (!text) {
    return undefined;
  }
  const sidecars = await vscode.workspace.findFiles('**/*.annotations.yaml', undefined, mostSidecars);
  const isOriginal = async (sidecar: vscode.Uri): Promise<boolean> => {
    const original = textOf(sidecar);
    const isOther = isSidecar(sidecar) && original.toString() !== copy.toString();
    return isOther && (await sizeOf(original)) === size && (await readTextOrNothing(original)) === text;
  };
  for (let from = 0; from < sidecars.length; from += atOnce) {
    const some = sidecars.slice(from, from + atOnce);
    const found = (await Promise.all(some.map(isOriginal))).indexOf(true);
    if (found >= 0) {
      return some[found];
    }
  }
  return undefined;
}

/** Writes the notes of one sidecar to another one that is not there yet, for a text of this name. */
export async function copyNotes(from: vscode.Uri, to: vscode.Uri, name: string): Promise<void> {
  const source = (await readText(from)) ?? '';
  const refusal = refusalOf(holdSidecar(source).reading);
  const edited = setSource(source, { file: name });
  if (refusal || edited.kind === 'refused') {
    const message = refusal?.message ?? (edited.kind === 'refused' ? edited.problem.message : '');
    throw new Error(`${nameOf(from)}: ${message}`);
  }
  // Notes that came there meanwhile are not written over.
  if ((await readText(to)) === undefined) {
    await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(edited.source));
  }
}

/** In bytes; `undefined` where there is no file. */
async function sizeOf(uri: vscode.Uri): Promise<number | undefined> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.File) === 0 ? undefined : size;
  } catch {
    return undefined;
  }
}

// A picture that was copied is no text.
async function readTextOrNothing(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await readText(uri);
  } catch {
    return undefined;
  }
}
