import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { hoverText, openSample, openText, tokensOf } from './documents';

suite('reading', () => {
  test('marks names and references with semantic tokens', async () => {
    const { document } = await openSample('flussvertrag-streit.news');
    const tokens = await until('tokens', async () => {
      const found = await tokensOf(document);
      return found.length > 0 && found;
    });
    const words = tokens.map((token) => token.words);
    assert.ok(words.some((text) => text.includes('Artikel 4 Absatz 2')));
    assert.ok(words.some((text) => text.includes('Ilva')));
  });

  test('shows the card of an official', async () => {
    const { document } = await openSample('partnerschaftsvertrag-in-kraft.news');
    assert.match(await hoverText(document, 'Rudenko'), /Rudenko/u);
  });

  test('finds the same with either kind of line end', async () => {
    const text = 'Erste Zeile.\n\n„Wir kommen nach Artikel 7 zusammen“, sagte sie.\n';
    const unix = await openText(text);
    const expected = await tokensOf(unix.document);
    const windows = await openText(text.replaceAll('\n', '\r\n'));
    assert.deepEqual(await tokensOf(windows.document), expected);
  });

  test('stops marking names when the setting is off', async () => {
    const settings = vscode.workspace.getConfiguration('glossator');
    const { document } = await openSample('flussvertrag-streit.news');
    const named = async () => (await tokensOf(document)).some(({ words }) => words.includes('Ilva'));
    await until('names are marked', named);
    await settings.update('names.highlight', false, vscode.ConfigurationTarget.Workspace);
    await until('names are not marked', async () => !(await named()));
    await settings.update('names.highlight', undefined, vscode.ConfigurationTarget.Workspace);
    await until('names are marked again', named);
  });

  for (const [what, content] of [
    ['an empty text', ''],
    ['one line of 200 000 characters', 'wort '.repeat(40_000)],
    ['unbalanced marks', '„Er sagte “nein» und ging.\n\n«"\n'],
    ['NUL bytes and half surrogates', 'Der\u0000 Minister \ud800 sagte: „Nein\udc00“.\n'],
  ] as const) {
    test(`reads ${what} without an error`, async () => {
      const { document } = await openText(content);
      assert.ok(Array.isArray(await tokensOf(document)));
    });
  }
});
