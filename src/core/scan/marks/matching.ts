import type { Problem, Span } from '../../model';
import type { Reading } from '../../reading';
import type { MarkProfile } from './profile';
import type { MarkToken } from './tokens';
import { isClosingApostrophe, isElision } from './apostrophes';
import { closeProblem, strayProblem, withoutInsertions } from './problems';
import { isLongSpeech, shortestSpeech } from './longSpeech';
import { mayShare } from './sharedCloser';

/** An opening mark with its closing one, or with the edge of its paragraph where one of them is missing. */
export interface MarkPair extends Span {
  readonly open: MarkToken | undefined;
  readonly close: MarkToken | undefined;
  /** Marks repeated at the beginning of further paragraphs of the same quotation. */
  readonly continuations: readonly MarkToken[];
}

/** What matching found, and what it could not match. */
export interface MarkMatches {
  readonly pairs: readonly MarkPair[];
  readonly problems: readonly Problem[];
}

interface Entry {
  readonly open: MarkToken;
  readonly paragraph: number;
  readonly continuations: MarkToken[];
  /** Where the next opening mark of the same kind stands: an unclosed quotation ends before it. */
  limit: number;
  /** A quotation with the same mark was closed inside: then this is no long speech going on, but a lost mark. */
  sameInside: MarkPair | undefined;
  /** A single mark that might have closed it, had it been a double one: “Let us go.’ */
  misprint: MarkToken | undefined;
}

const maxDepth = 4;
/** Nobody mends more in one text; a million stray marks must not cost a million reports. */
const maxProblems = 1000;
const certain = 2;
const endings = '.!?…,';
const directionWeight = 3;
const maxParagraphs = 6;
/** What may follow the first paragraph of a quotation that only its last one closes. */
const maxRest = 1500;

/**
 * Pairs the marks of a text. An error never leaves its paragraph: at the end of each one every open mark must show
 * why it stays open, or it is given up.
 */
export function matchMarks(reading: Reading, tokens: readonly MarkToken[], profile: MarkProfile): MarkMatches {
  return new Matcher(reading, tokens, profile).run();
}

class Matcher {
  readonly #reading: Reading;
  readonly #tokens: readonly MarkToken[];
  readonly #profile: MarkProfile;
  readonly #pairs: MarkPair[] = [];
  readonly #problems: Problem[] = [];
  #stack: Entry[] = [];
  /** Tokens before this index were consumed as continuation marks. */
  #consumed = 0;
  /** Number of the paragraph that is being read. */
  #paragraph = 0;
  /** Where the last quotation ended. */
  #lastEnd = 0;

  constructor(reading: Reading, tokens: readonly MarkToken[], profile: MarkProfile) {
    this.#reading = reading;
    this.#tokens = tokens;
    this.#profile = profile;
  }

  run(): MarkMatches {
    let index = 0;
    const { paragraphs } = this.#reading;
    for (let number = 0; number < paragraphs.length; number++) {
      const end = paragraphs[number]?.end ?? 0;
      this.#enterParagraph(number, index);
      this.#paragraph = number;
      for (let token = this.#tokens[index]; token && token.start < end; token = this.#tokens[++index]) {
        if (index >= this.#consumed) {
          this.#place(token, index);
        }
      }
    }
    this.#giveUp(0);
    return { pairs: this.#pairs, problems: withoutInsertions(this.#reading, this.#problems) };
  }

  #place(token: MarkToken, index: number): void {
    const bias = this.#profile.direction.get(token.glyph) ?? 0;
    const value = token.context + directionWeight * bias;
    const hit = this.#findOpen(token);
    const onlyCloses = bias < -0.5 && token.context <= 0 ? true : bias <= -0.9;
    if (hit >= 0 && (value <= 0 || onlyCloses)) {
      if (!token.sign.weak || !isClosingApostrophe(this.#reading.text, this.#tokens, index)) {
        this.#close(hit, token);
      }
      return;
    }
    const opens = token.sign.closers !== '' && (value > 0 || (value === 0 && bias >= 0));
    if (opens) {
      this.#open(token);
    } else if (!token.sign.weak) {
      this.#addUnopened(token);
    } else if (value <= -certain) {
      const entry = this.#stack.at(-1);
      if (entry && !entry.misprint && endings.includes(this.#reading.text.charAt(token.start - 1))) {
        entry.misprint = token;
      }
    }
  }

  #findOpen(token: MarkToken): number {
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const entry = this.#stack[at];
      if (entry?.open.sign.closers.includes(token.glyph)) {
        return at;
      }
      // An apostrophe must not end what began outside a quotation in proper marks.
      if (token.sign.weak && !entry?.open.sign.weak) {
        return -1;
      }
    }
    return -1;
  }

