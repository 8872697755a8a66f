import type { OfficeWords } from '../../languages/schema/offices';
import type { SpeechLexicon } from './lexicon';
import { list } from './entries';

/** Who is named in a text without spaces, and how. */
export interface UnspacedNames {
  /** The names, and parts of names, that stand at the beginning of clauses. */
  readonly known: ReadonlySet<string>;
  /** The fullest form in the text: 小明 → 李小明. */
  fullName(name: string): string;
  isFeminine(name: string): boolean | undefined;
}

/** The small words of a language without spaces, by their first character. */
export interface UnspacedWords {
  readonly verbs: readonly string[];
  /** What may stand before the subject or between it and its verb. */
  readonly small: readonly string[];
  readonly prepositions: readonly string[];
  readonly finite: readonly string[];
  readonly titles: readonly string[];
  readonly pronouns: readonly string[];
  readonly surnames: ReadonlySet<string>;
  /** What makes a possessive of a pronoun: 他`的` (副手). */
  readonly possessive: string;
  readonly feminineSigns: string;
  readonly foreignSigns: string;
  readonly predicates: readonly string[];
  readonly institutions: readonly string[];
  /** Names of countries, which hold characters that are small words elsewhere: 日本. */
  readonly countries: ReadonlySet<string>;
}

export const clauseEdges = '，。！？；：、…—,.!?;:\n\r“”‘’「」『』《》（）【】()" 　';

/** The words of the lexicon that clauses without spaces are read by, the longest first. */
export function unspacedWords({ words }: SpeechLexicon, { countries }: Pick<OfficeWords, 'countries'>): UnspacedWords {
  const longestFirst = (...fields: (string | undefined)[]) =>
    fields.flatMap(list).sort((first, second) => second.length - first.length);
  return {
    verbs: longestFirst(words.verbs),
    small: longestFirst(words.stops, words.adverbs),
    prepositions: longestFirst(words.prepositions),
    finite: longestFirst(words.finite),
    titles: longestFirst(words.feminineNouns, words.masculineNouns, words.institutions, words.documents),
    pronouns: longestFirst(words.masculine, words.feminine, words.plural, words.firstPerson),
    surnames: new Set(list(words.surnames)),
    possessive: words.possessiveSign ?? '',
    feminineSigns: words.feminineSigns ?? '',
    foreignSigns: words.foreignSigns ?? '',
    predicates: list(words.predicates),
    institutions: list(words.institutions),
    countries: new Set(countries.split(/[\s|]+/u).filter((name) => name.length > 1 && /\p{sc=Han}/u.test(name))),
  };
}

/** The first of the words that the text has at `at`. */
export function wordAt(text: string, at: number, words: readonly string[]): string | undefined {
  return words.find((word) => text.startsWith(word, at));
}

/** The length of the country's name at `at`; 0 where there is none. */
export function countryLength(text: string, at: number, { countries }: UnspacedWords): number {
  for (let length = longestCountry; length >= 2; length--) {
    if (countries.has(text.slice(at, at + length))) {
      return length;
    }
  }
  return 0;
}

const longestCountry = 8;

/** Whether all characters of the run are those that foreign names are written with. */
export function isForeign(run: string, { foreignSigns }: UnspacedWords): boolean {
  return foreignSigns !== '' && Array.from(run).every((sign) => foreignSigns.includes(sign));
}

/** The offset behind small words and commas that open a clause: 于是, 这时. */
export function skipSmall(text: string, from: number, end: number, words: UnspacedWords): number {
  const { small, prepositions } = words;
  let at = from;
  if (countryLength(text, at, words) > 0) {
    return at;
  }
  for (let word = wordAt(text, at, small); word && at < end && !prepositions.includes(word);) {
    at += word.length;
    word = wordAt(text, at, small);
  }
  return at;
}

/**
 * Finds the names of a text by their evidence: a run of two to four characters that opens clauses again and again before
 * different words, or a surname with what stands between it and a small word.
 */
export function findUnspacedNames(text: string, words: UnspacedWords): UnspacedNames {
  const candidates = findCandidates(text.slice(0, longestEvidence), words);
  const known = new Set<string>();
  for (const [name, candidate] of candidates) {
    if (isName(text, name, candidate, candidates, words)) {
      known.add(name);
    }
  }
  removeParts(known, candidates);
  const full = fullNames(text.slice(0, longestEvidence), known, words);
  return {
    known,
    fullName: (name) => full.get(name) ?? name,
    isFeminine: (name) => genderOf(name, words),
  };
}

