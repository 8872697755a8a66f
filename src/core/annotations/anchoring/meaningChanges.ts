import { meaningWords } from '../../languages/meaning';
import { isDigit, isEastAsian, isUpper } from '../../text/characters';
import { monthOf } from '../../text/dates';
import { detectLanguage } from '../../text/detectLanguage';
import type { MeaningChange, MeaningChangeKind } from './anchoring';
import { diffPassages } from './tokenDiff';
import type { Tokens } from './tokens';

/** The words of one text's language that turn a sentence. */
export interface Lexicon {
  readonly negations: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** Written-out numbers, and the parts of which longer ones are made. */
  readonly numbers: ReadonlySet<string>;
  readonly numberJoints: ReadonlySet<string>;
  /** What is no word of the tokens: these strings turn a sentence wherever they stand. */
  readonly strings: readonly (readonly [MeaningChangeKind, string])[];
}

/** The lexicon for a text. */
export function lexiconOf(text: string): Lexicon {
  const { code } = detectLanguage(text);
  const words = meaningWords[code] ?? { negations: '', modals: '', months: '', numbers: '' };
  const [negations, modals, numbers, joints] = [
    words.negations,
    words.modals,
    words.numbers,
    words.numberJoints ?? '',
  ].map((list) => list.split(' ').map((entry) => entry.replaceAll('_', ' ')));
  return {
    negations: new Set(negations),
    modals: new Set(modals),
    numbers: new Set(numbers),
    numberJoints: new Set(joints),
    strings: [
      ...(isUnspaced(code) ? toStrings('negation', negations) : []),
      ...toStrings(
        'number',
        numbers?.filter((entry) => !isOneToken(entry)),
      ),
    ],
  };
}

function isUnspaced(code: string): boolean {
  return ['zh', 'ja', 'ko'].includes(code);
}

function toStrings(kind: MeaningChangeKind, entries: readonly string[] = []): (readonly [MeaningChangeKind, string])[] {
  return entries.filter(Boolean).map((entry) => [kind, entry] as const);
}

// “п’ять” is three tokens, “다섯” two: they are compared as strings.
function isOneToken(entry: string): boolean {
  return isEastAsian(entry.charCodeAt(0)) ? entry.length === 1 : /^[\p{L}\p{M}]*$/u.test(entry);
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
  // Of both sides, up to where the last word that stayed ended.
  let [done, j] = [0, 0];
  for (let i = 0; i <= old.count; i++) {
    const to = i < old.count ? (map[i] ?? -1) : now.count;
    if (to === -1) {
      continue;
    }
    const isGap = i > done || to > j;
    // Between the last word that stayed and this one: what went, and what came.
    const gone = isGap ? range(old, done, i) : [];
    const came = isGap ? range(now, j, to).filter(([at]) => (back[at] ?? -1) === -1) : [];
    [done, j] = [i + 1, Math.max(j, to + 1)];
    if (gone.length + came.length === 0) {
      continue;
    }
    const [left = 0, right = 0] = [gone, came].map((list) => list.filter(([, word]) => isWordLike(word)).length);
    words += Math.min(left, right);
    added += Math.max(0, right - left);
    removed += Math.max(0, left - right);
    changes.push(...classify(gone, came, lexicon, old, now));
  }
  return { words, added, removed, changes: withStrings(changes, stringChanges(before, after, lexicon)) };
}

type Word = readonly [number, string];

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

function kindOf([at, word]: Word, lexicon: Lexicon, tokens: Tokens): MeaningChangeKind | undefined {
  const { negations, modals } = lexicon;
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
  if (isNumberWord(lower, lexicon)) {
    return 'number';
  }
  return isUpper(word.charCodeAt(0)) && !isSentenceStart(tokens, at) ? 'name' : undefined;
}

/** Whether a word in lower case is a written-out number: “elf”, or made of numbers: “zweihundertdreißig”. */
function isNumberWord(word: string, { numbers, numberJoints }: Lexicon): boolean {
  if (numbers.has(word)) {
    return true;
  }
  // Which beginnings of the word are whole parts of a number; the longest spelled numbers stay under 60 letters.
  const ends = [0];
  for (let end = 2; end <= Math.min(word.length, 60); end++) {
    const last = ends.filter(
      (start) => numbers.has(word.slice(start, end)) || numberJoints.has(word.slice(start, end)),
    );
    if (last.length > 0) {
      ends.push(end);
      if (end === word.length && last.some((start) => numbers.has(word.slice(start)))) {
        return true;
      }
    }
  }
  return false;
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

// What went and what came of one kind is one change: “다섯” became “여섯”.
function stringChanges(before: string, after: string, { strings }: Lexicon): MeaningChange[] {
  const changes = new Map<MeaningChangeKind, MeaningChange>();
  for (const [kind, text] of strings) {
    const [left, right] = [before.split(text).length, after.split(text).length];
    if (left !== right) {
      const known = changes.get(kind) ?? { kind, before: '', after: '' };
      changes.set(kind, {
        kind,
        before: left > right ? joinWords(known.before, text) : known.before,
        after: right > left ? joinWords(known.after, text) : known.after,
      });
    }
  }
  return Array.from(changes.values());
}

// A word and a string may have changed places: “шість” became “п’ять”.
function withStrings(changes: readonly MeaningChange[], strings: readonly MeaningChange[]): MeaningChange[] {
  const all = [...changes];
  for (const change of strings) {
    const other = all.findIndex(
      ({ kind, before, after }) =>
        kind === change.kind && (change.before === '' ? after === '' : change.after === '' && before === ''),
    );
    const { before = '', after = '' } = all[other] ?? {};
    all.splice(other < 0 ? all.length : other, 1, {
      kind: change.kind,
      before: joinWords(before, change.before),
      after: joinWords(after, change.after),
    });
  }
  return all;
}

function joinWords(before: string, word: string): string {
  return before && word ? `${before} ${word}` : before || word;
}
