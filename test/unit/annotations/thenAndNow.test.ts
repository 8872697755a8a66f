import assert from 'node:assert/strict';
import { describe } from '../../../src/core/annotations/selector';
import { thenAndNow } from '../../../src/core/annotations/anchoring/thenAndNow';

const head = 'Wetter und Verkehr am Abend, in allen Teilen des Landes und an der Grenze.';
const old = `${head}\nDie Opposition will dem Vertrag zustimmen. Abgestimmt wird im Mai.\nEnde.`;
const start = old.indexOf('dem Vertrag');
const target = describe(old, { start, end: start + 'dem Vertrag zustimmen'.length });

suite('thenAndNow', () => {
  test('shows the words on their own line, with those that stand there now', () => {
    const now = `Neues.\nDie Opposition will dem Vertrag nicht zustimmen. Abgestimmt wird im Mai.\nEnde.`;
    const at = now.indexOf('dem Vertrag');
    const place = { start: at, end: at + 'dem Vertrag nicht zustimmen'.length };
    assert.deepEqual(thenAndNow(target, now, place, ''), {
      then: 'Die Opposition will [dem Vertrag zustimmen]. Abgestimmt wird im Mai.',
      now: 'Die Opposition will [dem Vertrag nicht zustimmen]. Abgestimmt wird im Mai.',
    });
  });

  test('cuts long lines between words', () => {
    const text = `${'Wort '.repeat(40)}Kern ${'Wort '.repeat(40)}`;
    const place = { start: 200, end: 204 };
    const { then } = thenAndNow(describe(text, place), text, place, '');
    assert.match(then, /^…(?: Wort)+ \[Kern\](?: Wort)+ …$/u);
  });

  test('says what is gone', () => {
    assert.equal(
      thenAndNow(target, 'Ende.', undefined, '(gone)').now,
      'Die Opposition will [(gone)]. Abgestimmt wird im Mai.',
    );
  });
});
