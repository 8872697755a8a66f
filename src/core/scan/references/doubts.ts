import { lazily } from '../../lazily';
import type { Reference, Span, StructureNode } from '../../model';
import type { Reading } from '../../reading';
import { contains, firstEndingAfter, outermost } from '../../text/span';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import { provisionsOf } from '../../treaty/provisions';
import { findForeignInstruments, isBetween } from './foreignInstruments';
import { after } from './chainState';
import type { ReferenceGrammar } from './grammar';
import { grammarOf } from './grammar';

/** What is known of a treaty when its references are doubted. */
export interface DoubtContext {
  readonly references: readonly Reference[];
  readonly structure: readonly StructureNode[];
  readonly instruments: InstrumentTable;
  /** What stands in marks, in the order of the text. */
  readonly marked: readonly Span[];
}

/**
 * Tells of a reference that a treaty seems to make to itself whether it may as well be to another instrument. Asked only
 * where it points to nothing: a sentence with another treaty in it is then the better explanation than a mistake.
 */
export function doubtsOf(reading: Reading, context: DoubtContext): (reference: Reference) => boolean {
  const { text, language } = reading;
  const grammar = grammarOf(language);
  const own = lazily(() => new RegExp(`(?<!\\p{L})${grammar.this.source}\\p{L}+\\s*$`, 'iu'));
  const foreign = lazily(() => findForeignInstruments(reading, context.instruments));
  const cited = lazily(() => citedElsewhere(context.references));
  const style = lazily(() => styleOf(context.structure));
  const outer = lazily(() => outermost(context.marked));
  return (reference) => {
    if (isInside(outer(), reference)) {
      return true;
    }
    if (own().test(reference.text)) {
      return false;
    }
    return (
      isHeading(text, reference) ||
      after(grammar.ofAttachment, text, reference.end) !== undefined ||
      reference.targets.some(({ number }) => !fitsStyle(number, style()) || cited().has(number)) ||
      isForeignSentence(reading, reference, grammar, foreign())
    );
  };
}

// Where another instrument is named before or behind it, or the sentence amends one: „Nach Artikel 7 wird … eingefügt“.
function isForeignSentence(
  reading: Reading,
  { start, end }: Span,
  { amends }: ReferenceGrammar,
  foreign: readonly number[],
): boolean {
  const { text } = reading;
  const last = sentenceEnd(text, end);
  return (
    isBetween(foreign, end, last) ||
    isBetween(foreign, passageStart(reading, start), start) ||
    amends.test(text.slice(end, last))
  );
}

// The provisions that an amending law quotes are those of the law that it amends.
function isInside(marked: readonly Span[], reference: Span): boolean {
  const around = marked[firstEndingAfter(marked, reference.start)];
  return around !== undefined && contains(around, reference);
}

// A line that is nothing but the reference, or “… Agreement. Article 39 Amendments …”: a heading that nobody knew as one.
function isHeading(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 12);
  return (
    (/(?:^|\n)["„“»«]?$/u.test(before) && /^[.:]?[ \t]*(?:\r?\n|$)/u.test(after)) ||
    (/[.;”"]\s?$/u.test(before) && /^\s*[:.–-]?\s\p{Lu}\p{Ll}/u.test(after))
  );
}

function citedElsewhere(references: readonly Reference[]): ReadonlySet<string> {
  return new Set(
    references
      .filter(({ resolvedBy }) => resolvedBy !== 'self')
      .flatMap(({ targets }) => targets.map(({ number }) => number)),
  );
}

type Style = 'plain' | 'compound' | 'roman' | undefined;

// How nearly all articles of the text are numbered.
function styleOf(structure: readonly StructureNode[]): Style {
  const counts = new Map<Style, number>();
  const provisions = provisionsOf(structure);
  for (const { number = '' } of provisions) {
    const style = numberStyle(number);
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return Array.from(counts).find(([, count]) => count >= provisions.length * 0.9)?.[0];
}

function numberStyle(number: string): Style {
  return /^\d+[.-]\d/u.test(number) ? 'compound' : /^[IVXLC]+$/u.test(number) ? 'roman' : 'plain';
}

// “Article XX” in a treaty that has an article 20, “Article 6” where articles are numbered 3.1, 3.2.
function fitsStyle(number: string, style: Style): boolean {
  const asked = numberStyle(number);
  return style === undefined || asked === style || (style === 'plain' && asked === 'compound');
}

const longestSentence = 400;

function sentenceEnd(text: string, from: number): number {
  const after = text.slice(from, from + longestSentence);
  // „des am 3. Juni 1955 geschlossenen …“ goes on behind the day.
  const stop = /[.!?;](?=\s+["„“«(]?\p{Lu}\p{Ll}|\s*\n)(?!\s\p{Lu}\p{Ll}+\s\d{4})|\n\s*\n/u.exec(after);
  return from + (stop?.index ?? after.length);
}

const longestPassage = 3000;
const mostItems = 40;

// Its paragraph, and where that is an item of a list, all before it up to the words that open the list.
function passageStart({ text, paragraphs }: Reading, at: number): number {
  let index = firstEndingAfter(paragraphs, at);
  const least = Math.max(0, index - mostItems);
  while (index > least && isItem(text, paragraphs[index], paragraphs[index - 1])) {
    index--;
  }
  return Math.max(at - longestPassage, paragraphs[index]?.start ?? 0);
}

function isItem(text: string, paragraph: Span | undefined, before: Span | undefined): boolean {
  const opening = paragraph ? text.slice(paragraph.start, paragraph.start + 8) : '';
  const ending = before ? text.slice(Math.max(before.start, before.end - 2), before.end) : '';
  return /^(?:[–—•-]\s|\(?[a-z]{1,3}\)|\(?[ivx]{1,4}[.)]|[a-z]\.)/u.test(opening) || /[:,;]\s?$/u.test(ending);
}
