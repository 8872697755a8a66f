import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { hoverText, openSample, openText, placeOf } from './documents';

suite('references', () => {
  test('show the instrument that they point to', async () => {
    const { document } = await openText('Gemäß Artikel 51 der UN-Charta darf sie das.\n');
    const card = await hoverText(document, 'Artikel 51');
    assert.match(card, /Charter of the United Nations|Charta der Vereinten Nationen/u);
    assert.match(card, /1945-06-26/u);
  });

  test('know the workspace’s own instruments from the first card on', async () => {
    const { document } = await openSample('flussvertrag-streit.news');
    const card = await hoverText(document, 'Artikel 4 Absatz 1');
    assert.match(card, /Aarlund.*· Artikel 4 Absatz 1\n/u);
    assert.match(card, /mindestens vierzig Kubikmeter/u);
  });

  test('of a treaty to itself are those of the instrument that its file is bound to, whichever that is now', async () => {
    const { document } = await openSample('flussvertrag.treaty');
    const own = 'Artikel 9 eingesetzte';
    assert.match(await hoverText(document, own), /Aarlund/u);
    const file = vscode.Uri.joinPath(document.uri, '..', 'instruments.yaml');
    const before = await vscode.workspace.fs.readFile(file);
    const other = new TextDecoder().decode(before).replace('instrument: aarlund-treaty', 'instrument: un-charter');
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(other));
      await until('the other name', async () => /UN|United Nations|Vereint/u.test(await hoverText(document, own)));
    } finally {
      await vscode.workspace.fs.writeFile(file, before);
    }
    await until('the first name again', async () => (await hoverText(document, own)).includes('Aarlund'));
  });

  test('show the text in the reader’s language, which instruments.yaml tells where the words do not', async () => {
    const { document } = await openSample('flussvertrag.treaty');
    const place = (name: string): vscode.Uri => vscode.Uri.joinPath(document.uri, '..', name);
    const write = (name: string, text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(place(name), new TextEncoder().encode(text));
    const file = 'instruments.yaml';
    const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(place(file)));
    const reader = vscode.env.language.slice(0, 2);
    const names = ['charter-one.treaty', 'charter-two.treaty'];
    const bindings = [reader === 'fr' ? 'es' : 'fr', reader].map(
      (language, index) => `  - { file: ${names[index] ?? ''}, instrument: un-charter, language: ${language} }\n`,
    );
    try {
      await write('charter-one.treaty', 'Art. 50\n\nAlpha.\n\nArt. 51\n\nBeta.\n');
      await write('charter-two.treaty', 'Art. 50\n\nGamma.\n\nArt. 51\n\nDelta.\n');
      await write(file, before + bindings.join(''));
      const { document: news } = await openText('Gemäß Artikel 51 der UN-Charta darf sie das.\n');
      await until('the bound text', async () => (await hoverText(news, 'Artikel 51')).includes('Delta'));
    } finally {
      await write(file, before);
      await Promise.all(names.map((name) => vscode.workspace.fs.delete(place(name))));
    }
  });

  test('lead to the article of the same treaty', async () => {
    const text = 'Artikel 1\nZiel\n\nDas Ziel ist der Friede.\n\nArtikel 2\nMittel\n\nNach Artikel 1 wird beraten.\n';
    const { document } = await openText(text, 'treaty');
    const links = await until('a definition', async () => {
      const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        placeOf(document, 'Nach Artikel 1').end.translate(0, -1),
      );
      return found.length > 0 && found;
    });
    assert.equal(links[0]?.targetRange.start.line, 0);
  });

  test('link to the official text', async () => {
    const { document } = await openText('Gemäß Artikel 51 der UN-Charta darf sie das.\n');
    const links = await until('a link', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      return found.length > 0 && found;
    });
    assert.equal(links[0]?.target?.scheme, 'https');
  });
});
