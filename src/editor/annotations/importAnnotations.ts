import { ulid } from 'ulid';
import * as vscode from 'vscode';
import { isFound } from '../../core/annotations/anchoring/anchoring';
import { changesBetween } from '../../core/annotations/anchoring/changesBetween';
import { newSidecar, parseSidecar } from '../../core/annotations/sidecar/sidecar';
import { isTable, readJsonImports } from '../../core/imports/formats';
import type { Imports } from '../../core/imports/imported';
import type { ImportResult } from '../../core/imports/imports';
import { importAnnotations } from '../../core/imports/imports';
import { readTable } from '../../core/imports/table';
import type { Parsed } from '../../core/model';
import { registerCommand } from '../commands';
import type { Services } from '../services';
import { readText } from '../workspaceFile';
import { openText } from './annotationActions';
import type { AnnotatedText } from './annotatedText';
import { nameOf } from './sidecarUri';

/** Brings annotations of another program into the text of the editor: Web Annotations, tables, answers of Hypothesis. */
export function registerImportAnnotations(services: Services): vscode.Disposable {
  return registerCommand(services.log, 'glossator.importAnnotations', async (argument) => {
    const editor = vscode.window.activeTextEditor;
    const text = editor && (await openText(services, editor.document));
    const file = text && (argument instanceof vscode.Uri ? argument : await chooseFile(text.document));
    if (text && file) {
      await importFile(services, text, file);
    }
  });
}

async function chooseFile(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Import annotations into {0}', nameOf(document.uri)),
      openLabel: vscode.l10n.t('Import'),
      filters: { [vscode.l10n.t('Annotations')]: ['jsonld', 'json', 'csv', 'tsv'] },
      ...(document.uri.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(document.uri, '..') }),
    })) ?? [];
  return file;
}

async function importFile(services: Services, text: AnnotatedText, file: vscode.Uri): Promise<void> {
  const source = text.document.getText();
  const read = parseImports((await readText(file)) ?? '', source);
  const problem = read.problems.find(({ severity }) => severity === 'error');
  if (problem) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} was not imported: {1}', nameOf(file), problem.message));
    return;
  }
  const sidecar = newSidecar({}, text.annotations);
  const result = importAnnotations(sidecar, source, read.value, ulid);
  if (result.edited.kind === 'refused') {
    throw new Error(result.edited.problem.message);
  }
  const after = parseSidecar(result.edited.source).value.annotations;
  const changes = changesBetween(parseSidecar(sidecar).value.annotations, after);
  if (changes.length === 0 || (await services.annotations.change(text, changes))) {
    const strays = read.problems.length + result.strayReplies.length;
    void vscode.window.showInformationMessage(describeResult(result, strays));
  }
}

// A file that is no JSON is a problem of the file, as a table without its columns is.
function parseImports(source: string, text: string): Parsed<Imports> {
  if (isTable(source)) {
    return readTable(source, text);
  }
  try {
    return readJsonImports(JSON.parse(source), text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { value: { annotations: [], replies: [] }, problems: [{ code: 'import.json', message, severity: 'error' }] };
  }
}

function describeResult({ outcomes }: ImportResult, strays: number): string {
  const count = (kind: string): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  const lost = outcomes.filter(({ anchoring }) => !isFound(anchoring)).length;
  const done = vscode.l10n.t(
    '{0} annotations added, {1} updated, {2} there already; {3} without a place in the text.',
    count('added'),
    count('updated'),
    count('present'),
    lost,
  );
  return strays > 0 ? `${done} ${vscode.l10n.t('{0} entries could not be read.', strays)}` : done;
}
