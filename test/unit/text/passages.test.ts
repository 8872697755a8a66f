import assert from 'node:assert/strict';
import {
  extend,
  extendStart,
  paragraphAt,
  sentenceAt,
  shrink,
  shrinkStart,
  wordAt,
} from '../../../src/core/text/passages';
import type { Span } from '../../../src/core/model';
import { mark } from '../../support/spans';

/** Runs on the text with its `|` taken out, at the place where it stood. */
function check(find: (text: string, offset: number) => Span, marked: string, expected: string): void {
  const text = marked.replace('|', '');
  assert.equal(mark(text, [find(text, marked.indexOf('|'))]), expected);
}

/** Runs on the span between ⟦ ⟧. */
function checkSpan(change: (text: string, span: Span) => Span, marked: string, expected: string): void {
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const start = marked.indexOf('⟦');
  assert.equal(mark(text, [change(text, { start, end: marked.indexOf('⟧') - 1 })]), expected);
}

suite('passages', () => {
  test('a word keeps its inner apostrophe and hyphen', () => {
    check(wordAt, 'the vice-pre|sident’s plane', 'the ⟦vice-president’s⟧ plane');
  });

  test('a cursor behind the last letter belongs to the word', () => {
    check(wordAt, 'a treaty|, signed', 'a ⟦treaty⟧, signed');
  });

  test('there is no word between spaces', () => {
    assert.deepEqual(wordAt('a  b', 2), { start: 2, end: 2 });
  });

  test('a sentence does not end at an abbreviation', () => {
    check(
      sentenceAt,
      'It rained. See Art. 5 of the| treaty. It stopped.',
      'It rained. ⟦See Art. 5 of the treaty.⟧ It stopped.',
    );
  });

  test('a paragraph is a line of news', () => {
    check(paragraphAt, 'Head\n\nFirst par|agraph.\n\nSecond.', 'Head\n\n⟦First paragraph.⟧\n\nSecond.');
  });

  test('a paragraph joins wrapped lines', () => {
    const line = 'words '.repeat(12).trim();
    check(
      paragraphAt,
      `Title\n\n${line}\nmo|re ${line}\nend.\n\nNext`,
      `Title\n\n⟦${line}\nmore ${line}\nend.⟧\n\nNext`,
    );
  });

  test('extends by the next word', () => {
    checkSpan((text, span) => extend(text, span, 'word'), 'the ⟦treaty⟧ of the river', 'the ⟦treaty of⟧ the river');
  });

  test('extends by the next sentence', () => {
    checkSpan(
      (text, span) => extend(text, span, 'sentence'),
      '⟦One.⟧ Two is more. Three.',
      '⟦One. Two is more.⟧ Three.',
    );
  });

  test('shrinks by the last word and never to nothing', () => {
    checkSpan((text, span) => shrink(text, span, 'word'), 'the ⟦treaty of⟧ the river', 'the ⟦treaty⟧ of the river');
    checkSpan((text, span) => shrink(text, span, 'word'), 'the ⟦treaty⟧ of', 'the ⟦treaty⟧ of');
  });

  test('shrinks by the last sentence', () => {
    checkSpan(
      (text, span) => shrink(text, span, 'sentence'),
      '⟦One. Two is more.⟧ Three.',
      '⟦One.⟧ Two is more. Three.',
    );
  });

  test('moves the start by words', () => {
    checkSpan(extendStart, 'of the ⟦river⟧', 'of ⟦the river⟧');
    checkSpan(shrinkStart, 'of ⟦the river⟧', 'of the ⟦river⟧');
  });

  test('stays inside a text at its edges', () => {
    checkSpan((text, span) => extend(text, span, 'word'), '⟦one⟧', '⟦one⟧');
    checkSpan((text, span) => extend(text, span, 'sentence'), '⟦one⟧', '⟦one⟧');
    checkSpan(extendStart, '⟦one⟧', '⟦one⟧');
  });
});
