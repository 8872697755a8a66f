import { isAdverbial } from './bareClauses';
import type { Frame } from './frame';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { isNameInMarks } from './namesInMarks';
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
  const parts = lexicon.words.subjectBehind === true ? ['comma', 'dash'] : ['comma'];
  const comma = parts.includes(tokens[first - 1]?.kind ?? '') && tokens[first - 2]?.kind !== 'marks';
  // “At noon, X said: “…””: what X says is in the marks.
  const bare = lexicon.words.bareClauses === true;
  const woven = isBareCue(tokens[first]) && tokens[last + 1]?.kind === 'comma';
  // “The bridge, X said, would stay closed”, “In zehn Jahren, so schätzen die Forscher, …”
  const inserted = isBareCue(tokens[first]) || (bare && frame.strong);
  const goesOn = inserted && comma && subject !== undefined && tokens[last + 1]?.kind === 'comma' && to - last > least;
  // “The text, he said, had been sent, and “anyone” could read it”: the words in marks are a part of it.
  const within =
    woven || (goesOn && tokens[last + 2]?.kind === 'word' && !isAdverbial(tokens, from, first - 1, lexicon));
  const quotes = tokens.some(
    ({ kind }, at) => at > last && (kind === 'colon' || (kind === 'marks' && !within && !isNameInMarks(tokens, at))),
  );
  if (quotes || !comma) {
    return undefined;
  }
  if (goesOn) {
    return makeClause(tokens, from, to, 'behind', frame);
  }
  // “Als er kam, sagte X …” tells when, not what.
  const fronted =
    !bare && (lexicon.subordinators.has(tokens[from]?.entry ?? '') || lexicon.purposes.has(tokens[from]?.entry ?? ''));
  const inverted = subject === undefined || subject.first > frame.at || bare;
  if (!inverted || fronted || first < 4 || to - last > 8 || (bare && isAdverbial(tokens, from, first - 1, lexicon))) {
    return undefined;
  }
  return makeClause(tokens, from, first - 2, 'behind', frame);
}

function isBareCue(token: Token | undefined): boolean {
  return ((token?.tags ?? 0) & tag.bareCue) !== 0;
}
