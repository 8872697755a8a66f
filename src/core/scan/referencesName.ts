import type { InstrumentClass } from '../languages/schema/provisions';
import type { ReferenceGrammar } from './referencesGrammar';

/** The name of an instrument that is built around one of its nouns. */
export interface NamePhrase {
  readonly end: number;
  readonly nounEnd: number;
  readonly class: InstrumentClass;
  /** Only the noun itself: it may point back to a name elsewhere. */
  readonly bare: boolean;
}

const wordsBeforeNoun = 5;
const wordsAfterNoun = 24;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'‑-]*/uy;
const year =
  /,?\s+(?:(?:of|von|de|del|du|di|van|от|vom|z|від)\s+)?(?:(?:the\s+)?(?:\d{1,2}\.?\s?(?:\p{L}{3,12}|\d{1,2}\.?)\s?)?(?:de\s+|del\s+)?(?:1[6-9]|20)\d\d)(?!\d)(?:\s(?:года|г\.|р\.|року))?/uy;
const lawNumber = /\s+(?:№|Nr\.?|No\.?|n\.?[°º])\s?[\p{L}\d][\p{L}\d./-]*/uy;
const quotedTitle = /\s+[«„“"][^«»„“”"\n]{3,300}(?:[«„“"][^«»„“”"\n]{3,200}[»“”"])?[^«»„“”"\n]{0,200}[»“”"]/uy;

/** Reads the name whose first word is at `at`: adjectives, noun, complements. `of`: a genitive word stood before it. */
export function readPhrase(text: string, at: number, grammar: ReferenceGrammar, of: boolean): NamePhrase | undefined {
  const noun = findNoun(text, at, grammar, of);
  if (!noun) {
    return undefined;
  }
  const end = readComplements(text, noun, grammar);
  return { end, nounEnd: noun.end, class: noun.class, bare: noun.first && noun.plain && end === noun.end };
}

interface Noun {
  readonly end: number;
  readonly class: InstrumentClass;
  /** Nothing stands before it. */
  readonly first: boolean;
  /** It is no compound. */
  readonly plain: boolean;
}

function findNoun(text: string, at: number, grammar: ReferenceGrammar, of: boolean): Noun | undefined {
  let position = at;
  for (let count = 0; count < (of ? wordsBeforeNoun : grammar.capitalNouns ? 2 : 1) + 1; count++) {
    const end = wordEnd(text, position);
    if (end === undefined) {
      return undefined;
    }
    const written = text.slice(position, end);
    const kind = classOfNoun(written, text, position, grammar);
    if (kind && (of || kind.written !== written.toLowerCase() || count > 0)) {
      return { end: position + kind.length, class: kind.class, first: count === 0, plain: kind.plain };
    }
    if (!canStandBefore(written, grammar)) {
      return undefined;
    }
    position = skipSpace(text, end);
  }
  return undefined;
}

function classOfNoun(
  written: string,
  text: string,
  at: number,
  grammar: ReferenceGrammar,
):
  | { readonly class: InstrumentClass; readonly plain: boolean; readonly length: number; readonly written: string }
  | undefined {
  grammar.noun.lastIndex = at;
  const match = grammar.noun.exec(text);
  if (!match || match[0].length < written.length) {
    return undefined;
  }
  if (grammar.capitalNouns && !/^[\p{Lu}\d]/u.test(written)) {
    return undefined;
  }
  const kind = grammar.nouns.find(({ pattern }) => pattern.test(match[0]))?.kind;
  const plain = grammar.plainNouns.has(match[0].toLowerCase()) || !grammar.compounds;
  return kind && { class: kind, plain, length: match[0].length, written: plain ? match[0].toLowerCase() : '' };
}

// „des Allgemeinen Zoll- und Handelsabkommens“, “of the Land Acquisition Act”, „Уголовного кодекса“.
function canStandBefore(written: string, grammar: ReferenceGrammar): boolean {
  if (grammar.capitalNouns) {
    return /(?:en|er|es|e|s|-|^und|^[\p{Lu}\d-]+)$/u.test(written);
  }
  if (grammar.bareSlavic) {
    return /(?:ого|его|ой|ей|ых|их|ім|ої|ої|ого|ого|ej|ego|ych|ich)$/u.test(written) || /^\p{Lu}/u.test(written);
  }
  return (
    /^[\p{Lu}\d]/u.test(written) ||
    /^(?:of|and|the|for|on|present|same|said|presente|nuevo|nouveau|dit)$/u.test(written)
  );
}

function readComplements(text: string, noun: Noun, grammar: ReferenceGrammar): number {
  let end = readTrailers(text, noun.end);
  let begun = !noun.first || end > noun.end;
  for (let count = 0; count < wordsAfterNoun; count++) {
    const next = readComplement(text, end, grammar, noun.plain && noun.end > 0, begun);
    if (next === undefined) {
      break;
    }
    end = readTrailers(text, next);
    begun = true;
  }
  return end;
}

function readTrailers(text: string, at: number): number {
  let end = at;
  for (const pattern of [year, lawNumber, quotedTitle]) {
    pattern.lastIndex = end;
    if (pattern.test(text)) {
      end = pattern.lastIndex;
    }
  }
  return end;
}

// One or more connecting words, then adjectives, then a capitalized word: „über die Koordinierung“, “of India”.
function readComplement(
  text: string,
  at: number,
  grammar: ReferenceGrammar,
  plain: boolean,
  begun: boolean,
): number | undefined {
  const pattern = plain ? grammar.goesOnBare : grammar.goesOn;
  let position = skipSpace(text, at);
  let connectors = 0;
  while (connectors < 5) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (!match || position === at || (connectors === 0 && !begun && weakOpener.test(match[0]))) {
      break;
    }
    position = skipSpace(text, pattern.lastIndex);
    connectors++;
  }
  if (connectors === 0) {
    return undefined;
  }
  return readNounPhrase(text, position, grammar);
}

const weakOpener =
  /^(?:und|sowie|in|im|an|bei|aus|unter|den|dem|die|das|and|et|y|e|en|и|та|i|between|entre|в|por|with|a|au|aux|at)$/u;

function readNounPhrase(text: string, at: number, grammar: ReferenceGrammar): number | undefined {
  let position = at;
  for (let count = 0; count < 4; count++) {
    const end = wordEnd(text, position);
    if (end === undefined) {
      return undefined;
    }
    const written = text.slice(position, end);
    if (/^\p{Lu}/u.test(written) && !isUnit(text, position, grammar)) {
      return readCapitals(text, end, grammar);
    }
    if (!grammar.capitalNouns || !/\p{Ll}(?:en|er|es|e)$/u.test(written)) {
      return undefined;
    }
    position = skipSpace(text, end);
  }
  return undefined;
}

// „Freistaat Sachsen“, „Vereinten Nationen“, “Civil Procedure”.
function readCapitals(text: string, at: number, grammar: ReferenceGrammar): number {
  let end = at;
  for (let count = 0; count < 5; count++) {
    const position = skipSpace(text, end);
    const next = position > end ? wordEnd(text, position) : undefined;
    if (next === undefined || !/^\p{Lu}/u.test(text.slice(position, next)) || isUnit(text, position, grammar)) {
      break;
    }
    end = next;
  }
  return end;
}

function isUnit(text: string, at: number, grammar: ReferenceGrammar): boolean {
  grammar.unit.lastIndex = at;
  return grammar.unit.test(text);
}

function wordEnd(text: string, at: number): number | undefined {
  word.lastIndex = at;
  return word.test(text) ? word.lastIndex : undefined;
}

function skipSpace(text: string, at: number): number {
  let to = at;
  while (to < at + 12 && /\s/u.test(text[to] ?? '')) {
    to++;
  }
  return to;
}
