import type { Span } from '../../model';
import { classTable, digit, eastAsian, letter } from '../../text/characters';

/** A word of a text, as it is compared: without case, typography and accents of its marks. */
export interface QuotedWord extends Span {
  readonly key: string;
  /** `gap`: “[…]”; `insert`: words in square brackets, which the quoting author added. */
  readonly kind: 'word' | 'gap' | 'insert';
}

const hyphens = /[\u00ad‐‑]/gu;
const gap = /\[\s*(?:…|\.{2,3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,4}/uy;
const note = /[[(]\s*sic[!.]?\s*[\])]/iuy;
const bracketed = /\[[^\][]{1,200}\]/uy;

/**
 * The words of a text. Marks and spaces between them do not count, every Han character and kana is a word, and a word
 * that a line end cuts in two (“verpflich-⏎tet”) is one.
 */
export function wordsOf(text: string, { start, end }: Span, quoted = false): QuotedWord[] {
  const classes = classTable();
  const words: QuotedWord[] = [];
  let at = start;
  while (at < end) {
    const bits = classes[text.charCodeAt(at)] ?? 0;
    if ((bits & eastAsian) !== 0 && (bits & letter) !== 0 && !isHangul(text.charCodeAt(at))) {
      words.push({ start: at, end: at + 1, key: text[at] ?? '', kind: 'word' });
      at++;
    } else if ((bits & (letter | digit)) !== 0) {
      const stop = wordEnd(text, at, end, classes);
      words.push({ start: at, end: stop, key: keyOf(text.slice(at, stop)), kind: 'word' });
      at = quoted ? skipEnding(text, stop, end) : stop;
    } else if (quoted && hasOwnCapital(text, at, end)) {
      const stop = wordEnd(text, text.indexOf(']', at) + 1, end, classes);
      words.push({ start: at, end: stop, key: keyOf(text.slice(at, stop).replace(/[[\]]/gu, '')), kind: 'word' });
      at = stop;
    } else {
      at = quoted ? readSign(text, at, end, words) : at + 1;
    }
  }
  return words;
}

const ownCapital = /\[\p{L}\](?=\p{L})/uy;
const ownEnding = /\[\p{L}{1,4}\]/uy;

// “[i]ts award”: the author says that the letter is a capital in the source.
function hasOwnCapital(text: string, at: number, end: number): boolean {
  ownCapital.lastIndex = at;
  return ownCapital.test(text) && ownCapital.lastIndex < end;
}

// „beschlossen[en]“: the ending is openly the author's.
function skipEnding(text: string, at: number, end: number): number {
  ownEnding.lastIndex = at;
  return ownEnding.test(text) && ownEnding.lastIndex <= end ? ownEnding.lastIndex : at;
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

function wordEnd(text: string, from: number, end: number, classes: Uint8Array): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (((classes[unit] ?? 0) & (letter | digit)) !== 0 || unit === 0xad) {
      at++;
    } else if (/^[-‐]\r?\n\p{Ll}/u.test(text.slice(at, at + 4))) {
      at += text[at + 1] === '\r' ? 3 : 2;
    } else {
      break;
    }
  }
  return at;
}

/** What two spellings of one word share: `Großmacht`, `GROSSMACHT` and a word with a soft hyphen are one. */
function keyOf(word: string): string {
  const joined = word.replace(/[-‐]\r?\n/gu, '').replace(hyphens, '');
  return joined.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss');
}

// “[…]”, “(sic)” and “[the Parties]” inside a quotation are the quoting author’s.
function readSign(text: string, at: number, end: number, words: QuotedWord[]): number {
  const sign = text[at] ?? '';
  if (!'[(….'.includes(sign)) {
    return at + 1;
  }
  for (const [pattern, kind] of signs) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found && at + found.length <= end) {
      if (kind) {
        words.push({ start: at, end: at + found.length, key: '', kind });
      }
      return at + found.length;
    }
  }
  return at + 1;
}

const signs: readonly (readonly [RegExp, 'gap' | 'insert' | undefined])[] = [
  [gap, 'gap'],
  [note, undefined],
  [bracketed, 'insert'],
];
