import { withoutCue } from './attribution';
import type { Attribution } from './attribution';
import type { Passage, Passages } from './passages';

/** Who spoke in the last two paragraphs that begin with marks. */
export interface Turns {
  last: Turn | undefined;
  before: Turn | undefined;
}

interface Turn {
  readonly paragraph: number;
  readonly name: string;
  readonly attribution: Attribution;
}

/**
 * In a dialogue of two, a paragraph of nothing but marks is the turn of whoever spoke two paragraphs before:
 * “Who pays?” asked Lammers. ⏎ “You do,” said Quist. ⏎ [“Me?”] is Lammers again.
 */
export function takeTurn(
  turns: Turns,
  passages: Passages,
  passage: Passage,
  at: number,
  attribution: Attribution,
): Attribution {
  const { paragraph, tokens } = passage;
  if (at !== 0 || passages.paragraphs[paragraph]?.start !== passage.start) {
    return attribution;
  }
  const { last, before } = turns;
  const alone = tokens.every(({ kind }) => kind !== 'word') && passages.paragraphs[paragraph].end <= passage.end + 1;
  const other = last?.paragraph === paragraph - 1 && before?.paragraph === paragraph - 2 && last.name !== before.name;
  const turn: Attribution =
    alone && other && attribution.tie === 'paragraph' ? withoutCue(before.attribution, 'paragraph') : attribution;
  turns.before = last;
  turns.last = turn.subject && { paragraph, attribution: turn, name: nameOf(passages.text, turn) };
  return turn;
}

function nameOf(text: string, { subject }: Attribution): string {
  return subject ? text.slice(subject.start, subject.end).toLowerCase() : '';
}
