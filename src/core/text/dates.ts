import { meaningWords } from '../languages/meaning';
import { anyOf, datelineList } from './datelineWords';
import { letterRanges } from './wordLists';

/** A date in a text, as ISO `2024-12-05`. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

let months: ReadonlyMap<string, number> | undefined;

/** The number of a month's name or abbreviation in any of our languages, in lower case without its period. */
export function monthOf(name: string): number | undefined {
  months ??= new Map(
    Object.values(meaningWords).flatMap(({ months: list }) =>
      list
        .split(' ')
        .flatMap((forms, index) => forms.split('|').map((form) => [form.replaceAll('_', ' '), index + 1] as const)),
    ),
  );
  return months.get(name);
}

interface DatePattern {
  /** What a text must hold to have such a date: saves compiling and searching for what it cannot have. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

let patterns: readonly DatePattern[] | undefined;

function makePatterns(): readonly DatePattern[] {
  const year = String.raw`(?<year>(?:19|20)\d\d)`;
  const day = String.raw`(?<day>3[01]|[12]\d|0?[1-9])`;
  const l = letterRanges;
  // What may stand between a month and its year, and behind the year: “4 أيار/مايو 2021”, “4 мая 2021 года”.
  const secondName = String.raw`(?:\s?[/(]\s?[${l}][${l} ]{1,12}\)?)?`;
  const yearWord = String.raw`(?:\s${anyOf('afterYear')}(?![${l}]))?`;
  const sources: readonly (readonly [RegExp, string])[] = [
    // 2024-12-05, 2024/12/05
    [
      /\d{4}[-/]\d\d[-/]/u,
      String.raw`(?<![\d-])${year}([-/])(?<month>0[1-9]|1[0-2])\2(?<day>0[1-9]|[12]\d|3[01])(?![\d-])`,
    ],
    // 2024年12月5日, 2024년 12월 5일
    [/[年년]/u, String.raw`${year}\s?[年년]\s?(?<month>1[0-2]|0?[1-9])\s?[月월]\s?${day}\s?[日일]`],
    // 令和6年12月5日
    [/年/u, String.raw`(?<era>${anyEra()})(?<year>元|\d{1,2})年(?<month>1[0-2]|0?[1-9])月${day}日`],
    // 5. Dezember 2024, 5 de diciembre de 2024, 1er janvier 2024, 5 ديسمبر 2024, 5 كانون الأول 2024
    [
      /\d.*\s(?:19|20)\d\d/su,
      String.raw`(?<!\d)${day}(?:\.?º|\.|er|°|st|nd|rd|th)?\s+(?:de\s+|of\s+)?` +
        String.raw`(?<name>[${l}]{3,}\.?|[${l}]{4,6} [${l}]{5,6}|آب)${secondName}\s+(?:de\s+)?${year}(?!\d)${yearWord}`,
    ],
    // December 5, 2024; Dec. 5, 2024
    [
      /\d,?\s+(?:19|20)\d\d|(?:st|nd|rd|th),?\s/u,
      String.raw`(?<name>[${l}]{3,}\.?)\s+${day}(?:st|nd|rd|th)?,?\s+${year}(?!\d)`,
    ],
    // 25/12/2024 has its day before its month, which 5/12/2024 does not say; 5.dez.2024
    [/\/\d{4}/u, String.raw`(?<![\d/])(?<day>3[01]|2\d|1[3-9])\/(?<month>1[0-2]|0?[1-9])\/${year}(?![\d/])`],
    [/\.\d{4}/u, String.raw`(?<![\d.])${day}\.(?<name>[${l}]{3})\.${year}(?!\d)`],
    // 05.12.2024
    [/\.\s?\d{4}/u, String.raw`(?<![\d.])${day}\.\s?(?<month>1[0-2]|0?[1-9])\.\s?${year}(?![\d])`],
  ];
  return sources.map(([needs, source]) => ({ needs, pattern: new RegExp(source, 'u') }));
}

/** The first full date in a text. `5/12/2024` is none: nobody knows which is the month. */
export function findDate(text: string): WrittenDate | undefined {
  const folded = foldDigits(text);
  patterns ??= makePatterns();
  const found = patterns.flatMap(({ needs, pattern }) => {
    const match = needs.test(folded) ? pattern.exec(folded) : null;
    const date = match && toDate(match.groups ?? {});
    return match && date ? [{ start: match.index, end: match.index + match[0].length, date }] : [];
  });
  return found.reduce<WrittenDate | undefined>((a, b) => (a && a.start <= b.start ? a : b), undefined);
}

/** The text with its Arabic and full-width digits as `0` to `9`, each in its place: `٢٠٢٤` and `２０２４` are `2024`. */
export function foldDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹０-９]/gu, (sign) => String((sign.charCodeAt(0) - digitZero(sign)) % 10));
}

function digitZero(sign: string): number {
  return ['０', '۰', '٠'].map((zero) => zero.charCodeAt(0)).find((zero) => sign.charCodeAt(0) >= zero) ?? 0;
}

// The year before the first of each era.
let eras: ReadonlyMap<string, number> | undefined;

function eraYears(): ReadonlyMap<string, number> {
  return (eras ??= new Map(
    datelineList('eras').map((entry) => {
      const [era = '', year = ''] = entry.split(':');
      return [era, Number(year)];
    }),
  ));
}

function anyEra(): string {
  return [...eraYears().keys()].join('|');
}

function toDate(groups: Partial<Record<string, string>>): string | undefined {
  const { month, day = '', name = '', era = '' } = groups;
  const counted = groups['year'] === '元' ? '1' : (groups['year'] ?? '');
  const year = era === '' ? counted : String((eraYears().get(era) ?? 0) + Number(counted));
  const number = month ? Number(month) : monthOf(name.toLowerCase().replace('.', ''));
  const length = number && new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  return number && length && Number(day) <= length
    ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined;
}
