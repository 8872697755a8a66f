import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNote, wordsOf, type NoteBlock, type NoteWords } from '../../../src/core/annotations/noteText';

function linksOf(blocks: readonly NoteBlock[]): string[] {
  const inWords = (words: readonly NoteWords[]): string[] =>
    words.flatMap((word) => [
      ...(word.kind === 'link' ? [word.to] : []),
      ...('words' in word ? inWords(word.words) : []),
    ]);
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return inWords(block.words);
      case 'list':
        return block.items.flatMap(linksOf);
      case 'quote':
        return linksOf(block.blocks);
      case 'verbatim':
        return [];
    }
  });
}

suite('parseNote', () => {
  test('reads emphasis, lists and quotes', () => {
    assert.deepEqual(parseNote('Nur **sechzig**\n\n- a\n- b\n\n> c'), [
      {
        kind: 'paragraph',
        words: [
          { kind: 'text', text: 'Nur ' },
          { kind: 'strong', words: [{ kind: 'text', text: 'sechzig' }] },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          [{ kind: 'paragraph', words: [{ kind: 'text', text: 'a' }] }],
          [{ kind: 'paragraph', words: [{ kind: 'text', text: 'b' }] }],
        ],
      },
      { kind: 'quote', blocks: [{ kind: 'paragraph', words: [{ kind: 'text', text: 'c' }] }] },
    ]);
  });

  test('keeps the line breaks of a note', () => {
    assert.equal(wordsOf(parseNote('eins\nzwei')), 'eins zwei');
    assert.ok(JSON.stringify(parseNote('eins\nzwei')).includes('"break"'));
  });

  test('shows HTML and images as they are written', () => {
    const blocks = parseNote('<script>alert(1)</script>\n\n![i](https://x.example/i.png) und <b>fett</b>');
    assert.equal(wordsOf(blocks), '<script>alert(1)</script> ![i](https://x.example/i.png) und <b>fett</b>');
    assert.deepEqual(linksOf(blocks), []);
  });

  test('links to the web only', () => {
    const note =
      '[a](https://x.example/a) [b](javascript:alert) [c](command:glossator.annotate) [d](file:///etc/passwd)';
    assert.deepEqual(linksOf(parseNote(note)), ['https://x.example/a']);
    assert.equal(wordsOf(parseNote(note)), 'a b c d');
  });

  test('shows a note without words as nothing', () => {
    assert.deepEqual(parseNote(' \n'), []);
  });

  test('reads any note, also of nothing but signs', () => {
    const signs = fc.constantFrom(
      '>',
      '- ',
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<',
      '\n',
      ' ',
      'a',
      '1. ',
      '|',
      '~',
      '#',
      '!',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), fc.integer({ min: 1, max: 400 }), (parts, times) => {
        const blocks = parseNote(parts.join('').repeat(times));
        assert.ok(linksOf(blocks).every((link) => /^https?:/u.test(link)));
      }),
      { numRuns: 60 },
    );
  });
});
