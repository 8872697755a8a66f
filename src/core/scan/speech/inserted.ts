import type { Span } from '../../model';
import type { MarkedSpan } from '../marks/marks';
import { subjectAfter } from './adverbials';
import { withApposition } from './appositions';
import { insertedSentence } from './insertedSentences';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import { tokenize } from './tokens';
import type { Token } from './tokens';

/** The author’s words inside the marks: « Oui, [a-t-il dit], nous partons. » */
export interface InsertedFrame {
  /** The parts of the quotation around the author’s words, marks and dashes included. */
  readonly parts: readonly Span[];
  readonly cue: Span;
  /** Absent where the verb needs none: «…, – ha aggiunto – …». */
  readonly subject: NounPhrase | undefined;
  readonly tokens: readonly Token[];
}

// A turn of dialogue rarely has more; what follows stays part of the last piece.
const mostFrames = 4;
const longestFrame = 30;

/** Finds the author’s words inside a marked span, or `undefined` where there are none. */
export function findInsertedFrame(text: string, span: MarkedSpan, lexicon: SpeechLexicon): InsertedFrame | undefined {
  const tokens = tokenize(text, { start: span.start + 1, end: span.end }, [], 0, lexicon);
  const dashed = span.form === 'marks' && lexicon.words.framesInside !== true;
  const parts: Span[] = [];
  let start = span.start;
  let found: Pick<InsertedFrame, 'cue' | 'subject'> | undefined;
  for (let at = 1, frames = 0; at < tokens.length && frames < mostFrames; at++) {
    const own = insertedSentence(tokens, at, lexicon);
    if (own) {
      frames++;
      found ??= { cue: { start: own.cue.start, end: own.cue.end }, subject: own.subject };
      parts.push({ start, end: tokens[at - 1]?.end ?? own.cue.start });
      start = tokens[own.last]?.end ?? span.end;
      at = own.last;
      continue;
    }
    const subject = withApposition(tokens, frameAt(tokens, at, lexicon), lexicon);
    const cue = tokens[at];
    const opens = subject !== undefined || isAlone(tokens, at, lexicon);
    const before = tokens[openingOf(tokens, Math.min(at, subject?.first ?? at))];
    if (!opens || !cue || !before || (dashed && (before.kind !== 'dash' || !closesWithDash(tokens, at, subject)))) {
      continue;
    }
    frames++;
    found ??= { cue: { start: cue.start, end: cue.end }, subject };
    const last = endOfFrame(tokens, at, Math.max(at, subject?.last ?? at), lexicon);
    parts.push({ start, end: before.end });
    start = tokens[last]?.end ?? span.end;
    at = last;
  }
  if (!found) {
    return undefined;
  }
  if (tokens.some((token) => token.start >= start && token.kind === 'word')) {
    parts.push({ start: skipSpace(text, start), end: span.end });
  }
  return { ...found, parts, tokens };
}

// „Das Wasser – [sagt die Ministerin am Montag] – steigt“, in a language that has its frames outside the marks.
function closesWithDash(tokens: readonly Token[], at: number, subject: NounPhrase | undefined): boolean {
  const last = Math.max(at, subject?.last ?? at);
  const next = tokens.findIndex(({ kind }, index) => index > last && kind !== 'word');
  return tokens[next]?.kind === 'dash' && next - last <= longestAlone;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/u.test(text.charAt(at))) {
    at++;
  }
  return at;
}

// “, dit Bouvard”, “! s’écria-t-il”, “— a dit le ministre”; “! he said”.
function frameAt(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || !(token.tags & (tag.verb | tag.participle | tag.auxiliary))) {
    return undefined;
  }
  const opening = tokens[openingOf(tokens, at)];
  if (opening && isOpening(opening)) {
    return token.tags & tag.verb
      ? spoken(tokens, at, subjectAfter(tokens, at + 1, lexicon), lexicon)
      : compound(tokens, at, lexicon);
  }
  const before = tokens[at - 1];
  const subject = before && before.tags & anyPronoun && !(before.tags & tag.determiner) ? before : undefined;
  const earlier = tokens[at - 2];
  const ends = earlier?.kind === 'sign' || earlier?.kind === 'comma';
  return subject && !subject.capital && ends && token.tags & tag.verb && lexicon.words.bareClauses === true
    ? { start: subject.start, end: subject.end, first: at - 1, last: at - 1, pronoun: true }
    : undefined;
}

