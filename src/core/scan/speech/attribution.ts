import type { Span } from '../../model';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Frame } from './frame';
import { subjectSince } from './droppedSubjects';
import { bestFrame, isBeside } from './frameChoice';
import { frameOfNext, labelBefore } from './openFrames';
import type { ReportedClause } from './reportedClause';
import { findMood } from './mood';
import { likelySpeaker, personality } from './likelySpeaker';
import { phraseEnding } from './nounPhrases';
import { noun } from './nouns';
import type { NounPhrase } from './nounPhrases';
import type { Passage, Passages } from './passages';
import { signerOf } from './signed';
import type { Token } from './tokens';
import { placeOf, verbSecondSubject } from './verbSecond';

/** How a marked span came by its speaker; the earlier, the surer. */
export type Tie = 'frame' | 'introduced' | 'pointed' | 'continued' | 'subject' | 'paragraph' | 'none';

/** Cue and speaker of a marked span, before pronouns are resolved. */
export interface Attribution {
  readonly tie: Tie;
  readonly cue: Span | undefined;
  readonly subject: NounPhrase | undefined;
  /** Whether the cue tells of speech by itself and stands right beside the marks. */
  readonly strong: boolean;
  readonly beside: boolean;
  /** Where the speaker was taken from. */
  readonly from: number;
  /** The last sentence that he or she is known to speak in. */
  readonly until: number;
  /** The tokens that `subject` counts in, where they are not those of the sentence `from`. */
  readonly tokens?: readonly Token[];
}

const nothing: Attribution = {
  tie: 'none',
  cue: undefined,
  subject: undefined,
  strong: false,
  beside: false,
  from: -1,
  until: -1,
};

/** Finds cue and speaker of the marked span at token `at` of the passage: in its sentence, else around it. */
export function attribute(
  passages: Passages,
  passage: Passage,
  at: number,
  previous: Attribution | undefined,
  spoken: Attribution | undefined = previous,
): Attribution {
  const signed = signerOf(passages, passage, at);
  if (signed) {
    const place = { from: passage.index, until: passage.index };
    return { ...nothing, ...place, ...signed, tie: 'frame', strong: true, beside: true };
  }
  const frame = bestFrame(passages, passage, at);
  if (frame?.subject) {
    return fromFrame(frame, passage, at);
  }
  const label = frame ? undefined : labelBefore(passage, at, passages.lexicon);
  if (label) {
    return { ...nothing, tie: 'frame', subject: label, beside: true, from: passage.index, until: passage.index };
  }
  // “Er habe „nicht den Eindruck“”: the mood says that the one before goes on speaking.
  const goesOn = !frame?.strong && at > 0 && isReported(passage, passages.lexicon, spoken?.until === passage.index - 1);
  const goingOn = goesOn ? speakerBefore(passages, passage, spoken) : undefined;
  if (goingOn?.subject) {
    return { ...goingOn, tie: 'continued', cue: undefined, strong: false, beside: false };
  }
  const document = frame?.kind === 'impersonal' ? documentBefore(passages, passage) : undefined;
  if (frame && document) {
    return { ...fromFrame({ ...frame, subject: document.subject }, passage, at), tie: 'pointed', from: document.from };
  }
  // “She said that … “Nobody asked us,” added.”: who has just spoken goes on, in marks or without.
  // “…, sagte die Ministerin. [„Wir warten.“]”
  const near = frame !== undefined || (spoken !== undefined && spoken.until >= passage.index - 1);
  const latest = near && spoken && spoken.from > (previous?.from ?? -1) ? spoken : previous;
  const unnamed = frame !== undefined && passages.lexicon.words.dropsSubject === true;
  const since = unnamed ? subjectSince(passages, passage, latest?.from ?? -1) : undefined;
  const last = since ? { ...nothing, ...since, tie: 'subject' as const, until: passage.index } : latest;
  const around = aroundSentence(passages, passage, at, last);
  if (frame) {
    // “Jak dodał, rząd „zna jego stanowisko”.”: who has spoken goes on.
    const { subject, from, tie } =
      frame.aside && last?.subject
        ? last
        : around.tie === 'none' || around.tie === 'paragraph'
          ? { ...around, ...ownSubject(passages, passage, at) }
          : around;
    return {
      tie,
      cue: frame.cue,
      subject,
      strong: frame.strong,
      beside: isBeside(passage, frame.at, at),
      from,
      until: passage.index,
    };
  }
  return around;
}

