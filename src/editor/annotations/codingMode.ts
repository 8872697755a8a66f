import * as vscode from 'vscode';
import type { Codebook } from '../../core/annotations/codebook';
import { sentenceAt } from '../../core/text/passages';
import { registerCommand } from '../commands';
import { toSpan } from '../convert';
import type { Services } from '../services';
import { addAnnotations, openText } from './annotationActions';

const keys = '123456789abcdefghijklmnopqrstuvwxyz';

/** Coding mode: digits and letters give the selection (or the sentence at the cursor) the codebook's tags. */
export function registerCodingMode(services: Services): vscode.Disposable {
  const status = vscode.window.createStatusBarItem('glossator.coding', vscode.StatusBarAlignment.Left);
  status.name = vscode.l10n.t('Coding mode');
  status.command = 'glossator.stopCoding';
  let typing: vscode.Disposable | undefined;
  const set = async (isOn: boolean) => {
    typing?.dispose();
    typing = isOn ? takeKeys(services) : undefined;
    await vscode.commands.executeCommand('setContext', 'glossator.coding', isOn);
    const document = vscode.window.activeTextEditor?.document;
    if (!isOn || !document) {
      status.hide();
      return;
    }
    const tags = byKey(await services.codebooks.load(document.uri));
    const legend = Array.from(tags, ([key, tag]) => `${key} ${tag}`).join('  ');
    status.text = `$(tag) ${legend === '' ? vscode.l10n.t('the codebook has no tags') : legend}`;
    status.tooltip = vscode.l10n.t('Coding mode: a key tags the selection. Escape ends it.');
    status.show();
  };
  return vscode.Disposable.from(
    status,
    registerCommand(services.log, 'glossator.startCoding', () => set(true)),
    registerCommand(services.log, 'glossator.stopCoding', () => set(false)),
    new vscode.Disposable(() => {
      typing?.dispose();
    }),
  );
}

// Every key that would type into a text goes here while the mode is on; a key without a tag types nothing. Pasting and
// deleting are no typing and still edit the text.
function takeKeys(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('type', async (argument: unknown) => {
    const key = typeof argument === 'object' && argument !== null && 'text' in argument ? argument.text : undefined;
    const language = vscode.window.activeTextEditor?.document.languageId ?? '';
    if (!codedLanguages.has(language)) {
      await vscode.commands.executeCommand('default:type', argument);
      return;
    }
    await applyTag(services, key);
  });
}

const codedLanguages: ReadonlySet<string> = new Set(['news', 'treaty', 'plaintext', 'markdown']);

async function applyTag(services: Services, key: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const text = editor && (await openText(services, editor.document));
  if (!editor || !text || typeof key !== 'string') {
    return;
  }
  const tag = byKey(await services.codebooks.load(editor.document.uri)).get(key.toLowerCase());
  if (!tag) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('No tag has the key {0}.', key), 2000);
    return;
  }
  const { document, selection } = editor;
  const span = selection.isEmpty
    ? sentenceAt(document.getText(), document.offsetAt(selection.active))
    : toSpan(document, selection);
  await addAnnotations(services, text, [span], { motivation: 'tagging', tags: [tag] });
}

// The codebook's own keys first; the other tags get what is left, in its order.
function byKey({ tags }: Codebook): ReadonlyMap<string, string> {
  const own = new Map(tags.flatMap(({ key, tag }) => (key ? [[key.toLowerCase(), tag] as const] : [])));
  const free = keys.split('').filter((key) => !own.has(key));
  const others = tags
    .filter(({ key }) => !key)
    .flatMap(({ tag }, index) => (free[index] ? [[free[index], tag] as const] : []));
  return new Map([...own, ...others]);
}
