import { describe } from '../../src/core/annotations/selector';
import type { Target } from '../../src/core/annotations/annotation';
import type { Span } from '../../src/core/model';

/** A random number below `limit`, the same for the same seed. */
export type Random = (limit: number) => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

const syllables =
  'ba be bi bo da de di do fa fe fi ga ge gi ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi wa we zu'.split(
    ' ',
  );
const small = 'der die das und in von mit auf für zu dass nicht wird soll kann muss hat ist sich den dem'.split(' ');
const names = 'Seehafen Flussland Alder Birke Nordmark Tallwig Ostrau Merian'.split(' ');

function wordOf(random: Random): string {
  const kind = random(10);
  if (kind < 4) {
    return pick(small, random);
  }
  if (kind === 4) {
    return pick(names, random);
  }
  let word = '';
  for (let count = 2 + random(3); count > 0; count--) {
    word += pick(syllables, random);
  }
  return random(3) === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[random(values.length)];
  if (value === undefined) {
    throw new Error('nothing to choose from');
  }
  return value;
}

function sentenceOf(random: Random): string {
  const words = Array.from({ length: 6 + random(14) }, () => wordOf(random));
  if (random(4) === 0) {
    words.splice(random(words.length), 0, `Artikel ${1 + random(99)}`);
  }
  if (random(5) === 0) {
    words.splice(random(words.length), 0, `„${wordOf(random)} ${wordOf(random)} – ${wordOf(random)}“`);
  }
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** News of invented words: paragraphs parted by blank lines. */
export function newsOf(random: Random, length: number): string {
  const paragraphs: string[] = [];
  for (let size = 0; size < length; size += paragraphs.at(-1)?.length ?? 0) {
    paragraphs.push(Array.from({ length: 2 + random(4) }, () => sentenceOf(random)).join(' '));
  }
  return paragraphs.join('\n\n');
}

/** Articles with formulas that come again and again. */
export function treatyOf(random: Random, articles: number): string {
  const formulas = Array.from({ length: 12 }, () => sentenceOf(random));
  return Array.from({ length: articles }, (_, index) => {
    const body = Array.from({ length: 2 + random(3) }, () =>
      random(3) === 0 ? pick(formulas, random) : sentenceOf(random),
    );
    return `Artikel ${index + 1}\n${body.join(' ')}`;
  }).join('\n\n');
}

/** A text whose every character knows where it stood in the first text; −1 for a new one. */
export interface Traced {
  readonly text: string;
  readonly origin: Int32Array;
}

interface Piece {
  readonly text: string;
  /** Where it stood, −1 where it is new. */
  readonly from: number;
}

export function traced(pieces: readonly Piece[]): Traced {
  const text = pieces.map((piece) => piece.text).join('');
  const origin = new Int32Array(text.length);
  let at = 0;
  for (const { text: part, from } of pieces) {
    for (let index = 0; index < part.length; index++) {
      origin[at++] = from < 0 ? -1 : from + index;
    }
  }
  return { text, origin };
}

function cut(text: string, pattern: RegExp): Piece[] {
  return Array.from(text.matchAll(pattern), (match) => ({ text: match[0], from: match.index }));
}

const wordsAndGaps = /[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu;
const paragraphsAndGaps = /\n{2,}|(?:(?!\n\n)[\s\S])+/gu;

/** Replaces, deletes or adds words: this share of them. */
export function editWords(text: string, percent: number, random: Random, keep?: Span): Traced {
  const pieces = cut(text, wordsAndGaps).flatMap((piece) => {
    const isWord = /[\p{L}\p{N}]/u.test(piece.text);
    const isKept = keep !== undefined && piece.from < keep.end && keep.start < piece.from + piece.text.length;
    if (!isWord || isKept || random(1000) >= percent * 10) {
      return [piece];
    }
    const word: Piece = { text: wordOf(random), from: -1 };
    return [[word], [], [piece, { text: ' ', from: -1 }, word]][random(3)] ?? [];
  });
  return traced(pieces);
}

export function shift(text: string, random: Random): Traced {
  return traced([
    { text: `${newsOf(random, 200 + random(2000))}\n\n`, from: -1 },
    { text, from: 0 },
  ]);
}

/** Other marks, dashes and spaces; no word changes. */
export function retype(text: string): Traced {
  const marks: Readonly<Record<string, string>> = { '„': '"', '“': '"', '–': '-', ' ': ' ' };
  const pieces = cut(text, /[„“–]|[^„“–]+/gu).map((piece) => ({ ...piece, text: marks[piece.text] ?? piece.text }));
  return traced(pieces);
}

/** Lines broken after 72 characters. */
export function rewrap(text: string): Traced {
  let column = 0;
  const pieces = cut(text, /\n+|[^\S\n]+|\S+/gu).map((piece) => {
    if (piece.text.startsWith('\n')) {
      column = 0;
      return piece;
    }
    column += piece.text.length;
    if (column > 72 && piece.text === ' ') {
      column = 0;
      return { ...piece, text: '\n' };
    }
    return piece;
  });
  return traced(pieces);
}

export function shuffleParagraphs(text: string, random: Random, percent = 100): Traced {
  const pieces = cut(text, paragraphsAndGaps);
  const places = pieces.flatMap((piece, index) =>
    piece.text.startsWith('\n') || random(100) >= percent ? [] : [index],
  );
  const taken = places.map((place) => pieces[place]);
  for (let index = taken.length - 1; index > 0; index--) {
    const other = random(index + 1);
    [taken[index], taken[other]] = [taken[other], taken[index]];
  }
  const result = [...pieces];
  for (const [index, place] of places.entries()) {
    const piece = taken[index];
    if (piece) {
      result[place] = piece;
    }
  }
  return traced(result);
}

/** Takes a span out. */
export function remove(text: string, { start, end }: Span): Traced {
  return traced([
    { text: text.slice(0, start), from: 0 },
    { text: text.slice(end), from: end },
  ]);
}

/** Drops an article and renumbers those behind it. */
export function renumber(text: string, random: Random): Traced {
  const heads = [...text.matchAll(/^Artikel (\d+)$/gmu)];
  const gone = 1 + random(Math.max(1, heads.length - 2));
  const pieces: Piece[] = [];
  for (const [index, head] of heads.entries()) {
    const end = heads[index + 1]?.index ?? text.length;
    if (index === gone) {
      continue;
    }
    const number = head.index + 'Artikel '.length;
    const label = head[0].length - 'Artikel '.length;
    pieces.push({ text: 'Artikel ', from: head.index });
    pieces.push(
      index > gone ? { text: String(index), from: -1 } : { text: text.slice(number, number + label), from: number },
    );
    pieces.push({ text: text.slice(number + label, end), from: number + label });
  }
  return traced(pieces);
}

export type Truth = Span | 'torn' | undefined;

/** Where the span's own characters are now: most of them in one place, or nowhere. */
export function truthOf({ origin }: Traced, span: Span): Truth {
  const places: number[] = [];
  for (let at = 0; at < origin.length; at++) {
    const from = origin[at] ?? -1;
    if (from >= span.start && from < span.end) {
      places.push(at);
    }
  }
  if (places.length < (span.end - span.start) * 0.5) {
    return undefined;
  }
  const truth = { start: places[0] ?? 0, end: (places.at(-1) ?? 0) + 1 };
  // A passage over two paragraphs that were parted has no one place.
  return truth.end - truth.start > places.length * 2.5 ? 'torn' : truth;
}

export type Length = 'short' | 'sentence' | 'long';

/** A span of whole words of one of three lengths. */
export function spanOf(text: string, length: Length, random: Random): Span {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  if (length === 'short') {
    const count = 1 + random(3);
    const index = random(words.length - count);
    const [first, last] = [words[index], words[index + count - 1]];
    const span = { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
    return span.end - span.start < 6 || text.slice(span.start, span.end).includes('\n')
      ? spanOf(text, length, random)
      : span;
  }
  const sentences = [...text.matchAll(/[^\s.][^.\n]*\./gu)];
  const count = length === 'sentence' ? 1 : 4;
  const index = random(sentences.length - count);
  const [first, last] = [sentences[index], sentences[index + count - 1]];
  return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}

/** The text with a copy of the span's words put into another paragraph. */
export function withCopy(text: string, span: Span, random: Random): string {
  const breaks = [...text.matchAll(/\. /gu)]
    .map(({ index }) => index + 2)
    .filter((at) => at < span.start - 300 || at > span.end + 300);
  const at = breaks.length > 0 ? pick(breaks, random) : text.length;
  return `${text.slice(0, at)}${text.slice(span.start, span.end)} ${text.slice(at)}`;
}

export function targetOf(text: string, span: Span): Target {
  return describe(text, span);
}
