import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis, Span } from '../../src/core/model';
import { analyze } from '../../src/core/analyze';
import { bundledKnowledge } from '../support/knowledge';

const sample = join(__dirname, '..', '..', 'media', 'sample');
const texts = ['partnerschaftsvertrag-in-kraft.news', 'flussvertrag-streit.news', 'flussvertrag.treaty'];

function analyzed(text: string, kind: 'news' | 'treaty' = 'news'): Analysis {
  return analyze({ text, kind }, bundledKnowledge());
}

/** Every place that the findings name, in one list. */
function placesOf(analysis: Analysis): Span[] {
  const places: Span[] = [];
  JSON.stringify(analysis, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'start' in value && 'end' in value) {
      const { start, end } = value;
      if (typeof start === 'number' && typeof end === 'number') {
        places.push({ start, end });
      }
    }
    return value;
  });
  return places;
}

const badInputs: Readonly<Record<string, string>> = {
  'an empty text': '',
  'nothing but white space': ' \n\t\r\n \u00a0\n',
  'a byte order mark': '\uFEFF„Ja“, sagte Brandt. Artikel 5 gilt.',
  'NUL bytes': '„Ja\0“, sagte \0 Brandt.\0 Artikel\0 5',
  'lone surrogates': '\ud800„Ja\udc00“ sagte \ud83d Brandt. Artikel \udfff5',
  'mixed scripts': '„Ja“ «да» 「はい」 “예” Artikel 5 第五条 статья 5 المادة 5 제5조',
  'unbalanced marks': '„„“«»»”“"\'‘‚ sagte Brandt „“„„ “',
  'stray openers': '„'.repeat(20_000),
  'stray brackets and numbers': 'Artikel (((((1)(2)(3 §§§§ 1 2 3 '.repeat(500),
  'one line of 200 000 characters': '„Wir reden“, sagte die Ministerin Ilva Brandt nach Artikel 5. '.repeat(3300),
};

suite('analyze', () => {
  for (const [name, text] of Object.entries(badInputs)) {
    test(`finds only places inside the text in ${name}`, () => {
      for (const kind of ['news', 'treaty'] as const) {
        for (const { start, end } of placesOf(analyzed(text, kind))) {
          assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
        }
      }
    });
  }

  for (const file of texts) {
    test(`finds the same in ${file} with LF and CRLF`, () => {
      const kind = file.endsWith('.treaty') ? 'treaty' : 'news';
      const text = readFileSync(join(sample, file), 'utf8');
      const crlf = text.replaceAll('\n', '\r\n');
      const move = (offset: number): number => offset + (text.slice(0, offset).match(/\n/gu)?.length ?? 0);
      const expected = placesOf(analyzed(text, kind)).map((span) => crlf.slice(move(span.start), move(span.end)));
      const found = placesOf(analyzed(crlf, kind)).map((span) => crlf.slice(span.start, span.end));
      assert.deepEqual(found, expected);
    });
  }

  test('keeps every list in the order of the text', () => {
    for (const file of texts) {
      const { quotations, references, mentions } = analyzed(readFileSync(join(sample, file), 'utf8'));
      for (const list of [quotations, references, mentions]) {
        const starts = list.map(({ start }) => start);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
      }
    }
  });
});
