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

const patterns: readonly RegExp[] = [
  // 2024-12-05, 2024/12/05
  /(?<![\d-])(?<year>(?:19|20)\d\d)([-/])(?<month>0[1-9]|1[0-2])\2(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/u,
  // 2024年12月5日, 2024년 12월 5일
  /(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<month>1[0-2]|0?[1-9])\s?[月월]\s?(?<day>3[01]|[12]\d|0?[1-9])\s?[日일]/u,
  // 5. Dezember 2024, 5 de diciembre de 2024, 1er janvier 2024, 5 ديسمبر 2024, 5 كانون الأول 2024
  /(?<!\d)(?<day>3[01]|[12]\d|0?[1-9])(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+|of\s+)?(?<name>\p{L}{3,}\.?|\p{L}{4,6} \p{L}{5,6})\s+(?:de\s+)?(?<year>(?:19|20)\d\d)(?!\d)/u,
  // December 5, 2024; Dec. 5, 2024
  /(?<name>\p{L}{3,}\.?)\s+(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)(?!\d)/u,
  // 05.12.2024
  /(?<![\d.])(?<day>3[01]|[12]\d|0?[1-9])\.\s?(?<month>1[0-2]|0?[1-9])\.\s?(?<year>(?:19|20)\d\d)(?![\d])/u,
];

/** The first full date in a text. `5/12/2024` is none: nobody knows which is the month. */
export function findDate(text: string): WrittenDate | undefined {
  const found = patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    const date = match && toDate(match.groups ?? {});
    return match && date ? [{ start: match.index, end: match.index + match[0].length, date }] : [];
  });
  return found.reduce<WrittenDate | undefined>((a, b) => (a && a.start <= b.start ? a : b), undefined);
}

function toDate(groups: Partial<Record<string, string>>): string | undefined {
  const { year = '', month, day = '', name = '' } = groups;
  const number = month ? Number(month) : monthOf(name.toLowerCase().replace('.', ''));
  const length = number && new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  return number && length && Number(day) <= length
    ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined;
}
