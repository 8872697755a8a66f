import type { Quotation, Speaker } from '../../model';
import type { Reading } from '../../reading';
import { clauseEdges } from './unspacedNames';
import { farthest, namedAt, toSpeaker } from './unspacedSubjects';
import type { UnspacedContext } from './unspacedSubjects';

/** A quotation that is a turn of a dialogue. */
export interface Turn {
  readonly at: number;
  readonly paragraph: number;
  speaker: Speaker | undefined;
}

/** So long is a line that only says who speaks. */
export const longestTail = 40;

/**
 * Quotations that fill paragraphs one after the other are a dialogue of two; who is named once speaks every other turn.
 */
export function takeTurns(context: UnspacedContext, quotations: readonly Quotation[], turns: Turn[]): void {
  for (let first = 0; first < turns.length;) {
    let last = first;
    while (last + 1 < turns.length && follows(context, turns[last], turns[last + 1])) {
      last++;
    }
    fillRun(context, quotations, turns, first, last);
    first = last + 1;
  }
}

// The next paragraph, or the one behind a line that only says who spoke.
function follows({ reading, told }: UnspacedContext, turn: Turn | undefined, next: Turn | undefined): boolean {
  if (!turn || !next) {
    return false;
  }
  const line = reading.paragraphs[turn.paragraph + 1];
  const away = next.paragraph - turn.paragraph;
  return (
    away === 1 || (away === 2 && line !== undefined && told.slice(line.start, line.end).trim().length <= longestTail)
  );
}

function fillRun(
  context: UnspacedContext,
  quotations: readonly Quotation[],
  turns: Turn[],
  first: number,
  last: number,
): void {
  const others = participants(context, quotations, turns, first, last);
  for (const step of [1, -1]) {
    const [from, to] = step > 0 ? [first, last] : [last, first];
    for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
      const turn = turns[at];
      const previous = at === from ? undefined : turns[at - step]?.speaker;
      if (turn && !turn.speaker && previous) {
        const twoBack = turns[at - 2 * step]?.speaker;
        const within = step > 0 ? at - 2 >= first : at + 2 <= last;
        turn.speaker = other(within ? twoBack : undefined, previous, others);
      }
    }
  }
  for (let at = first; at <= last; at++) {
    const turn = turns[at];
    if (turn) {
      turn.speaker ??= others[(at - first) % 2];
    }
  }
}

function other(twoBack: Speaker | undefined, previous: Speaker, others: readonly Speaker[]): Speaker | undefined {
  const candidate = twoBack && twoBack.text !== previous.text ? twoBack : undefined;
  const meant = candidate ?? others.find(({ text }) => text !== previous.text);
  return meant && { ...meant, resolvedBy: 'continued' };
}

// Who speaks in the run, else who was named last before it.
function participants(
  context: UnspacedContext,
  quotations: readonly Quotation[],
  turns: readonly Turn[],
  first: number,
  last: number,
): Speaker[] {
  const found: Speaker[] = [];
  const add = (speaker: Speaker | undefined): void => {
    if (speaker && !found.some(({ text }) => text === speaker.text)) {
      found.push(speaker);
    }
  };
  turns.slice(first, last + 1).forEach(({ speaker }) => {
    add(speaker);
  });
  const start = quotations[turns[first]?.at ?? 0]?.start ?? 0;
  for (let at = start - 1; at >= 0 && found.length < 2 && start - at < farthest; at--) {
    if (at === 0 || clauseEdges.includes(context.told.charAt(at - 1))) {
      const named = namedAt(context, at, Math.min(start, at + 12));
      add(named?.sure && !named.pronoun ? toSpeaker(context, named) : undefined);
    }
  }
  return found;
}

/** Index of the paragraph that holds the offset. */
export function paragraphOf({ paragraphs }: Reading, offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Math.max(0, low - 1);
}
