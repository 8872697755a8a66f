import { isDigit, isLetter, isSpace, isUpper } from './characters';
import { findDate, foldDigits } from './dates';
import { findLines } from './paragraphs';

/** Where and when a news text says that it was written; absent where it does not. */
export interface Dateline {
  /** As printed: `HOHENFURT`. */
  readonly place?: string;
  /** ISO date. */
  readonly date?: string;
}

const headLength = 1500;
const headLines = 8;
const shortLine = 80;

/** The first date and the first place that stand as a dateline at the head of a text. */
export function findDateline(text: string): Dateline {
  const head = text.slice(0, headLength);
  const lines = findLines(head)
    .map(({ start, end }) => head.slice(start, end).trim())
    .filter((line) => line !== '')
    .slice(0, headLines);
  const date = firstOf(lines, dateIn);
  const place = firstOf(lines, placeIn);
  return { ...(place === undefined ? {} : { place }), ...(date === undefined ? {} : { date }) };
}

function firstOf(lines: readonly string[], find: (line: string) => string | undefined): string | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

// “MOSKAU, 5. Dezember 2024 (TASS) –”, “Stand: 05.12.2024, 14:30 Uhr”. A date inside a sentence is a date of events.
function dateIn(line: string): string | undefined {
  const found = findDate(line.slice(0, shortLine * 2));
  return found &&
    (isStamp(line, found.start, found.end) ||
      found.end <= datelineLength(line) ||
      isLeadIn(line, found.start, found.end))
    ? found.date
    : undefined;
}

// Up to four words with capitals, then what only a dateline has: the agency in brackets and a dash (“Hohenfurt (nwa) –”),
// a day with a dash or a period after it (“HOHENFURT, Sept. 21 (NWA) -”, “Hohenfurt, 21. September 2026.”), or, for a name
// in capitals, the dash alone (“HOHENFURT —”). Italian agencies stand first: “(NWA) - HOHENFURT, 04 MAG -”.
const name = String.raw`\p{Lu}[\p{L}'’.-]*(?:[ /](?:(?:am|an der|de|del|la|sur|upon) )?\p{Lu}[\p{L}'’.-]*){0,3}`;
const agency = String.raw`\([^()\n]{1,30}\)`;
const dash = String.raw`\.?\s*(?:[–—:]|--?\s)`;
// “le”, “martedì”, “terça-feira,”: what stands between the place and the day.
const article = String.raw`(?:(?:le|el|il|em|am|den|op)\s)?(?:\p{Ll}{4,13}(?:-feira)?,?\s)?`;
const day = String.raw`\d{1,2}(?:\.?º|\.|er|°)?\s\p{L}[\p{L} .]{2,12}?(?:\s\d{4})?(?:\s\p{L}{1,4})?`;
// The agency behind the day: “/ТАСС/.”, “— РИА Новости.”, “INTERFAX.RU -”.
const slashed = String.raw`/\s?\p{L}[\p{L} .-]{1,24}/`;
const capitals = String.raw`\p{Lu}{2}[\p{Lu}.]*(?:\s\p{Lu}\p{L}+)?`;
const arabicPlace = String.raw`(?<place>\p{sc=Arabic}[\p{sc=Arabic} ]{1,20}?)`;
const places: readonly RegExp[] = [
  new RegExp(String.raw`^(?:${agency}\s*[–—-]\s*)?(?<place>${name})\s*${agency}${dash}`, 'u'),
  new RegExp(String.raw`^${agency}\s*[–—-]\s*(?<place>${name}),\s\d[^–—(:]{2,18}${dash}`, 'u'),
  new RegExp(String.raw`^(?<place>${name})[,.]\s${day}\.?,?\s?(?:[–—-]\s)?${slashed}\.?\s?(?:[–—-]\s)?`, 'u'),
  new RegExp(String.raw`^(?<place>${name})[,.]\s${day}\.?\s(?:[–—-]\s${capitals}\.|${capitals}\s[–—-])\s`, 'u'),
  new RegExp(String.raw`^(?<place>${name}),\s[^,–—(:]{0,18}\d[^–—(:]{0,18}(?:${agency})?${dash}`, 'u'),
  new RegExp(String.raw`^(?<place>${name}),\s${article}${day}\.\s`, 'u'),
  /^(?<place>\p{Lu}{2}[\p{Lu}'’. /-]{1,40}?)\s*(?:—|–|--?)\s/u,
  // “新华社索霍德5月4日电（记者李安）”, “中新网5月4日电”, “（中央社記者李安台北4日電）”
  /^(?:\p{sc=Han}{2,3}社|\p{sc=Han}{2}网)(?<place>\p{sc=Han}{0,10}?)(?:\d{4}年)?\d{1,2}月\d{1,2}日[电電讯訊](?:\s?[（(][^（）()\n]{1,30}[)）])?\s*/u,
  /^[（(]\p{sc=Han}{2,3}社(?:記者\p{sc=Han}{2,3}?)?(?<place>\p{sc=Han}{2,6}?)(?:\d{1,2}月)?\d{1,2}日[电電][)）]\s*/u,
  // “【ソホド共同】”, “【ソホド＝安田】”, “【ソホド5月4日】”, “[ソホド 4日 ロイター] -”
  /^【(?<place>[\p{sc=Katakana}\p{sc=Han}ー・]{1,12}?)(?:共同|時事|聯合ニュース|[＝=][^】\n]{1,12}|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日[^】\n]{0,12})】\s*/u,
  /^\[(?<place>[\p{sc=Katakana}\p{sc=Han}ー・]{1,12})[ \u3000](?:\d{1,2}月)?\d{1,2}日[^\]\n]{0,12}\]\s*(?:-\s)?/u,
  // “(소호드=연합뉴스) 김하나 기자 =”
  /^[([](?<place>\p{sc=Hangul}[\p{sc=Hangul}·, ]{0,14})=[^)\]\n]{1,20}[)\]]\s*(?:[\p{sc=Hangul}·, ]{2,30}(?:기자|특파원)\s?=\s*)?/u,
  // “سوهود في 4 مايو / وام /”, “سوهود (رويترز) -”, “سوهود/ الأناضول”
  new RegExp(
    String.raw`^${arabicPlace}\s(?:في\s)?\d{1,2}\s[\p{sc=Arabic}/ ]{2,24}?(?:\s?\([\p{sc=Arabic} ]{2,14}\))?(?:\s\d{4}(?:\sم)?)?\s?(?:${agency}|${slashed})\s*(?:[–—-]+\s*)?`,
    'u',
  ),
  new RegExp(String.raw`^${arabicPlace}\s?${agency}\s*[–—:-]+\s*`, 'u'),
];

