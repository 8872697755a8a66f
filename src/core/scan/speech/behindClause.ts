import { isAdverbial } from './bareClauses';
import type { Frame } from './frame';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { isNameInMarks } from './namesInMarks';
import { isSayingNoun } from './nounClauses';
import { endOfSentencePart, makeClause, startOfSentencePart } from './reportedClause';
import type { ReportedClause } from './reportedClause';
import type { Token } from './tokens';

const least = 3;

/** “…, sagte X.”, “…, so X.”: the clause before the frame, where it is not in marks. */
export function behindClause(
  tokens: readonly Token[],
  frame: Frame,
  lexicon: SpeechLexicon,
): ReportedClause | undefined {
  const { subject } = frame;
  const cue = Math.min(frame.at, subject?.first ?? frame.at);
  // “…, [so] vermutet die Zeitung”
  const first = isBareCue(tokens[cue - 1]) ? cue - 1 : cue;
  const last = Math.max(frame.at, subject?.last ?? frame.at);
  const from = startOfSentencePart(tokens, first);
  const to = endOfSentencePart(tokens, last);
  const comma = isParted(tokens, first, frame, lexicon) && tokens[first - 2]?.kind !== 'marks';
  // “At noon, X said: “…””: what X says is in the marks.
  const bare = lexicon.words.bareClauses === true;
  const woven = isBareCue(tokens[first]) && tokens[last + 1]?.kind === 'comma';
  // “The bridge, X said, would stay closed”, “In zehn Jahren, so schätzen die Forscher, …”
  const inserted = isBareCue(tokens[first]) || (bare && frame.strong);
  // “…, so ein Teilnehmer, [der ungenannt bleiben wollte]”
  const described = lexicon.words.verbSecond === true && describesToEnd(tokens, last + 1, to);
  const goesOn =
    inserted && !described && comma && subject !== undefined && tokens[last + 1]?.kind === 'comma' && to - last > least;
  // “The text, he said, had been sent, and “anyone” could read it”: the words in marks are a part of it.
  const within =
    woven || (goesOn && tokens[last + 2]?.kind === 'word' && !isAdverbial(tokens, from, first - 1, lexicon));
  const quotes = tokens.some(
    ({ kind }, at) => at > last && (kind === 'colon' || (kind === 'marks' && !within && !isNameInMarks(tokens, at))),
  );
  if (quotes || !comma || (!frame.strong && lexicon.words.verbSecond === true && holdsReport(tokens, from, first))) {
    return undefined;
  }
  if (goesOn) {
    return makeClause(tokens, from, to, 'behind', frame);
  }
  // “Als er kam, sagte X …” tells when, not what.
  const opener = tokens[from]?.entry ?? '';
  const cries = tokens[first - 1]?.kind === 'sign' || lexicon.asking.has(tokens[frame.at]?.entry ?? '');
  const asked = cries && lexicon.questionWords.has(opener);
  const fronted = !bare && !asked && (lexicon.subordinators.has(opener) || lexicon.purposes.has(opener));
  const inverted = subject === undefined || subject.first > frame.at || bare;
  const far = to - last > 8 && !described;
  if (!inverted || fronted || first < 4 || far || (bare && isAdverbial(tokens, from, first - 1, lexicon))) {
    return undefined;
  }
  return makeClause(tokens, from, first - 2, 'behind', frame);
}

// “…, sagte X”, “Was für ein Skandal! rief die Menge”: a small letter behind a sign goes on with the sentence.
function isParted(tokens: readonly Token[], first: number, { at }: Frame, { words }: SpeechLexicon): boolean {
  const kind = tokens[first - 1]?.kind;
  const sign = kind === 'sign' && words.verbSecond === true && first === at && tokens[at]?.capital === false;
  return kind === 'comma' || sign || (kind === 'dash' && words.subjectBehind === true);
}

// “Den Vorwurf, sie habe gelogen, [wollte] sie nicht gelten lassen.”
function holdsReport(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to - 1).some((token, at) => isSayingNoun(token) && tokens[from + at + 1]?.kind === 'comma');
}

// A relative clause behind the comma, and nothing behind it.
function describesToEnd(tokens: readonly Token[], comma: number, to: number): boolean {
  const relative = tokens[comma + 1];
  const opens = tokens[comma]?.kind === 'comma' && relative?.capital === false && (relative.tags & tag.relative) !== 0;
  return opens && !tokens.slice(comma + 1, to).some(({ kind }) => kind === 'comma');
}

function isBareCue(token: Token | undefined): boolean {
  return ((token?.tags ?? 0) & tag.bareCue) !== 0;
}