// In the mood of reported speech from its first clause on: not “X ist der Meinung, … sei …”. Behind a report, “wäre” will do.
function isReported({ tokens, allTags }: Passage, lexicon: SpeechLexicon, goesOn: boolean): boolean {
  const bits = goesOn ? tag.reportedMood | tag.weakMood : tag.reportedMood;
  if ((allTags & bits) === 0 || findMood(tokens, 0, tokens.length, lexicon, bits) === undefined) {
    return false;
  }
  const comma = tokens.findIndex(({ kind }) => kind === 'comma');
  const first = comma < 0 ? tokens.length : comma;
  // “Da er Angst hatte, habe sie …”
  const subordinate = lexicon.subordinators.has(tokens[0]?.entry ?? '');
  return (
    subordinate ||
    findMood(tokens, 0, first, lexicon, bits) !== undefined ||
    (!goesOn && !isPersonal(tokens, first, lexicon))
  );
}

function isPersonal(tokens: Passage['tokens'], end: number, lexicon: SpeechLexicon): boolean {
  const subject = likelySpeaker(tokens, 0, end - 1, lexicon);
  const told = tokens
    .slice(0, end)
    .some(({ tags, capital }) => (tags & (tag.finite | tag.auxiliary)) !== 0 && !capital);
  return told && subject !== undefined && (subject.pronoun || personality(tokens, subject, lexicon) >= 1);
}

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
  return subject ? { ...nothing, tie: 'subject', subject, from: before.index, until: passage.index } : spoken;
}

/** Cue and speaker of a reported clause; a clause without its own has those of the sentence before. */
export function attributeClause(
  clause: ReportedClause,
  passage: Passage,
  spoken: Attribution | undefined,
  passages: Passages,
): Attribution {
  const until = passage.index;
  if (clause.subject) {
    return { ...nothing, tie: 'frame', cue: clause.cue, subject: clause.subject, from: passage.index, until };
  }
  const before = speakerBefore(passages, passage, spoken);
  return { ...(before ?? nothing), tie: before ? 'continued' : 'none', cue: clause.cue, until };
}

function fromFrame(frame: Frame, passage: Passage, at: number): Attribution {
  return {
    tie: 'frame',
    cue: frame.cue,
    subject: frame.subject,
    strong: frame.strong,
    beside: isBeside(passage, frame.at, at),
    from: passage.index,
    until: passage.index,
  };
}

function aroundSentence(
  passages: Passages,
  passage: Passage,
  at: number,
  previous: Attribution | undefined,
): Attribution {
  const opens = at === 0;
  const introduced = opens ? introducedBy(passages, passage) : undefined;
  if (introduced) {
    return introduced;
  }
  const whole = opens && passage.tokens.slice(1).every(({ kind }) => kind !== 'word');
  const pointed = whole
    ? (pointedAt(passages, passage) ?? followedBy(passages, passage) ?? sharedWithNext(passages, passage))
    : undefined;
  if (pointed) {
    return pointed;
  }
  if (!opens) {
    const own = ownSubject(passages, passage, at);
    if (own) {
      return { ...nothing, ...own };
    }
  }
  if (previous?.subject) {
    const near = passages.at(previous.from)?.paragraph === passage.paragraph;
    return { ...previous, tie: near ? 'continued' : 'paragraph', cue: undefined, strong: false, beside: false };
  }
  return whole ? { ...nothing, ...previousSubject(passages, passage) } : nothing;
}

