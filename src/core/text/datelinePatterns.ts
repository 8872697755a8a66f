import { classOf, upper } from './characters';
import { anyOf } from './datelineWords';
import { letterRanges } from './wordLists';

let known: readonly (readonly [needs: RegExp, source: string])[] | undefined;
const compiled: (RegExp | undefined)[] = [];

/** The dateline that a line opens with, in the first of all forms that fits. */
export function matchDateline(line: string): RegExpExecArray | undefined {
  known ??= makeSources();
  for (const [index, [needs, source]] of known.entries()) {
    const match = needs.test(line) ? (compiled[index] ??= new RegExp(source, 'u')).exec(line) : null;
    if (match) {
      return match;
    }
  }
  return undefined;
}

// Up to four words with capitals, then what only a dateline has: the agency in brackets and a dash (“Hohenfurt (nwa) –”),
// a day with a dash or a period after it (“HOHENFURT, Sept. 21 (NWA) -”, “Hohenfurt, 21. September 2026.”), or, for a name
// in capitals, the dash alone (“HOHENFURT —”). Italian agencies stand first: “(NWA) - HOHENFURT, 04 MAG -”.
function makeSources(): readonly (readonly [RegExp, string])[] {
  const capital = `[${capitalRanges()}]`;
  const l = letterRanges;
  const name = `${capital}[${l}'’.-]*(?:[ /](?:${anyOf('places')} )?${capital}[${l}'’.-]*){0,3}`;
  const agency = String.raw`\([^()\n]{1,30}\)`;
  const dash = String.raw`\.?\s*(?:[–—:]|--?\s)`;
  // “le”, “martedì”, “terça-feira,”: what stands between the place and the day.
  const article = String.raw`(?:${anyOf('beforeDay')}\s)?(?:${anyOf('weekdays')},?\s)?`;
  const day = String.raw`\d{1,2}(?:\.?º|\.|er|°)?\s[${l}][${l} .]{2,12}?(?:\s\d{4})?(?:\s[${l}]{1,4})?`;
  // The agency behind the day: “/ТАСС/.”, “— РИА Новости.”, “INTERFAX.RU -”.
  const slashed = String.raw`/\s?[${l}][${l} .-]{1,24}/`;
  const capitals = String.raw`${capital}{2}[${capitalRanges()}.]*(?:\s${capital}[${l}]+)?`;
  return [
    [/\(/u, String.raw`^(?:${agency}\s*[–—-]\s*)?(?<place>${name})\s*${agency}${dash}`],
    [/^\(.*\d/u, String.raw`^${agency}\s*[–—-]\s*(?<place>${name}),\s\d[^–—(:]{2,18}${dash}`],
    [/[,.]\s\d.*\//u, String.raw`^(?<place>${name})[,.]\s${day}\.?,?\s?(?:[–—-]\s)?${slashed}\.?\s?(?:[–—-]\s)?`],
    [
      /[,.]\s\d.*[–—-]\s/u,
      String.raw`^(?<place>${name})[,.]\s${day}\.?\s(?:[–—-]\s${capitals}\.|${capitals}\s[–—-])\s`,
    ],
    [/,\s.{0,18}\d.*[–—:-]/u, String.raw`^(?<place>${name}),\s[^,–—(:]{0,18}\d[^–—(:]{0,18}(?:${agency})?${dash}`],
    [/,\s.{0,24}\d.*\.\s/u, String.raw`^(?<place>${name}),\s${article}${day}\.\s`],
    [/^[^a-z]+[–—-]/u, String.raw`^(?<place>${capital}{2}[${capitalRanges()}'’. /-]{1,40}?)\s*(?:—|–|--?)\s`],
    ...chinese(),
    ...japanese(),
    ...korean(),
    ...arabic(agency, slashed),
  ];
}

// “新华社索霍德5月4日电（记者李安）”, “中新网5月4日电”, “（中央社記者李安台北4日電）”
function chinese(): readonly (readonly [RegExp, string])[] {
  const han = String.raw`\p{sc=Han}`;
  const agency = `${han}{2,3}${anyOf('agencyEndings')}`;
  const dispatch = String.raw`\d{1,2}日${anyOf('dispatch')}`;
  return [
    [
      /^[^\d]{3,16}\d+[年月日]/u,
      String.raw`^${agency}(?<place>${han}{0,10}?)(?:\d{4}年)?\d{1,2}月${dispatch}(?:\s?[（(][^（）()\n]{1,30}[)）])?\s*`,
    ],
    [
      /^[（(].*日/u,
      String.raw`^[（(]${agency}(?:${anyOf('writers')}${han}{2,3}?)?(?<place>${han}{2,6}?)(?:\d{1,2}月)?${dispatch}[)）]\s*`,
    ],
  ];
}

// “【ソホド共同】”, “【ソホド＝安田】”, “【ソホド5月4日】”, “[ソホド 4日 ロイター] -”
function japanese(): readonly (readonly [RegExp, string])[] {
  const place = String.raw`(?<place>[\p{sc=Katakana}\p{sc=Han}ー・]{1,12}`;
  return [
    [
      /^【/u,
      String.raw`^【${place}?)(?:${anyOf('agencies')}|[＝=][^】\n]{1,12}|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日[^】\n]{0,12})】\s*`,
    ],
    [/^\[/u, String.raw`^\[${place})[ \u3000](?:\d{1,2}月)?\d{1,2}日[^\]\n]{0,12}\]\s*(?:-\s)?`],
  ];
}

// “(소호드=연합뉴스) 김하나 기자 =”
function korean(): readonly (readonly [RegExp, string])[] {
  const hangul = String.raw`\p{sc=Hangul}`;
  return [
    [
      /^[([][^=]{1,16}=/u,
      String.raw`^[([](?<place>${hangul}[${hangul}·, ]{0,14})=[^)\]\n]{1,20}[)\]]\s*(?:[${hangul}·, ]{2,30}${anyOf('writers')}\s?=\s*)?`,
    ],
  ];
}

// “سوهود في 4 مايو / وام /”, “سوهود (رويترز) -”
function arabic(agency: string, slashed: string): readonly (readonly [RegExp, string])[] {
  const place = String.raw`(?<place>\p{sc=Arabic}[\p{sc=Arabic} ]{1,20}?)`;
  const day = String.raw`(?:${anyOf('beforeDay')}\s)?\d{1,2}\s[\p{sc=Arabic}/ ]{2,24}?`;
  const year = String.raw`(?:\s?\([\p{sc=Arabic} ]{2,14}\))?(?:\s\d{4}(?:\s${anyOf('afterYear')})?)?`;
  return [
    [/^[؀-ۿ].*\d/u, String.raw`^${place}\s${day}${year}\s?(?:${agency}|${slashed})\s*(?:[–—-]+\s*)?`],
    [/^[؀-ۿ].*\(/u, String.raw`^${place}\s?${agency}\s*[–—:-]+\s*`],
  ];
}

// The capital letters of Latin, Greek and Cyrillic: `\p{Lu}` is compiled several times slower.
function capitalRanges(): string {
  let ranges = '';
  for (let unit = 0x41; unit < 0x530; unit++) {
    ranges += (classOf(unit) & upper) !== 0 ? String.fromCharCode(unit) : '';
  }
  return ranges;
}
