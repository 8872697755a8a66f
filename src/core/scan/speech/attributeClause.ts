import { bySubject, nothing, spokenUntil } from './attribution';
import type { Attribution } from './attribution';
import { tag } from './lexicon';
import { likelySpeaker, personality } from './likelySpeaker';
import type { Passage, Passages } from './passages';
import type { ReportedClause } from './reportedClause';

/**
 * Who goes on speaking in a sentence of reported mood: the speaker so far where the sentence before is reported, too,
 * else whom that sentence is about.
 */
export function speakerBefore(
  passages: Passages,
  passage: Passage,
  spoken: Attribution | undefined,
): Attribution | undefined {
  if (spoken && spoken.until >= passage.index - 1) {
    return spoken;
  }
  const before = passages.at(passage.index - 1);
  if (!before) {
    return spoken;
  }
  const framed = before.frames.findLast(({ subject }) => subject !== undefined)?.subject;
  const likely = likelySpeaker(before.tokens, 0, before.tokens.length - 1, passages.lexicon);
  const subject = framed ?? (likely && personality(before.tokens, likely, passages.lexicon) >= 2 ? likely : undefined);
  return subject ? bySubject(subject, before.index, passage.index) : spoken;
}

/** Cue and speaker of a reported clause; a clause without its own has those of the sentence before. */
export function attributeClause(
  clause: ReportedClause,
  passage: Passage,
  spoken: Attribution | undefined,
  passages: Passages,
): Attribution {
  const { index } = passage;
  const { cue, subject } = clause;
  if (subject) {
    return { ...nothing, tie: 'frame', cue, subject, from: index, until: index };
  }
  // “die Befürchtung, dass …”, “Dem Vernehmen nach …”: whose it is, nobody says.
  if (clause.rule === 'noun' || isHearsay(clause, passage)) {
    return { ...nothing, cue, until: -1 };
  }
  const before = speakerBefore(passages, passage, spoken);
  return before ? { ...spokenUntil(before, index), tie: 'continued', cue } : { ...nothing, cue, until: index };
}

function isHearsay({ rule, cue }: ReportedClause, { tokens, frames }: Passage): boolean {
  const frame = rule === 'source' ? frames.find((candidate) => candidate.cue.start === cue?.start) : undefined;
  return frame !== undefined && ((tokens[frame.at]?.tags ?? 0) & tag.sourcePreposition) !== 0;
}
