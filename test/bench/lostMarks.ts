/**
 * Deletes one random quotation mark in each labelled document and asks which of the other quotations are still found.
 *
 *   npx tsx test/bench/lostMarks.ts FILE.ndjson… [--misses 20] [--rounds 5]
 *
 * A file has one document a line: { id, text, lang?, quotes: [{ start, end, kind, spans? }] }. The peer in the same
 * run is the usual way: pairing marks in the order of the text.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read } from '../../src/core/analyze';
import type { Span } from '../../src/core/model';
import { findMarkedSpans } from '../../src/core/scan/marks/marks';

interface LabelledDocument {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly quotes: readonly (Span & { readonly kind: string; readonly spans?: readonly Span[] })[];
}

const edge = /[\s„“”"»«‚‘’'‹›「」『』`.,;:!?…—–-]/u;
const marks = /[„“”"«»「」]/gu;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string', default: '0' }, rounds: { type: 'string', default: '3' } },
});
const random = seeded(20261124);
let shown = 0;

for (const path of positionals) {
  const documents = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledDocument);
  const ours = { found: 0, all: 0 };
  const peers = { found: 0, all: 0 };
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const document of documents) {
      damage(document, ours, peers);
    }
  }
  const share = ({ found, all }: typeof ours): string => (found / all).toFixed(4);
  console.log(
    `${path.split('/').at(-1) ?? path}: undamaged quotations found ${share(ours)} of ${ours.all}; toggling ${share(peers)}`,
  );
}

function damage(document: LabelledDocument, ours: Tally, peers: Tally): void {
  const { text, quotes } = document;
  const pieces = quotes.filter(({ kind }) => kind === 'Direct').flatMap((quote) => quote.spans ?? [quote]);
  const places = Array.from(text.matchAll(marks), ({ index }) => index);
  const at = places[Math.floor(random() * places.length)];
  if (at === undefined) {
    return;
  }
  const damaged = text.slice(0, at) + text.slice(at + 1);
  const shift = (offset: number): number => (offset > at ? offset - 1 : offset);
  count(document, text, damaged, pieces, at, shift, ours, (some) =>
    findMarkedSpans(read({ text: some, ...(document.lang ? { language: document.lang } : {}) })),
  );
  count(document, text, damaged, pieces, at, shift, peers, toggle);
}

interface Tally {
  found: number;
  all: number;
}

function count(
  { id }: LabelledDocument,
  text: string,
  damaged: string,
  pieces: readonly Span[],
  at: number,
  shift: (offset: number) => number,
  tally: Tally,
  scan: (text: string) => readonly Span[],
): void {
  const before = new Set(scan(text).map((span) => key(text, span)));
  const after = new Set(scan(damaged).map((span) => key(damaged, span)));
  for (const piece of pieces) {
    if (!before.has(key(text, piece)) || (piece.start <= at && at < piece.end)) {
      continue;
    }
    tally.all++;
    if (after.has(key(damaged, { start: shift(piece.start), end: shift(piece.end) }))) {
      tally.found++;
    } else if (scan !== toggle && shown++ < Number(values.misses)) {
      const around = damaged.slice(
        Math.max(0, Math.min(at, shift(piece.start)) - 60),
        Math.max(at, shift(piece.end)) + 60,
      );
      console.log(
        `  ${id}: lost at ${at}: ${JSON.stringify(around.length > 700 ? around.slice(0, 350) + ' ### ' + around.slice(-350) : around)}`,
      );
    }
  }
}

function toggle(text: string): Span[] {
  const places = Array.from(text.matchAll(marks), ({ index }) => index);
  const spans: Span[] = [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    spans.push({ start: places[at] ?? 0, end: (places[at + 1] ?? 0) + 1 });
  }
  return spans;
}

function key(text: string, { start, end }: Span): string {
  let from = start;
  let to = end;
  while (from < to && edge.test(text.charAt(from))) {
    from++;
  }
  while (to > from && edge.test(text.charAt(to - 1))) {
    to--;
  }
  return `${from}-${to}`;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
