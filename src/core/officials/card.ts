import { foldName } from '../text/fold';
import type { CardLanguage, CardWords } from './cardWords';
import { cardWords, titleIn } from './cardWords';
import type { Membership, Official } from './official';
import type { Certainty } from './tenure';
import { compareStarts, membershipsAt, relationTo } from './tenure';

/** What a card is made for. */
export interface CardRequest {
  /** The text's date, of any precision, where known. */
  readonly date?: string | undefined;
  /** Language of the card's own words. */
  readonly language: CardLanguage;
  /** Language of the text, for the name. */
  readonly textLanguage?: string;
  readonly namedHere?: number;
  readonly quotedHere?: number;
}

/** One post on a card, in words. */
export interface CardPost {
  readonly title: string;
  readonly organization?: string;
  readonly countryName?: string;
  readonly flag?: string;
  /** `since 9 Mar 2004`, and how sure. */
  readonly dates: string;
  readonly certainty?: Certainty;
  readonly source?: string;
}

/** Everything a card shows, as data; `cardMarkdown` writes it. */
export interface OfficialCard {
  readonly id: string;
  readonly name: string;
  /** The name in its own script, where that differs. */
  readonly originalName?: string;
  readonly countryName?: string;
  readonly flag?: string;
  /** On the text's date; all posts where that is unknown. */
  readonly posts: readonly CardPost[];
  readonly earlier: readonly CardPost[];
  readonly later: readonly CardPost[];
  readonly aliases: readonly { readonly name: string; readonly generated: boolean }[];
  readonly wikidataUrl?: string;
  readonly sources: readonly string[];
  readonly note?: string;
  readonly request: CardRequest;
}

/** What is known of an official, seen from the date of a text. */
export function officialCard(official: Official, request: CardRequest): OfficialCard {
  const { date, language } = request;
  const name = nameIn(official, request.textLanguage);
  const originalName = nameInOwnScript(official, name);
  const posts = postsOf(official, date, language);
  return {
    id: official.id,
    name,
    ...(originalName && { originalName }),
    ...placeOf(official.country, language),
    ...posts,
    aliases: aliasesOf(official, [name, originalName ?? '']),
    ...(official.wikidata && { wikidataUrl: `https://www.wikidata.org/wiki/${official.wikidata}` }),
    sources: [...new Set(official.sources)],
    ...(official.note && { note: official.note }),
    request,
  };
}

function postsOf(
  official: Official,
  date: string | undefined,
  language: CardLanguage,
): Pick<OfficialCard, 'posts' | 'earlier' | 'later'> {
  const toPost = (membership: Membership, certainty?: Certainty): CardPost =>
    toCardPost(official, membership, language, certainty);
  const newestFirst = official.memberships.toSorted((a, b) => compareStarts(b, a));
  if (date === undefined) {
    return { posts: newestFirst.map((membership) => toPost(membership)), earlier: [], later: [] };
  }
  return {
    posts: membershipsAt(official, date).map(({ membership, certainty }) => toPost(membership, certainty)),
    earlier: newestFirst.filter((post) => relationTo(post, date) === 'earlier').map((post) => toPost(post)),
    later: newestFirst.filter((post) => relationTo(post, date) === 'later').map((post) => toPost(post)),
  };
}

function toCardPost(
  official: Official,
  membership: Membership,
  language: CardLanguage,
  certainty?: Certainty,
): CardPost {
  const { label, role, organization, country, source } = membership;
  return {
    title: titleIn(language, label, role, official.gender === 'female'),
    ...(organization && { organization }),
    ...placeOf(country, language),
    dates: describeDates(membership, language, certainty),
    ...(certainty && { certainty }),
    ...(source && { source }),
  };
}

