import * as vscode from 'vscode';
import { toCsv, toMarkdown, toWebAnnotations } from '../../core/exports/exports';
import { registerCommand } from '../commands';
import type { Services } from '../services';
import { openText } from './annotationActions';
import type { AnnotatedText } from './annotatedText';
import { nameOf } from './sidecarUri';

interface Format extends vscode.QuickPickItem {
  readonly ending: string;
  readonly write: (text: AnnotatedText) => string;
}

/** Writes the annotations of the editor's text to a file, in a format that other programs read. */
export function registerExportAnnotations(services: Services): vscode.Disposable {
  return registerCommand(services.log, 'glossator.exportAnnotations', async () => {
    const editor = vscode.window.activeTextEditor;
    const text = editor && (await openText(services, editor.document));
    if (!text) {
      return;
    }
    if (text.annotations.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This text has no annotations yet.'));
      return;
    }
    const title = vscode.l10n.t('Export the annotations as …');
    const format = await vscode.window.showQuickPick(formats(), { title });
    const file = format && (await vscode.window.showSaveDialog({ title, defaultUri: placeOf(text, format) }));
    if (format && file) {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(format.write(text)));
      void vscode.window.showInformationMessage(
        vscode.l10n.t('{0} annotations written to {1}.', text.annotations.length, nameOf(file)),
      );
    }
  });
}

function formats(): readonly Format[] {
  return [
    {
      label: 'Web Annotations',
      description: 'JSON-LD',
      ending: 'jsonld',
      write: (text) => `${JSON.stringify(toWebAnnotations(sidecarOf(text), text.document.getText()), undefined, 2)}\n`,
    },
    { label: vscode.l10n.t('Table'), description: 'CSV', ending: 'csv', write: (text) => toCsv(sidecarOf(text)) },
    {
      label: vscode.l10n.t('List of quotations with their notes'),
      description: 'Markdown',
      ending: 'md',
      write: (text) => toMarkdown(sidecarOf(text)),
    },
  ];
}

// As they are in the editor, with the places that they have there.
function sidecarOf({ content, annotations, document }: AnnotatedText) {
  return { source: { file: nameOf(document.uri), ...content.parsed.value.source }, annotations };
}

function placeOf({ document }: AnnotatedText, { ending }: Format): vscode.Uri {
  const name = `${nameOf(document.uri)}.annotations.${ending}`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const { uri } = document;
  return uri.scheme === 'untitled' && folder
    ? vscode.Uri.joinPath(folder, name)
    : uri.with({ scheme: uri.scheme === 'untitled' ? 'file' : uri.scheme, path: `${uri.path}.annotations.${ending}` });
}
