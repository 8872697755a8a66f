import type { Span } from '../../model';
import type { NameIndex, OfficialHit } from '../../officials/nameIndex';
import { classOf, isUpper, letter, upper } from '../../text/characters';
import type { OfficeLexicon } from './lexicon';
import { afterGap, isInitials, nameWordsAt, nameWordsBefore } from './nameWords';
import type { RolePhrase } from './rolePhrases';
import { formsOf, stemOf } from './stem';

/** What names are looked for with. */
export interface NameSearch {
  readonly text: string;
  readonly lexicon: OfficeLexicon;
  readonly names: NameIndex;
  /** Hits of the registry by their beginnings and by their ends. */
  readonly startingAt: ReadonlyMap<number, OfficialHit>;
  readonly endingAt: ReadonlyMap<number, OfficialHit>;
  /** Titles by their beginnings: a name ends before the next title. */
  readonly titlesAt: ReadonlySet<number>;
  readonly phrases: readonly RolePhrase[];
}

/** A name found beside a title. */
export interface AttachedName extends Span {
  /** The number of its words, small ones not counted. */
  readonly length: number;
  readonly country?: string;
}

const farthest = 110;

/** The name that a title belongs to: right behind it, behind what the title is of, or before it and a comma. */
export function attachName(phrase: RolePhrase, search: NameSearch): AttachedName | undefined {
  const { roleAfterName, unspaced } = search.lexicon.words;
  const before = roleAfterName ? nameRightBefore(phrase, search) : undefined;
  if (before) {
    return before;
  }
  const direct = nameFrom(unspaced ? phrase.end : afterGap(search.text, phrase.end), search);
  if (direct && (direct.length > 1 || mayBeSurname(phrase, direct, search))) {
    return direct;
  }
  return nameBefore(phrase, search) ?? nameAfterComplement(phrase, search);
}

// 푸틴 대통령, プーチン大統領: with a space or without.
function nameRightBefore({ start }: RolePhrase, { text, endingAt }: NameSearch): AttachedName | undefined {
  const hit = endingAt.get(start) ?? (text.charAt(start - 1) === ' ' ? endingAt.get(start - 1) : undefined);
  return hit && { start: hit.start, end: hit.end, length: 2 };
}

// “Präsident Beispiel”, “Sheriff Example”, but “директор Института”: one word behind a title is a name where titles
// stand before names without an article, or where it is a surname that is known.
function mayBeSurname(phrase: RolePhrase, { start, end }: Span, { text, lexicon, names }: NameSearch): boolean {
  const surname = text.slice(start, end);
  if (/^\p{Lu}{2,5}$/u.test(surname)) {
    return false;
  }
  const custom = lexicon.words.surnameAfterTitle;
  const isTitle = custom === 'always' || (custom === 'capitalized' && isUpper(text.charCodeAt(phrase.title.start)));
  return isTitle || formsOf(surname).some((form) => names.withSurname(form).length > 0);
}

/** The name that begins at an offset, honorifics skipped. */
function nameFrom(from: number, search: NameSearch): AttachedName | undefined {
  const { text, lexicon } = search;
  let at = from;
  for (let round = 0; at >= 0 && round < 3; round++) {
    const word = /^[\p{L}.]+/u.exec(text.slice(at, at + 20))?.[0] ?? '';
    const bare = lexicon.honorifics.has(word) ? word : word.replace(/\.$/u, '');
    if (!lexicon.honorifics.has(bare)) {
      break;
    }
    at = afterGap(text, at + word.length);
  }
  return at < 0 ? undefined : nameAt(at, search);
}

function nameAt(at: number, search: NameSearch): AttachedName | undefined {
  const { text, lexicon, names, startingAt, titlesAt } = search;
  const found = cutAtTitle(nameWordsAt(text, at, lexicon), titlesAt);
  const [first] = found;
  const last = found.at(-1);
  const hit = startingAt.get(at);
  if (hit) {
    return { start: hit.start, end: hit.end, length: 2 };
  }
  if (isOfSomebody(found, search)) {
    return undefined;
  }
  const country = countryAt(at, search);
  if (!first || !last) {
    return country && nameBehind(country, search);
  }
  if (
    country &&
    country.end <= last.end &&
    !(found.length > 1 && names.isGivenName(text.slice(first.start, first.end)))
  ) {
    return nameBehind(country, search);
  }
  if (found.length > 1 && isAbbreviation(text, first) && !found.every((word) => isAbbreviation(text, word))) {
    return nameBehind(first, search);
  }
  if (opensComplement(found, search)) {
    const behind = isGivenName(text.slice(first.start, first.end), search) ? undefined : nameBehind(first, search);
    if (behind) {
      return behind;
    }
  }
  const kept = trimName(found, search);
  const end = kept.at(-1)?.end ?? last.end;
  // “Kommissionspräsidentin von der Leyen”: a surname, small words and all.
  const length = isCapital(text, kept[0]) ? kept.length : kept.filter((word) => isCapital(text, word)).length;
  return { start: at, end: withoutPossessive(text, end), length };
}

