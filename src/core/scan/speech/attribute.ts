import { answerBefore, answerBehind } from './answers';
import { aroundSentence, documentBefore, ownSubject } from './aroundSentence';
import { speakerBefore } from './attributeClause';
import { bySubject, fromFrame, nothing, withoutCue } from './attribution';
import type { Attribution } from './attribution';
import { subjectSince } from './droppedSubjects';
import type { Frame } from './frame';
import { bestFrame } from './frameChoice';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { gappedSubject } from './gapping';
import { likelySpeaker, personality } from './likelySpeaker';
import { findMood } from './mood';
import { labelBefore } from './openFrames';
import type { Passage, Passages } from './passages';
import { signerOf } from './signed';

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
    const { index } = passage;
    const { subject, tokens } = signed;
    return { ...nothing, tie: 'frame', subject, strong: true, beside: true, from: index, until: index, tokens };
  }
  const reply = answerBehind(passage, at, passages.lexicon);
  if (reply) {
    const { index } = passage;
    return { ...nothing, ...reply, tie: 'frame', strong: true, beside: true, from: index, until: index };
  }
  const frame = bestFrame(passages, passage, at);
  // “Das Papier, aus dem die Zeitung zitiert hatte, sei „ein Entwurf“”: the mood is that of who has spoken.
  const inside = frame !== undefined && isClosed(passage, frame, at, passages.lexicon);
  const teller = inside && spoken?.until === passage.index - 1 ? spoken : undefined;
  if (teller?.subject) {
    return withoutCue(teller, 'continued');
  }
  if (frame?.subject) {
    const gapped =
      frame.kind === 'verb' && frame.at < at ? gappedSubject(passage, frame.at, at, passages.lexicon) : undefined;
    return fromFrame(gapped ? { ...frame, subject: gapped } : frame, passage, at);
  }
  const answer = answerBefore(passage, at, passages.lexicon);
  if (answer) {
    const { index } = passage;
    return { ...nothing, ...answer, tie: 'frame', strong: true, beside: true, from: index, until: index };
  }
  const label = frame ? undefined : labelBefore(passage, at, passages.lexicon);
  if (label) {
    const { index } = passage;
    return { ...nothing, tie: 'frame', subject: label, beside: true, from: index, until: index };
  }
  // “Er habe „nicht den Eindruck“”: the mood says that the one before goes on speaking.
  const goesOn = !frame?.strong && at > 0 && isReported(passage, passages.lexicon, spoken?.until === passage.index - 1);
  const goingOn = goesOn ? speakerBefore(passages, passage, spoken) : undefined;
  if (goingOn?.subject) {
    return withoutCue(goingOn, 'continued');
  }
  if (frame && isOpen(passage, frame, passages.lexicon)) {
    return { ...fromFrame(frame, passage, at), tie: 'none' };
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
  const last = since ? bySubject(since.subject, since.from, passage.index) : latest;
  const around = aroundSentence(passages, passage, at, last, goesOn);
  if (!frame) {
    return around;
  }
  const own = around.tie === 'none' || around.tie === 'paragraph' ? ownSubject(passages, passage, at) : undefined;
  // “Jak dodał, rząd „zna jego stanowisko”.”, “Pytany, kiedy to nastąpi, odparł: „…””: who has spoken goes on.
  const { asking, words } = passages.lexicon;
  const asked = words.subjectBehind === true && asking.has(passage.tokens[0]?.entry ?? '');
  const { subject, from, tie } = (frame.aside || asked) && last?.subject ? last : (own ?? around);
  return { ...fromFrame(frame, passage, at), tie, subject, from };
}

// “– Вы уйдёте? – [спросили] министра.”: a plural without a subject is told of people nobody names; in “Die Ministerin wurde
// als „eisern“ [bezeichnet]” nobody is named who calls her so.
function isOpen({ tokens }: Passage, { kind, at, aside, strong }: Frame, lexicon: SpeechLexicon): boolean {
  const verb = tokens[at];
  const { verbSecond, bareClauses } = lexicon.words;
  const participle = (verbSecond ?? bareClauses) === true && !strong && ((verb?.tags ?? 0) & tag.participle) !== 0;
  const suffered = participle && tokens.some(({ entry }) => lexicon.passive.has(entry));
  const ending = lexicon.openEndings.some((end) => verb?.lower.endsWith(end) === true);
  return kind === 'verb' && !aside && (ending || suffered);
}

// A relative clause that ends before the verb in the mood of reports that the marks belong to.
function isClosed({ tokens }: Passage, frame: Frame, at: number, lexicon: SpeechLexicon): boolean {
  const comma =
    frame.embedded && frame.at < at ? tokens.findIndex(({ kind }, index) => index > frame.at && kind === 'comma') : -1;
  return comma > 0 && comma < at && findMood(tokens, comma + 1, comma + 2, lexicon, tag.reportedMood) !== undefined;
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
