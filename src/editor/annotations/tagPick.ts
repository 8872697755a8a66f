import * as vscode from 'vscode';
import type { CodebookStore } from './codebookStore';

interface TagItem extends vscode.QuickPickItem {
  readonly tag: string;
}

/** Asks for tags: those of the codebook and of the text, and any new one by typing it. `undefined` when left by Escape. */
export async function pickTags(
  codebooks: CodebookStore,
  text: vscode.Uri,
  used: Iterable<string>,
  chosen: readonly string[],
): Promise<readonly string[] | undefined> {
  const codebook = await codebooks.load(text);
  const known = new Map(codebook.tags.map((tag) => [tag.tag, tag]));
  const tags = [...new Set([...chosen, ...known.keys(), ...used])];
  const items = tags.map((tag): TagItem => {
    const { parent, definition } = known.get(tag) ?? {};
    return {
      tag,
      label: tag,
      ...(parent ? { description: parent } : {}),
      ...(definition ? { detail: definition } : {}),
    };
  });
  const picked = await pick(items, chosen);
  if (picked) {
    // The note that is being written must not be lost with a codebook that cannot be.
    await codebooks.add(text, picked).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showWarningMessage(vscode.l10n.t('The new tags are not in the codebook: {0}', reason));
    });
  }
  return picked;
}

function pick(items: readonly TagItem[], chosen: readonly string[]): Promise<readonly string[] | undefined> {
  const box = vscode.window.createQuickPick<TagItem>();
  box.canSelectMany = true;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.title = vscode.l10n.t('Tags');
  box.placeholder = vscode.l10n.t('Choose tags or type a new one; Enter without a tag is fine');
  const offered = [...items];
  box.items = offered;
  box.selectedItems = offered.filter(({ tag }) => chosen.includes(tag));
  box.onDidChangeValue((value) => {
    offerNew(box, offered, value);
  });
  return new Promise((resolve) => {
    let result: readonly string[] | undefined;
    box.onDidAccept(() => {
      result = accepted(box);
      box.hide();
    });
    box.onDidHide(() => {
      box.dispose();
      resolve(result);
    });
    box.show();
  });
}

function offerNew(box: vscode.QuickPick<TagItem>, offered: readonly TagItem[], value: string): void {
  const typed = toTag(value);
  const selected = [...box.selectedItems];
  const extra = selected.filter((item) => !offered.includes(item));
  const isNew = typed !== '' && ![...offered, ...extra].some(({ tag }) => tag === typed);
  const fresh: TagItem = { tag: typed, label: typed, description: vscode.l10n.t('new tag'), alwaysShow: true };
  box.items = [...extra, ...offered, ...(isNew ? [fresh] : [])];
  box.selectedItems = selected;
}

// What was typed and not ticked counts too: typing a tag and pressing Enter is the shortest way.
function accepted(box: vscode.QuickPick<TagItem>): readonly string[] {
  const ticked = box.selectedItems.map(({ tag }) => tag);
  const typed = box.value
    .split(',')
    .map(toTag)
    .filter((tag) => tag !== '');
  const [active] = box.activeItems;
  const isPrefix = typed.length === 1 && active?.tag.startsWith(typed[0] ?? '');
  return [...new Set([...ticked, ...(isPrefix && active ? [active.tag] : typed)])];
}

function toTag(value: string): string {
  return value.trim().replaceAll(/\s+/gu, '-');
}
