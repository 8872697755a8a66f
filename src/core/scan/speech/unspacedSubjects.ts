import type { Mention, Quotation, Reference, Speaker } from '../../model';
import { firstEndingAfter } from '../../text/span';
import type { Reading } from '../../reading';
import type { SpeechLexicon } from './lexicon';
import type { Findings } from './speakers';
import {
  clauseEdges,
  countryLength,
  findUnspacedNames,
  isForeign,
  skipSmall,
  unspacedWords,
  wordAt,
} from './unspacedNames';
import type { UnspacedNames, UnspacedWords } from './unspacedNames';
import { list } from './entries';

/** Where somebody is named, and who it is. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly pronoun: boolean;
  /** A name of the text, or somebody with a title, and not just the words a clause begins with. */
  readonly sure: boolean;
  readonly text: string;
}

/** What the speakers of a text without spaces are looked for with. */
export interface UnspacedContext {
  readonly text: string;
  /** The text with its quotations blotted out. */
  readonly told: string;
  readonly reading: Reading;
  readonly words: UnspacedWords;
  readonly names: UnspacedNames;
  readonly feminine: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
  /** The mentions by their beginnings. */
  readonly mentioned: ReadonlyMap<number, Mention>;
  readonly references: readonly Reference[];
  /** Whom the text has speak so far, by title or name. */
  readonly spoken: Named[];
}

/** What speakers are looked for with; `told` is the text without its quotations. */
export function unspacedContext(
  reading: Reading,
  quotations: readonly Quotation[],
  lexicon: SpeechLexicon,
  { mentions, references }: Findings,
): UnspacedContext {
  const words = unspacedWords(lexicon, reading.language.offices);
  let told = '';
  for (const { start, end, kind, depth } of quotations) {
    if (kind !== 'indirect' && depth === 0 && start >= told.length) {
      told += reading.text.slice(told.length, start) + '“'.repeat(end - start);
    }
  }
  told += reading.text.slice(told.length);
  return {
    text: reading.text,
    told,
    reading,
    words,
    names: findUnspacedNames(told, words),
    feminine: new Set(list(lexicon.words.feminine)),
    mentions,
    mentioned: new Map(mentions.map((mention) => [mention.start, mention])),
    references,
    spoken: [],
  };
}

/** Who is named at the beginning of the clause, small words stepped over. */
export function namedAt(context: UnspacedContext, from: number, end: number): Named | undefined {
  const { told, words, names, references } = context;
  const at = skipSmall(told, from, end, words);
  if (at >= end) {
    return undefined;
  }
  // 《…协定》第一条第二款规定：“…”
  const reference = references[firstEndingAfter(references, at)];
  if (reference && reference.start <= at && reference.end <= end) {
    return { start: at, end: reference.end, pronoun: false, sure: true, text: reference.text };
  }
  const pronoun = wordAt(told, at, words.pronouns);
  // 他的副手诺拉·维克: somebody of his, not he.
  const possessive = pronoun === undefined ? at : at + pronoun.length;
  if (pronoun && words.possessive !== '' && told.startsWith(words.possessive, possessive)) {
    return namedAt(context, possessive + words.possessive.length, end);
  }
  if (pronoun) {
    return { start: at, end: at + pronoun.length, pronoun: true, sure: true, text: pronoun };
  }
  // What is known of a name may be a part of it only: 塔尔 of 塔尔诺夫.
  const run = runAt(context, at, end);
  for (let length = 4; length >= 2; length--) {
    const name = told.slice(at, at + length);
    if (names.known.has(name) && at + length <= end && !(run?.sure === true && run.end > at + length)) {
      return { start: at, end: at + length, pronoun: false, sure: true, text: names.fullName(name) };
    }
  }
  return run;
}