// “X said on Monday: ⏎ “…””
function introducedBy(passages: Passages, passage: Passage): Attribution | undefined {
  const before = passages.at(passage.index - 1);
  if (before?.tokens.at(-1)?.kind !== 'colon') {
    return undefined;
  }
  const frame = before.frames.findLast(({ subject }) => subject !== undefined);
  const subject = frame?.subject ?? likelySpeaker(before.tokens, 0, before.tokens.length - 2, passages.lexicon);
  return {
    tie: 'introduced',
    cue: frame?.cue,
    subject,
    strong: frame?.strong ?? false,
    beside: true,
    from: before.index,
    until: passage.index,
  };
}

// “…” Das sagte X.
function pointedAt(passages: Passages, passage: Passage): Attribution | undefined {
  const next = passages.at(passage.index + 1);
  const frame = next?.frames.find(({ pointsBack, subject }) => pointsBack && subject);
  return next && frame ? { ...fromFrame(frame, next, 0), tie: 'pointed' } : undefined;
}

// “Who told us?” Odo Lammers said.
function followedBy(passages: Passages, passage: Passage): Attribution | undefined {
  const span = passages.marked[passage.tokens[0]?.marked ?? -1];
  const next = passages.at(passage.index + 1);
  const frame = span && frameOfNext(passages, passage, span);
  return next && frame ? { ...fromFrame(frame, next, 0), beside: true } : undefined;
}

// “Sie gab eine Stellungnahme ab. Darin heißt es: …”: the document that the sentence before speaks of.
function documentBefore(
  passages: Passages,
  { index, paragraph }: Passage,
): Pick<Attribution, 'subject' | 'from'> | undefined {
  const before = passages.at(index - 1);
  const { lexicon } = passages;
  const at =
    before?.paragraph === paragraph
      ? before.tokens.findLastIndex(
          ({ kind, capital, nouns }) => kind === 'word' && capital && (nouns & noun.document) !== 0,
        )
      : -1;
  const subject = before && at >= 0 ? phraseEnding(before.tokens, at, lexicon) : undefined;
  return subject && { subject, from: index - 1 };
}

// „Das war so. Es bleibt so.“ [„Wir gehen“, sagte X]: marks upon marks, with nothing between, have one speaker.
function sharedWithNext(passages: Passages, passage: Passage): Attribution | undefined {
  const next = passages.at(passage.index + 1);
  const marks = next?.tokens[0]?.kind === 'marks' && next.paragraph === passage.paragraph;
  const frame = marks && next.tokens.length > 1 ? bestFrame(passages, next, 0) : undefined;
  return next && frame?.subject && isBeside(next, frame.at, 0)
    ? { ...fromFrame(frame, next, 0), tie: 'pointed' }
    : undefined;
}

function ownSubject(
  passages: Passages,
  { tokens, index }: Passage,
  at: number,
): { subject: NounPhrase; from: number; tie: Tie } | undefined {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  if (first < 0 || first >= at) {
    return undefined;
  }
  const { lexicon } = passages;
  const verb =
    lexicon.words.verbSecond === true
      ? tokens.findIndex(
          (token, place) => place < at && isFiniteVerb(token) && placeOf(tokens, place, lexicon) === 'main',
        )
      : -1;
  const told = verb > 0 ? verbSecondSubject(tokens, verb, lexicon) : undefined;
  const sure = told && (told.pronoun || personality(tokens, told, lexicon) >= 1) && told.first < at;
  const subject = sure ? told : likelySpeaker(tokens, first, at - 1, lexicon);
  return subject && { subject, from: index, tie: 'subject' };
}

function isFiniteVerb({ kind, capital, tags }: Token): boolean {
  return kind === 'word' && !capital && (tags & (tag.auxiliary | tag.finite | tag.verb | tag.weakVerb)) !== 0;
}

function previousSubject(passages: Passages, passage: Passage): Partial<Attribution> {
  const before = passages.at(passage.index - 1);
  if (before?.paragraph !== passage.paragraph) {
    return {};
  }
  const framed = before.frames.findLast(({ subject }) => subject !== undefined)?.subject;
  const subject = framed ?? likelySpeaker(before.tokens, 0, before.tokens.length - 1, passages.lexicon);
  return subject ? { subject, from: before.index, tie: 'subject' } : {};
}
