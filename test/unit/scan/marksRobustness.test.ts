import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import type { Span } from '../../../src/core/model';
import { readMarks } from '../../../src/core/scan/marks/marks';
import { mark } from '../../support/spans';

// Paragraphs of invented news; Q stands for a quotation, and each language fills it in with its own marks.
const paragraphs = [
  'Q, sagte Ilva Brandt am Montag. Danach fuhr sie zurück.',
  'Der Fluss führt wenig Wasser. Die Kommission tagte bis in die Nacht und nannte den Streit Q; mehr wollte niemand sagen.',
  'Joris van Telgen widersprach: Q Das habe er schon im Mai gesagt. Q, fügte er hinzu, Q',
  'Am Ufer standen dreißig Leute. Keiner sprach, bis Odo Lammers rief: Q Dann gingen alle.',
  'Ohne ein einziges Zitat endete der Abend in Hohenfurt.',
  'Q Mit diesen Worten schloss die Sitzung.',
];
const sentences = [
  'Wir warten ab.',
  'Der Vertrag gilt, auch im August.',
  'Nein!',
  'ein Spiel mit dem Wasser',
  'Wer zählt hier?',
];
const customs: readonly (readonly [language: string, open: string, close: string])[] = [
  ['de', '„', '“'],
  ['de', '»', '«'],
  ['en', '“', '”'],
  ['en', '"', '"'],
  ['fr', '« ', ' »'],
  ['pl', '„', '”'],
  ['ru', '«', '»'],
  ['ko', '“', '”'],
  ['ja', '「', '」'],
];

interface Article {
  readonly text: string;
  readonly quotations: readonly Span[];
}

function write(random: () => number, open: string, close: string): Article {
  const quotations: Span[] = [];
  let text = '';
  for (let number = 0; number < 8; number++) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
    for (const [index, part] of paragraph.split('Q').entries()) {
      if (index > 0) {
        const start = text.length;
        text += open + (sentences[Math.floor(random() * sentences.length)] ?? '') + close;
        quotations.push({ start, end: text.length });
      }
      text += part;
    }
    text += '\n\n';
  }
  return { text, quotations };
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

suite('readMarks, one mark lost', () => {
  for (const [language, open, close] of customs) {
    test(`finds the other quotations in ${language} ${open}…${close}`, () => {
      const random = seeded(7);
      let found = 0;
      let all = 0;
      for (let round = 0; round < 60; round++) {
        const { text, quotations } = write(random, open, close);
        const lost = quotations[Math.floor(random() * quotations.length)];
        if (!lost) {
          continue;
        }
        const at = random() < 0.5 ? lost.start : lost.end - 1;
        const damaged = text.slice(0, at) + text.slice(at + 1);
        const spans = new Set(
          readMarks(read({ text: damaged, language })).spans.map(({ start, end }) => `${start}-${end}`),
        );
        const shift = (offset: number): number => (offset > at ? offset - 1 : offset);
        for (const quotation of quotations) {
          if (quotation !== lost) {
            all++;
            found += spans.has(`${shift(quotation.start)}-${shift(quotation.end)}`) ? 1 : 0;
          }
        }
      }
      assert.ok(found / all >= 0.98, `${found} of ${all}`);
    });
  }
});

suite('readMarks, any text', () => {
  test('finds the same with either kind of line end', () => {
    for (const [language, open, close] of customs) {
      const { text } = write(seeded(11), open, close);
      const damaged = text.replace(close, '');
      for (const some of [text, damaged]) {
        const crlf = some.replaceAll('\n', '\r\n');
        const here = mark(some, readMarks(read({ text: some, language })).spans);
        const there = mark(crlf, readMarks(read({ text: crlf, language })).spans);
        assert.equal(there.replaceAll('\r\n', '\n'), here);
      }
    }
  });

  test('keeps its spans in the text, in order and properly nested', () => {
    const signs = '„“”"«»‚‘’\'‹›「」『』—>`,,<<&quot;\n\n \t.a中\u0000\ud800'.split('');
    const random = seeded(3);
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 120 }, () => signs[Math.floor(random() * signs.length)] ?? '').join('');
      for (const language of ['de', 'en', 'fr', 'zh']) {
        const { spans, problems } = readMarks(read({ text, language }));
        assertNested(text, spans);
        assert.ok(problems.every(({ span }) => span && span.start < span.end && span.end <= text.length));
      }
    }
  });

  test('stands a million stray marks and one endless line', () => {
    for (const unit of ['„', '"', '“ ', "'", '«a ', '— a.\n', '> ', '```\n', ',,', '“a.\n\n']) {
      const text = unit.repeat(100_000);
      assert.ok(readMarks(read({ text, language: 'de' })).problems.length <= 1000);
    }
  });

  test('finds nothing in an empty text', () => {
    assert.deepEqual(readMarks(read({ text: '', language: 'de' })), { spans: [], problems: [] });
  });
});

function assertNested(text: string, spans: readonly Span[]): void {
  const open: Span[] = [];
  for (const span of spans) {
    assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, JSON.stringify({ text, span }));
    while ((open.at(-1)?.end ?? Infinity) <= span.start) {
      open.pop();
    }
    assert.ok(span.end <= (open.at(-1)?.end ?? text.length), JSON.stringify({ text, span, outer: open.at(-1) }));
    open.push(span);
  }
}

suite('readMarks: new text in an amending law', () => {
  const law = [
    'Artikel 1',
    'Nach § 4 wird folgender Teil angefügt:',
    '"Zweiter Teil',
    '§ 5 Pegel',
    '(1) Der Pegel wird "täglich" gemessen.',
    '(2) Das Amt veröffentlicht ihn."',
    'Artikel 2',
    'Dieses Gesetz tritt am Tag nach der Verkündung in Kraft.',
  ].join('\n\n');

  test('is no mistake, though its marks stand many paragraphs apart', () => {
    assert.deepEqual(readMarks(read({ text: law, language: 'de', kind: 'treaty' })).problems, []);
  });

  test('but marks that open nothing behind a colon are', () => {
    const text = law.replace('angefügt:', 'angefügt.');
    assert.equal(readMarks(read({ text, language: 'de', kind: 'treaty' })).problems.length, 2);
  });
});
