// Takes a picture of a file in VS Code with the extension run from source:
//   npx tsx test/host/look.ts media/sample/flussvertrag-streit.news --do "hover:Außenministerin" --out hover.png
// Steps (`--do`, any number, in order): open:FILE  command:TITLE  hover:WORDS  select:WORDS  goto:LINE  type:TEXT
// key:Control+K  answer:TEXT  click:CSS  view:TITLE (waits for the view's rows)  wait:WORDS (until they are on the screen)  print (the page's text)
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withOneHost } from './lock';
import { projectRoot } from './paths';
import { startSession } from './session';
import { pictureSettings, themeSettings } from './themes';
import type { Workbench } from './workbench';

type Step = (workbench: Workbench, argument: string) => Promise<unknown>;

const steps: Readonly<Record<string, Step>> = {
  open: (workbench, file) => workbench.openFile(file),
  command: (workbench, title) => workbench.runCommand(title),
  hover: async (workbench, words) => {
    console.log(await workbench.hover(words, /\S/u, 20_000));
  },
  select: (workbench, words) => workbench.select(words),
  goto: (workbench, line) => workbench.gotoLine(Number(line)),
  type: (workbench, text) => workbench.page.keyboard.type(text),
  key: (workbench, key) => workbench.page.keyboard.press(key),
  answer: (workbench, text) => workbench.answer(text),
  click: (workbench, selector) => workbench.page.locator(selector).first().click(),
  view: async (workbench, title) => {
    console.log((await workbench.treeRows(title)).join('\n'));
  },
  wait: (workbench, words) => workbench.page.getByText(words).first().waitFor(),
  print: async (workbench) => {
    console.log(await workbench.page.locator('body').innerText());
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    do: { type: 'string', multiple: true, default: [] },
    theme: { type: 'string', default: 'dark' },
    out: { type: 'string', default: 'look.png' },
    setting: { type: 'string', multiple: true, default: [] },
  },
});

async function look(file: string): Promise<void> {
  execFileSync(process.execPath, [path.join(projectRoot, 'esbuild.js')], { cwd: projectRoot, stdio: 'inherit' });
  const settings = Object.fromEntries(values.setting.map(parseSetting));
  const session = await startSession({ settings: { ...pictureSettings, ...themeSettings(values.theme), ...settings } });
  try {
    const folder = session.copyOf(fs.statSync(file).isDirectory() ? file : path.dirname(file));
    const workbench = await session.open(folder);
    await act(workbench, file).finally(() => workbench.page.screenshot({ path: values.out }));
    console.log(`Picture: ${path.resolve(values.out)}`);
  } finally {
    await session.close();
  }
}

async function act(workbench: Workbench, file: string): Promise<void> {
  workbench.page.setDefaultTimeout(20_000);
  if (fs.statSync(file).isFile()) {
    await workbench.openFile(path.basename(file));
  }
  for (const step of values.do) {
    const [, name = '', argument = ''] = /^(?<name>\w+):?(?<argument>.*)$/su.exec(step) ?? [];
    const run = steps[name];
    if (!run) {
      throw new Error(`No step “${name}”. There are: ${Object.keys(steps).join(', ')}`);
    }
    await run(workbench, argument);
  }
  await workbench.idle();
}

// “editor.fontSize=18”
function parseSetting(text: string): readonly [string, unknown] {
  const at = text.indexOf('=');
  const value = text.slice(at + 1);
  try {
    return [text.slice(0, at), JSON.parse(value) as unknown];
  } catch {
    return [text.slice(0, at), value];
  }
}

withOneHost(() => look(positionals[0] ?? 'media/sample')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