// “министр Северной Осетии Ада Пример”; and of three names without a patronymic the first is what the title is of:
// “министр Норвальдена Ильва Брандт”.
function opensComplement(found: readonly Span[], { text, lexicon }: NameSearch): boolean {
  const [first, second] = found.map(({ start, end }) => text.slice(start, end));
  if (found.length < 3 || first === undefined || second === undefined) {
    return false;
  }
  const complement =
    lexicon.patronymic !== undefined &&
    found.length === 3 &&
    /[аяи]$/u.test(first) &&
    !lexicon.patronymic.test(second) &&
    found.every((word) => isCapital(text, word));
  return complement || lexicon.genitive?.test(first) === true;
}

// “Sprecherin von Ada Beispiel” is not Ada Beispiel, and “Vorsitzende der Flusskommission” is nobody; “Präsident von
// Weizsäcker” is: a name that begins with a word of that kind must be known.
function isOfSomebody(found: readonly Span[], { text, lexicon, names, startingAt }: NameSearch): boolean {
  const [first, second] = found;
  const last = found.at(-1);
  if (!first || !second || !last) {
    return false;
  }
  const small = text.slice(first.start, first.end);
  if (lexicon.determiners.has(small)) {
    return true;
  }
  const isSomebody = startingAt.has(second.start) || names.isGivenName(text.slice(second.start, second.end));
  const isSurname = [first, second, last].some(
    ({ start }) => names.withSurname(text.slice(start, last.end)).length > 0,
  );
  return lexicon.links.has(small) && (isSomebody || !isSurname);
}

// “президент США Барак Обама”, “ministre russe Sergueï Lavrov”.
function nameBehind(country: { end: number; code?: string }, search: NameSearch): AttachedName | undefined {
  const next = search.lexicon.words.unspaced ? country.end : afterGap(search.text, country.end);
  const name = next < 0 ? undefined : nameFrom(next, search);
  return name && { ...(country.code && { country: country.code }), ...name };
}

// “глава МИД Сергей Лавров”
function isAbbreviation(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(start, end));
}

function cutAtTitle(found: readonly Span[], titlesAt: ReadonlySet<number>): readonly Span[] {
  const cut = found.findIndex(({ start }) => titlesAt.has(start));
  return cut < 0 ? found : found.slice(0, cut);
}

// “Außenminister Sergei Lawrow Gespräche”: where nouns are capitalized, a third word is part of the name only after an
// initial, a small word, or another given name.
function trimName(found: readonly Span[], { text, lexicon, names }: NameSearch): readonly Span[] {
  if (found.length < 3 || !lexicon.words.nounsCapitalized) {
    return found;
  }
  const kept: Span[] = [];
  for (const [index, word] of found.entries()) {
    const previous = found[index - 1];
    const written = text.slice(word.start, word.end);
    const free = index < 2 || isInitials(text, previous) || !isCapital(text, previous) || !isCapital(text, word);
    if (!free && !(index === 2 && names.isGivenName(text.slice(previous?.start, previous?.end)))) {
      break;
    }
    if (written) {
      kept.push(word);
    }
  }
  return kept;
}

function isCapital(text: string, word: Span | undefined): boolean {
  return word !== undefined && (classOf(text.charCodeAt(word.start)) & upper) !== 0;
}

