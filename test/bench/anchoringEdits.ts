import type { Span } from '../../src/core/model';
import type { Random } from './anchoringTexts';
import { newsOf, pick, wordsOf } from './anchoringTexts';
import type { Piece, Traced } from './tracedText';
import { compose, cut, eastAsian, traced } from './tracedText';

const word = String.raw`[${eastAsian}]|(?:(?![${eastAsian}])[\p{L}\p{M}\p{N}])+`;
const wordsAndGaps = new RegExp(String.raw`${word}|[^\p{L}\p{M}\p{N}]+`, 'gu');
const paragraphsAndGaps = /\n{2,}|(?:(?!\n\n)[\s\S])+/gu;

/** Replaces, deletes or adds words: this share of them. New words are words of the text. */
export function editWords(text: string, percent: number, random: Random, vocabulary = wordsOf(text)): Traced {
  const pieces = cut(text, wordsAndGaps).flatMap((piece) => {
    if (!/[\p{L}\p{N}]/u.test(piece.text) || random(1000) >= percent * 10) {
      return [piece];
    }
    const fresh: Piece = { text: pick(vocabulary, random), from: -1 };
    return [[fresh], [], [piece, { text: ' ', from: -1 }, fresh]][random(3)] ?? [];
  });
  return traced(pieces);
}

/** Slips of the keys and of a scanner: single letters replaced, doubled or dropped. */
export function mistype(text: string, percent: number, random: Random): Traced {
  const pieces = cut(text, /[\s\S]/gu).flatMap((piece) => {
    if (!/\p{L}/u.test(piece.text) || random(1000) >= percent * 10) {
      return [piece];
    }
    const wrong: Piece = { text: pick(['e', 'n', 'a', 'i', 'l'], random), from: -1 };
    return [[wrong], [], [piece, wrong]][random(3)] ?? [];
  });
  return traced(pieces);
}

/** New paragraphs above the text. */
export function shift(text: string, random: Random): Traced {
  return traced([
    { text: `${newsOf(random, 200 + random(2000))}\n\n`, from: -1 },
    { text, from: 0 },
  ]);
}

