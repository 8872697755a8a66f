import { bySubject, fromFrame, nothing, withoutCue } from './attribution';
import type { Attribution } from './attribution';
import { bestFrame, isBeside } from './frameChoice';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { likelySpeaker, personality } from './likelySpeaker';
import { withParticles } from './nameParticles';
import { phraseEnding } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import { frameOfNext } from './openFrames';
import type { Passage, Passages } from './passages';
import type { Token } from './tokens';
import { placeOf, verbSecondSubject } from './verbSecond';

/**
 * Who speaks by what stands around the sentence of the marks, and by the sentence itself where it names no cue; but where
 * it is `reported`, in the mood of reported speech, only if it is about somebody: “Die Einsicht sei ihr „verweigert“ worden.”
 */
export function aroundSentence(
  passages: Passages,
  passage: Passage,
  at: number,
  previous: Attribution | undefined,
  reported: boolean,
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
    const isThing = reported && own?.subject !== undefined && !speaks(passage, own.subject, passages.lexicon);
    if (own && !isThing) {
      return own;
    }
  }
  const actor = whole && previous ? actorBefore(passages, passage, previous) : undefined;
  if (actor) {
    return actor;
  }
  if (previous?.subject) {
    const near = passages.at(previous.from)?.paragraph === passage.paragraph;
    return withoutCue(previous, near ? 'continued' : 'paragraph');
  }
  return (whole ? previousSubject(passages, passage) : undefined) ?? nothing;
}

function speaks({ tokens }: Passage, subject: NounPhrase, lexicon: SpeechLexicon): boolean {
  return subject.pronoun || personality(tokens, subject, lexicon) >= 1;
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
    tokens: undefined,
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

/** “Sie gab eine Stellungnahme ab. Darin heißt es: …”: the document that the sentence before speaks of. */
export function documentBefore(
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

/** Whom the sentence of the marks at token `at` is about, before them. */
export function ownSubject(passages: Passages, { tokens, index }: Passage, at: number): Attribution | undefined {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  if (first < 0 || first >= at) {
    return undefined;
  }
  const { lexicon } = passages;
  const opposite = oppositeSubject(tokens, first, at, lexicon);
  if (opposite) {
    const words = ((tokens[at - 1]?.tags ?? 0) & (tag.slogan | tag.naming)) === tag.slogan;
    return words
      ? { ...bySubject(opposite, index), tie: 'frame', strong: true, beside: true }
      : bySubject(opposite, index);
  }
  const verb =
    lexicon.words.verbSecond === true
      ? tokens.findIndex(
          (token, place) => place < at && isFiniteVerb(token) && placeOf(tokens, place, lexicon) === 'main',
        )
      : -1;
  const told = verb > 0 ? verbSecondSubject(tokens, verb, lexicon) : undefined;
  const sure = told && (told.pronoun || personality(tokens, told, lexicon) >= 1) && told.first < at;
  const subject = sure ? told : likelySpeaker(tokens, first, at - 1, lexicon);
  return subject && bySubject(subject, index);
}

// “Mit den Worten „…“ wandte [sie] sich an den Rat.”
function oppositeSubject(
  tokens: readonly Token[],
  first: number,
  at: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const verb = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (!lexicon.prepositions.has(tokens[first]?.entry ?? '') || !isVerbBehind(tokens[verb], lexicon)) {
    return undefined;
  }
  const opening = tokens.slice(first, at).every((token) => token.kind === 'word' && !isFiniteVerb(token));
  return opening ? verbSecondSubject(tokens, verb, lexicon) : undefined;
}

// Whatever small word stands right behind what opens the sentence.
function isVerbBehind(token: Token | undefined, { words }: SpeechLexicon): boolean {
  const other = tag.stop | tag.adverb | tag.participle | tag.linker | tag.determiner | anyPronoun | tag.namingAfter;
  return words.verbSecond === true && token?.kind === 'word' && !token.capital && (token.tags & other) === 0;
}

function isFiniteVerb({ kind, capital, tags }: Token): boolean {
  return kind === 'word' && !capital && (tags & (tag.auxiliary | tag.finite | tag.verb | tag.weakVerb)) !== 0;
}

const longestBeat = 8;

// “…,” Quist said. [Lammers] shrugged. “Maybe.”: what somebody named does right before the marks says who speaks in them.
function actorBefore(
  passages: Passages,
  { index, paragraph }: Passage,
  { until }: Attribution,
): Attribution | undefined {
  const before = passages.at(index - 1);
  const { lexicon } = passages;
  if (before?.paragraph !== paragraph || until >= before.index) {
    return undefined;
  }
  const { tokens } = before;
  const short = tokens.length <= longestBeat && tokens.every(({ kind }) => kind === 'word' || kind === 'sign');
  const likely = short ? likelySpeaker(tokens, 0, tokens.length - 1, lexicon) : undefined;
  const subject = withParticles(tokens, likely, lexicon);
  const names = subject && tokens.slice(subject.first, subject.last + 1).filter((token) => isNamePart(token));
  const verb = subject && tokens[subject.last + 1];
  return subject?.first === 0 && !subject.pronoun && names && names.length > 0 && verb?.kind === 'word' && !verb.capital
    ? { ...bySubject(subject, before.index), tie: 'continued' }
    : undefined;
}

function isNamePart({ kind, capital, tags, nouns }: Token): boolean {
  return kind === 'word' && capital && tags === 0 && nouns === 0;
}

function previousSubject(passages: Passages, { index, paragraph }: Passage): Attribution | undefined {
  const before = passages.at(index - 1);
  if (before?.paragraph !== paragraph) {
    return undefined;
  }
  const framed = before.frames.findLast(({ subject }) => subject !== undefined)?.subject;
  const subject = framed ?? likelySpeaker(before.tokens, 0, before.tokens.length - 1, passages.lexicon);
  return subject && bySubject(subject, before.index);
}
