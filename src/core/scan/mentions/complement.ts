import { classOf, letter, upper } from '../../text/characters';
import { nameAt, nameFrom } from './nameAt';
import type { AttachedName, NameSearch } from './nameSearch';
import { countryAt, isGivenName } from './nameSearch';
import { isComplement } from './titleComplements';
import type { RolePhrase } from './rolePhrases';

const farthest = 110;

// “der Vorsitzende des Bundestags-Innenausschusses, Sebastian Edathy (SPD)”, “Premierminister des Kosovos Hashim Thaçi”.
export function nameAfterComplement(phrase: RolePhrase, search: NameSearch): AttachedName | undefined {
  const { text } = search;
  if (!hasComplement(phrase, search) || (text.charAt(phrase.end) === ',' && isComplement(phrase, search))) {
    return undefined;
  }
  const described = describedName(phrase.end, search);
  const direct = described === undefined ? undefined : nameFrom(described, search);
  if (direct && direct.length > 1) {
    return direct;
  }
  let country: string | undefined;
  let at = phrase.end;
  let previousCapital = false;
  const limit = Math.min(text.length, phrase.end + farthest);
  while (at >= 0 && at < limit) {
    const comma = /^[)”“"»]?\s?(?:\([^()\n]{1,60}\))?,\s/u.exec(text.slice(at, at + 70));
    if (comma) {
      const name = nameFrom(at + comma[0].length, search);
      return name && name.length > 1 && isClosed(text, name.end) ? { ...(country && { country }), ...name } : undefined;
    }
    at = nextWord(text, at);
    if (at < 0) {
      return undefined;
    }
    const here = countryAt(at, search);
    const between = text.slice(phrase.end, at);
    const isOf = linksOnly(between, search) || opensMarks.test(between);
    const name =
      !isOf && (previousCapital || !search.lexicon.words.nounsCapitalized) ? evidentName(at, search) : undefined;
    if (name && at > phrase.end + 2) {
      return { ...(country && { country }), ...name };
    }
    country ??= here?.code;
    const end = here?.end ?? wordEnd(text, at);
    previousCapital = (classOf(text.charCodeAt(at)) & upper) !== 0;
    at = end;
  }
  return undefined;
}

// What a title is of is joined to it by a word (“Sprecher der …”), in some languages by its case alone.
function hasComplement({ end }: RolePhrase, search: NameSearch): boolean {
  const { text, lexicon } = search;
  const after = text.slice(end, end + 30);
  // “président d’Aurélia”
  const word = /^\s(\p{L}+)/u.exec(after)?.[1];
  return (
    after.startsWith(',') ||
    // “son homologue tellmarkois, Joris van Telgen”: of which country is for the adjective to say, known or not.
    /^\s\p{Ll}[\p{L}-]+,\s\p{Lu}/u.test(after) ||
    describedName(end, search) !== undefined ||
    lexicon.genitive !== undefined ||
    (word !== undefined && (lexicon.links.has(word) || countryAt(end + 1, search) !== undefined))
  );
}

// “глава партии «Путь Грузии» …”: what stands in marks is the name of a thing.
const opensMarks = /[«„][^»“”]*$/u;

// Where the name begins in “ministre [norvaldienne] Ilva Brandt”: behind an adjective that can only tell of a country.
function describedName(end: number, { text, lexicon }: NameSearch): number | undefined {
  const adjective = /^\s(?<word>\p{Ll}[\p{L}-]{3,})\s(?=\p{Lu})/u.exec(text.slice(end, end + 30));
  return adjective && lexicon.demonym?.test(adjective.groups?.['word'] ?? '') === true
    ? end + adjective[0].length
    : undefined;
}

// “spokesman for Ada Example” is not Ada Example.
function linksOnly(between: string, { lexicon }: NameSearch): boolean {
  return between
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => lexicon.links.has(word) || lexicon.determiners.has(word));
}

function nextWord(text: string, at: number): number {
  const gap = /^(?:[^\S\n]{0,2}[«„“"]?|\s)(?=[\p{L}\d])/u.exec(text.slice(at, at + 4));
  const closing = /^[»“”"]\s(?=[\p{L}\d«„“"])/u.exec(text.slice(at, at + 3));
  return gap && gap[0] !== '' ? at + gap[0].length : closing ? at + closing[0].length : -1;
}

function wordEnd(text: string, at: number): number {
  return at + (/^[\p{L}\p{M}\d]+(?:[-‐‑’'][\p{L}\p{M}\d]+)*/u.exec(text.slice(at, at + 60))?.[0].length ?? 1);
}

/** A name whose first word is known to be a given name, or that the registry has. */
function evidentName(at: number, search: NameSearch): AttachedName | undefined {
  const { text, startingAt } = search;
  if (startingAt.has(at)) {
    return nameAt(at, search);
  }
  if ((classOf(text.charCodeAt(at)) & (letter | upper)) !== (letter | upper)) {
    return undefined;
  }
  const first = text.slice(at, wordEnd(text, at));
  // “руководитель центра Э. Чернова”
  const isInitial = search.lexicon.patronymic !== undefined && /^\p{Lu}\.\s?\p{Lu}/u.test(text.slice(at, at + 5));
  if (!isInitial && !isGivenName(first, search) && !looksNominative(first, search)) {
    return undefined;
  }
  const name = nameAt(at, search);
  return name && name.length > 1 ? name : undefined;
}

/**
 * Where what a title is of stands in the genitive and names do not, a capitalized word that is no adjective in the
 * genitive, no country and no abbreviation begins a name if another capitalized word follows.
 */
function looksNominative(word: string, { lexicon }: NameSearch): boolean {
  const { genitive } = lexicon;
  return (
    genitive !== undefined && !genitive.test(word) && /\p{Ll}/u.test(word) && lexicon.countryOf(word) === undefined
  );
}

function isClosed(text: string, end: number): boolean {
  return /^(?:[,(:;.]|\s[(\p{Ll}„“"]|\s?[-–—]\s|[”“"]|$)/u.test(text.slice(end, end + 3));
}
