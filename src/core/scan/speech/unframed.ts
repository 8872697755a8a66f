import type { ReportedClause } from './reportedClause';
import type { Frame } from './frame';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { likelySpeaker, personality } from './likelySpeaker';
import { findMood } from './mood';
import type { NounPhrase } from './nounPhrases';
import { isContrary } from './notReporting';
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
  // “Sie drohen mit Streik, falls nichts geschehe.”
  if (told && lexicon.conditionals.has(tokens[comma + 1]?.entry ?? '')) {
    return undefined;
  }
  const first = comma > 0 && told ? tokens[comma + 1] : tokens[0];
  // “Auf die Frage, ob sie gehen werde, antwortete X: „…“”
  const asked = lexicon.prepositions.has(tokens[0]?.entry ?? '') && leadsToWords(tokens, at);
  const frame = passage.frames.find((candidate) => closes(tokens, candidate, at));
  // “Gefragt, ob er bleibe, sagte X: „…“”
  const question = ((tokens[0]?.tags ?? 0) & tag.participle) !== 0 && tokens[1]?.kind === 'comma';
  if (asked || question) {
    return undefined;
  }
  const last = frame && tokens[frame.at - 2];
  const inserted = passage.frames.find((candidate) => isInserted(tokens, candidate, at));
  return first && last
    ? { start: first.start, end: last.end, rule: 'mood', cue: frame.cue, subject: frame.subject }
    : first && { start: first.start, end, rule: 'mood', cue: inserted?.cue, subject: inserted?.subject };
}

// “Ein Beamter habe ihm, [so Halden], gesagt: „…“”
function isInserted(tokens: readonly Token[], { kind, subject, at }: Frame, mood: number): boolean {
  const behind = subject && tokens[subject.last + 1]?.kind === 'comma';
  return kind === 'bare' && at > mood && tokens[at - 1]?.kind === 'comma' && behind === true;
}

// “antwortete X: Niemand.”, where nothing between the colon and the end of the sentence is marked.
function leadsToWords(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ kind }, at) => at > from && kind === 'colon');
}

function leadsToMarks(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ kind }, at) => at > from && kind === 'colon' && tokens[at + 1]?.kind === 'marks');
}

// “Sie sei „erschüttert“, [sagte Lind], und: „…“”: the report ends before the frame.
function closes(tokens: readonly Token[], { kind, strong, subject, at }: Frame, mood: number): boolean {
  const parted = tokens[at - 1]?.kind === 'comma' && at > mood;
  const told = kind === 'verb' && strong && parted && subject !== undefined && subject.first > at;
  // “Er werde, kündigte X an, die Zahlen nennen” goes on behind it.
  return (
    told && (leadsToMarks(tokens, at) || !tokens.some((token, index) => index > subject.last && token.kind === 'comma'))
  );
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

// “X soll … gesehen haben”, « X aurait rencontré … ».
function hearsayClause({ tokens, start, end }: Passage, lexicon: SpeechLexicon): ReportedClause | undefined {
  const at = tokens.findIndex(({ entry, capital }) => lexicon.hearsay.has(entry) && !capital);
  const modal = tokens[at];
  if (!modal || tokens.some((token, index) => isConditional(tokens, token, index, lexicon))) {
    return undefined;
  }
  const cue = { start: modal.start, end: modal.end };
  const perfect =
    lexicon.hearsayParticiples.length > 0 ? isPast(tokens, at + 1, lexicon) : endsInPerfect(tokens, at, lexicon);
  return perfect ? { start, end, rule: 'hearsay', cue, subject: undefined } : undefined;
}

function endsInPerfect(tokens: readonly Token[], modal: number, lexicon: SpeechLexicon): boolean {
  const last = tokens.findLastIndex(({ kind }) => kind === 'word');
  // “gesehen haben”, Dutch “hebben gezien”, too.
  const auxiliary = [last, ...(lexicon.words.capitalNouns === true ? [] : [last - 1])].find((at) =>
    lexicon.hearsayEnds.has(tokens[at]?.entry ?? ''),
  );
  const participle = tokens[auxiliary === last ? last - 1 : last];
  return (
    auxiliary !== undefined &&
    auxiliary > modal + 1 &&
    last > modal + 2 &&
    participle?.kind === 'word' &&
    !participle.capital
  );
}

// “aurait [secrètement rencontré]”, but not “aurait pu”.
function isPast(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): boolean {
  let at = from;
  while (at < from + 2 && ((tokens[at]?.tags ?? 0) & tag.adverb) !== 0) {
    at++;
  }
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !lexicon.notHearsay.has(token.entry) &&
    lexicon.hearsayParticiples.some((ending) => token.lower.length > ending.length + 1 && token.lower.endsWith(ending))
  );
}

// « S’il avait su, il aurait signé »: a condition makes no hearsay.
function isConditional(tokens: readonly Token[], token: Token, at: number, lexicon: SpeechLexicon): boolean {
  const opens = at === 0 || tokens[at - 1]?.kind === 'comma';
  return opens && lexicon.conditionals.has(token.entry);
}

// “Das Ministerium verkündete das Inkrafttreten”: what was said is the object, so the sentence is the report.
function speechAct({ tokens, frames, start, end }: Passage, lexicon: SpeechLexicon): ReportedClause | undefined {
  const frame = frames.find(({ kind, strong, pointsBack }) => kind === 'verb' && strong && !pointsBack);
  // “begrüßte die Gespräche” tells of an opinion, not of words.
  if (
    !frame?.subject ||
    lexicon.judging.has(tokens[frame.at]?.entry ?? '') ||
    isContrary(tokens, frame, lexicon) ||
    lexicon.words.speechActs !== true ||
    tokens.some(({ kind }) => kind === 'marks' || kind === 'colon')
  ) {
    return undefined;
  }
  // “Die Polizei konnte das nicht [bestätigen]”, “Ich kann nicht erklären”: nothing was said yet, or it is being said.
  const cue = tokens[frame.at];
  const next = tokens[frame.at + 1];
  const open =
    frame.at > 2 &&
    next?.kind !== 'word' &&
    next?.kind !== 'number' &&
    ((cue?.tags ?? 0) & (tag.participle | tag.separable)) === 0;
  const own = ((tokens[frame.subject.first]?.tags ?? 0) & tag.firstPerson) !== 0;
  if (open || own) {
    return undefined;
  }
  const sure = personality(tokens, frame.subject, lexicon) >= 2 || isBareName(tokens, frame.subject, lexicon);
  return sure ? { start, end, rule: 'act', cue: frame.cue, subject: frame.subject } : undefined;
}

// “[Lammers] kündigte Neuwahlen an”: capitals without an article, which open the sentence right before its verb, not “Fluten haben Opfer gefordert”.
function isBareName(tokens: readonly Token[], { first, last, pronoun }: NounPhrase, lexicon: SpeechLexicon): boolean {
  const names = tokens.slice(first, last + 1);
  const verb = tokens[last + 1];
  return (
    first === 0 &&
    !pronoun &&
    verb?.kind === 'word' &&
    (verb.tags & (tag.verb | tag.separable | tag.auxiliary)) !== 0 &&
    !verb.lower.endsWith(lexicon.words.weakEnding ?? '\0') &&
    ((tokens[last + 2]?.tags ?? 0) & tag.neuter) === 0 &&
    names.every(
      ({ kind, capital, tags, nouns }) =>
        kind === 'brackets' || (kind === 'word' && capital && tags === 0 && nouns === 0),
    )
  );
}