/** New paragraphs between those that stay. */
export function insertParagraphs(text: string, random: Random): Traced {
  const pieces = cut(text, paragraphsAndGaps).flatMap((piece) =>
    piece.text.startsWith('\n') && random(4) === 0
      ? [piece, { text: `${newsOf(random, 100 + random(600))}\n\n`, from: -1 }]
      : [piece],
  );
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

/** Drops this share of the paragraphs. */
export function dropParagraphs(text: string, random: Random, percent: number): Traced {
  return traced(cut(text, paragraphsAndGaps).filter((piece) => piece.text.startsWith('\n') || random(100) >= percent));
}

const sentencesAndGaps = /[^\s.!?。][^.!?。\n]*[.!?。]+|[^.!?。]/gu;

/** Two sentences made one, and one made two: by commas, “und” and full stops. */
export function splitAndMerge(text: string, random: Random, percent = 40): Traced {
  const pieces = cut(text, /\. (?=\p{Lu})|, |[\s\S]/gu).map((piece) => {
    if (piece.text.length < 2 || random(100) >= percent) {
      return piece;
    }
    return piece.text === ', ' ? { text: '. ', from: -1 } : { text: pick([', und ', '; ', ' – '], random), from: -1 };
  });
  return traced(pieces);
}

/** Drops this share of the sentences. */
export function dropSentences(text: string, random: Random, percent: number): Traced {
  return traced(cut(text, sentencesAndGaps).filter((piece) => piece.text.length < 20 || random(100) >= percent));
}

/** An author's next version: words, sentences and paragraphs all at once. */
export function rewrite(text: string, random: Random): Traced {
  return compose(
    text,
    (now) => editWords(now, 8, random),
    (now) => splitAndMerge(now, random, 15),
    (now) => dropSentences(now, random, 8),
    (now) => insertParagraphs(now, random),
    (now) => shuffleParagraphs(now, random, 30),
  );
}

/** Takes a span out. */
export function remove(text: string, { start, end }: Span): Traced {
  return traced([
    { text: text.slice(0, start), from: 0 },
    { text: text.slice(end), from: end },
  ]);
}

/** Puts new text between two words inside a span; a line break where it is one. */
export function insertInside(text: string, span: Span, fresh: string, random: Random): Traced {
  const gaps = [...text.slice(span.start, span.end).matchAll(/ /gu)].map(({ index }) => span.start + index);
  const at = gaps.length > 0 ? pick(gaps, random) : span.start + ((span.end - span.start) >> 1);
  return traced([
    { text: text.slice(0, at), from: 0 },
    { text: fresh, from: -1 },
    { text: text.slice(at), from: at },
  ]);
}

/** Takes a span out and puts it elsewhere, by itself. */
export function moveSpan(text: string, { start, end }: Span, random: Random): Traced {
  const breaks = [...text.matchAll(/[.!?。]\s/gu)]
    .map(({ index }) => index + 2)
    .filter((at) => at < start - 200 || at > end + 200);
  const at = breaks.length > 0 ? pick(breaks, random) : text.length;
  const moved: Piece = { text: text.slice(start, end), from: start };
  const gap: Piece = { text: ' ', from: -1 };
  const [a, b] = [Math.min(at, start), Math.max(at, end)];
  const middle: readonly Piece[] =
    at < start
      ? [moved, gap, { text: text.slice(at, start), from: at }]
      : [{ text: text.slice(end, at), from: end }, moved, gap];
  return traced([{ text: text.slice(0, a), from: 0 }, ...middle, { text: text.slice(b), from: b }]);
}

/** What stands before an article's number in our treaties. */
export const articleHead = /^(?:Artikel|Статья|第) ?\d+(?: ?条)?$/gmu;

/** Drops (or puts in) an article and renumbers those behind it, in their headings and where they are pointed to. */
export function renumber(text: string, random: Random, by: -1 | 1 = -1): Traced {
  const heads = [...text.matchAll(articleHead)];
  const place = 1 + random(Math.max(1, heads.length - 2));
  const from = heads[place]?.index ?? text.length;
  const to = by < 0 ? (heads[place + 1]?.index ?? text.length) : from;
  const label = heads[place]?.[0] ?? '';
  const start: Piece[] = [{ text: text.slice(0, from), from: 0 }];
  const fresh: Piece[] =
    by > 0 ? [{ text: `${label}\n${newsOf(random, 150).split('\n')[0] ?? ''}\n\n`, from: -1 }] : [];
  const rest = cut(text.slice(to), /\d+|\D+/gu).map((piece) => {
    const isHead = articleHead.test(text.slice(to + piece.from).split('\n', 1)[0] ?? '');
    articleHead.lastIndex = 0;
    const line =
      text
        .slice(0, to + piece.from)
        .split('\n')
        .at(-1) ?? '';
    const isNumber = /^\d/u.test(piece.text) && (isHead || /^(?:Artikel|Статья|第) ?$/u.test(line));
    return isNumber ? { text: String(Number(piece.text) + by), from: -1 } : { text: piece.text, from: piece.from + to };
  });
  return traced([...start, ...fresh, ...rest]);
}

export type Truth = Span | 'torn' | undefined;

/**
 * Where the span's own characters are now: most of them in one place, or nowhere. Torn is a passage whose parts went to
 * different places, or between whose parts others went: it has no one place.
 */
export function truthOf({ origin }: Traced, span: Span): Truth {
  const isOwn = (from: number): boolean => from >= span.start && from < span.end;
  let [count, first, last] = [0, -1, -1];
  for (let at = 0; at < origin.length; at++) {
    if (isOwn(origin[at] ?? -1)) {
      count++;
      first = first < 0 ? at : first;
      last = at;
    }
  }
  if (count < (span.end - span.start) * 0.5) {
    return undefined;
  }
  const strangers = origin.subarray(first, last + 1).filter((from) => from >= 0 && !isOwn(from)).length;
  return strangers > count * 0.2 || last + 1 - first > count * 2.5 ? 'torn' : { start: first, end: last + 1 };
}
