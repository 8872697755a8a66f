import { meaningWords } from '../languages/meaning';

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

// What may stand between a month and its year, and behind the year: “4 أيار/مايو 2021”, “4 мая 2021 года”.
const secondName = String.raw`(?:\s?[/(]\s?\p{L}[\p{L} ]{1,12}\)?)?`;
const yearWord = String.raw`(?:\s(?:года|г\.|року|р\.|roku|r\.)(?!\p{L}))?`;

const patterns: readonly RegExp[] = [
  // 2024-12-05, 2024/12/05
  /(?<![\d-])(?<year>(?:19|20)\d\d)([-/])(?<month>0[1-9]|1[0-2])\2(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/u,
  // 2024年12月5日, 2024년 12월 5일
  /(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<month>1[0-2]|0?[1-9])\s?[月월]\s?(?<day>3[01]|[12]\d|0?[1-9])\s?[日일]/u,
  // 令和6年12月5日
  /(?<era>令和|平成|昭和)(?<year>元|\d{1,2})年(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])日/u,
  // 5. Dezember 2024, 5 de diciembre de 2024, 1er janvier 2024, 5 ديسمبر 2024, 5 كانون الأول 2024
  new RegExp(
    String.raw`(?<!\d)(?<day>3[01]|[12]\d|0?[1-9])(?:\.?º|\.|er|°|st|nd|rd|th)?\s+(?:de\s+|of\s+)?` +
      String.raw`(?<name>\p{L}{3,}\.?|\p{L}{4,6} \p{L}{5,6}|آب)${secondName}\s+(?:de\s+)?(?<year>(?:19|20)\d\d)(?!\d)${yearWord}`,
    'u',
  ),
  // December 5, 2024; Dec. 5, 2024
  /(?<name>\p{L}{3,}\.?)\s+(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)(?!\d)/u,
  // 25/12/2024 has its day before its month, which 5/12/2024 does not say; 5.dez.2024
  /(?<![\d/])(?<day>3[01]|2\d|1[3-9])\/(?<month>1[0-2]|0?[1-9])\/(?<year>(?:19|20)\d\d)(?![\d/])/u,
  /(?<![\d.])(?<day>3[01]|[12]\d|0?[1-9])\.(?<name>\p{L}{3})\.(?<year>(?:19|20)\d\d)(?!\d)/u,
  // 05.12.2024
  /(?<![\d.])(?<day>3[01]|[12]\d|0?[1-9])\.\s?(?<month>1[0-2]|0?[1-9])\.\s?(?<year>(?:19|20)\d\d)(?![\d])/u,
];

/** The first full date in a text. `5/12/2024` is none: nobody knows which is the month. */
export function findDate(text: string): WrittenDate | undefined {
  const folded = foldDigits(text);
  const found = patterns.flatMap((pattern) => {
    const match = pattern.exec(folded);
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
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

function toDate(groups: Partial<Record<string, string>>): string | undefined {
  const { month, day = '', name = '', era = '' } = groups;
  const counted = groups['year'] === '元' ? '1' : (groups['year'] ?? '');
  const year = era === '' ? counted : String((eras[era] ?? 0) + Number(counted));
  const number = month ? Number(month) : monthOf(name.toLowerCase().replace('.', ''));
  const length = number && new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  return number && length && Number(day) <= length
    ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined;
}
