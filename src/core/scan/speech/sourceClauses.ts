import { isAdverbial } from './bareClauses';
import type { Frame } from './frame';
import { endOfSentencePart, makeClause, startOfSentencePart } from './reportedClause';
import type { ReportedClause } from './reportedClause';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

// “laut X steht …”, “…, according to X”, “nach Angaben der Polizei”: the sentence without the source.
export function aroundSource(
  tokens: readonly Token[],
  frame: Frame,
  lexicon: SpeechLexicon,
): ReportedClause | undefined {
  const subject = frame.source ?? frame.subject;
  // “Berichte, [wonach …]”
  if (lexicon.reportAdverbs.has(tokens[frame.at]?.entry ?? '') && tokens[frame.at - 1]?.kind === 'comma') {
    return makeClause(tokens, frame.at, endOfSentencePart(tokens, frame.at), 'source', frame);
  }
  // “[Dem Vernehmen] nach”, “[Den Angaben] zufolge”: it names nobody.
  const behind = ((tokens[frame.at]?.tags ?? 0) & (tag.sourceAfter | tag.sourcePreposition)) !== 0;
  const first = Math.min(frame.at, subject?.first ?? (behind ? frame.at - 2 : frame.at));
  const last = Math.max(frame.at, subject?.last ?? frame.at);
  const from = startOfSentencePart(tokens, first);
  const to = endOfSentencePart(tokens, last);
  // “…”, aldus X, [die …]: the words are in marks, and what follows tells of X.
  const quoted = tokens[first - 1]?.kind === 'comma' && tokens[first - 2]?.kind === 'marks' && first === 2;
  if (quoted && tokens[last + 1]?.kind === 'comma' && (tokens[last + 2]?.tags ?? 0) & tag.relative) {
    return undefined;
  }
  // “X sagte laut Y: „…“”: what is reported stands in the marks.
  if (tokens.some(({ kind }, at) => at > last && kind === 'colon' && tokens[at + 1]?.kind === 'marks')) {
    return undefined;
  }
  // “…, according to two people who have seen it: [The annex …]”
  if (lexicon.words.bareClauses === true && tokens[last + 1]?.kind === 'colon') {
    return makeClause(tokens, last + 2, to, 'source', frame);
  }
  const comma = tokens.findLastIndex(({ kind }, at) => at < first && kind === 'comma');
  if (
    lexicon.words.verbSecond === true &&
    comma >= from &&
    first - comma <= 4 &&
    opensRelative(tokens, comma + 1, lexicon)
  ) {
    return makeClause(tokens, comma + 1, endOfClause(tokens, last, to), 'source', frame);
  }
  // “Тарнов, по его словам, [ничего не знал]”: only where commas part a source from its sentence.
  const parted = lexicon.words.verbSecond !== true && comma >= 0 && first - comma <= 3 && to - last > 3;
  // “the opposition, citing the board, at twice that” reports nothing by a verb.
  if (parted && lexicon.words.bareClauses === true && isAdverbial(tokens, last + 2, to, lexicon)) {
    return undefined;
  }
  if (parted) {
    return makeClause(tokens, last + 1, to, 'source', frame);
  }
  if (first - from <= 1) {
    return makeClause(tokens, behindRelative(tokens, last + 1, to, lexicon), to, 'source', frame);
  }
  return to - last <= (lexicon.words.verbSecond === true ? 1 : 2)
    ? makeClause(tokens, from, first - 1, 'source', frame)
    : makeClause(tokens, from, to, 'source', frame);
}

// “…, [die nach Angaben von X] …”, “…, weil laut X …”
function opensRelative(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const opener = tokens[at];
  const preposition = opener !== undefined && lexicon.prepositions.has(opener.entry);
  const pronoun = preposition ? tokens[at + 1] : opener;
  return (
    (((pronoun?.tags ?? 0) & tag.relative) !== 0 && pronoun?.capital === false) ||
    lexicon.subordinators.has(opener?.entry ?? '')
  );
}

function endOfClause(tokens: readonly Token[], from: number, to: number): number {
  const comma = tokens.findIndex(({ kind }, at) => at > from && at <= to && kind === 'comma');
  return comma < 0 ? to : comma - 1;
}

// “Nach Angaben der Polizei, die den Fall untersucht, [wurde …]”
function behindRelative(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): number {
  const inserted = tokens[from]?.kind === 'comma' && opensRelative(tokens, from + 1, lexicon);
  const end = inserted ? endOfClause(tokens, from, to) : to;
  return end < to - 1 ? end + 1 : from;
}
