import type { Reading } from '../../reading';
import type { Span } from '../../model';
import { isDigit, isLetter, isUpper } from '../../text/characters';
import { trimmed } from '../../text/span';
import type { BareSpan } from './marks';

interface Turn extends Span {
  /** Where the words begin, behind the dash. */
  readonly words: number;
  readonly dash: string;
}

const longDashes = '—–―';
const gap = /[^\S\r\n]/u;
const fewest = 3;
const livelyShare = 0.2;

/** The turns of dialogues that dashes open: “— Oui.”, “—Sí —dijo—. Vamos.”, «— Да, — сказал он. — Идём». */
export function findTurns(reading: Reading): BareSpan[] {
  if (reading.kind === 'treaty') {
    return [];
  }
  const turns = reading.paragraphs.flatMap((paragraph) => findTurnsOf(reading.text, paragraph));
  return believed(reading, turns).flatMap((turn, number) => toParts(reading.text, turn, number));
}

function findTurnsOf(text: string, paragraph: Span): Turn[] {
  const turns: Turn[] = [];
  let line = paragraph.start;
  while (line < paragraph.end) {
    const at = skipGaps(text, line);
    const dash = dashAt(text, at);
    if (dash) {
      const last = turns.pop();
      if (last) {
        turns.push({ ...last, ...trimmed(text, { start: last.start, end: at }) });
      }
      const words = skipGaps(text, at + (text.startsWith('--', at) ? 2 : 1));
      turns.push({ ...trimmed(text, { start: at, end: paragraph.end }), words, dash });
    }
    const next = text.indexOf('\n', line);
    line = next < 0 ? paragraph.end : next + 1;
  }
  return turns.length === 0
    ? turns
    : turns.map((turn) => withoutIntroduction(text, turn)).filter((turn) => isSentence(text, turn));
}

// A typewriter sets a long dash as two hyphens; a rule across the page has more.
function dashAt(text: string, at: number): string | undefined {
  const dash = text.charAt(at);
  if (longDashes.includes(dash)) {
    return dash;
  }
  if (dash !== '-') {
    return undefined;
  }
  const next = text.charAt(at + 1);
  return next === '-' && text.charAt(at + 2) !== '-' ? '—' : gap.test(next) ? dash : undefined;
}

// “— Yes! And he held out his hand:” ⏎ “— Take it.”: the sentence that introduces the next turn is the author’s.
function withoutIntroduction(text: string, turn: Turn): Turn {
  if (text.charAt(turn.end - 1) !== ':') {
    return turn;
  }
  const words = text.slice(turn.words, turn.end);
  const last = Array.from(words.matchAll(/[.!?…]["”»]*\s/gu)).at(-1);
  return last ? { ...turn, end: turn.words + last.index + last[0].length - 1 } : turn;
}

function skipGaps(text: string, from: number): number {
  let at = from;
  while (gap.test(text.charAt(at))) {
    at++;
  }
  return at;
}

// A list of keywords and the name under a motto (“— Ada Example”) end without a full stop, list items in semicolons.
function isSentence(text: string, { words, end, dash }: Turn): boolean {
  const first = text.charCodeAt(words);
  const starts = isLetter(first) || isDigit(first) || '¿¡…"“”„«»\'‘(.'.includes(text.charAt(words));
  const lowerCase = isLetter(first) && !isUpper(first) && text.charAt(words).toUpperCase() !== text.charAt(words);
  const ending = /[.!?…][\s)"”“»’'*_]*$/u.test(text.slice(Math.max(words, end - 6), end));
  return starts && end - words > 1 && ending && !(lowerCase && dash !== '—');
}

// Where dialogues are set with dashes, one is enough; elsewhere dashes open lists, so only a lively exchange counts.
function believed({ text, language }: Reading, turns: readonly Turn[]): readonly Turn[] {
  const long = turns.filter(({ dash }) => dash !== '-');
  const lively = (some: readonly Turn[]): boolean =>
    some.length >= fewest &&
    some.filter(({ end }) => /[!?]/u.test(text.slice(end - 3, end))).length >= some.length * livelyShare;
  if (lively(turns)) {
    return turns;
  }
  return language.marks.dialogueDash || lively(long) ? long : [];
}

function toParts(text: string, turn: Turn, number: number): BareSpan[] {
  const parts = withoutAuthor(text, { start: turn.words, end: turn.end });
  return parts.map((inner, index) => ({
    start: index === 0 ? turn.start : inner.start,
    end: inner.end,
    form: 'dash',
    family: 'dash',
    inner,
    closed: true,
    continuations: [],
    turn: number,
  }));
}

// «…, — сказал он»: a comma or a strong mark, a dash, a small letter. «—dijo»: a dash that touches a small letter.
const authorBegins = /[.,!?…][)"”“»]*\s*[—–―]\s?(?=\p{Ll})|[^\S\r\n][—–―](?=\p{Ll})/gu;
const authorEnds = /[^\S\r\n]*[—–―](?=[\s.,:;])[.,:;]?\s*/gu;

/** The parts of somebody's words that the author's, set between dashes, interrupt; the whole where nothing does. */
export function withoutAuthor(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const parts: Span[] = [];
  let from = 0;
  authorBegins.lastIndex = 0;
  for (let begin = authorBegins.exec(words); begin; begin = authorBegins.exec(words)) {
    const dash = begin[0].search(/[—–―]/u);
    parts.push({ start: from, end: begin.index + dash });
    authorEnds.lastIndex = authorBegins.lastIndex;
    const end = authorEnds.exec(words);
    from = end ? authorEnds.lastIndex : words.length;
    authorBegins.lastIndex = from;
  }
  parts.push({ start: from, end: words.length });
  return parts
    .map(({ start, end }) => trimmed(text, { start: span.start + start, end: span.start + end }))
    .filter(({ start, end }) => end > start);
}
