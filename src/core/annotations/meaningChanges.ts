import { meaningWords } from '../languages/meaning';
import { isDigit, isEastAsian, isUpper } from '../text/characters';
import { monthOf } from '../text/dates';
import { detectLanguage } from '../text/detectLanguage';
import type { MeaningChange, MeaningChangeKind } from './anchoring';
import { diffPassages } from './tokenDiff';
import type { Tokens } from './tokens';

/** The words of one text's language that turn a sentence. */
export interface Lexicon {
  readonly negations: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** In scripts without spaces these strings deny, wherever they stand. */
  readonly strings: readonly string[];
}

/** The lexicon for a text. */
export function lexiconOf(text: string): Lexicon {
  const { code } = detectLanguage(text);
  const words = meaningWords[code] ?? { negations: '', modals: '', months: '' };
  const negations = words.negations.split(' ');
  return {
    negations: new Set(negations),
    modals: new Set(words.modals.split(' ')),
    strings: ['zh', 'ja', 'ko'].includes(code) ? negations : [],
  };
}

/** How a passage differs from what it was. */
export interface PassageChange {
  /** Number of words replaced, put in and taken out. */
  readonly words: number;
  readonly added: number;
  readonly removed: number;
  readonly changes: readonly MeaningChange[];
}

/** Compares a passage with what it was: how many words differ, and which of them turn the meaning. */
export function comparePassages(before: string, after: string, lexicon: Lexicon): PassageChange {
  const { old, now, map, back } = diffPassages(before, after);
  const changes: MeaningChange[] = [];
  let [words, added, removed] = [0, 0, 0];
  let j = 0;
  for (let i = 0; i <= old.count;) {
    const to = i < old.count ? (map[i] ?? -1) : now.count;
    if (to === -1) {
      i++;
      continue;
    }
    // Between the last word that stayed and this one: what went, and what came.
    const gone = wordsOf(old, i - 1, (at) => (map[at] ?? -1) === -1);
    const came = range(now, j, to).filter(([at]) => (back[at] ?? -1) === -1);
    const [left = 0, right = 0] = [gone, came].map((list) => list.filter(([, word]) => isWordLike(word)).length);
    words += Math.min(left, right);
    added += Math.max(0, right - left);
    removed += Math.max(0, left - right);
    changes.push(...classify(gone, came, lexicon, old, now));
    j = Math.max(j, to + 1);
    i++;
  }
  return { words, added, removed, changes: [...changes, ...stringChanges(before, after, lexicon)] };
}

type Word = readonly [number, string];

function wordsOf(tokens: Tokens, last: number, isGone: (at: number) => boolean): Word[] {
  let first = last;
  while (first >= 0 && isGone(first)) {
    first--;
  }
  return range(tokens, first + 1, last + 1);
}

function range(tokens: Tokens, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (let at = from; at < to; at++) {
    words.push([at, tokens.text.slice(tokens.starts[at], tokens.ends[at])]);
  }
  return words;
}

const kinds: readonly MeaningChangeKind[] = ['date', 'number', 'negation', 'modal', 'name'];

function classify(
  gone: readonly Word[],
  came: readonly Word[],
  lexicon: Lexicon,
  old: Tokens,
  now: Tokens,
): MeaningChange[] {
  const left = gone.map((word) => ({ word, kind: kindOf(word, lexicon, old) }));
  const right = came.map((word) => ({ word, kind: kindOf(word, lexicon, now) }));
  return kinds.flatMap((kind) => {
    const texts = [left, right].map((side) => side.filter((item) => item.kind === kind).map(({ word }) => word[1]));
    const [before = '', after = ''] = texts.map((list) => list.join(' '));
    return before === after ? [] : [{ kind, before, after }];
  });
}

function kindOf([at, word]: Word, { negations, modals }: Lexicon, tokens: Tokens): MeaningChangeKind | undefined {
  const lower = word.toLowerCase();
  if (isDigit(word.charCodeAt(0))) {
    return [at - 2, at - 1, at + 1, at + 2].some((near) => isMonth(tokens, near)) ? 'date' : 'number';
  }
  if (monthOf(lower) !== undefined && isUpperOrDigitNear(tokens, at)) {
    return 'date';
  }
  if (negations.has(lower) || isContraction(tokens, at)) {
    return 'negation';
  }
  if (modals.has(lower)) {
    return 'modal';
  }
  return isUpper(word.charCodeAt(0)) && !isSentenceStart(tokens, at) ? 'name' : undefined;
}

function isMonth(tokens: Tokens, at: number): boolean {
  const word = tokens.text.slice(tokens.starts[at] ?? 0, tokens.ends[at] ?? 0);
  return at >= 0 && at < tokens.count && word.length > 2 && monthOf(word.toLowerCase()) !== undefined;
}

function isUpperOrDigitNear(tokens: Tokens, at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((near) => isDigit(tokens.text.charCodeAt(tokens.starts[near] ?? -1)));
}

// “don’t” is three tokens; the “t” behind an apostrophe denies.
function isContraction(tokens: Tokens, at: number): boolean {
  const start = tokens.starts[at] ?? 0;
  return /^t$/u.test(tokens.text.slice(start, tokens.ends[at])) && /n['’]$/u.test(tokens.text.slice(start - 2, start));
}

function isSentenceStart(tokens: Tokens, at: number): boolean {
  const previous = at === 0 ? '.' : tokens.text.charAt((tokens.ends[at - 1] ?? 1) - 1);
  return /[.!?…"“„»«:]/u.test(previous);
}

function isWordLike(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

function stringChanges(before: string, after: string, { strings }: Lexicon): MeaningChange[] {
  if (!isEastAsian(before.charCodeAt(0)) && !isEastAsian(after.charCodeAt(0))) {
    return [];
  }
  return strings.flatMap((text) => {
    const [left, right] = [before.split(text).length, after.split(text).length];
    if (left === right) {
      return [];
    }
    return [{ kind: 'negation', before: left > right ? text : '', after: right > left ? text : '' } as const];
  });
}
