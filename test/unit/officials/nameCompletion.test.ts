import assert from 'node:assert/strict';
import type { NameRequest } from '../../../src/core/officials/nameCompletion';
import { NameCompletion } from '../../../src/core/officials/nameCompletion';
import { bundledKnowledge } from '../../support/knowledge';

const completion = new NameCompletion(bundledKnowledge().officials);

function offered(before: string, more: Partial<NameRequest> = {}): string[] {
  const request = { before, language: 'de', date: '2024-12-05', ...more };
  return completion.suggest(request).map(({ name, typed }) => `${before.slice(0, before.length - typed)}${name}`);
}

suite('NameCompletion', () => {
  test('offers the full name by the beginning of the surname, as the text’s language writes it', () => {
    assert.equal(offered('Danach sprach Lawr')[0], 'Danach sprach Sergei Lawrow');
    assert.equal(offered('Then Lavr', { language: 'en' })[0], 'Then Sergey Lavrov');
  });

  test('knows another spelling than the one it offers', () => {
    assert.ok(offered('Danach sprach Lavro').includes('Danach sprach Sergei Lawrow'));
  });

  test('takes several words for one name, but leaves the title in front alone', () => {
    assert.deepEqual(offered('Minister Sergei Lawr'), ['Minister Sergei Lawrow']);
  });

  test('offers names in Hangul by their first sign', () => {
    assert.ok(offered('외무상 최', { language: 'ko' }).includes('외무상 최선희'));
  });

  test('offers first whom the text has named', () => {
    const named = new Set(['cur:kp:kim-jong-gyu']);
    assert.equal(offered('Kim', { named })[0], 'Kim Jong-gyu');
  });

  test('offers nothing for one letter, for words in lower case and inside a word', () => {
    assert.deepEqual([...offered('L'), ...offered('lawr'), ...offered('xLawr')], []);
  });
});
