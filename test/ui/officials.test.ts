import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { startWikidata, type WikidataServer } from '../support/wikidata';
import { useSampleWindow } from './sampleWindow';

suite('people', () => {
  const sample = useSampleWindow();

  test('are listed for the text in front, and on a click for all texts', async () => {
    const { workbench } = sample();
    await workbench.openFile('partnerschaftsvertrag-in-kraft.news');
    await workbench.runCommand('View: Show Glossator');
    const [first = ''] = await workbench.treeRows('People');
    assert.match(first, /named \d+×/u);
    await workbench.pane('People').hover();
    await workbench.pane('People').getByRole('button', { name: 'List People of All Texts' }).click();
    const rows = await workbench.until(
      () => workbench.treeRows('People'),
      (shown) => shown.some((row) => row.includes('in one text')),
      'The view shows no people of all texts',
    );
    assert.ok(
      rows.some((row) => row.includes('Ilva Brandt')),
      rows.join('\n'),
    );
  });
});

suite('looking an official up', () => {
  let server: WikidataServer;
  const settings = (endpoint: string) => JSON.stringify({ 'glossator.wikidata.endpoint': endpoint });

  suiteSetup(async () => {
    server = await startWikidata();
  });

  const sample = useSampleWindow({
    prepare(folder) {
      fs.mkdirSync(path.join(folder, '.vscode'), { recursive: true });
      fs.writeFileSync(path.join(folder, '.vscode', 'settings.json'), settings(server.endpoint));
    },
  });

  suiteTeardown(() => server.close());

  async function ask(name: string): Promise<void> {
    await sample().workbench.runCommand('Glossator: Look Up Official on Wikidata…');
    await sample().workbench.answer(name, /Look up an official/u);
  }

  async function told(expected: RegExp): Promise<void> {
    const { workbench } = sample();
    await workbench.until(
      () => workbench.notifications(),
      (shown) => shown.some((text) => expected.test(text)),
      `Nobody says ${String(expected)}`,
    );
    await workbench.runCommand('Notifications: Clear All Notifications');
  }

  function written(): string {
    return fs.readFileSync(path.join(sample().folder, 'officials.yaml'), 'utf8');
  }

  test('finds, shows and writes down who is picked, with all posts', async () => {
    const { workbench } = sample();
    await workbench.openFile('flussvertrag-streit.news');
    const before = written();
    await ask('Ilva Brandt');
    await workbench.quickRows().filter({ hasText: 'minister of Norwalden' }).click();
    const offer = workbench.quickRows().filter({ hasText: 'Add to officials.yaml' });
    await offer.filter({ hasText: 'Minister of Foreign Affairs of Norwalden' }).waitFor();
    await offer.click();
    const after = await workbench.until(
      () => Promise.resolve(written()),
      (text) => text.includes('Q900001'),
      'officials.yaml stays as it is',
    );
    assert.ok(after.startsWith(before), after);
    assert.match(after.slice(before.length), /name: Ilva Brandt\n[^]*role: foreign_minister\n[^]*start: 2021-05-17/u);
    await workbench.until(
      () => workbench.activeFile(),
      (file) => file === 'officials.yaml',
      'The new entry is not shown',
    );
  });

  test('changes nothing when it is cancelled, and gives the request up', async () => {
    const { workbench } = sample();
    const before = written();
    server.hold();
    await ask('Somebody Slow');
    const request = await workbench.until(
      () => Promise.resolve(server.seen.find(({ url }) => url?.includes('Somebody'))),
      (seen) => seen !== undefined,
      'Nobody asks for Somebody',
    );
    await workbench.page.locator('.notification-toast').getByRole('button', { name: 'Cancel' }).click();
    await workbench.until(
      () => Promise.resolve(request?.socket.destroyed === true),
      (isClosed) => isClosed,
      'The request goes on',
    );
    await workbench.page.locator('.notification-toast').waitFor({ state: 'detached' });
    assert.equal(written(), before);
  });

  test('says that Wikidata refuses', async () => {
    server.refuse(9, 429);
    await ask('Somebody Refused');
    await told(/refused to answer \(status 429\)/u);
    server.refuse(0, 0);
  });

  test('says that there is no network', async () => {
    const { folder } = sample();
    const gone = await startWikidata();
    await gone.close();
    fs.writeFileSync(path.join(folder, '.vscode', 'settings.json'), settings(gone.endpoint));
    await sample().workbench.until(
      async () => {
        await ask('Somebody Offline');
        return sample().workbench.notifications();
      },
      (shown) => shown.some((text) => text.includes('cannot be reached')),
      'Nobody says that there is no network',
    );
  });
});
