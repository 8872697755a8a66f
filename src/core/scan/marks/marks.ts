import type { Problem, Span } from '../../model';
import type { Reading } from '../../reading';
import { bySpan, trimmed } from '../../text/span';
import { withoutAmendments } from './amendments';
import { findBlocks, introduces } from './blocks';
import { findTurns } from './dashes';
import { findInterview } from './interview';
import { endBeforeTurns, joinTurns } from './turns';
import type { MarkPair } from './matching';
import { matchMarks } from './matching';
import { profileMarks } from './profile';
import { findSignature } from './signature';
import type { MarkFamily } from './table';
import { findMarkTokens } from './tokens';

/** Words in quotation marks, after a dialogue dash, or set as a block; whether they are speech is not yet decided. */
export interface MarkedSpan extends Span {
  readonly form: 'marks' | 'dash' | 'block';
  readonly family: MarkFamily;
  /** The words alone, without marks, dashes and the spaces next to them. */
  readonly inner: Span;
  /** 0 for an outer span, 1 for one inside it, … */
  readonly depth: number;
  /** Index of the span around it in the same list. */
  readonly parent: number | undefined;
  /** False where a mark is missing: the span then goes to the edge of its paragraph or to the next quotation. */
  readonly closed: boolean;
  /** Marks repeated at the beginning of further paragraphs; they belong to no other span. */
  readonly continuations: readonly Span[];
  /** It fills its paragraphs: nothing but final punctuation stands beside it. */
  readonly ownParagraph: boolean;
  /** The paragraph before ends in a colon, so that it is introduced there. */
  readonly introduced: boolean;
  /** The name after a dash below it: “…” ⏎ — [Ilva Brandt]. */
  readonly signature: Span | undefined;
  /** Parts of one dialogue turn that the author's words interrupt share a number: — Yes, — she said. — Now. */
  readonly turn: number | undefined;
  /** A turn of an interview, and the label before it, where it has one: [Wiek]: … */
  readonly interview?: { readonly label: Span | undefined };
}

/** The marked spans of a text, and the marks that do not fit. */
export interface MarkFindings {
  readonly spans: readonly MarkedSpan[];
  readonly problems: readonly Problem[];
}

/** A span before its place among the others is known. */
export type BareSpan = Omit<MarkedSpan, 'depth' | 'parent' | 'ownParagraph' | 'introduced' | 'signature'>;

/** Finds every span in marks, in the order of the text. */
export function findMarkedSpans(reading: Reading): readonly MarkedSpan[] {
  return readMarks(reading).spans;
}

/** Finds every span in marks and every mark that has no partner. */
export function readMarks(reading: Reading): MarkFindings {
  const tokens = findMarkTokens(reading.text);
  const { pairs, problems } = matchMarks(reading, tokens, profileMarks(tokens, reading.language));
  const marked = pairs.filter((pair) => hasWords(reading.text, pair)).map((pair) => toSpan(reading.text, pair));
  const { spoken, turns } = joinTurns(reading.text, marked, unsigned(reading.text, marked, findTurns(reading)));
  const blocks = [...findBlocks(reading, spoken), ...findInterview(reading)];
  const spans = uncross(
    reading.text,
    [...endBeforeTurns(reading.text, spoken, turns), ...turns, ...blocks].sort(bySpan),
  );
  return { spans: nest(reading, spans), problems: withoutAmendments(reading, [...problems].sort(byPlace)) };
}

// “…” ⏎ — Ilva Brandt: the dash opens no turn of a dialogue.
function unsigned(text: string, marked: readonly BareSpan[], turns: readonly BareSpan[]): readonly BareSpan[] {
  if (turns.length === 0) {
    return turns;
  }
  const names = new Set(marked.map((span) => findSignature(text, span)?.start));
  return turns.filter(({ inner }) => !names.has(inner.start));
}

const word = /[\p{L}\p{N}?!…]/u;

// The pair in `""=` quotes nothing.
function hasWords(text: string, pair: MarkPair): boolean {
  const { start, end } = between(pair);
  for (let from = start; from < end; from += 100) {
    if (word.test(text.slice(from, Math.min(end, from + 101)))) {
      return true;
    }
  }
  return false;
}

