import type { Span } from '../../model';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { isNameInMarks } from './namesInMarks';
import { noun } from './nouns';
import { isAddressed, isPlainStop, skipManner } from './skippedWords';
import { goesOn } from './phraseParts';
import { continues, isHead, isLoose, isPlainPronoun, isSkippable, isVerbal } from './phraseWords';
import type { Token } from './tokens';
import { skipOpening } from './phraseOpenings';

/** Words that name somebody, by their first and last token. */
export interface NounPhrase extends Span {
  readonly first: number;
  readonly last: number;
  readonly pronoun: boolean;
}

const longest = 16;

/** The noun phrase that begins at token `from`, adverbs and reflexives before it stepped over: “sagte [auch] X”. */
export function phraseAfter(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  let first = from;
  while (first < tokens.length && isSkippable(tokens, first, lexicon)) {
    first++;
  }
  // “powiedziała [w poniedziałek] minister”: a preposition and a day.
  if (isPlainStop(tokens[first]) && isPlainStop(tokens[first + 1])) {
    first += 2;
  }
  first = skipManner(tokens, first);
  const quoted = tokens[first];
  if (first === from && quoted?.kind === 'marks' && quoted.capital && from > 0) {
    return toPhrase(tokens, first, first, false);
  }
  let last = first - 1;
  let named = false;
  const bare = quoted?.kind === 'word' && quoted.capital && quoted.tags === 0 && (quoted.nouns & noun.title) === 0;
  for (let at = first; at < tokens.length && at - first < longest; at++) {
    const token = tokens[at];
    const inMarks = token?.kind === 'marks' && !named && !((tokens[at - 1]?.tags ?? 0) & tag.determiner);
    const adjunct =
      bare && token !== undefined && lexicon.words.verbSecond === true && lexicon.adjuncts.has(token.entry);
    if (
      !token ||
      inMarks ||
      adjunct ||
      !goesOn(tokens, at, at === first, named, lexicon) ||
      isAddressed(tokens, at, lexicon)
    ) {
      break;
    }
    if (token.tags & anyPronoun && at === first && isPlainPronoun(token, tokens[at + 1])) {
      return toPhrase(tokens, at, at, true);
    }
    named ||= isHead(token, lexicon);
    last = at;
  }
  while (last >= first && (isLoose(tokens[last]) || (last > first && opensRelative(tokens[last])))) {
    last--;
  }
  return last >= first ? accept(tokens, first, last, lexicon) : undefined;
}

// “two people [who]”
function opensRelative(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.tags & tag.relative) !== 0 && !token.capital;
}

/** The noun phrase that ends right before token `to`: “[X, der Vorsitzende der Y,] sagte”. */
export function phraseBefore(tokens: readonly Token[], to: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  let last = to - 1;
  while (last >= 0 && isVerbal(tokens[last])) {
    last--;
  }
  last = skipTimeBefore(tokens, last, lexicon);
  if (last >= 0 && tokens[last]?.kind === 'comma') {
    return beforeApposition(tokens, last, lexicon);
  }
  return last >= 0 ? clausePhrase(tokens, startOfClause(tokens, last), last, lexicon) : undefined;
}

// “its governor, X, [on Monday] told”
function skipTimeBefore(tokens: readonly Token[], at: number, { times, prepositions }: SpeechLexicon): number {
  let last = at;
  while (last > 0 && times.has(tokens[last]?.entry ?? '')) {
    last--;
  }
  return last < at && prepositions.has(tokens[last]?.entry ?? '') ? last - 1 : last;
}

/** The first noun phrase of the clause that holds token `at`: the subject of a verb that is far from it. */
export function clausePhrase(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const from = skipOpening(tokens, first, last, lexicon);
  if (from === undefined) {
    return undefined;
  }
  const end = endOfSubject(tokens, from, last, lexicon);
  const head = tokens[from];
  if (head && end === from && head.tags & anyPronoun) {
    return toPhrase(tokens, from, from, true);
  }
  return accept(tokens, from, end, lexicon);
}

/** Index of the first token of the clause: behind the last comma, colon, dash, marks or conjunction. */
export function startOfClause(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && (!isClauseEdge(tokens[first - 1]) || isInside(tokens, first - 1))) {
    first--;
  }
  return first;
}

// “Am 3. Mai”, “Die Zeitung „Der Bote““
function isInside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const ordinal = tokens[at]?.kind === 'sign' && tokens[at - 1]?.kind === 'number';
  return (
    (ordinal && next !== undefined && (next.tags & (tag.determiner | anyPronoun)) === 0) || isNameInMarks(tokens, at)
  );
}

function isClauseEdge(token: Token | undefined): boolean {
  return !token || !(token.kind === 'word' || token.kind === 'number' || token.kind === 'brackets');
}

