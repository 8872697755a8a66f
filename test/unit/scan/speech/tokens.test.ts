import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../../../../src/core/languages/languages';
import { speechLexicon, tag } from '../../../../src/core/scan/speech/lexicon';
import { tokenize } from '../../../../src/core/scan/speech/tokens';
import type { Token } from '../../../../src/core/scan/speech/tokens';

function tokensOf(text: string, code = 'de'): Token[] {
  const language = languageOf(code);
  assert.ok(language);
  return tokenize(text, { start: 0, end: text.length }, [], 0, speechLexicon(language));
}

function written(text: string, code = 'de'): string[] {
  return tokensOf(text, code).map(({ start, end }) => text.slice(start, end));
}

suite('tokenize', () => {
  test('keeps apostrophes, hyphens and periods inside a word', () => {
    assert.deepEqual(written('Die GdP-Vorsitzende O’Neill, 3.500 Mal.'), [
      'Die',
      'GdP-Vorsitzende',
      'O’Neill',
      ',',
      '3.500',
      'Mal',
      '.',
    ]);
  });

  test('takes a phrase of the lexicon for one token, over a line end, too', () => {
    const phrase = tokensOf('Im Schreiben heißt\nes, er gehe.').at(2);
    assert.equal(phrase?.lower, 'heißt');
    assert.notEqual(phrase.tags & tag.impersonal, 0);
  });

  test('takes short brackets for one token', () => {
    assert.deepEqual(written('Anna Muster (Grüne) ging.'), ['Anna', 'Muster', '(Grüne)', 'ging', '.']);
  });

  test('takes a marked span for one token, with its index', () => {
    const text = 'Er rief „Halt“ laut.';
    const language = languageOf('de');
    assert.ok(language);
    const tokens = tokenize(text, { start: 0, end: text.length }, [{ start: 8, end: 14 }], 0, speechLexicon(language));
    assert.deepEqual(
      tokens.map(({ kind, marked }) => [kind, marked]),
      [
        ['word', undefined],
        ['word', undefined],
        ['marks', 0],
        ['word', undefined],
        ['sign', undefined],
      ],
    );
  });

  test('cuts elided words and enclitics in French', () => {
    assert.deepEqual(written('L’homme, a-t-il dit', 'fr'), ['L’', 'homme', ',', 'a', 'il', 'dit']);
  });

  test('reads words with letters of irregular small forms', () => {
    assert.deepEqual(
      tokensOf('İSTANBUL ΟΔΟΣ').map(({ lower }) => lower),
      ['İSTANBUL'.toLowerCase(), 'οδος'.replace(/σ$/u, 'ς')],
    );
  });

  test('has as entry what the lists of the lexicon hold, and nothing for other words', () => {
    const tokens = tokensOf('Soll Hohenfurt sein, und BEIDE demnach?');
    assert.deepEqual(
      tokens.map(({ entry }) => entry),
      ['soll', '', 'sein', '', 'und', 'beide', 'demnach', ''],
    );
    assert.equal(tokens[1]?.lower, 'hohenfurt');
  });

  test('gives each word the tags that the lexicon has for its small letters, whatever stands around it', () => {
    const pieces =
      'sagte SAGTE Sagte hat nach der GdP-Chef O’Neill İ Σ 😀 3.500 , : ; ( ) [ ] – - . “ ’ heißt es \n'.split(' ');
    for (const code of ['de', 'en', 'fr', 'ru', 'zh']) {
      const language = languageOf(code);
      assert.ok(language);
      const { tags, table, phrasesOf } = speechLexicon(language);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces, ' ', ' ', ' ')), (parts) => {
          const text = parts.join('');
          let end = 0;
          for (const token of tokensOf(text, code)) {
            assert.ok(token.start >= end, 'tokens follow one another');
            end = token.end;
            const isPhrase = phrasesOf[table.numberOf(token.lower)] !== undefined;
            if (token.kind === 'word' && !isPhrase) {
              assert.equal(token.lower, text.slice(token.start, token.end).toLowerCase().replace('’', "'"));
              assert.equal(token.tags, tags.get(token.lower) ?? 0);
            }
          }
        }),
      );
    }
  });
});
