import type { Locator, Page } from 'playwright-core';

/** A place on the screen, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WordStyle {
  readonly color: string;
  readonly backgroundColor: string;
  readonly fontStyle: string;
  readonly fontWeight: string;
  readonly textDecorationLine: string;
  readonly classes: string;
}

/** Something painted behind words, such as the color of a quotation. */
export interface Decoration {
  readonly classes: string;
  readonly backgroundColor: string;
  readonly borderBottomStyle: string;
}

// Long, because a busy machine is slow and not broken; a wait ends as soon as its condition holds.
const patience = 60_000;

/** The workbench as a reader uses it. Everything waits for states of the page, nothing for time. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, url: string): Promise<Workbench> {
    page.setDefaultTimeout(patience);
    await page.goto(url, { timeout: patience });
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    await page.evaluate('globalThis.driver?.whenWorkbenchRestored?.()');
    return new Workbench(page);
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    const base = name.split('/').at(-1) ?? name;
    const tab = this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${base}"]`);
    await this.quickInput('Control+P', name);
    // The list is sorted anew while it fills: “a.news.annotations.yaml” may stand under the pointer for a moment.
    const named = new RegExp(`${base.replaceAll('.', '\\.')}(?!\\.)`, 'u');
    await this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: named }).waitFor();
    await this.page.keyboard.press('Enter');
    await tab.waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
    await this.idle();
  }

  /** Runs a command of the palette by its full title, such as “Glossator: Annotate Selection”. */
  async runCommand(title: string): Promise<void> {
    await this.quickInput('F1', `>${title}`);
    const row = this.commandRow(title);
    await row.waitFor();
    await row.click();
  }

  async gotoLine(line: number, column = 1): Promise<void> {
    await this.quickInput('Control+G', `:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInputBox().waitFor({ state: 'hidden' });
  }

  /** Types into the input box that is open, such as the one that asks for a note, and accepts it. */
  async answer(text: string, title = /^/u): Promise<void> {
    // One box is shown after the other in the same place; its title tells which it is.
    await this.page.locator('.quick-input-widget:visible', { hasText: title }).waitFor();
    await this.quickInputBox().fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Names the file in the dialog that asks where to save or what to open: it proposes a name when it has read the folder, over what was typed. */
  async saveAs(file: string, title = /Save As/u): Promise<void> {
    await this.page.locator('.quick-input-widget:visible', { hasText: title }).waitFor();
    const box = this.quickInputBox();
    await this.until(
      () => box.inputValue(),
      (proposed) => proposed !== '',
      'the dialog proposes no name',
    );
    await this.until(
      async () => {
        await box.fill(file);
        await this.page.waitForTimeout(500);
        return box.inputValue();
      },
      (typed) => typed === file,
      `“${file}” cannot be typed`,
    );
    await this.page.keyboard.press('Enter');
  }

  /** Selects the nth occurrence of words that are on the screen in one line. */
  async select(words: string, nth = 0): Promise<void> {
    const count = this.page.locator('.part.statusbar', { hasText: `(${words.length} selected)` });
    // The text may move under the pointer while the page is laid out, so it is done until the count is right.
    await this.until(
      async () => {
        await this.dragOver(await this.boxOf(words, nth));
        return count.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
      },
      (selected) => selected,
      `“${words}” cannot be selected`,
    );
  }

  /** Puts the cursor into the middle of words that are on the screen in one line. */
  async placeCursor(words: string): Promise<void> {
    const { x, y, width, height } = await this.boxOf(words);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Elements of the page that a view shows, such as the inspector. */
  webview(selector: string): Locator {
    return this.page.frameLocator('iframe.webview').frameLocator('iframe').locator(selector);
  }

  /** Hovers over words until the card says `expected`, and returns the text of the card. */
  async hover(words: string, expected = /\S/u, limit = patience): Promise<string> {
    const box = await this.boxOf(words);
    const card = this.card();
    const end = Date.now() + limit;
    let text = '';
    while (Date.now() < end) {
      await this.movePointerOver(box);
      text = await this.textOf(card, expected);
      if (expected.test(text)) {
        return text;
      }
    }
    throw new Error(`The card over “${words}” does not say ${String(expected)}. It says:\n${text || '(no card)'}`);
  }

  card(): Locator {
    return this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
  }

  /** The place of words that are on the screen in one line. */
  async boxOf(words: string, nth = 0): Promise<Box> {
    return this.ask<Box>('boxOf', words, nth);
  }

  async styleOf(words: string, nth = 0): Promise<WordStyle> {
    return this.ask<WordStyle>('styleOf', words, nth);
  }

  /** What is painted behind the first character of words. */
  async decorationsAt(words: string, nth = 0): Promise<readonly Decoration[]> {
    return this.ask<readonly Decoration[]>('decorationsAt', words, nth);
  }

  /** Waits until something is painted behind words, which happens after the text has been analyzed. */
  async painted(words: string): Promise<void> {
    const anything = (decorations: readonly Decoration[]) => decorations.some(isPainted);
    await this.until(() => this.decorationsAt(words), anything, `Nothing is painted behind “${words}”`);
  }

  /** Calls `read` until it returns something that `accept` takes. */
  async until<Value>(read: () => Promise<Value>, accept: (value: Value) => boolean, what: string): Promise<Value> {
    const end = Date.now() + patience;
    for (;;) {
      const value = await read();
      if (accept(value)) {
        return value;
      }
      if (Date.now() > end) {
        throw new Error(`${what}: the last value was ${JSON.stringify(value)}`);
      }
      await this.page.waitForTimeout(50);
    }
  }

  /** Nothing in progress any more: no progress bar, no “Activating Extensions…”. */
  async idle(): Promise<void> {
    await this.page.locator('.part.editor .monaco-progress-container.active').waitFor({ state: 'hidden' });
    await this.page.locator('.part.statusbar', { hasText: /Activating/u }).waitFor({ state: 'hidden' });
    await this.page.locator('.part.activitybar .progress-badge').first().waitFor({ state: 'hidden' });
  }

  /** Texts of the notifications on the screen. */
  async notifications(): Promise<readonly string[]> {
    return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  /** Rows of a view in the side bar, by the view’s title; waits for the first. */
  async treeRows(view: string): Promise<readonly string[]> {
    const rows = this.pane(view).locator('.monaco-list-row');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  pane(title: string): Locator {
    const header = this.page.locator('.pane-header', { hasText: new RegExp(`^${escape(title)}`, 'iu') });
    return this.page.locator('.pane', { has: header });
  }

  /** The file of the active tab. */
  activeFile(): Promise<string | null> {
    return this.page.locator('.editor-group-container.active .tab.active').getAttribute('data-resource-name');
  }

  quickInputBox(): Locator {
    return this.page.locator('.quick-input-widget:visible input').first();
  }

  quickRows(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  // Keys that come before the workbench listens are lost, so the key is pressed again.
  private async quickInput(key: string, text: string): Promise<void> {
    const box = this.quickInputBox();
    const end = Date.now() + patience;
    for (;;) {
      await this.page.keyboard.press(key);
      try {
        await box.waitFor({ timeout: 3000 });
        break;
      } catch (error) {
        if (Date.now() > end) {
          throw error;
        }
      }
    }
    await box.fill(text);
  }

  private commandRow(title: string): Locator {
    const label = this.page.locator('.label-name', { hasText: new RegExp(`^${escape(title)}$`, 'u') });
    return this.quickRows().filter({ has: label }).first();
  }

  private async dragOver(box: Box): Promise<void> {
    const middle = box.y + box.height / 2;
    await this.page.mouse.move(box.x + 1, middle);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width / 2, middle, { steps: 4 });
    await this.page.mouse.move(box.x + box.width, middle, { steps: 4 });
    await this.page.mouse.up();
  }

  // A pointer that rests starts no hover: it leaves and comes back.
  private async movePointerOver(box: Box): Promise<void> {
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.page.mouse.move(middle.x + 3, Math.max(0, box.y - 60));
    await this.page.mouse.move(middle.x - 2, middle.y, { steps: 3 });
    await this.page.mouse.move(middle.x, middle.y);
  }

  private async textOf(card: Locator, expected: RegExp): Promise<string> {
    try {
      await card.filter({ hasText: expected }).waitFor({ timeout: 4000 });
    } catch {
      // Not yet, or not at all: the caller decides.
    }
    const text = (await card.count()) > 0 ? (await card.innerText()).trim() : '';
    return text.startsWith('Loading') ? '' : text;
  }

  private async ask<Answer>(name: string, words: string, nth: number): Promise<Answer> {
    const call = `globalThis.glossatorPage.${name}(${JSON.stringify(words)}, ${nth})`;
    const read = () => this.page.evaluate<Answer | undefined>(call);
    const answer = await this.until(
      read,
      (value) => value !== undefined,
      `“${words}” is not on the screen in one line`,
    );
    return answer as Answer;
  }
}

export function isPainted({ backgroundColor, borderBottomStyle }: Decoration): boolean {
  return !['rgba(0, 0, 0, 0)', 'transparent'].includes(backgroundColor) || borderBottomStyle !== 'none';
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
