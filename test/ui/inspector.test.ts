import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until } from '../support/until';
import { useSampleWindow } from './sampleWindow';

const article = 'flussvertrag-streit.news';

// A note that would do harm if the page took it for HTML.
const hostile = '<img src=x onerror="document.title = 1"> **fett** [böse](command:workbench.action.quit)';

suite('inspector', () => {
  const sample = useSampleWindow({
    settings: { 'glossator.annotations.author': 'Ada Example' },
    prepare(folder) {
      const sidecar = path.join(folder, `${article}.annotations.yaml`);
      const source = fs.readFileSync(sidecar, 'utf8');
      fs.writeFileSync(sidecar, source.replace('Im Vertrag stehen **sechzig** Millionen.', hostile));
    },
  });
  const readSidecar = () => {
    try {
      return fs.readFileSync(path.join(sample().folder, `${article}.annotations.yaml`), 'utf8');
    } catch {
      // Absent for a moment while it is replaced.
      return '';
    }
  };
  const heading = () => sample().workbench.webview('article h2');

  test('shows the annotation under the cursor, and follows it', async () => {
    const { workbench } = sample();
    await workbench.openFile(article);
    await workbench.painted('Wir haben uns');
    await workbench.runCommand('Glossator: Focus on Annotation at the Cursor View');
    await workbench.placeCursor('achtzig Millionen');
    await heading().filter({ hasText: 'fett' }).waitFor();
    await workbench.placeCursor('Brandt bestreitet');
    await heading().filter({ hasText: 'Brandt bestreitet' }).waitFor();
    await workbench.placeCursor('achtzig Millionen');
    await heading().filter({ hasText: 'fett' }).waitFor();
  });

  test('writes what stands in files as text, and links to the web only', async () => {
    const note = sample().workbench.webview('section.note');
    assert.match(await note.innerText(), /<img src=x onerror="document\.title = 1"> fett böse/u);
    assert.equal(await note.locator('strong').innerText(), 'fett');
    assert.equal(await note.locator('img, a').count(), 0);
  });

  test('shows tags with the definition of the codebook', async () => {
    const tags = await sample().workbench.webview('section.tags li').allInnerTexts();
    assert.deepEqual(
      tags.map((tag) => tag.trim()),
      ['wortlaut What exactly the text says.', 'nachprüfen To be checked before it is printed.'],
    );
  });

  test('shows the color of each tag', async () => {
    // Typed here: what runs in the page knows a document, the tests do not.
    interface Page {
      readonly getComputedStyle: (element: unknown) => { readonly backgroundColor: string };
    }
    const colors = await sample()
      .workbench.webview('section.tags .swatch')
      .evaluateAll((swatches) => {
        const page = globalThis as unknown as Page;
        return swatches.map((swatch) => page.getComputedStyle(swatch).backgroundColor);
      });
    assert.equal(new Set(colors).size, 2);
    assert.ok(!colors.includes('rgba(0, 0, 0, 0)'), colors.join());
  });

  test('resolves by the keyboard, keeps the focus and tells a screen reader', async () => {
    const { workbench } = sample();
    const button = workbench.webview('.actions button').filter({ hasText: 'Resolve' });
    await button.focus();
    await workbench.page.keyboard.press('Enter');
    await until('the state is in the sidecar', () => readSidecar().includes('state: resolved'));
    const reopen = workbench.webview('.actions button:focus');
    await reopen.filter({ hasText: 'Reopen' }).waitFor();
    await workbench.webview('[role=status]').filter({ hasText: 'resolved' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await until(
      'the state is open again',
      () => readSidecar().includes('state: open') && !readSidecar().includes('state: resolved'),
    );
  });

  test('opens what a link points to', async () => {
    const { workbench } = sample();
    await workbench.webview('section.links button').first().click();
    await workbench.until(
      () => workbench.activeFile(),
      (file) => file === 'flussvertrag.treaty',
      'the treaty is not opened',
    );
  });

  test('a discussion shows the note under its passage and takes a reply', async () => {
    const { workbench } = sample();
    await workbench.openFile(article);
    await workbench.placeCursor('Brandt bestreitet');
    await workbench.runCommand('Glossator: Discuss Annotation');
    const thread = workbench.page.locator('.review-widget');
    await thread.locator('.body').first().waitFor();
    await thread.locator('.review-thread-reply-button').click();
    await workbench.page.keyboard.type('Protokoll anfordern.');
    await thread.locator('.monaco-button', { hasText: 'Reply' }).last().click();
    await until('the reply is in the sidecar', () => readSidecar().includes('Protokoll anfordern.'));
    await thread.locator('.comment-body', { hasText: 'Protokoll anfordern.' }).waitFor();
    const [, reply = ''] = readSidecar().split('replies:');
    assert.match(reply, /creator: Ada Example/u);
  });
});
