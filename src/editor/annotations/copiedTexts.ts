import * as vscode from 'vscode';
import { holdSidecar, refusalOf, setSource } from '../../core/annotations/sidecar/sidecar';
import type { Services } from '../services';
import { isNotFound, readText } from '../workspaceFile';
import { isSidecar, nameOf, sidecarOf, textOf } from './sidecarUri';
import { hashOf } from './snapshots';

/** How many sidecars are looked at for the one of the copied text. */
const mostSidecars = 5000;

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
  if (!to || !(await isFile(copy)) || (await readText(to)) !== undefined) {
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

/** The sidecar whose text has the same words. */
export async function findOriginal(copy: vscode.Uri): Promise<vscode.Uri | undefined> {
  const text = await readTextOrNothing(copy);
  const sha256 = text ? await hashOf(text) : undefined;
  if (sha256 === undefined) {
    return undefined;
  }
  const sidecars = await vscode.workspace.findFiles('**/*.annotations.yaml', undefined, mostSidecars);
  for (const sidecar of sidecars) {
    if (isSidecar(sidecar) && textOf(sidecar).toString() !== copy.toString()) {
      const source = (await readTextOrNothing(sidecar)) ?? '';
      if (source.slice(0, 4000).includes(sha256)) {
        return sidecar;
      }
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

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch (error) {
    if (isNotFound(error)) {
      return false;
    }
    throw error;
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
