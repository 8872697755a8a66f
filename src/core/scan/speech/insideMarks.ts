import { classTable, isEastAsian, letter, tableOf, upper } from '../../text/characters';
import type { MarkedSpan } from '../marks/marks';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { splitWord } from './words';

/** What the words in marks tell by themselves. */
export interface Inside {
  readonly words: number;
  readonly capitals: number;
  readonly capitalStart: boolean;
  /** Only small words have small letters: “Voices of the River”. */
  readonly titleCase: boolean;
  /** A sentence ends before the last word: “Done. Finally.” */
  readonly sentences: boolean;
  readonly finite: boolean;
  readonly finalSign: boolean;
  readonly comma: boolean;
  readonly exclaims: boolean;
}

// „Wypełniliśmy …”
function hasFiniteEnding(text: string, end: number, { finiteEndings }: SpeechLexicon): boolean {
  for (const ending of finiteEndings) {
    if (text.endsWith(ending, end)) {
      return true;
    }
  }
  return false;
}

const enough = 12;
const titleWord = tag.linker | tag.determiner | tag.stop | tag.auxiliary;

/** Reads no more words than the decision needs: a long quotation is as sure as one of twelve words. */
export function readInside(text: string, span: MarkedSpan, lexicon: SpeechLexicon): Inside {
  const table = classTable();
  let words = 0;
  let capitals = 0;
  let capitalStart = false;
  let first = true;
  let finite = false;
  let sentences = false;
  let length = 0;
  let smallWords = 0;
  let capital = false;
  let at = span.start;
  while (at < span.end && words < enough) {
    if (((table[text.charCodeAt(at)] ?? 0) & letter) === 0) {
      at++;
      continue;
    }
    let end = at;
    while (end < span.end && isInWord(text, end, table)) {
      end++;
    }
    // Without spaces, two characters make a word.
    words += isEastAsian(text.charCodeAt(at)) ? Math.ceil((end - at) / 2) : 1;
    capital = ((table[text.charCodeAt(at)] ?? 0) & upper) !== 0;
    capitals += capital ? 1 : 0;
    // Not “St. Ulbrecht”.
    sentences ||= length > 2 && '.!?…'.includes(text.charAt(at - 2)) && text.charAt(at - 1) === ' ';
    length = end - at;
    capitalStart ||= first && capital;
    first = false;
    const tags = tagsInside(text, at, end, lexicon);
    smallWords += !capital && (tags & titleWord) !== 0 && (tags & anyPronoun) === 0 ? 1 : 0;
    finite ||= (tags & tag.finite) !== 0 || hasFiniteEnding(text, end, lexicon);
    at = end;
  }
  const last = lastInk(text, span);
  return {
    words,
    capitals,
    capitalStart,
    titleCase:
      lexicon.words.capitalNouns !== true &&
      capitalStart &&
      capital &&
      capitals >= 2 &&
      capitals + smallWords === words,
    sentences,
    finite,
    finalSign: '.!?…。！？'.includes(last),
    comma: ',，'.includes(last),
    exclaims: '!?！？'.includes(last),
  };
}

// « n’a », « j’ai » are the verb behind the apostrophe, where the language elides.
function tagsInside(text: string, start: number, end: number, lexicon: SpeechLexicon): number {
  const { table, tagsOf, words } = lexicon;
  const tags = tagsOf[table.numberAt(text, start, end)] ?? 0;
  const cut = words.elision === true ? splitWord(text, start, end, lexicon) : end;
  return cut < end ? tags | ((tagsOf[table.numberAt(text, cut, end)] ?? 0) & tag.finite) : tags;
}

const joiners = tableOf("'’-");
const outside = tableOf('"”“»«’‘›‹」』\' \u00a0\u202f');

function isInWord(text: string, at: number, table: Uint8Array): boolean {
  const unit = text.charCodeAt(at);
  return ((table[unit] ?? 0) & letter) !== 0 || joiners[unit] === 1;
}

function lastInk(text: string, span: MarkedSpan): string {
  let at = span.end - 1;
  while (at > span.start && outside[text.charCodeAt(at)] === 1) {
    at--;
  }
  return text.charAt(at);
}