// “– ha aggiunto –”, “– mówił w Sejmie –”: a verb between dashes that needs no subject.
function isAlone(tokens: readonly Token[], at: number, { words }: SpeechLexicon): boolean {
  const token = tokens[at];
  if ((words.dropsSubject !== true && words.subjectBehind !== true) || token?.kind !== 'word' || token.capital) {
    return false;
  }
  const auxiliary = (token.tags & tag.auxiliary) !== 0 && ((tokens[at + 1]?.tags ?? 0) & tag.participle) !== 0;
  if (tokens[at - 1]?.kind !== 'dash' || !(auxiliary || (token.tags & tag.verb) !== 0)) {
    return false;
  }
  let end = at + 1;
  while (tokens[end]?.kind === 'word' && end - at < longestAlone) {
    end++;
  }
  return tokens[end]?.kind === 'dash' || (tokens[end]?.kind === 'comma' && tokens[end + 1]?.kind === 'dash');
}

const longestAlone = 8;

function spoken(
  tokens: readonly Token[],
  at: number,
  subject: NounPhrase | undefined,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const opener = subject && tokens[subject.first];
  const titled = opener !== undefined && (opener.nouns & noun.personTitle) !== 0;
  const names = opener && (titled || opener.capital || (opener.tags & (anyPronoun | tag.determiner)) !== 0);
  const near = subject !== undefined && (subject.first <= at + 3 || lexicon.words.farSubjects === true);
  return near && names ? subject : undefined;
}

// “a-t-il dit”, “a dit le ministre”: the auxiliary, then the participle on either side of the subject.
function compound(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const next = tokens[at + 1];
  if (!next || ((tokens[at]?.tags ?? 0) & tag.auxiliary) === 0) {
    return undefined;
  }
  if (next.tags & tag.participle) {
    return spoken(tokens, at + 1, subjectAfter(tokens, at + 2, lexicon), lexicon);
  }
  // “a-t-il [toutefois] glissé”
  let last = at + 2;
  while (((tokens[last]?.tags ?? 0) & (tag.adverb | tag.stop)) !== 0 && last < at + 5) {
    last++;
  }
  return next.tags & anyPronoun && (tokens[last]?.tags ?? 0) & tag.participle
    ? { start: next.start, end: next.end, first: at + 1, last, pronoun: true }
    : undefined;
}

// Index of the sign before the frame; reflexives between are stepped over: “, [s’]écria”.
function openingOf(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  while (
    index > 0 &&
    tokens[index]?.kind === 'word' &&
    ((tokens[index]?.tags ?? 0) & tag.adverb) !== 0 &&
    at - index < 3
  ) {
    index--;
  }
  return index;
}

function isOpening(token: Token): boolean {
  return ['comma', 'dash', 'sign', 'semicolon'].includes(token.kind);
}

// The frame goes on behind a comma with “en riant”, “et en riant”, “qui riait”, “with a smile”.
function endOfFrame(tokens: readonly Token[], cue: number, at: number, lexicon: SpeechLexicon): number {
  let last = at;
  while (last < tokens.length - 1 && tokens[last + 1]?.kind !== 'marks') {
    last++;
    const kind = tokens[last]?.kind;
    if (kind === 'comma' && last - at < longestFrame && goesOn(tokens, cue, last + 1, lexicon)) {
      continue;
    }
    if (kind === 'comma' || kind === 'dash' || kind === 'sign' || kind === 'colon' || kind === 'semicolon') {
      break;
    }
  }
  while (tokens[last + 1]?.kind === 'dash' || tokens[last + 1]?.kind === 'comma') {
    last++;
  }
  return last;
}

function goesOn(tokens: readonly Token[], cue: number, at: number, lexicon: SpeechLexicon): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return false;
  }
  if (lexicon.coordinators.has(token.entry)) {
    // “en riant …, et en la prenant”, “qui …, et qui …”: what is joined opens like what it is joined to.
    const opener = tokens[at + 1]?.lower ?? '';
    return lexicon.frameGoesOn.has(opener) && tokens.slice(cue, at).some(({ lower }) => lower === opener);
  }
  return (
    (token.tags & tag.gerund) !== 0 ||
    lexicon.frameGoesOn.has(token.entry) ||
    lexicon.frameGoesOn.has(`${token.lower}_${tokens[at + 1]?.lower ?? ''}`)
  );
}
