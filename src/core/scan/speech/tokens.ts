import type { Span } from '../../model';
import { classTable, digit, eastAsian, letter, lineEnd, space, upper } from '../../text/characters';
import type { SpeechLexicon } from './lexicon';

/** A word, a phrase of the lexicon, a sign, a number, words in brackets, or a whole marked span. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'brackets' | 'sign' | 'marks';
  readonly lower: string;
  /** Bits of `tag`. */
  readonly tags: number;
  readonly capital: boolean;
  /** Index in the list of marked spans, for `marks`. */
  readonly marked?: number;
}

// Longer brackets are sentences of their own.
const maxBrackets = 120;

const signs: Readonly<Record<string, Token['kind']>> = {
  ',': 'comma',
  '،': 'comma',
  '，': 'comma',
  '、': 'comma',
  ':': 'colon',
  '：': 'colon',
  ';': 'semicolon',
  '；': 'semicolon',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
};

/** The tokens of one sentence; the marked spans in it (by index, outermost only) are one token each. */
export function tokenize(
  text: string,
  sentence: Span,
  marked: readonly Span[],
  firstMarked: number,
  lexicon: SpeechLexicon,
): Token[] {
  const tokens: Token[] = [];
  let next = firstMarked;
  let at = sentence.start;
  while (at < sentence.end) {
    while ((marked[next]?.end ?? Infinity) <= at) {
      next++;
    }
    const span = marked[next];
    if (span && span.start <= at) {
      tokens.push({
        start: span.start,
        end: span.end,
        kind: 'marks',
        lower: '',
        tags: 0,
        capital: false,
        marked: next,
      });
      at = Math.max(span.end, at + 1);
      continue;
    }
    at = readToken(text, at, Math.min(sentence.end, span?.start ?? Infinity), lexicon, tokens);
  }
  return tokens;
}

function readToken(text: string, at: number, limit: number, lexicon: SpeechLexicon, tokens: Token[]): number {
  const table = classTable();
  const classes = table[text.charCodeAt(at)] ?? 0;
  if (classes & (space | lineEnd)) {
    return at + 1;
  }
  if (classes & (letter | digit)) {
    return readWord(text, at, limit, lexicon, tokens);
  }
  const character = text.charAt(at);
  if (character === '(' || character === '[') {
    const length = text.slice(at, Math.min(limit, at + maxBrackets)).indexOf(character === '(' ? ')' : ']');
    if (length > 0) {
      tokens.push(sign('brackets', at, at + length + 1));
      return at + length + 1;
    }
  }
  if (character === '-' && lexicon.enclitics.length > 0 && !isSpaceAt(text, at - 1)) {
    return skipEnclitic(text, at, limit, lexicon);
  }
  if (character === '-' && isSpaceAt(text, at - 1) && isSpaceAt(text, at + 1)) {
    tokens.push(sign('dash', at, at + 1));
    return at + 1;
  }
  tokens.push(sign(signs[character] ?? 'sign', at, at + 1));
  return at + 1;
}

function sign(kind: Token['kind'], start: number, end: number): Token {
  return { start, end, kind, lower: '', tags: 0, capital: false };
}

function isSpaceAt(text: string, at: number): boolean {
  return ((classTable()[text.charCodeAt(at)] ?? 0) & (space | lineEnd)) !== 0;
}

function readWord(text: string, start: number, limit: number, lexicon: SpeechLexicon, tokens: Token[]): number {
  const end = splitWord(text, start, endOfWord(text, start, limit), lexicon);
  const lower = plainApostrophe(text.slice(start, end).toLowerCase());
  const phrase = lexicon.phrases.has(lower) ? findPhrase(text, lower, end, limit, lexicon) : undefined;
  const first = classTable()[text.charCodeAt(start)] ?? 0;
  tokens.push({
    start,
    end: phrase?.end ?? end,
    kind: first & digit ? 'number' : 'word',
    lower,
    tags: phrase?.tags ?? lexicon.tags.get(lower) ?? 0,
    capital: (first & (upper | eastAsian)) !== 0,
  });
  return phrase?.end ?? end;
}

function plainApostrophe(word: string): string {
  return word.includes('’') ? word.replace('’', "'") : word;
}

// “t-il” of “cria-t-il”: the pronoun alone.
function skipEnclitic(text: string, at: number, limit: number, lexicon: SpeechLexicon): number {
  const ending = lexicon.enclitics.find((enclitic) => text.startsWith(enclitic, at) && at + enclitic.length <= limit);
  return ending ? at + ending.lastIndexOf('-') + 1 : at + 1;
}

const apostrophe = /['’ʼ]/u;

// “l’homme” and “dit-il” are two words each.
function splitWord(text: string, start: number, end: number, lexicon: SpeechLexicon): number {
  if (lexicon.words.elision === true) {
    const at = text.slice(start, Math.min(end, start + 7)).search(apostrophe);
    if (at > 0 && start + at + 1 < end) {
      return start + at + 1;
    }
  }
  if (lexicon.enclitics.length > 0) {
    const word = text.slice(start, end).toLowerCase();
    const ending = lexicon.enclitics.find((enclitic) => word.endsWith(enclitic) && word.length > enclitic.length);
    if (ending) {
      return end - ending.length;
    }
  }
  return end;
}

// A word holds its apostrophes, hyphens and inner periods: “O’Neill”, “GdP-Vorsitzende”, “U.S.”, “3.500”.
function endOfWord(text: string, start: number, limit: number): number {
  const table = classTable();
  let at = start;
  while (at < limit) {
    const classes = table[text.charCodeAt(at)] ?? 0;
    if (classes & (letter | digit)) {
      at++;
      continue;
    }
    if (classes & (space | lineEnd) || at + 1 >= limit || !"'’-‑.ʼ".includes(text.charAt(at))) {
      break;
    }
    if (!((table[text.charCodeAt(at + 1)] ?? 0) & (letter | digit))) {
      break;
    }
    at++;
  }
  return at;
}

function findPhrase(
  text: string,
  first: string,
  from: number,
  limit: number,
  lexicon: SpeechLexicon,
): { readonly end: number; readonly tags: number } | undefined {
  for (const { words, tags } of lexicon.phrases.get(first) ?? []) {
    const end = endOfPhrase(text, words, from, limit);
    if (end !== undefined) {
      return { end, tags };
    }
  }
  return undefined;
}

function endOfPhrase(text: string, words: readonly string[], from: number, limit: number): number | undefined {
  let at = from;
  for (const word of words.slice(1)) {
    while (at < limit && isSpaceAt(text, at)) {
      at++;
    }
    const end = endOfWord(text, at, limit);
    if (text.slice(at, end).toLowerCase() !== word) {
      return undefined;
    }
    at = end;
  }
  return at;
}
