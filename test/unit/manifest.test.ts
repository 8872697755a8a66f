import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const keysOf = (path: string) => Object.keys(JSON.parse(read(path)) as object).sort();

interface Manifest {
  readonly contributes: {
    readonly commands?: readonly { readonly command: string; readonly category?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope?: string }>> };
    readonly colors: readonly { readonly id: string; readonly defaults: object }[];
    readonly views?: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly menus?: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly keybindings?: readonly { readonly command: string }[];
    readonly configurationDefaults?: object;
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { contributes } = manifest;
const declared = (contributes.commands ?? []).map(({ command }) => command).sort();
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('core') && !path.startsWith('cli'))
  .map((path) => read(join('src', path)));

/** All first groups of the pattern in the editor's sources. */
function inSources(pattern: RegExp): string[] {
  return [
    ...new Set(sources.flatMap((source) => Array.from(source.matchAll(pattern), ([, found = '']) => found))),
  ].sort();
}

suite('manifest', () => {
  test('declares exactly the commands that are registered', () => {
    assert.deepEqual(declared, inSources(/registerCommand\(\s*[\w.]+,\s*'(glossator\.[\w.]+)'/gu));
  });

  test('shows every command under the category Glossator', () => {
    const others = (contributes.commands ?? []).filter(({ category }) => category !== 'Glossator');
    assert.deepEqual(others, []);
  });

  test('uses only declared commands in menus and keybindings', () => {
    const used = [...Object.values(contributes.menus ?? {}).flat(), ...(contributes.keybindings ?? [])];
    const ours = used.flatMap(({ command }) => (command?.startsWith('glossator.') ? [command] : []));
    assert.deepEqual(
      ours.filter((command) => !declared.includes(command)),
      [],
    );
  });

  test('declares exactly the settings that are read', () => {
    const settings = Object.keys(contributes.configuration.properties).sort();
    const used = Array.from(read('src/editor/settings.ts').matchAll(/\.get(?:<[^>]*>)?\(\s*'([\w.]+)'/gu));
    assert.deepEqual(settings, [...new Set(used.map(([, key = '']) => `glossator.${key}`))].sort());
  });

  test('gives every setting a scope', () => {
    const properties = Object.entries(contributes.configuration.properties);
    assert.deepEqual(
      properties.filter(([, { scope }]) => scope === undefined),
      [],
    );
  });

  test('declares exactly the colors that are used', () => {
    const ids = contributes.colors.map(({ id }) => id).sort();
    assert.deepEqual(
      inSources(/'(?:glossator\.)?(\w+\.(?:background|border|foreground))'/gu).map((id) => `glossator.${id}`),
      ids,
    );
  });

  test('gives every color a value for dark, light and both high contrasts', () => {
    const incomplete = contributes.colors.filter(({ defaults }) => Object.keys(defaults).length !== 4);
    assert.deepEqual(incomplete, []);
  });

  test('writes every color with six or eight digits, for four would make the last one its transparency', () => {
    const values = contributes.colors.flatMap(({ defaults }) => Object.values(defaults) as readonly string[]);
    assert.deepEqual(
      values.filter((value) => !/^#(?:[0-9A-F]{6}|[0-9A-F]{8})$/u.test(value)),
      [],
    );
  });

  test('has exactly the translations that it uses, in both languages', () => {
    const used = Array.from(read('package.json').matchAll(/"%([\w.-]+)%"/gu), ([, key = '']) => key);
    const expected = [...new Set(used)].sort();
    assert.deepEqual(keysOf('package.nls.json'), expected);
    assert.deepEqual(keysOf('package.nls.de.json'), expected);
  });
});
