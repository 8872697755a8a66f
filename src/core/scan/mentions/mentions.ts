import type { Mention, Span } from '../../model';
import type { OfficialHit } from '../../officials/nameIndex';
import type { OfficialRegistry } from '../../officials/registry';
import { isIsoDate } from '../../officials/tenure';
import type { Reading } from '../../reading';
import { isLetter } from '../../text/characters';
import { bySpan, overlaps } from '../../text/span';
import { attachName } from './attach';
import type { Claim } from './identity';
import { identify } from './identity';
import { lexiconOf } from './lexicon';
import type { AttachedName, NameSearch } from './nameSearch';
import { isGivenName } from './nameSearch';
import type { Person } from './people';
import { lastNamed, People } from './people';
import { presidencyOf } from './presidency';
import type { RolePhrase } from './rolePhrases';
import { deputyOf, findRolePhrases } from './rolePhrases';
import { formsOf, stemsOf } from './stem';
import { findSurnames } from './surnames';
import { hasTrade } from './trades';

/** A name in the text, with its title where it has one, before it is known who that is. */
interface Found {
  readonly name: Span;
  readonly phrase?: RolePhrase;
  readonly country?: string;
  readonly hit?: OfficialHit;
  readonly full: boolean;
}

/** Finds the places where officials are named, known ones and those that only the text names, in the order of the text. */
export function findMentions(reading: Reading, officials: OfficialRegistry): Mention[] {
  const search = searchIn(reading, officials);
  const found = findNames(search);
  const people = new People();
  const mentions = found.flatMap((one) => toMention(one, { reading, officials, people }) ?? []);
  const later = findSurnames(reading, mentions, people, search);
  return [...mentions.map(({ mention }) => mention), ...later].sort(bySpan);
}

function searchIn({ text, language }: Reading, officials: OfficialRegistry): NameSearch {
  const lexicon = lexiconOf(language.offices);
  const names = officials.names;
  const hits = names.find(text, language.code).filter((hit) => standsAlone(text, hit));
  const phrases = findRolePhrases(text, lexicon);
  return {
    text,
    lexicon,
    names,
    startingAt: new Map(hits.map((hit) => [hit.start, hit])),
    endingAt: new Map(hits.map((hit) => [hit.end, hit])),
    phrases,
    titlesAt: new Set(phrases.map((phrase) => phrase.title.start)),
    titleEnds: new Set(phrases.map((phrase) => phrase.end)),
  };
}

// “Hans-Peter Müller” is not Peter Müller, and “Kim Jong-gyu” is not Kim Jong.
function standsAlone(text: string, { start, end }: OfficialHit): boolean {
  const hyphen = /[-‐‑]/u;
  const joinedBefore = hyphen.test(text.charAt(start - 1)) && isLetter(text.charCodeAt(start - 2));
  const joinedAfter = hyphen.test(text.charAt(end)) && isLetter(text.charCodeAt(end + 1));
  return !joinedBefore && !joinedAfter;
}

function findNames(search: NameSearch): Found[] {
  const found: Found[] = [];
  for (const phrase of search.phrases) {
    const attached = attachName(phrase, search);
    if (attached) {
      found.push(toFound(phrase, attached, search));
    }
  }
  for (const hit of search.startingAt.values()) {
    if (!hasGivenNameBefore(hit, search)) {
      found.push({ name: hit, hit, full: true });
    }
  }
  return withoutOverlaps(found);
}

function toFound(
  phrase: RolePhrase,
  { start, end, length, country, complement }: AttachedName,
  search: NameSearch,
): Found {
  const hit = search.startingAt.get(start);
  const { text, lexicon } = search;
  const whole = complement && lexicon.roleOf(`${text.slice(phrase.title.start, phrase.title.end)} ${complement}`);
  return {
    name: { start, end },
    phrase: whole && whole !== 'other' ? { ...phrase, role: whole } : phrase,
    full: length > 1,
    ...(hit?.end === end && { hit }),
    ...(country && { country }),
  };
}

// “Jean Pierre Dupont” is not Pierre Dupont.
function hasGivenNameBefore({ start }: OfficialHit, search: NameSearch): boolean {
  const word = /(\p{Lu}[\p{L}\p{M}]+)[^\S\n]$/u.exec(search.text.slice(Math.max(0, start - 25), start))?.[1];
  return (
    word !== undefined &&
    !search.lexicon.notNames.has(word) &&
    isGivenName(word, search) &&
    !search.titlesAt.has(start - word.length - 1)
  );
}

// Of two that share letters the one with a title wins; of two titles for one name the nearer one.
function withoutOverlaps(found: readonly Found[]): Found[] {
  const distance = ({ name, phrase }: Found): number =>
    phrase ? Math.min(Math.abs(name.start - phrase.end), Math.abs(phrase.start - name.end)) : 1000;
  const kept: Found[] = [];
  const byWorth = found.toSorted((a, b) => a.name.start - b.name.start || distance(a) - distance(b));
  for (const one of byWorth) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.name, one.name)) {
      kept.push(one);
    } else if (distance(one) < distance(last)) {
      kept[kept.length - 1] = one;
    }
  }
  return kept;
}

