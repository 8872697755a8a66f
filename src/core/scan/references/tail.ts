import type { Span } from '../../model';
import type { ReferenceGrammar } from './grammar';

/** What stands behind the name of an instrument and belongs to it. */
export interface Tail {
  readonly end: number;
  /** The act's own number: `2008/94/EG`, `53-ФЗ`. */
  readonly number?: string;
  /** A date or a year was read. */
  readonly dated: boolean;
  /** Where the act is published was read. */
  readonly published: boolean;
  /** A title in marks was read that only acts have: «О портах». */
  readonly titled: boolean;
}

const day = String.raw`(?:\d{1,2}\.?\s?(?:\p{L}{3,12}|\d{1,2}\.?)\s?)?`;
const century = String.raw`(?:1[6-9]|20)\d\d(?!\d)(?:\s?(?:года|г\.|р\.|року|r\.|roku))?`;
const connector = String.raw`(?:of|von|de|del|du|di|van|от|vom|z\s+dnia|z|від|do|da)`;
// «Ley 39/2015, de 1 de octubre»: the year is in the number.
const daysOfYear = String.raw`,\s+de\s+\d{1,2}\s+de\s+\p{Ll}{4,10}(?!\p{L})`;
const date = new RegExp(
  String.raw`,?\s+\(?${connector}\s+(?:the\s+)?(?:heutigen\s+Tage|${day}(?:de\s+|del\s+)?${century})|,?\s+(?:the\s+)?\d{1,2}\.?\s?\p{L}{3,12}\s${century}|${daysOfYear}`,
  'uy',
);
const bareYear = new RegExp(String.raw`,?\s+${century}(?![\d/-]|\.\d)`, 'uy');
const unions = String.raw`(?:\s?[(<[]\s?(?:EU|EG|EWG|Euratom|EC|EEC|CE|CEE|UE|ЕС|ЕЭС)(?:,\s?Euratom)?\s?[)>\]])`;
const sign = String.raw`(?:№|N[ro]s?\.?|n[°º]s?\.?|núm\.|n\.[°º]|nr\.?)`;
const signedNumber = new RegExp(
  String.raw`(?:${unions}?\s${sign}|,\sn\.)\s?(?<number>[\p{L}\d][\p{L}\d]*(?:[./-][\p{L}\d]+)*)`,
  'uy',
);
const slashedNumber = new RegExp(
  String.raw`${unions}?\s(?:n\.\s?)?(?<number>(?:\p{Lu}-\s?)?\d{1,4}/\d{1,4}(?:/\p{Lu}{2,8})?)(?![\d/])`,
  'uy',
);
const abbreviation =
  /\s[(<]\s?(?=[\p{L}-]*\p{Lu}[\p{L}-]*\p{Lu})(?<written>\p{Lu}[\p{L}\d-]{1,14}(?:\s[IVX]+)?)\s?[)>]/uy;

interface TailOptions {
  /** A year may follow without any word. */
  readonly years?: boolean;
  /** Abbreviations that are references of their own, in brackets too. */
  readonly short?: ReadonlyMap<string, unknown>;
}

/** Reads number, date, gazette, abbreviation and version behind a name: „(EG) Nr. 883/2004 vom 29. April 2004 (ABl. L 166)“. */
export function readTail(
  text: string,
  at: number,
  grammar: ReferenceGrammar,
  { years = false, short }: TailOptions = {},
): Tail {
  let end = at;
  let number: string | undefined;
  let dated = false;
  let published = false;
  for (let round = 0; round < 6; round++) {
    const numbered: RegExpExecArray | undefined =
      number === undefined ? (execAt(signedNumber, text, end) ?? execAt(slashedNumber, text, end)) : undefined;
    const dating: RegExpExecArray | undefined =
      execAt(date, text, end) ?? (years ? execAt(bareYear, text, end) : undefined);
    const gazette: RegExpExecArray | undefined = execAt(grammar.gazette, text, end);
    const other: RegExpExecArray | undefined =
      numbered ?? dating ?? gazette ?? execAt(grammar.version, text, end) ?? bracketAt(text, end, grammar, short);
    if (!other) {
      break;
    }
    number ??= numbered?.groups?.['number'];
    dated ||= !numbered && dating !== undefined;
    published ||= other === gazette;
    end = other.index + other[0].length;
  }
  return { end, dated, published, titled: false, ...(number === undefined ? {} : { number }) };
}

function bracketAt(
  text: string,
  at: number,
  { shortActs, actShape }: ReferenceGrammar,
  short: TailOptions['short'],
): RegExpExecArray | undefined {
  const match = execAt(abbreviation, text, at);
  const written = match?.groups?.['written'] ?? '';
  return short?.has(written) === true || shortActs.has(written) || actShape.test(written) ? undefined : match;
}

/** The number of an act right at `at`, without any word or sign: `2016/679`, `1701`. */
export function readActNumber(text: string, at: number): (Span & { readonly number: string }) | undefined {
  const match = execAt(
    /\d{1,4}\/\d{1,4}(?:\/\p{Lu}{2,8})?(?![\d/])|(?!(?:19|20)\d\d(?!\d))\d{3,5}(?![\p{L}\d:%.,]\d|\p{L})/uy,
    text,
    at,
  );
  return match && { start: at, end: at + match[0].length, number: match[0] };
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
