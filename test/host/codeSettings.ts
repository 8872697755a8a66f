import fs from 'node:fs';
import path from 'node:path';

export type CodeSettings = Readonly<Record<string, unknown>>;

/** No chat panel, welcome page, update or experiment between the reader and the text. */
export const quietSettings: CodeSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Writes user settings; what is in the file already is kept. */
export function writeSettings(userDataFolder: string, more: CodeSettings = {}): void {
  const file = path.join(userDataFolder, 'User', 'settings.json');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const present = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as CodeSettings) : {};
  fs.writeFileSync(file, JSON.stringify({ ...quietSettings, ...present, ...more }, undefined, 2));
}