interface Context {
  readonly reading: Reading;
  readonly officials: OfficialRegistry;
  readonly people: People;
}

/** A mention and whom it means. */
export interface PersonMention {
  readonly mention: Mention;
  readonly person: Person;
}

function toMention(found: Found, { reading, officials, people }: Context): PersonMention | undefined {
  const { name: span, phrase } = found;
  const name = reading.text.slice(span.start, span.end);
  const country = phrase?.country ?? found.country;
  const stated = phrase && statedRole(phrase, found, people);
  const isWhole = found.full && !isOneWord(name, found, reading);
  const known = isWhole ? people.withName(name) : lastNamed(people.withSurname(name));
  const claims = { role: stated, country, reading, officials, people };
  const person = known && fits(known, country) ? known : newPerson(found, name, claims);
  if (!person) {
    return undefined;
  }
  const official = phrase?.role === 'president' ? officials.get(person.id) : undefined;
  const role = (official && presidencyOf(official, dateOf(reading))) ?? stated;
  person.role = role ?? person.role;
  person.country ??= country;
  people.touch(person);
  return { person, mention: mentionOf(person, span, phrase, role, country) };
}

function fits(person: Person, country: string | undefined): boolean {
  return country === undefined || person.country === undefined || person.country === country;
}

// A counterpart has the role of whoever was named last.
function statedRole(phrase: RolePhrase, found: Found, people: People): string {
  if (phrase.counterpart) {
    return people.last?.role ?? phrase.role;
  }
  if (phrase.role !== 'president' && phrase.role !== deputyOf('president')) {
    return phrase.role;
  }
  return phrase.role === 'president' ? (phrase.ofBody && !found.country ? 'chair' : 'head_of_state') : phrase.role;
}

interface Claims extends Context {
  readonly role: string | undefined;
  readonly country: string | undefined;
}

function newPerson(
  found: Found,
  name: string,
  { role, country, reading, officials, people }: Claims,
): Person | undefined {
  const { given, surname } = partsOf(name, found, reading);
  const ids =
    found.hit?.officials ??
    (surname === undefined ? respelled(name, role, officials) : officialsCalled(surname, officials));
  const claim: Claim = {
    role,
    country,
    date: dateOf(reading),
    name: found.hit ? 'exact' : surname === undefined ? 'respelled' : 'surname',
    ...(given && { given }),
    former: found.phrase?.former === true,
    trade: role === undefined && hasTrade(reading.text, found.name, lexiconOf(reading.language.offices)),
  };
  const identity = identify(ids, claim, officials);
  if (role === undefined && !identity.official && !identity.candidates) {
    return undefined;
  }
  const official = identity.official === undefined ? undefined : officials.get(identity.official);
  return people.add(found.full || !official ? name : official.name, {
    official: identity.official,
    candidates: identity.candidates,
    role,
    country: country ?? official?.country,
  });
}

// A surname alone, or “С. Шойгу”: initials only bear a surname out. A given name that the registry does not know
// beside the surname is somebody else's.
function partsOf(name: string, found: Found, reading: Reading): { readonly given?: string; readonly surname?: string } {
  if (isOneWord(name, found, reading)) {
    return { surname: name };
  }
  const [, given = '', surname = name] = /^((?:\p{Lu}\.[-‐‑\s]*)+)(\S.*)$/su.exec(name) ?? [];
  return given !== '' ? { given, surname } : found.full ? {} : { surname };
}

// マクロン大統領, 마크롱 대통령: one word that the registry does not have as a whole name.
function isOneWord(name: string, { hit }: Found, { language }: Reading): boolean {
  return language.offices.roleAfterName === true && !hit && !/[・·\s]/u.test(name);
}

// Names that are spelled in several ways are looked up only where a title bears them out.
function respelled(name: string, role: string | undefined, { names }: OfficialRegistry): readonly string[] {
  return role === undefined ? [] : names.soundingLike(stemsOf(name));
}

// What claims to be a date may come from a file.
function dateOf({ date }: Reading): string | undefined {
  return typeof date === 'string' && isIsoDate(date) ? date : undefined;
}

function officialsCalled(surname: string, { names }: OfficialRegistry): string[] {
  return [...new Set(formsOf(surname).flatMap((form) => names.withSurname(form)))];
}

/** The mention of a person at a place. */
export function mentionOf(
  person: Person,
  name: Span,
  phrase?: RolePhrase,
  role?: string,
  country: string | undefined = person.country,
): Mention {
  const place = country ?? person.country;
  return {
    start: Math.min(name.start, phrase?.start ?? name.start),
    end: Math.max(name.end, phrase?.end ?? name.end),
    name: { start: name.start, end: name.end },
    ...(phrase &&
      role !== undefined && { role: { ...phrase.title, id: role, ...(phrase.former && { former: true }) } }),
    ...(person.candidates ? { candidates: person.candidates } : { official: person.id }),
    ...(place && { country: place }),
  };
}
