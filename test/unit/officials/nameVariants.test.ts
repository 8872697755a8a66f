import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '../../../src/core/analyze';
import type { Mention } from '../../../src/core/model';
import { findMentions } from '../../../src/core/scan/mentions/mentions';
import { bundledKnowledge } from '../../support/knowledge';

const file = path.join(__dirname, '..', '..', 'fixtures', 'officials', 'variants.tsv');

interface Row {
  readonly language: string;
  readonly date: string;
  /** `-`: nobody of the registry is named. */
  readonly id: string;
  /** The sentence, the name in ⟦ ⟧. */
  readonly marked: string;
}

const rows = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Row => {
    const [language = '', date = '', id = '', marked = ''] = line.split('\t');
    return { language, date, id, marked };
  });

// Written from memory of newspapers, not from the registry: spellings of many languages, genitives and other cases,
// capitals, surname first, initials, hyphens or none, titles with a surname alone. Then sentences that name nobody.
suite('written variants of officials’ names', () => {
  const known = rows.map((row) => ({ row, mentions: knownMentions(row) }));

  test('are some 500 of some 100 officials in Latin, Cyrillic, Hangul, Han and kana', () => {
    const named = rows.filter(({ id }) => id !== '-');
    assert.ok(named.length >= 500 && new Set(named.map(({ id }) => id)).size >= 100);
    for (const script of ['Latn', 'Cyrl', 'Hang', 'Hani', 'Kana']) {
      assert.ok(named.some(({ marked }) => new RegExp(`⟦[^⟧]*\\p{sc=${script}}`, 'u').test(marked)));
    }
  });

  test('are recognized: 98 of 100', () => {
    const named = known.filter(({ row }) => row.id !== '-');
    const missed = named.filter(({ row, mentions }) => !mentions.some((mention) => isRight(row, mention)));
    assert.ok(missed.length <= 0.02 * named.length, lines(`${missed.length} of ${named.length} missed`, missed));
  });

  test('are nobody else: 99 of 100', () => {
    const all = known.flatMap(({ row, mentions }) => mentions.map((mention) => ({ row, mentions: [mention] })));
    const wrong = all.filter(({ row, mentions: [mention] }) => mention && !isRight(row, mention));
    assert.ok(wrong.length <= 0.01 * all.length, lines(`${wrong.length} of ${all.length} wrong`, wrong));
  });
});

// Those that the registry knows, one or several.
function knownMentions({ language, date, marked }: Row): Mention[] {
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const source = { text, language, ...(date ? { date } : {}) };
  return findMentions(read(source), bundledKnowledge().officials).filter(
    ({ official, candidates }) => candidates !== undefined || official?.startsWith('text:') === false,
  );
}

function isRight({ id, marked }: Row, { official, name }: Mention): boolean {
  return official === id && name.start === marked.indexOf('⟦') && name.end >= marked.indexOf('⟧') - 3;
}

function lines(title: string, cases: readonly { readonly row: Row; readonly mentions: readonly Mention[] }[]): string {
  const described = cases.map(({ row: { language, id, marked }, mentions }) => {
    const found = mentions.map(
      ({ official, candidates, name }) => `${official ?? candidates?.join('|') ?? ''} at ${name.start}–${name.end}`,
    );
    return `${language} ${id} ${marked} → ${found.join(', ') || 'nobody'}`;
  });
  return [title, ...described].join('\n');
}
