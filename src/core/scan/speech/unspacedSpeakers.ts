import type { Quotation, Speaker } from '../../model';
import type { Reading } from '../../reading';
import type { SpeechLexicon } from './lexicon';
import { list } from './entries';
import { clauseEdges, findUnspacedNames, skipSmall, unspacedWords, wordAt } from './unspacedNames';
import type { UnspacedNames, UnspacedWords } from './unspacedNames';

/** Where somebody is named, and who it is. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly pronoun: boolean;
  /** A name of the text, or somebody with a title, and not just the words a clause begins with. */
  readonly sure: boolean;
  readonly text: string;
}

interface Context {
  readonly text: string;
  /** The text with its quotations blotted out. */
  readonly told: string;
  readonly reading: Reading;
  readonly words: UnspacedWords;
  readonly names: UnspacedNames;
  readonly feminine: ReadonlySet<string>;
}

interface Turn {
  readonly at: number;
  readonly paragraph: number;
  speaker: Speaker | undefined;
}

const longestTail = 40;
const sentenceEdges = '。！？\n“”「」"';

/**
 * Gives the quotations of a text without spaces their speakers: the name at the beginning of the clause whose verb of
 * saying stands beside the marks; in a dialogue without such verbs, the two who speak by turns.
 */
export function nameUnspacedSpeakers(
  reading: Reading,
  quotations: readonly Quotation[],
  lexicon: SpeechLexicon,
): Quotation[] {
  const context = makeContext(reading, quotations, lexicon);
  const named = [...quotations];
  const turns: Turn[] = [];
  quotations.forEach((quotation, at) => {
    const speaker =
      quotation.depth === 0 && quotation.kind !== 'indirect' ? framedSpeaker(context, quotation) : undefined;
    const direct = quotation.kind === 'direct' || (speaker !== undefined && isUtterance(quotation));
    if (quotation.depth === 0 && direct) {
      turns.push({ at, paragraph: paragraphOf(reading, quotation.start), speaker });
    }
  });
  takeTurns(context, quotations, turns);
  for (const { at, speaker } of turns) {
    const quotation = quotations[at];
    if (quotation) {
      const { speaker: guess, ...rest } = quotation;
      named[at] = speaker ? { ...rest, kind: 'direct', speaker: { ...speaker, ...officialOf(guess, speaker) } } : rest;
    }
  }
  return named;
}

// Shorter words in marks beside a verb of saying are a word that somebody used.
function isUtterance({ kind, start, end }: Quotation): boolean {
  return kind === 'marked' && end - start >= shortestUtterance;
}

const shortestUtterance = 8;

function officialOf(guess: Speaker | undefined, { start }: Speaker): Pick<Speaker, 'official'> {
  return guess?.official !== undefined && guess.start === start ? { official: guess.official } : {};
}

function makeContext(reading: Reading, quotations: readonly Quotation[], lexicon: SpeechLexicon): Context {
  const words = unspacedWords(lexicon);
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
  };
}

function paragraphOf({ paragraphs }: Reading, offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Math.max(0, low - 1);
}

function framedSpeaker(context: Context, quotation: Quotation): Speaker | undefined {
  const found = before(context, quotation) ?? behind(context, quotation);
  return found && toSpeaker(context, found);
}

// 李小明说：“…”, also where the marks open a paragraph of their own.
function before({ told, reading, ...rest }: Context, { start }: Quotation): Named | undefined {
  let end = start;
  while (end > 0 && /[\s“]/u.test(told.charAt(end - 1)) && start - end < 6) {
    end--;
  }
  const sign = told.charAt(end - 1);
  const colon = '：:'.includes(sign) && sign !== '';
  if (!colon && !('，,'.includes(sign) && sign !== '' && hasVerb(told, end, rest.words))) {
    return undefined;
  }
  return subjectBefore({ told, reading, ...rest }, end - 1);
}

function hasVerb(told: string, end: number, { verbs }: UnspacedWords): boolean {
  return verbs.some((verb) => told.endsWith(verb, end - 1));
}

// The subject of the clause that ends at `end`, or, where it has none, of the clauses before it in its sentence.
function subjectBefore(context: Context, end: number): Named | undefined {
  const { told } = context;
  let stop = end;
  while (stop > 0 && !sentenceEdges.includes(told.charAt(stop - 1))) {
    let from = stop;
    while (from > 0 && !clauseEdges.includes(told.charAt(from - 1))) {
      from--;
    }
    const named = namedAt(context, from, stop);
    if (named) {
      return named;
    }
    if (from === 0 || sentenceEdges.includes(told.charAt(from - 1))) {
      return undefined;
    }
    stop = from - 1;
  }
  return undefined;
}

// “…”李小明问。 The verb stands in the first clause behind the marks, there or at the beginning of the next paragraph.
function behind(context: Context, { end }: Quotation): Named | undefined {
  const { told, words } = context;
  let from = end;
  while (/[\s，,]/u.test(told.charAt(from)) && from - end < 4) {
    from++;
  }
  let stop = from;
  while (stop < told.length && !sentenceEdges.includes(told.charAt(stop)) && stop - from < longestTail) {
    stop++;
  }
  const clause = told.slice(from, stop);
  if (/[：:]$/u.test(clause) || !words.verbs.some((verb) => clause.includes(verb))) {
    return undefined;
  }
  return namedAt(context, from, stop);
}