function placeIn(line: string): string | undefined {
  const place = matchPlace(line)?.groups?.['place'];
  return place === '' ? undefined : place;
}

function matchPlace(line: string): RegExpExecArray | undefined {
  const head = foldDigits(line.slice(0, shortLine * 2));
  for (const pattern of places) {
    const match = pattern.exec(head);
    if (match) {
      return match;
    }
  }
  return undefined;
}

/** Length of the dateline that a paragraph opens with, its dash included; 0 where it opens with none. */
export function datelineLength(paragraph: string): number {
  return mayOpenWithPlace(paragraph) ? (matchPlace(paragraph)?.[0].length ?? 0) : 0;
}

// Most paragraphs are seen not to open with a place by their first words, without a regular expression: behind a name
// stands a bracket, a comma or a day, and it holds no small word but those that join names.
function mayOpenWithPlace(paragraph: string): boolean {
  if (!isUpper(paragraph.charCodeAt(0)) || isUpper(paragraph.charCodeAt(1))) {
    return true;
  }
  let at = 0;
  const end = Math.min(paragraph.length, shortLine);
  for (let word = 0; at < end; word = at) {
    while (at < end && (isLetter(paragraph.charCodeAt(at)) || (at > word && "'’.-".includes(paragraph.charAt(at))))) {
      at++;
    }
    if (at - word > longestJoint && !isUpper(paragraph.charCodeAt(word))) {
      return false;
    }
    const behind = at;
    while (at < end && (isSpace(paragraph.charCodeAt(at)) || paragraph.charAt(at) === '/')) {
      at++;
    }
    if (behind === word || at === behind) {
      return at < end && (isDigit(paragraph.charCodeAt(at)) || ',('.includes(paragraph.charAt(at)));
    }
  }
  return paragraph.length > end;
}

// “upon”
const longestJoint = 4;

// The line holds the date and little else: a place, a time, “Published”, an agency.
function isStamp(line: string, start: number, end: number): boolean {
  const rest = `${line.slice(0, start)} ${line.slice(end)}`;
  // Where no spaces part words, two characters make one.
  const words = rest.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,2}|\p{L}+/gu)?.length ?? 0;
  const most = published.test(line) ? wordsOfStamp : 5;
  return line.length <= shortLine && words <= most && !/[!?…。]$/u.test(line);
}

// “Publié le 4 mai 2021 à 10h32, mis à jour le 5 mai 2021 à 9h”: what opens with such a word is no sentence.
const published =
  /^(?:published|updated|publié|mis à jour|publicad[oa]|actualizad[oa]|pubblicat[oa]|aggiornat[oa]|atualizad[oa]|gepubliceerd|bijgewerkt|veröffentlicht|aktualisiert|stand)(?!\p{L})/iu;
const wordsOfStamp = 14;

// Before the first sentence, and before any word that is no name, stands “PLACE, date (AGENCY) –”.
function isLeadIn(line: string, start: number, end: number): boolean {
  const before = line.slice(0, start);
  const words = before.match(/\p{L}+/gu)?.length ?? 0;
  return (
    words <= 6 &&
    !/[.!?]\s|(?<!\p{L})\p{Ll}{4}/u.test(before) &&
    /^[^.!?\p{L}]{0,3}(?:\([^)]{1,30}\)|\p{L}{2,12})?[\s.,]*[–—:|/-]+\s/u.test(line.slice(end))
  );
}
