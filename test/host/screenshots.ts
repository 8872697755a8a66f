// `npm run screenshots`: takes the pictures of docs/images/ in a dark and a light theme. `npm run screenshots -- NAME…`
// takes some of them. A scene is a small function in scenes.ts, where it says how to add one.
import fs from 'node:fs';
import path from 'node:path';
import { buildBundles, packExtension } from './extensionPackage';
import { withOneHost } from './lock';
import { projectRoot, sampleRoot } from './paths';
import { sceneFiles, scenes, type Scene } from './scenes';
import { startSession } from './session';
import { pictureSettings, themeSettings } from './themes';

const pictures = path.join(projectRoot, 'docs', 'images');

async function takePictures(names: readonly string[]): Promise<void> {
  buildBundles('--production');
  fs.mkdirSync(pictures, { recursive: true });
  for (const theme of ['dark', 'light']) {
    const settings = { ...pictureSettings, ...themeSettings(theme) };
    const session = await startSession({ vsix: packExtension().file, settings });
    try {
      for (const name of names) {
        const folder = session.copyOf(sampleRoot);
        for (const [file, text] of Object.entries(sceneFiles[name] ?? {})) {
          fs.writeFileSync(path.join(folder, file), text);
        }
        const workbench = await session.open(folder, { scale: 1.5 });
        await workbench.page.setViewportSize({ width: 1200, height: 780 });
        const file = path.join(pictures, `${name}-${theme}.png`);
        await chosen(name)(workbench);
        await workbench.idle();
        await workbench.page.screenshot({ path: file });
        await workbench.page.context().close();
        console.log(path.relative(projectRoot, file));
      }
    } finally {
      await session.close();
    }
  }
}

function chosen(name: string): Scene {
  const scene = scenes[name];
  if (!scene) {
    throw new Error(`No scene “${name}”. There are: ${Object.keys(scenes).join(', ')}`);
  }
  return scene;
}

const named = process.argv.slice(2);

withOneHost(() => takePictures(named.length > 0 ? named : Object.keys(scenes))).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
