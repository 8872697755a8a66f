import type { InstrumentClass } from '../../languages/schema/provisions';
import { isDigit, isUpper, skipSpaces } from '../../text/characters';
import type { ReferenceGrammar } from './grammar';
import type { Tail } from './tail';
import { readTail } from './tail';

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
const quotedTitle = /\s+[«„“"][^«»„“”"\n]{3,300}(?:[«„“"][^«»„“”"\n]{3,200}[»“”"])?[^«»„“”"\n]{0,200}[»“”"]/uy;

/** Reads the name whose first word is at `at`: adjectives, noun, complements. `of`: a genitive word stood before it. */
export function readPhrase(text: string, at: number, grammar: ReferenceGrammar, of: boolean): NamePhrase | undefined {
  const noun = findNoun(text, at, grammar, of);
  if (!noun) {
    return undefined;
  }
  const { end } = readComplements(text, noun, grammar);
  return { end, nounEnd: noun.end, class: noun.class, bare: noun.first && noun.plain && end === noun.end };
}

/** Reads the name of an act whose noun is known already. */
export function readActPhrase(text: string, end: number, grammar: ReferenceGrammar): Tail {
  const noun = { end, class: 'law' as const, first: true, plain: true };
  const issued = grammar.bareSlavic ? issuerEnd(text, end) : end;
  return readComplements(text, { ...noun, end: issued }, grammar);
}

// «указом президента Российской Федерации от 25 мая», «приказ министерства портов и рек № 5», «закон города «О …»»
const issuer = /(?:\s+\p{L}[\p{L}\p{M}.-]*){1,10}?(?=\s+(?:№|от\s+\d|від\s+\d|z\s+(?:dnia\s+)?\d|[«„“"]\p{Lu}))/uy;

function issuerEnd(text: string, at: number): number {
  issuer.lastIndex = at;
  return issuer.test(text) ? issuer.lastIndex : at;
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
    position = skipSpaces(text, end);
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
  const first = text.charCodeAt(at);
  if (grammar.capitalNouns && !isUpper(first) && !isDigit(first)) {
    return undefined;
  }
  grammar.noun.lastIndex = at;
  const match = grammar.noun.exec(text);
  if (!match || match[0].length < written.length) {
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

function readComplements(text: string, noun: Noun, grammar: ReferenceGrammar): Tail {
  let trailers = readTrailers(text, noun.end, grammar);
  const tails = [trailers];
  // „Dekret Nr. 5 unter dem Begriff …“: behind an act's number, a weak word begins prose.
  let begun = trailers.number === undefined && (!noun.first || trailers.end > noun.end);
  for (let count = 0; count < wordsAfterNoun && !isListed(text, trailers); count++) {
    const next = readComplement(text, trailers.end, grammar, noun.plain && noun.end > 0, begun);
    if (next === undefined) {
      break;
    }
    trailers = readTrailers(text, next, grammar);
    tails.push(trailers);
    begun = true;
  }
  // „Beschluss zur Aufstellung des Plans Nr. 217“: a number that any noun can have counts right behind the act's own.
  const number = tails.find(
    (tail, index) => tail.number !== undefined && (index === 0 || tail.number.includes('/')),
  )?.number;
  return {
    end: trailers.end,
    dated: tails.some(({ dated }) => dated),
    published: tails.some(({ published }) => published),
    titled: tails.some(({ titled }) => titled),
    ...(number === undefined ? {} : { number }),
  };
}

// „VO (EG) 2580/2001 und VO (EG) 881/2002“ are two.
function isListed(text: string, { number, end }: Tail): boolean {
  return number !== undefined && /^\s+(?:und|sowie|and|et|y|e|и)\s/u.test(text.slice(end, end + 8));
}

function readTrailers(text: string, at: number, grammar: ReferenceGrammar): Tail {
  const tail = readTail(text, at, grammar, { years: true });
  quotedTitle.lastIndex = tail.end;
  if (!quotedTitle.test(text)) {
    return tail;
  }
  const end = quotedTitle.lastIndex;
  grammar.titleOpening.lastIndex = skipSpaces(text, tail.end);
  return { ...tail, end, titled: grammar.titleOpening.test(text) };
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
  let position = skipSpaces(text, at);
  let connectors = 0;
  while (connectors < 5) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (!match || position === at || (connectors === 0 && !begun && weakOpener.test(match[0]))) {
      break;
    }
    position = skipSpaces(text, pattern.lastIndex);
    connectors++;
  }
  if (connectors === 0) {
    return undefined;
  }
  grammar.goesNot.lastIndex = position;
  return grammar.goesNot.test(text) ? undefined : readNounPhrase(text, position, grammar);
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
    position = skipSpaces(text, end);
  }
  return undefined;
}

// „Freistaat Sachsen“, „Vereinten Nationen“, “Civil Procedure”.
function readCapitals(text: string, at: number, grammar: ReferenceGrammar): number {
  let end = at;
  for (let count = 0; count < 5; count++) {
    const position = skipSpaces(text, end);
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