/** The noun phrase that ends with token `last`: “waren [dem Bericht] zufolge”. */
export function phraseEnding(tokens: readonly Token[], last: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < longest; at--) {
    const token = tokens[at];
    if (!token || !continues(token, false, false, lexicon) || isClauseEdge(token)) {
      break;
    }
    const opens = (token.tags & tag.determiner) !== 0 && !isGenitive(tokens, at);
    first = at;
    if (opens) {
      break;
    }
  }
  while (first < last && isLoose(tokens[first]) && !((tokens[first]?.tags ?? 0) & tag.determiner)) {
    first++;
  }
  return first <= last ? accept(tokens, first, last, lexicon) : undefined;
}

// “Angaben [der] Polizei”: a linker behind a noun.
function isGenitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return ((tokens[at]?.tags ?? 0) & tag.linker) !== 0 && before?.kind === 'word' && before.capital;
}

// “X, the chairman of Y, said”: the subject stands before the apposition, but “In Berlin, said” has none.
function beforeApposition(tokens: readonly Token[], comma: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  let open = comma - 1;
  while (open > 0 && comma - open < 30 && tokens[open]?.kind !== 'comma') {
    if (tokens[open]?.kind === 'colon' || tokens[open]?.kind === 'semicolon') {
      return undefined;
    }
    open--;
  }
  if (tokens[open]?.kind !== 'comma' || open === 0) {
    return undefined;
  }
  return clausePhrase(tokens, startOfClause(tokens, open - 1), open - 1, lexicon);
}

/** Index of the last token of the subject that begins at `from`; it ends where a verb or a stop word begins. */
export function endOfSubject(tokens: readonly Token[], from: number, last: number, lexicon: SpeechLexicon): number {
  const opener = tokens[from];
  if (opener && opener.tags & anyPronoun && isPlainPronoun(opener, tokens[from + 1])) {
    return from;
  }
  let named = opener ? isHead(opener, lexicon) : false;
  const bare = opener?.kind === 'word' && opener.capital && opener.tags === 0 && (opener.nouns & noun.title) === 0;
  let end = from;
  for (let at = from + 1; at <= last; at++) {
    const token = tokens[at];
    const inMarks = token?.kind === 'marks' && !isNameInMarks(tokens, at);
    const adjunct = bare && token !== undefined && lexicon.adjuncts.has(token.entry);
    if (!token || inMarks || adjunct || isPast(tokens, at, lexicon) || !goesOn(tokens, at, false, named, lexicon)) {
      break;
    }
    named ||= isHead(token, lexicon);
    end = at;
  }
  while (end > from && isLoose(tokens[end])) {
    end--;
  }
  return end;
}

// “Odo Lammers [walked] out”: behind a name stands no adjective.
function isPast(tokens: readonly Token[], at: number, { words }: SpeechLexicon): boolean {
  const token = tokens[at];
  return (
    words.bareClauses === true &&
    words.pastEnding !== undefined &&
    token?.tags === 0 &&
    !token.capital &&
    tokens[at - 1]?.capital === true &&
    tokens[at - 1]?.kind === 'word' &&
    token.lower.endsWith(words.pastEnding)
  );
}

/** The phrase from `first` to `last`, where it names somebody. */
export function accept(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const named = holdsHead(tokens, first, last, lexicon);
  const opener = tokens[first];
  // « Nous avons une obligation de résultat. » Et d’ajouter : …
  if (opener?.kind === 'marks' && opener.end - opener.start > longestMarkedName) {
    return undefined;
  }
  // One small word is somebody only where it says so: “art”, “which”, “invoqué” are not.
  const caseless = lexicon.words.caseless === true && opener?.kind === 'word' && opener.tags === 0;
  const lone =
    first === last &&
    !caseless &&
    !isPlural(opener, lexicon) &&
    opener?.kind === 'word' &&
    !opener.capital &&
    (opener.nouns & noun.title) === 0;
  // “[Pytany] o terminy”
  if (lexicon.words.subjectBehind === true && lexicon.asking.has(opener?.entry ?? '')) {
    return undefined;
  }
  const verbal = opener !== undefined && (opener.tags & (tag.relative | tag.participle)) !== 0;
  const opens = opener !== undefined && !lone && !(verbal && !(opener.tags & tag.determiner) && !opener.capital);
  return named && opens ? toPhrase(tokens, first, last, false) : undefined;
}

const longestMarkedName = 60;

// “[officials] said”, but not “kindness”.
function isPlural(token: Token | undefined, { words }: SpeechLexicon): boolean {
  const { pluralEnding } = words;
  if (token?.tags !== 0 || pluralEnding === undefined || token.lower.length < shortestPlural) {
    return false;
  }
  return token.lower.endsWith(pluralEnding) && !token.lower.endsWith(pluralEnding + pluralEnding);
}

const shortestPlural = 5;

function holdsHead(tokens: readonly Token[], first: number, last: number, lexicon: SpeechLexicon): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token && isHead(token, lexicon)) {
      return true;
    }
  }
  return false;
}

/** The phrase from token `first` to token `last`. */
export function toPhrase(
  tokens: readonly Token[],
  first: number,
  last: number,
  pronoun: boolean,
): NounPhrase | undefined {
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return start === undefined || end === undefined ? undefined : { start, end, first, last, pronoun };
}