/** How often a run of characters opens a clause and stands in the text, before how many others, and where first. */
interface Candidate {
  openings: number;
  total: number;
  first: number;
  readonly followers: Set<string>;
}

const longestName = 4;
// Whoever speaks is named before; the rest of a longer text is read with the names that this much holds.
const longestEvidence = 400_000;

function findCandidates(text: string, words: UnspacedWords): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const start of clauseStarts(text)) {
    const at = skipSmall(text, start, text.length, words);
    for (let length = 2; length <= longestName; length++) {
      const name = text.slice(at, at + length);
      if (name.length < length || hasEdge(name) || !mayBeName(name, words)) {
        break;
      }
      const candidate = candidates.get(name) ?? { openings: 0, total: 0, first: -1, followers: new Set() };
      candidate.openings++;
      candidate.followers.add(text.charAt(at + length));
      candidates.set(name, candidate);
    }
  }
  countAll(text, candidates);
  return candidates;
}

function countAll(text: string, candidates: ReadonlyMap<string, Candidate>): void {
  for (let at = 0; at < text.length; at++) {
    for (let length = 2; length <= longestName; length++) {
      const candidate = candidates.get(text.slice(at, at + length));
      if (candidate) {
        candidate.total++;
        candidate.first = candidate.first < 0 ? at : candidate.first;
      }
    }
  }
}

function* clauseStarts(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) {
    if (!clauseEdges.includes(text.charAt(at)) && (at === 0 || clauseEdges.includes(text.charAt(at - 1)))) {
      yield at;
    }
  }
}

function hasEdge(name: string): boolean {
  return Array.from(name).some((character) => clauseEdges.includes(character));
}

function mayBeName(name: string, words: UnspacedWords): boolean {
  const others = [words.small, words.prepositions, words.pronouns, words.verbs];
  return !Array.from(name).some((_, at) => others.some((some) => wordAt(name, at, some) !== undefined));
}

function isName(
  text: string,
  name: string,
  { openings, total, first, followers }: Candidate,
  candidates: ReadonlyMap<string, Candidate>,
  words: UnspacedWords,
): boolean {
  const goesOn = (): boolean => isFollowedBySmall(text, first + name.length, words);
  if (words.surnames.has(name.charAt(0)) && name.length <= 3) {
    const given = name.length === 3 && (candidates.get(name.slice(1))?.total ?? 0) >= 2;
    return total >= 2 || given || goesOn();
  }
  const repeated = openings >= 2 && (followers.size >= 2 || total > openings);
  return name.length === 2 && total >= 2 && (repeated || goesOn());
}

function isFollowedBySmall(text: string, at: number, words: UnspacedWords): boolean {
  return [words.verbs, words.small, words.prepositions, words.finite].some(
    (some) => wordAt(text, at, some) !== undefined,
  );
}

// 李小 is a part of 李小明 where it is mostly followed by 明.
function removeParts(known: Set<string>, candidates: ReadonlyMap<string, Candidate>): void {
  for (const name of [...known]) {
    const part = name.slice(0, -1);
    if ((candidates.get(name)?.openings ?? 0) * 3 >= (candidates.get(part)?.openings ?? Infinity) * 2) {
      known.delete(part);
    }
  }
}

// 小明 is 李小明 where the text has both.
function fullNames(text: string, known: ReadonlySet<string>, { surnames }: UnspacedWords): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (let at = 0; at + 2 < text.length; at++) {
    const given = surnames.has(text.charAt(at)) ? text.slice(at + 1, at + 3) : '';
    if (given !== '' && !full.has(given) && !surnames.has(given.charAt(0)) && known.has(given)) {
      full.set(given, text.slice(at, at + 3));
    }
  }
  for (const name of known) {
    if (name.length === 3 && surnames.has(name.charAt(0)) && !full.has(name.slice(1))) {
      full.set(name.slice(1), name);
    }
  }
  return full;
}

function genderOf(name: string, { feminineSigns, titles }: UnspacedWords): boolean | undefined {
  if (titles.includes(name)) {
    return undefined;
  }
  const last = name.slice(-2);
  return Array.from(last).some((character) => feminineSigns.includes(character)) ? true : undefined;
}
