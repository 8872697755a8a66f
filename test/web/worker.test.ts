import * as vscode from 'vscode';
import { hoverText, openSample, tokensOf } from '../integration/documents';
import { until } from '../support/until';

suite('in a web worker', () => {
  test('runs without Node', () => {
    if (vscode.env.uiKind !== vscode.UIKind.Web || typeof process !== 'undefined') {
      throw new Error('These tests run in Node.');
    }
  });

  test('sleeps in a folder without notes until an article is opened', async () => {
    const extension = vscode.extensions.getExtension('glossator.glossator');
    if (extension?.isActive !== false) {
      throw new Error('It is active already, or not installed.');
    }
    await openSample('flussvertrag-streit.news');
    await until('the extension is active', () => extension.isActive);
  });

  test('marks names and references', async () => {
    const { document } = await openSample('flussvertrag-streit.news');
    await until('tokens', async () => (await tokensOf(document)).length > 0);
  });

  test('shows the card of an official', async () => {
    const { document } = await openSample('partnerschaftsvertrag-in-kraft.news');
    await until('the card names Rudenko', async () => (await hoverText(document, 'Rudenko')).includes('Rudenko'));
  });
});