/** Who is named at the beginning of the clause, small words stepped over. */
function namedAt(context: Context, from: number, end: number): Named | undefined {
  const { told, words, names } = context;
  const at = skipSmall(told, from, end, words);
  if (at >= end) {
    return undefined;
  }
  const pronoun = wordAt(told, at, words.pronouns);
  if (pronoun) {
    return { start: at, end: at + pronoun.length, pronoun: true, sure: true, text: pronoun };
  }
  for (let length = 4; length >= 2; length--) {
    const name = told.slice(at, at + length);
    if (names.known.has(name) && at + length <= end) {
      return { start: at, end: at + length, pronoun: false, sure: true, text: names.fullName(name) };
    }
  }
  return runAt(context, at, end);
}

// 外交部长布兰特: what stands before the first small word or verb, where it can be somebody.
function runAt({ told, words }: Context, start: number, end: number): Named | undefined {
  if (wordAt(told, start, words.prepositions)) {
    return undefined;
  }
  let at = start;
  while (at < end && !clauseEdges.includes(told.charAt(at))) {
    const ends = [words.small, words.verbs, words.prepositions].some((some) => wordAt(told, at, some));
    if (ends) {
      break;
    }
    at++;
  }
  const run = told.slice(start, at);
  const titled = words.titles.some((title) => run.includes(title));
  const surname = words.surnames.has(run.charAt(0)) && run.length <= 4;
  const short = run.length <= 3 && at < end;
  return run.length >= 2 && run.length <= longestRun && (titled || surname || short)
    ? { start, end: at, pronoun: false, sure: titled, text: run }
    : undefined;
}

const longestRun = 16;

function toSpeaker(context: Context, { start, end, pronoun, text }: Named): Speaker {
  if (!pronoun) {
    return { start, end, text, kind: 'person', resolvedBy: 'frame' };
  }
  const meant = antecedent(context, start, text);
  return { start, end, text: meant ?? text, kind: meant ? 'person' : 'pronoun', resolvedBy: 'pronoun' };
}

// The last name before the pronoun that opens a clause and fits its gender.
function antecedent(context: Context, before: number, pronoun: string): string | undefined {
  const { told, names, feminine } = context;
  const wanted = feminine.has(pronoun);
  let fallback: string | undefined;
  for (let at = before - 1; at >= 0 && before - at < farthest; at--) {
    if (at > 0 && !clauseEdges.includes(told.charAt(at - 1))) {
      continue;
    }
    const named = namedAt(context, at, Math.min(told.length, at + longestRun));
    if (!named?.sure || named.pronoun) {
      continue;
    }
    if ((names.isFeminine(named.text) === true) === wanted) {
      return named.text;
    }
    fallback ??= named.text;
  }
  return fallback;
}

const farthest = 1500;

// Quotations that fill paragraphs one after the other are a dialogue of two; who is named once speaks every other turn.
function takeTurns(context: Context, quotations: readonly Quotation[], turns: Turn[]): void {
  for (let first = 0; first < turns.length;) {
    let last = first;
    while (last + 1 < turns.length && follows(context, turns[last], turns[last + 1])) {
      last++;
    }
    fillRun(context, quotations, turns, first, last);
    first = last + 1;
  }
}

// The next paragraph, or the one behind a line that only says who spoke.
function follows({ reading, told }: Context, turn: Turn | undefined, next: Turn | undefined): boolean {
  if (!turn || !next) {
    return false;
  }
  const line = reading.paragraphs[turn.paragraph + 1];
  const away = next.paragraph - turn.paragraph;
  return (
    away === 1 || (away === 2 && line !== undefined && told.slice(line.start, line.end).trim().length <= longestTail)
  );
}

function fillRun(context: Context, quotations: readonly Quotation[], turns: Turn[], first: number, last: number): void {
  const others = participants(context, quotations, turns, first, last);
  for (const step of [1, -1]) {
    const [from, to] = step > 0 ? [first, last] : [last, first];
    for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
      const turn = turns[at];
      const previous = at === from ? undefined : turns[at - step]?.speaker;
      if (turn && !turn.speaker && previous) {
        const twoBack = turns[at - 2 * step]?.speaker;
        const within = step > 0 ? at - 2 >= first : at + 2 <= last;
        turn.speaker = other(within ? twoBack : undefined, previous, others);
      }
    }
  }
  for (let at = first; at <= last; at++) {
    const turn = turns[at];
    if (turn) {
      turn.speaker ??= others[(at - first) % 2];
    }
  }
}

function other(twoBack: Speaker | undefined, previous: Speaker, others: readonly Speaker[]): Speaker | undefined {
  const candidate = twoBack && twoBack.text !== previous.text ? twoBack : undefined;
  const meant = candidate ?? others.find(({ text }) => text !== previous.text);
  return meant && { ...meant, resolvedBy: 'continued' };
}

// Who speaks in the run, else who was named last before it.
function participants(
  context: Context,
  quotations: readonly Quotation[],
  turns: readonly Turn[],
  first: number,
  last: number,
): Speaker[] {
  const found: Speaker[] = [];
  const add = (speaker: Speaker | undefined): void => {
    if (speaker && !found.some(({ text }) => text === speaker.text)) {
      found.push(speaker);
    }
  };
  turns.slice(first, last + 1).forEach(({ speaker }) => {
    add(speaker);
  });
  const start = quotations[turns[first]?.at ?? 0]?.start ?? 0;
  for (let at = start - 1; at >= 0 && found.length < 2 && start - at < farthest; at--) {
    if (at === 0 || clauseEdges.includes(context.told.charAt(at - 1))) {
      const named = namedAt(context, at, Math.min(start, at + 12));
      add(named?.sure && !named.pronoun ? toSpeaker(context, named) : undefined);
    }
  }
  return found;
}