function between({ start, end, open, close }: MarkPair): Span {
  const from = open?.end ?? start;
  return { start: from, end: Math.max(from, close?.start ?? end) };
}

// Spelled out field by field: a spread here costs more than all the matching.
function toSpan(text: string, pair: MarkPair): BareSpan {
  const { open, close } = pair;
  const outer = open && close ? pair : trimmed(text, pair);
  return {
    start: outer.start,
    end: outer.end,
    form: 'marks',
    family: (open ?? close)?.sign.family ?? 'double',
    inner: trimmed(text, between(pair)),
    closed: open !== undefined && close !== undefined,
    continuations: pair.continuations.length === 0 ? none : pair.continuations.map(toPlace),
    turn: undefined,
  };
}

const none: readonly Span[] = [];

function toPlace({ start, end }: Span): Span {
  return { start, end };
}

// Two unclosed quotations, or a dialogue turn and a quotation, may cross: the one that is less sure gives way.
function uncross(text: string, spans: readonly BareSpan[]): readonly BareSpan[] {
  const result = [...spans];
  const open: number[] = [];
  spans.forEach((span, index) => {
    while (open.length > 0 && endOf(result, open) <= span.start) {
      open.pop();
    }
    while (open.length > 0 && endOf(result, open) < span.end) {
      const outer = open.pop() ?? 0;
      const before = result[outer];
      if (before && before.closed && !span.closed) {
        result[index] = cut(text, span, before.end);
        open.push(outer);
        break;
      }
      if (before) {
        result[outer] = cut(text, before, span.start);
      }
    }
    open.push(index);
  });
  return result.every((span, index) => span === spans[index]) ? spans : result.filter(({ start, end }) => end > start);
}

function endOf(spans: readonly BareSpan[], open: readonly number[]): number {
  return spans[open.at(-1) ?? 0]?.end ?? 0;
}

function cut(text: string, span: BareSpan, at: number): BareSpan {
  const { start, end } = trimmed(text, { start: span.start, end: at });
  return {
    ...span,
    start,
    end,
    closed: false,
    inner: { start: Math.min(span.inner.start, end), end: Math.min(span.inner.end, end) },
  };
}

function nest(reading: Reading, spans: readonly BareSpan[]): MarkedSpan[] {
  const open: number[] = [];
  let paragraph = 0;
  return spans.map((span, index) => {
    while (open.length > 0 && (spans[open.at(-1) ?? 0]?.end ?? 0) <= span.start) {
      open.pop();
    }
    while ((reading.paragraphs[paragraph]?.end ?? Infinity) <= span.start) {
      paragraph++;
    }
    const parent = open.at(-1);
    const depth = open.length;
    open.push(index);
    const signature =
      depth === 0 && span.closed && span.form !== 'dash' ? findSignature(reading.text, span) : undefined;
    const ownParagraph = depth === 0 && (signature !== undefined || fillsParagraphs(reading, span, paragraph));
    const previous = reading.paragraphs[paragraph - 1];
    const introduced = ownParagraph && previous !== undefined && introduces(reading.text, previous);
    const marked: MarkedSpan = {
      start: span.start,
      end: span.end,
      form: introduced && span.form === 'marks' ? 'block' : span.form,
      family: span.family,
      inner: span.inner,
      depth,
      parent,
      closed: span.closed,
      continuations: span.continuations,
      ownParagraph,
      introduced,
      signature,
      turn: span.turn,
    };
    return span.interview ? { ...marked, interview: span.interview } : marked;
  });
}

function fillsParagraphs({ text, paragraphs }: Reading, span: BareSpan, paragraph: number): boolean {
  const start = paragraphs[paragraph]?.start ?? 0;
  if (span.start - start > 12 || text.slice(start, span.start).trim() !== '') {
    return false;
  }
  let last = paragraph;
  while ((paragraphs[last]?.end ?? Infinity) < span.end) {
    last++;
  }
  const end = paragraphs[last]?.end ?? span.end;
  return end - span.end < 12 && /^[\s.,;:!?…)\]\d]*$/u.test(text.slice(span.end, end));
}

function byPlace(a: Problem, b: Problem): number {
  return (a.span?.start ?? 0) - (b.span?.start ?? 0);
}
