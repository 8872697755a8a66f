import type { Span } from '../../model';
import type { Reading } from '../../reading';
import { isSpace, isUpper, tableOf } from '../../text/characters';
import { trimmed } from '../../text/span';
import type { BareSpan } from './marks';

const longestLabel = 40;
const mostWords = 4;
const fewestTurns = 3;
const fewestQuestions = 2;

/** What a line of an interview opens: “Wiek: …”, “**Frage:** …”, or a question all in bold, which has no label. */
interface Opening extends Span {
  readonly label: Span | undefined;
  /** The label in small letters, without what it has in brackets: “Wiek (lacht)”. */
  readonly key: string;
}

/**
 * The turns of an interview, each with the label that says who speaks: lines that open with one of few labels in turn,
 * at least one of them a question. “Zutaten: Mehl” twice in a recipe asks nothing.
 */
export function findInterview({ text, kind }: Reading): BareSpan[] {
  const openings = kind === 'treaty' ? [] : findOpenings(text);
  const turns = openings.length < fewestTurns ? [] : takeTurns(openings);
  if (!isInterview(text, turns)) {
    return [];
  }
  return turns.flatMap((turn, index) => {
    const words = wordsOf(text, turn, turns[index + 1]);
    return words.end > words.start && !isInMarks(text, words) ? [toSpan(words, turn.label)] : [];
  });
}

function findOpenings(text: string): Opening[] {
  const openings: Opening[] = [];
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const opening = openingOf(text, start, end);
    if (opening) {
      openings.push(opening);
    }
    start = end + 1;
  }
  return openings;
}

const bold = 1;
const colon = 2;
const noLabel = 4;
const signs = tableOf('*_', ':：', ',;!?"“”„«»\n');

function openingOf(text: string, start: number, end: number): Opening | undefined {
  let first = start;
  while (first < end && (isSpace(text.charCodeAt(first)) || isBold(text, first))) {
    first++;
  }
  const limit = Math.min(end, first + longestLabel);
  for (let at = first; at < limit; at++) {
    const sign = signs[text.charCodeAt(at)] ?? 0;
    if (sign === colon) {
      return labelled(text, { start: first, end: at }, end);
    }
    if (sign === noLabel) {
      break;
    }
  }
  return first > start && isBold(text, first - 1) ? boldQuestion(text, first, end) : undefined;
}

function isBold(text: string, at: number): boolean {
  return signs[text.charCodeAt(at)] === bold;
}

function labelled(text: string, { start, end }: Span, lineEnd: number): Opening | undefined {
  const printed = text
    .slice(start, end)
    .replace(/\([^()]*\)/gu, '')
    .replace(/[*_]+$/u, '')
    .trim();
  let words = end + 1;
  while (words < lineEnd && isBold(text, words)) {
    words++;
  }
  const parted = text.charAt(end) === '：' || isSpace(text.charCodeAt(words));
  const named = isUpper(printed.charCodeAt(0)) || /^\p{Lo}/u.test(printed);
  const short = printed.split(/\s+/u).length <= mostWords;
  const line = text.slice(words, lineEnd).trim() === '' ? nextLine(text, lineEnd) : { start: words, end: lineEnd };
  return parted && named && short && line
    ? { ...line, label: { start, end: start + printed.length }, key: printed.toLowerCase() }
    : undefined;
}

// The label stands on a line of its own, over the words: “Wiek: ⏎ Wer soll das bezahlen?”
function nextLine(text: string, lineEnd: number): Span | undefined {
  let start = lineEnd;
  let breaks = 0;
  while (start < text.length && isSpace(text.charCodeAt(start))) {
    breaks += text.charAt(start) === '\n' ? 1 : 0;
    start++;
  }
  const next = text.indexOf('\n', start);
  const end = next < 0 ? text.length : next;
  return breaks > 0 && breaks <= 2 && end > start ? { start, end } : undefined;
}

// “**And now?**”
function boldQuestion(text: string, start: number, lineEnd: number): Opening | undefined {
  let end = lineEnd;
  while (end > start && (isSpace(text.charCodeAt(end - 1)) || isBold(text, end - 1))) {
    end--;
  }
  return end < lineEnd && isQuestion(text, end) ? { start, end, label: undefined, key: '' } : undefined;
}

function isQuestion(text: string, end: number): boolean {
  return '?？؟'.includes(text.charAt(end - 1)) && end > 0;
}

// A label that stands once is one of them only between two turns of another.
function takeTurns(openings: readonly Opening[]): Opening[] {
  const counts = new Map<string, number>();
  for (const { key } of openings) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isKnown = (opening: Opening | undefined): boolean => (counts.get(opening?.key ?? '') ?? 0) >= 2;
  return openings.filter((opening, index) => {
    const [before, after] = [openings[index - 1], openings[index + 1]];
    return isKnown(opening) || (before !== undefined && before.key === after?.key && isKnown(before));
  });
}

function isInterview(text: string, turns: readonly Opening[]): boolean {
  const labels = new Set(turns.filter(({ label }) => label).map(({ key }) => key));
  const bold = turns.filter(({ label }) => !label).length;
  const changes = turns.filter(({ key }, index) => index > 0 && key !== turns[index - 1]?.key).length;
  const asks = turns.some(({ end, start }) => isQuestion(text, trimmed(text, { start, end }).end));
  const enough = labels.size >= 2 || (labels.size === 1 && bold >= fewestQuestions);
  return enough && asks && turns.length >= fewestTurns && changes >= turns.length / 2;
}

// To the next turn, but not over a heading; the last one ends with its paragraph.
function wordsOf(text: string, { start, end, label }: Opening, next: Opening | undefined): Span {
  const limit = next ? text.lastIndexOf('\n', next.label?.start ?? next.start) : text.length;
  let last = end;
  for (let at = end; label && at < limit;) {
    const lineEnd = text.indexOf('\n', at + 1);
    const stop = lineEnd < 0 || lineEnd > limit ? limit : lineEnd;
    const line = trimmed(text, { start: at, end: stop });
    const blank = line.end <= line.start;
    const goesOn = blank
      ? next !== undefined
      : next === undefined || '.!?…。！？”“"»)'.includes(text.charAt(line.end - 1));
    if (!goesOn) {
      break;
    }
    last = blank ? last : line.end;
    at = stop;
  }
  return trimmed(text, { start, end: last });
}

// “Wiek: „Weil …“” is found by its marks.
function isInMarks(text: string, { start, end }: Span): boolean {
  return '„“”"«»‘‚「『'.includes(text.charAt(start)) && '“”"«»’‘」』'.includes(text.charAt(end - 1));
}

function toSpan(words: Span, label: Span | undefined): BareSpan {
  return {
    ...words,
    form: 'block',
    family: 'block',
    inner: words,
    closed: true,
    continuations: [],
    turn: undefined,
    interview: { label },
  };
}