  #open(token: MarkToken): void {
    const { text, language } = this.#reading;
    if (this.#stack.length >= maxDepth || (token.sign.weak && isElision(text, token, language))) {
      return;
    }
    for (const entry of this.#stack) {
      if (entry.open.glyph === token.glyph && entry.limit === Infinity) {
        entry.limit = token.start;
      }
    }
    this.#stack.push({
      open: token,
      paragraph: this.#paragraph,
      continuations: [],
      limit: Infinity,
      sameInside: undefined,
      misprint: undefined,
    });
  }

  #close(at: number, token: MarkToken): void {
    this.#giveUp(at + 1, this.#paragraph, token.start);
    const entry = this.#stack.pop();
    if (!entry) {
      return;
    }
    const { open } = entry;
    const pair = this.#addPair(entry, token);
    for (const outer of this.#stack) {
      if (outer.open.glyph === open.glyph) {
        outer.sameInside = pair;
      }
    }
  }

  #addPair({ open, continuations }: Entry, close: MarkToken): MarkPair {
    const pair = { start: open.start, end: close.end, open, close, continuations };
    this.#pairs.push(pair);
    this.#lastEnd = close.end;
    return pair;
  }

  /** Gives up the open marks from this depth on; each quotation ends where it may last have gone on. */
  #giveUp(from: number, paragraph = this.#paragraph, before = Infinity): void {
    while (this.#stack.length > from) {
      const entry = this.#stack.pop();
      if (entry && (!entry.open.sign.weak || this.#profile.singlesFirst)) {
        this.#addUnclosed(entry, paragraph, before);
      }
    }
  }

  #addUnclosed(entry: Entry, paragraph: number, before: number): void {
    const { open, continuations, sameInside, misprint } = entry;
    const shared = sameInside?.close;
    if (shared && mayShare(this.#reading, open, sameInside.start, shared, paragraph)) {
      this.#addPair(entry, shared);
      return;
    }
    if (misprint && misprint.start < entry.limit) {
      this.#addPair(entry, misprint);
      return;
    }
    const paragraphEnd = this.#reading.paragraphs[paragraph]?.end ?? this.#reading.text.length;
    const end = Math.min(paragraphEnd, entry.limit, before);
    this.#pairs.push({ start: open.start, end, open, close: undefined, continuations });
    this.#report(() => closeProblem(this.#reading, open, end, this.#profile));
  }

  #report(problem: () => Problem): void {
    if (this.#problems.length < maxProblems) {
      this.#problems.push(problem());
    }
  }

  // Words that only a closing mark at the end of their paragraph shows to be a quotation.
  #addUnopened(close: MarkToken): void {
    const { text, paragraphs } = this.#reading;
    const { start, end } = paragraphs[this.#paragraph] ?? close;
    let from: number | undefined;
    if (
      this.#stack.length === 0 &&
      close.end === end &&
      this.#lastEnd <= start &&
      endings.includes(text.charAt(close.start - 1)) &&
      close.start - start >= shortestSpeech
    ) {
      const colon = text.slice(start, close.start).lastIndexOf(': ');
      from = colon < 0 ? start : start + colon + 2;
      this.#pairs.push({ start: from, end: close.end, open: undefined, close, continuations: [] });
    }
    this.#report(() => strayProblem(this.#reading, close, from));
    this.#lastEnd = close.end;
  }

  /** At the beginning of a paragraph: decides which quotations of the one before go on. */
  #enterParagraph(number: number, index: number): void {
    if (this.#stack.length === 0) {
      return;
    }
    const start = this.#reading.paragraphs[number]?.start ?? 0;
    let kept = 0;
    let next = index;
    for (const entry of this.#stack) {
      const token = this.#tokens[next];
      if (
        token &&
        this.#continues(entry, token, start) &&
        isLongSpeech(this.#reading, this.#tokens, entry, number, next)
      ) {
        entry.continuations.push(token);
        next++;
      } else if (kept > 0 || this.#stack.length > 1 || !this.#isClosedSoon(entry, number, index)) {
        break;
      }
      kept++;
    }
    this.#giveUp(kept, number - 1);
    this.#consumed = next;
  }

  // “First paragraph. ⏎ “Second paragraph.” and «Primero. ⏎ »Segundo.»
  #continues(entry: Entry, token: MarkToken, start: number): boolean {
    const { open, sameInside } = entry;
    const repeats =
      token.glyph === open.glyph || (open.sign.family === 'guillemet' && open.sign.closers.startsWith(token.glyph));
    return (
      repeats &&
      !sameInside &&
      entry.limit === Infinity &&
      (!open.sign.weak || this.#profile.singlesFirst) &&
      token.start - start < 40 &&
      this.#reading.text.slice(start, token.start).trim() === ''
    );
  }

  // News opens once and closes some paragraphs later: the next mark of the kind must be a closing one, and near.
  #isClosedSoon(entry: Entry, number: number, index: number): boolean {
    const { open, paragraph } = entry;
    if (open.sign.weak || number - paragraph > maxParagraphs || entry.limit !== Infinity) {
      return false;
    }
    const last = this.#reading.paragraphs[Math.min(paragraph + maxParagraphs, this.#reading.paragraphs.length - 1)];
    const first = this.#reading.paragraphs[paragraph];
    const limit = Math.min((first?.end ?? open.end) + maxRest, last?.end ?? 0);
    for (let at = index; at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (!token || token.start > limit) {
        return false;
      }
      const value = token.context + directionWeight * (this.#profile.direction.get(token.glyph) ?? 0);
      if (open.sign.closers.includes(token.glyph) && value < 0) {
        return true;
      }
      if (token.glyph === open.glyph || (token.sign.family === open.sign.family && !token.sign.weak && value > 0)) {
        return false;
      }
    }
    return false;
  }
}
