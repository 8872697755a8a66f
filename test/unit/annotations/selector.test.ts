import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../src/core/annotations/anchoring/anchor';
import { describe, trimSpan } from '../../../src/core/annotations/selector';

suite('describe', () => {
  test('takes whole words around the span', () => {
    const text = `${'Wort '.repeat(40)}Artikel 22 ${'Wort '.repeat(40)}`;
    const start = text.indexOf('Artikel');
    const { prefix, exact, suffix } = describe(text, { start, end: start + 10 });
    assert.match(prefix, /^(?: ?Wort)+ $/u);
    assert.equal(exact, 'Artikel 22');
    assert.match(suffix, /^(?: Wort)+ ?$/u);
  });

  test('takes more where the same words stand in the same surroundings', () => {
    const passage = 'Die Parteien beraten sich regelmäßig über alle Fragen, die sich aus diesem Vertrag ergeben. ';
    const text = `Eins. ${passage.repeat(4)}`;
    assert.ok(describe(text, { start: 196, end: 206 }).suffix.length > 64);
  });

  test('takes so much of the surroundings that a formula is told from its copies by more than a word', () => {
    const formula = 'Dieser Artikel gilt für alle Schiffe, die den Fluss in beiden Richtungen befahren. ';
    const text = `${'Eins zwei drei vier fünf. '.repeat(9)}${formula}Der Rat tagt im Mai.\n\nArtikel 2\n${formula}Das Amt prüft jedes Boot.`;
    const start = text.indexOf('Schiffe');
    const { prefix, suffix } = describe(text, { start, end: start + 7 });
    assert.ok(suffix.includes('Der Rat tagt im Mai.'), suffix);
    assert.ok(prefix.length > 100, prefix);
  });

  test('notes whether the words stand once', () => {
    const text = 'Der Rat tagt. Der Rat schweigt über den Fluss.';
    assert.equal(describe(text, { start: 0, end: 7 }).unique, undefined);
    assert.equal(describe(text, { start: 22, end: 30 }).unique, true);
  });

  test('never cuts a surrogate pair', () => {
    const text = '😀'.repeat(200);
    const { prefix, suffix } = describe(text, { start: 200, end: 202 });
    assert.equal(/\p{Surrogate}/u.test(prefix + suffix), false);
  });

  test('is undone by anchor', () => {
    const words = fc.array(fc.constantFrom('Der', 'Vertrag', 'tritt', '\n\n', 'nicht', '22', '„Kraft“', '.'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join(' ');
        const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y);
        const span = trimSpan(text, { start, end: end + 1 });
        if (span.start < span.end) {
          const found = anchor(text, describe(text, span));
          assert.deepEqual(
            [found.state, 'start' in found && [found.start, found.end]],
            ['anchored', [span.start, span.end]],
          );
        }
      }),
    );
  });
});
