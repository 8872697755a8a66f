import type { CodeSettings } from './codeSettings';

/** Names on the command line → names in VS Code. */
export const themes: Readonly<Record<string, string>> = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** What makes a calm picture. */
export const pictureSettings: CodeSettings = {
  'breadcrumbs.enabled': false,
  'comments.openView': 'never',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'workbench.layoutControl.enabled': false,
  'workbench.navigationControl.enabled': false,
};

export function themeSettings(name: string): CodeSettings {
  const theme = themes[name];
  if (!theme) {
    throw new Error(`No theme “${name}”. There are: ${Object.keys(themes).join(', ')}`);
  }
  return { 'workbench.colorTheme': theme };
}
