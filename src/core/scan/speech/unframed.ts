import type { ReportedClause } from './indirect';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { likelySpeaker, personality } from './likelySpeaker';
import { findMood } from './mood';
import type { Passage } from './passages';
import type { Token } from './tokens';

/** The report that a sentence is without a clause of its own for it: by its mood, by hearsay, or by an act of speech. */
export function unframedClause(passage: Passage, lexicon: SpeechLexicon, goesOn: boolean): ReportedClause | undefined {
  return moodClause(passage, lexicon, goesOn) ?? hearsayClause(passage, lexicon) ?? speechAct(passage, lexicon);
}

// A sentence, or the part of it behind its indicative clause, that is in the mood of reported speech.
function moodClause(passage: Passage, lexicon: SpeechLexicon, goesOn: boolean): ReportedClause | undefined {
  const { tokens, allTags, end } = passage;
  const bits = goesOn ? tag.reportedMood | tag.weakMood : tag.reportedMood;
  const at = (allTags & bits) === 0 ? undefined : findMood(tokens, 0, tokens.length, lexicon, bits);
  if (at === undefined) {
    return undefined;
  }
  const colon = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'colon');
  if (colon > 0) {
    return behindColon(passage, colon, lexicon);
  }
  const comma = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'comma');
  const told = tokens.slice(0, Math.max(0, comma)).some(isIndicative);
  const first = comma > 0 && told ? tokens[comma + 1] : tokens[0];
  return first && { start: first.start, end, rule: 'mood', cue: undefined, subject: undefined };
}

// “Die Ministerin wies das zurück: [Man habe sich daran gehalten].”
function behindColon({ tokens, end }: Passage, colon: number, lexicon: SpeechLexicon): ReportedClause | undefined {
  const first = tokens[colon + 1];
  const subject = likelySpeaker(tokens, 0, colon - 1, lexicon);
  return first && { start: first.start, end, rule: 'mood', cue: undefined, subject };
}

function isIndicative({ kind, tags, capital }: Token): boolean {
  const finite = (tags & (tag.finite | tag.verb | tag.weakVerb)) !== 0;
  return kind === 'word' && !capital && finite && (tags & (tag.reportedMood | tag.weakMood)) === 0;
}

// “X soll … gesehen haben”.
function hearsayClause({ tokens, start, end }: Passage, lexicon: SpeechLexicon): ReportedClause | undefined {
  const at = tokens.findIndex(({ entry, capital }) => lexicon.hearsay.has(entry) && !capital);
  const modal = tokens[at];
  if (!modal) {
    return undefined;
  }
  const last = tokens.findLastIndex(({ kind }) => kind === 'word');
  const before = tokens[last - 1];
  const participle = before?.kind === 'word' && !before.capital;
  const perfect = participle && last > at + 2 && lexicon.hearsayEnds.has(tokens[last]?.entry ?? '');
  const cue = { start: modal.start, end: modal.end };
  return perfect ? { start, end, rule: 'hearsay', cue, subject: undefined } : undefined;
}

// “Das Ministerium verkündete das Inkrafttreten”: what was said is the object, so the sentence is the report.
function speechAct({ tokens, frames, start, end }: Passage, lexicon: SpeechLexicon): ReportedClause | undefined {
  const frame = frames.find(({ kind, strong, pointsBack }) => kind === 'verb' && strong && !pointsBack);
  // “begrüßte die Gespräche” tells of an opinion, not of words.
  if (
    !frame?.subject ||
    lexicon.judging.has(tokens[frame.at]?.entry ?? '') ||
    lexicon.words.speechActs !== true ||
    tokens.some(({ kind }) => kind === 'marks' || kind === 'colon')
  ) {
    return undefined;
  }
  const sure = personality(tokens, frame.subject, lexicon) >= 2;
  return sure ? { start, end, rule: 'act', cue: frame.cue, subject: frame.subject } : undefined;
}
