import { isAdverbial } from './bareClauses';
import type { Frame } from './frame';
import { endOfSentencePart, makeClause, startOfSentencePart } from './reportedClause';
import type { ReportedClause } from './reportedClause';
import { tag } from './lexicon';
import { phraseFrom } from './likelySpeaker';
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
  const last = endOfExamples(tokens, Math.max(frame.at, subject?.last ?? frame.at), lexicon);
  const from = startOfSentencePart(tokens, first);
  const to = endOfSentencePart(tokens, last);
  // “…”, aldus X, [die …]: the words are in marks, and what follows tells of X.
  const quoted = tokens[first - 1]?.kind === 'comma' && tokens[first - 2]?.kind === 'marks' && first === 2;
  if (quoted && tokens[last + 1]?.kind === 'comma' && (tokens[last + 2]?.tags ?? 0) & tag.relative) {
    return undefined;
  }
  // “„…“, aldus X, „…“”: nothing stands outside of marks.
  const told = tokens.some(({ kind }, at) => at >= from && at <= to && (at < first || at > last) && kind === 'word');
  if (!told && tokens.some(({ kind }) => kind === 'marks')) {
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
  // “Z ustaleń agencji wynika, [że …]”: the verb of the source, and what follows from it.
  const follows = tokens[last + 1]?.kind === 'word' && tokens[last + 2]?.kind === 'comma';
  if (follows && lexicon.words.sourceWithoutComma === true && (tokens[last + 3]?.tags ?? 0) & tag.that) {
    return makeClause(tokens, last + 3, to, 'source', frame);
  }
  const apposed = lexicon.words.verbSecond === true ? apposition(tokens, first, last, to) : undefined;
  if (apposed !== undefined) {
    return makeClause(tokens, last + 1, apposed, 'source', frame);
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

// “nach Einschätzung von Fachleuten [wie der Hydrologin Mara Lind] reichen …”
function endOfExamples(tokens: readonly Token[], last: number, lexicon: SpeechLexicon): number {
  const examples =
    lexicon.words.verbSecond === true && lexicon.asides.has(tokens[last + 1]?.entry ?? '')
      ? phraseFrom(tokens, last + 2, tokens.length - 1, lexicon)
      : undefined;
  return examples?.last ?? last;
}

// “Die Straße, nach Angaben der Polizei [die gefährlichste des Landes], wird gesperrt”: no verb up to the next comma.
function apposition(tokens: readonly Token[], first: number, last: number, to: number): number | undefined {
  const comma = tokens.findIndex(({ kind }, at) => at > last && at <= to && kind === 'comma');
  const verbal = tag.verb | tag.weakVerb | tag.finite | tag.auxiliary | tag.separable | tag.reportedMood | tag.weakMood;
  const parted = first > 1 && tokens[first - 1]?.kind === 'comma' && tokens[first - 2]?.kind === 'word';
  const plain = tokens
    .slice(last + 1, Math.max(0, comma))
    .every(({ tags, capital }) => capital || (tags & verbal) === 0);
  const verb = tokens[comma + 1];
  return parted && comma > last + 2 && plain && verb?.kind === 'word' && !verb.capital ? comma - 1 : undefined;
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

/** Behind a relative clause: “Nach Angaben der Polizei, die den Fall untersucht, [wurde …]”. */
export function behindRelative(tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon): number {
  const inserted = tokens[from]?.kind === 'comma' && opensRelative(tokens, from + 1, lexicon);
  const end = inserted ? endOfClause(tokens, from, to) : to;
  return end < to - 1 ? end + 1 : from;
}