/** The dates of a post and how sure they are, as “9 Mar 2004 – 7 May 2008” or “since 2019-09, in office as of 2026-03”. */
export function describeDates(membership: Membership, language: CardLanguage, certainty?: Certainty): string {
  const words = cardWords[language];
  const { start, end, asOf, attested, endInferred, endUnknown } = membership;
  const parts: string[] = [];
  if (start !== undefined && end !== undefined) {
    parts.push(`${dateIn(start, language)} – ${dateIn(end, language)}${endInferred ? ` ${words.atTheLatest}` : ''}`);
  } else if (start !== undefined) {
    parts.push(put(words.since, dateIn(start, language)));
  } else if (end !== undefined) {
    parts.push(put(words.until, dateIn(end, language)) + (endInferred ? ` ${words.atTheLatest}` : ''));
  } else if (attested !== undefined) {
    parts.push(put(words.attested, dateIn(attested, language)));
  }
  return [...parts, ...doubts(words, language, { asOf, end, endUnknown, certainty })].join(', ');
}

interface Doubt {
  readonly asOf: string | undefined;
  readonly end: string | undefined;
  readonly endUnknown: boolean | undefined;
  readonly certainty: Certainty | undefined;
}

function doubts(words: CardWords, language: CardLanguage, { asOf, end, endUnknown, certainty }: Doubt): string[] {
  const result: string[] = [];
  if (end === undefined && endUnknown) {
    result.push(words.ended);
  } else if (end === undefined && asOf !== undefined) {
    result.push(put(words.asOf, dateIn(asOf, language)));
  }
  return certainty === 'uncertain' ? [...result, words.uncertain] : result;
}

/** A date of any precision in words: `9 Mar 2004`, `9. März 2004`, `Sept 2019`, `2019`. */
export function dateIn(date: string, language: CardLanguage): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) {
    return year;
  }
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: language === 'de' ? 'long' : 'short' };
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return Number.isNaN(time)
    ? date
    : new Intl.DateTimeFormat(language === 'de' ? 'de' : 'en-GB', {
        ...options,
        ...(day !== undefined && { day: 'numeric' }),
        timeZone: 'UTC',
      }).format(time);
}

function put(words: string, value: string | number): string {
  return words.replace('{}', String(value));
}

const ownLanguages: Readonly<Record<string, string>> = {
  ...{ RU: 'ru', BY: 'ru', UA: 'uk', KP: 'ko', KR: 'ko', CN: 'zh', TW: 'zh', HK: 'zh', JP: 'ja', BG: 'bg', RS: 'sr' },
  ...{ GR: 'el', IL: 'he', IR: 'fa', SA: 'ar', EG: 'ar', SY: 'ar', IQ: 'ar', JO: 'ar', AE: 'ar', QA: 'ar', KZ: 'kk' },
};

/** The name as written in a language, the main name where there is none for it. */
export function nameIn(official: Official, language: string | undefined): string {
  const names = official.otherNames.filter((other) => other.language === language && other.kind !== 'alias');
  return (names.find((other) => other.kind === 'label') ?? names[0])?.name ?? official.name;
}

function nameInOwnScript(official: Official, shown: string): string | undefined {
  const language = ownLanguages[official.country ?? ''];
  const own = official.otherNames.find((other) => other.language === language && other.kind !== 'generated');
  return own && own.name !== shown ? own.name : undefined;
}

function aliasesOf(official: Official, shown: readonly string[]): OfficialCard['aliases'] {
  const all = [{ name: official.name, kind: 'label' }, ...official.otherNames];
  // “Alberto Angel Fernandez” tells nobody anything beside “Alberto Ángel Fernández”.
  const seen = new Set(shown.map(foldName));
  return all.flatMap(({ name, kind }) => {
    const folded = foldName(name);
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew ? [{ name, generated: kind === 'generated' }] : [];
  });
}

function placeOf(country: string | undefined, language: CardLanguage): { countryName?: string; flag?: string } {
  return country ? { countryName: countryName(country, language), flag: flagOf(country) } : {};
}

/** The name of a country in a language, the code itself where it is none. */
export function countryName(code: string, language: string): string {
  return /^[A-Z]{2}$/u.test(code) ? (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code) : code;
}

/** The flag of a country, as two regional indicators; empty where the code is none. */
export function flagOf(code: string): string {
  return /^[A-Z]{2}$/u.test(code)
    ? String.fromCodePoint(...Array.from(code, (sign) => sign.charCodeAt(0) - 0x41 + 0x1f1e6))
    : '';
}
