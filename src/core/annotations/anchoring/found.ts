import type { Span } from '../../model';
import { isSpace, isWord } from '../../text/characters';
import { findParagraphs } from '../../text/paragraphs';
import { firstEndingAfter } from '../../text/span';
import type { Target } from '../annotation';
import type { Found } from './anchoring';
import type { Lexicon, PassageChange } from './meaningChanges';
import { comparePassages, lexiconOf } from './meaningChanges';

const unchanged: PassageChange = { words: 0, added: 0, removed: 0, changes: [] };

/** Says in words what became of passages that were found in one text. */
export class Describer {
  readonly #text: string;
  readonly #old: string | undefined;
  #lexicon: Lexicon | undefined;
  #paragraphs: readonly [(offset: number) => number, (offset: number) => number] | undefined;

  constructor(text: string, old: string | undefined) {
    this.#text = text;
    this.#old = old;
  }

  describe(target: Target, place: Span): Found {
    const { start, end } = withSigns(this.#text, target.exact, place.start, place.end);
    const passage = this.#text.slice(start, end);
    const isSame = passage === target.exact;
    const change = isSame ? unchanged : this.#compare(target.exact, passage);
    const { changes } = change;
    const isChanged = change.words + change.added + change.removed + changes.length > 0;
    const parts = [
      this.#describeMove(target, start),
      ...(isChanged ? describeWords(change) : []),
      !isSame && !isChanged ? 'only spaces or signs differ' : '',
    ].filter(Boolean);
    const reason = parts.join('; ') || 'in its place';
    return { state: isChanged ? 'changed' : 'anchored', start, end, reason, changes };
  }

  #compare(before: string, after: string): PassageChange {
    return comparePassages(before, after, (this.#lexicon ??= lexiconOf(this.#text)));
  }

  #describeMove(target: Target, start: number): string {
    if (start === target.start) {
      return '';
    }
    const [before, after] = (this.#paragraphs ??= [paragraphsOf(this.#old), paragraphsOf(this.#text)]);
    const moved = this.#old === undefined ? 0 : after(start) - before(target.start);
    const direction = start > target.start ? 'down' : 'up';
    const distance = Math.abs(moved);
    if (distance > 0) {
      return `moved ${distance} ${distance === 1 ? 'paragraph' : 'paragraphs'} ${moved > 0 ? 'down' : 'up'}`;
    }
    return `moved ${Math.abs(start - target.start)} characters ${direction}`;
  }
}

function describeWords({ words, added, removed }: PassageChange): string[] {
  const parts = [
    [words, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const;
  const said = parts.flatMap(([count, what]) =>
    count > 0 ? [`${count} ${count === 1 ? 'word' : 'words'} ${what}`] : [],
  );
  return said.length > 0 ? said : ['signs changed'];
}

// A full stop or a mark at the edge is too common to be followed to its new place by itself.
function withSigns(text: string, exact: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [0, exact.length];
  while (from < to && isSign(exact.charCodeAt(from))) {
    from++;
  }
  while (to > from && isSign(exact.charCodeAt(to - 1))) {
    to--;
  }
  const [head, tail] = [exact.slice(0, from), exact.slice(to)];
  return {
    start: head && !text.startsWith(head, start) && text.endsWith(head, start) ? start - head.length : start,
    end: tail && !text.endsWith(tail, end) && text.startsWith(tail, end) ? end + tail.length : end,
  };
}

function isSign(unit: number): boolean {
  return !isWord(unit) && !isSpace(unit);
}

function paragraphsOf(text: string | undefined): (offset: number) => number {
  const paragraphs = text === undefined ? [] : findParagraphs(text);
  return (offset) => firstEndingAfter(paragraphs, offset);
}