// 外交部长布兰特: what stands before the first small word or verb, where it can be somebody.
function runAt({ told, words, mentioned }: UnspacedContext, start: number, end: number): Named | undefined {
  if (countryLength(told, start, words) === 0 && wordAt(told, start, words.prepositions)) {
    return undefined;
  }
  const mention = mentioned.get(start);
  if (mention && mention.end <= end) {
    const text = told.slice(start, mention.end);
    return { start, end: mention.end, pronoun: false, sure: true, text };
  }
  let at = start;
  while (at < end && !clauseEdges.includes(told.charAt(at)) && !/\p{Nd}/u.test(told.charAt(at))) {
    // 反对派 holds 对, a small word elsewhere.
    const country = Math.max(countryLength(told, at, words), wordAt(told, at, words.titles)?.length ?? 0);
    const ends = [words.small, words.verbs, words.prepositions].some((some) => wordAt(told, at, some));
    if (country === 0 && ends) {
      break;
    }
    at += Math.max(1, country);
  }
  const run = told.slice(start, at);
  const titled = words.titles.some((title) => run.includes(title));
  const surname = words.surnames.has(run.charAt(0)) && run.length <= 4;
  // 塔尔诺夫在记者会上
  const parted = at < end || wordAt(told, at, words.verbs) !== undefined;
  const foreign = parted && run.length >= 3 && run.length <= longestForeign && isForeign(run, words);
  // 布兰特：“…”
  const label = '：:'.includes(told.charAt(at)) && at < told.length && (start === 0 || told.charAt(start - 1) === '\n');
  const short = run.length <= 3 && at < end && !isManner(told, at, run);
  return run.length >= 2 &&
    run.length <= longestRun &&
    (titled || foreign || surname || short || (label && run.length <= longestForeign))
    ? { start, end: at, pronoun: false, sure: titled || foreign, text: run }
    : undefined;
}

// 喃喃地, 絮叨着, 黑暗中: how and where, not who.
function isManner(told: string, at: number, run: string): boolean {
  return '地的得着'.includes(told.charAt(at)) || '中里上下'.includes(run.slice(-1));
}

const longestForeign = 10;
const longestRun = 28;

/** The speaker who is named there; a pronoun is whom it means. */
export function toSpeaker(context: UnspacedContext, { start, end, pronoun, text }: Named): Speaker {
  const { references, words } = context;
  const official = officialAt(context, start, end);
  const reference = references[firstEndingAfter(references, start)];
  if (reference && reference.start < end) {
    return {
      start: reference.start,
      end: reference.end,
      text: reference.text,
      kind: 'provision',
      resolvedBy: 'frame',
    };
  }
  if (!pronoun) {
    const ends = words.institutions.some((institution) => text.endsWith(institution));
    const kind = ends && official.official === undefined ? 'institution' : 'person';
    return { start, end, text, kind, ...official, resolvedBy: 'frame' };
  }
  const meant = antecedent(context, start, text);
  return {
    start,
    end,
    text: meant?.text ?? text,
    kind: meant ? 'person' : 'pronoun',
    ...(meant && officialAt(context, meant.start, meant.end)),
    resolvedBy: 'pronoun',
  };
}

function officialAt({ mentions }: UnspacedContext, start: number, end: number): Pick<Speaker, 'official'> {
  const mention = mentions[firstEndingAfter(mentions, start)];
  return mention && mention.start < end && mention.official !== undefined ? { official: mention.official } : {};
}

// The last name before the pronoun that opens a clause and fits its gender.
function antecedent(context: UnspacedContext, before: number, pronoun: string): Named | undefined {
  const { told, names, feminine, spoken } = context;
  const wanted = feminine.has(pronoun);
  const last = spoken.findLast(
    ({ start, text }) => start < before && before - start < farthest && (wanted || names.isFeminine(text) !== true),
  );
  if (last) {
    return last;
  }
  let fallback: Named | undefined;
  for (let at = before - 1; at >= 0 && before - at < farthest; at--) {
    if (at > 0 && !clauseEdges.includes(told.charAt(at - 1))) {
      continue;
    }
    const named = namedAt(context, at, Math.min(told.length, at + longestRun));
    if (!named?.sure || named.pronoun) {
      continue;
    }
    if ((names.isFeminine(named.text) === true) === wanted) {
      return named;
    }
    fallback ??= named;
  }
  return fallback;
}

/** So far before a pronoun is whom it means. */
export const farthest = 1500;