function withoutPossessive(text: string, end: number): number {
  return /['’]s$/u.test(text.slice(end - 2, end)) ? end - 2 : end;
}

function countryAt(at: number, { text, lexicon }: NameSearch): { end: number; code: string } | undefined {
  lexicon.country.lastIndex = at;
  const match = lexicon.country.exec(text);
  const code = match && lexicon.countryOf(match[0]);
  return code ? { end: at + match[0].length, code } : undefined;
}

// “der Vorsitzende des Bundestags-Innenausschusses, Sebastian Edathy (SPD)”, “Premierminister des Kosovos Hashim Thaçi”.
function nameAfterComplement(phrase: RolePhrase, search: NameSearch): AttachedName | undefined {
  const { text } = search;
  if (!hasComplement(phrase, search)) {
    return undefined;
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
    const isNearest = text.slice(phrase.end, at).trim() === '' || linksOnly(text.slice(phrase.end, at), search);
    const name =
      !isNearest && (previousCapital || !search.lexicon.words.nounsCapitalized) ? evidentName(at, search) : undefined;
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
  const word = /^\s([\p{L}’']+)/u.exec(after)?.[1];
  return (
    after.startsWith(',') ||
    // “son homologue tellmarkois, Joris van Telgen”: of which country is for the adjective to say, known or not.
    /^\s\p{Ll}[\p{L}-]+,\s\p{Lu}/u.test(after) ||
    lexicon.genitive !== undefined ||
    (word !== undefined && (lexicon.links.has(word) || countryAt(end + 1, search) !== undefined))
  );
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
  if (!isGivenName(first, search) && !looksNominative(first, search)) {
    return undefined;
  }
  const name = nameAt(at, search);
  return name && name.length > 1 ? name : undefined;
}

// Where what a title is of stands in the genitive and names do not, a capitalized word that is no adjective in the
// genitive, no country and no abbreviation begins a name if another capitalized word follows.
function looksNominative(word: string, { lexicon }: NameSearch): boolean {
  const { genitive } = lexicon;
  return (
    genitive !== undefined && !genitive.test(word) && /\p{Ll}/u.test(word) && lexicon.countryOf(word) === undefined
  );
}

/** Whether the word is known as somebody’s given name. */
export function isGivenName(word: string, { names, lexicon }: Pick<NameSearch, 'names' | 'lexicon'>): boolean {
  return (
    names.isGivenName(word) || lexicon.givenNames.has(stemOf(word)) || names.isGivenName(word.split(/[-‐‑]/u)[0] ?? '')
  );
}

function isClosed(text: string, end: number): boolean {
  return /^(?:[,(:;.]|\s[(\p{Ll}„“"]|\s?[-–—]\s|[”“"]|$)/u.test(text.slice(end, end + 3));
}

// “Sergei Lawrow, Russlands Außenminister,”: a name with a known given name, a comma, the title.
function nameBefore(phrase: RolePhrase, search: NameSearch): AttachedName | undefined {
  const { text, lexicon, endingAt } = search;
  const context = text.slice(Math.max(0, phrase.start - 40), phrase.start);
  const match = /(?:\s\([^()\n]{1,25}\))?(?:,|\s[–—-]|\s\()\s?((?:\p{L}+\s){0,2})$/u.exec(context);
  if (!match?.[0]) {
    return undefined;
  }
  const between = (match[1] ?? '').trim().toLowerCase();
  if (
    between !== '' &&
    !between.split(/\s+/u).every((word) => lexicon.determiners.has(word) || lexicon.links.has(word))
  ) {
    return undefined;
  }
  const end = phrase.start - match[0].length;
  const hit = endingAt.get(end);
  if (hit) {
    return { start: hit.start, end, length: 2 };
  }
  const found = nameWordsBefore(text, end, lexicon);
  const from = givenNameIn(found, search);
  const first = found[from];
  return first && found.length - from > 1 ? { start: first.start, end, length: found.length - from } : undefined;
}

// A known given name, or any name before a small word of names: “Joris van Telgen, her counterpart”, but not “Abschaffung
// der Schreiber, Notare”.
function givenNameIn(found: readonly Span[], search: NameSearch): number {
  const { text, lexicon } = search;
  const known = found.findIndex(
    (word) => isCapital(text, word) && isGivenName(text.slice(word.start, word.end), search),
  );
  const small = found.at(-2);
  const written = small && text.slice(small.start, small.end);
  const particle =
    written !== undefined &&
    !isCapital(text, small) &&
    !lexicon.determiners.has(written) &&
    !lexicon.links.has(written);
  return known >= 0 || found.length < 3 || !particle ? known : 0;
}
