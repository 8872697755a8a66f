import { bySubject } from './attribution';
import type { Attribution } from './attribution';
import type { Frame } from './frame';
import { findInfinitive } from './infinitives';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { findMood } from './mood';
import { phraseAfter, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Passage } from './passages';
import { commaBeforeMain, endOfInfinitive, isToldVerb } from './reportEnds';
import { endOfSentencePart, makeClause } from './reportedClause';
import type { ReportedClause } from './reportedClause';
import type { Token } from './tokens';
import { verbSecondSubject } from './verbSecond';

/**
 * What is said behind a noun of saying: “die Befürchtung der Opposition, dass …”, “mit der Begründung, … könne …”, “die
 * Forderung, … zu …”. It is said by whom the noun belongs to; where that is open, by nobody known.
 */
export function afterNouns(passage: Passage, lexicon: SpeechLexicon): ReportedClause[] {
  const { tokens, allTags } = passage;
  const found: ReportedClause[] = [];
  if ((allTags & (tag.that | tag.reportedMood | tag.weakMood | tag.sayingNoun)) === 0) {
    return found;
  }
  for (let comma = 1; comma < tokens.length - 1; comma++) {
    if (tokens[comma]?.kind !== 'comma') {
      continue;
    }
    const opens = ((tokens[comma + 1]?.tags ?? 0) & tag.that) !== 0;
    const at = opensRelative(tokens, comma + 1) ? undefined : nounBefore(tokens, comma, opens, lexicon);
    const clause = at === undefined ? undefined : clauseBehind(passage, at, comma, opens, lexicon);
    if (clause) {
      found.push(clause);
    }
  }
  return found;
}

// “die Studie, [der eine] Befragung zugrunde liegt”: no noun phrase has two articles.
function opensRelative(tokens: readonly Token[], at: number): boolean {
  const [opener, next] = [tokens[at], tokens[at + 1]];
  const small = tag.determiner | anyPronoun | tag.stop | tag.linker;
  return ((opener?.tags ?? 0) & tag.relative) !== 0 && next?.capital === false && (next.tags & small) !== 0;
}

// “[Befürchtung], dass”, “[Befürchtung] der Opposition, dass”, “[Vorwürfe] werden laut, dass”
function nounBefore(
  tokens: readonly Token[],
  comma: number,
  opens: boolean,
  lexicon: SpeechLexicon,
): number | undefined {
  for (let at = comma - 1; at >= 0 && comma - at <= farthestNoun && tokens[at]?.kind === 'word'; at--) {
    if (isSayingNoun(tokens[at])) {
      const last = genitiveBehind(tokens, at, lexicon)?.last ?? at;
      // “hat die Vorwürfe der Opposition [zurückgewiesen], …”
      const denied = last === comma - 2 && lexicon.denying.has(tokens[comma - 1]?.entry ?? '');
      const beside = at === comma - 1 || last === comma - 1 || denied;
      return opens || beside ? at : undefined;
    }
  }
  return undefined;
}

const farthestNoun = 7;
const longestOpening = 14;

function clauseBehind(
  passage: Passage,
  at: number,
  comma: number,
  opens: boolean,
  lexicon: SpeechLexicon,
): ReportedClause | undefined {
  const { tokens } = passage;
  const end = endOfSentencePart(tokens, at);
  const limit = Math.min(end + 1, comma + longestOpening);
  const mood = opens || findMood(tokens, comma + 1, limit, lexicon, tag.reportedMood | tag.weakMood) !== undefined;
  const infinitive = mood ? undefined : lastInfinitive(tokens, comma, end, lexicon);
  const token = tokens[at];
  if (!token || (!mood && (infinitive === undefined || (token.tags & tag.sayingNoun) === 0))) {
    return undefined;
  }
  const verb = mainVerbBehind(tokens, at, comma, end, lexicon);
  const subject =
    holderOf(passage, at, lexicon) ??
    (verb && isGoverned(tokens, at, lexicon) ? verbSecondSubject(tokens, verb, lexicon) : undefined);
  const frame = { cue: { start: token.start, end: token.end }, subject };
  const last = infinitive === undefined ? (verb ?? end + 2) - 2 : endOfInfinitive(tokens, infinitive, end);
  return makeClause(tokens, comma + 1, last, 'noun', frame);
}

// “die Forderung, die Brücke [zu schließen]”, but not “Gerüchte, die sie auszustreuen verstand”.
function lastInfinitive(
  tokens: readonly Token[],
  comma: number,
  end: number,
  lexicon: SpeechLexicon,
): number | undefined {
  const infinitive = findInfinitive(tokens, comma, end, lexicon);
  return infinitive !== undefined && tokens[infinitive + 1]?.kind !== 'word' ? infinitive : undefined;
}

// “Der Vorwurf, der Minister habe gelogen[,] wurde nicht erhoben”, “Mit der Begründung, …[,] sperrte die Stadt …”: the
// verb of the sentence comes behind, where none has come before.
function mainVerbBehind(
  tokens: readonly Token[],
  at: number,
  comma: number,
  end: number,
  lexicon: SpeechLexicon,
): number | undefined {
  const before = commaBeforeMain(tokens, comma, end, lexicon);
  return before === undefined || tokens.slice(0, at).some(isToldVerb) ? undefined : before + 1;
}

/** Who tells of the noun: “[X] widersprach der Ansicht, dass …”. */
export function tellerIn({ frames, index }: Passage): Attribution | undefined {
  const frame = frames.find(isTelling);
  return frame?.subject && bySubject(frame.subject, index, index);
}

function isTelling({ kind, strong, subject, embedded }: Frame): boolean {
  return kind === 'verb' && strong && subject !== undefined && !embedded;
}

// “die Befürchtung [der Opposition]”, “[ihre] Befürchtung”, “Mit der Begründung, …, lehnte [sie] ab”.
function holderOf({ tokens, frames }: Passage, at: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const genitive = genitiveBehind(tokens, at, lexicon);
  const before = tokens[at - 1];
  if (genitive || !before) {
    return genitive;
  }
  if (lexicon.possessives.has(before.entry)) {
    return toPhrase(tokens, at - 1, at - 1, true);
  }
  return isGoverned(tokens, at, lexicon) ? frames.find(isTelling)?.subject : undefined;
}

// “Mit der Begründung”
function isGoverned(tokens: readonly Token[], at: number, { prepositions }: SpeechLexicon): boolean {
  return [tokens[at - 1], tokens[at - 2]].some((token) => prepositions.has(token?.entry ?? ''));
}

/** The genitive that follows the noun at `at`, or what a preposition makes of it: “die Antwort [der Ministerin]”. */
export function genitiveBehind(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const opener = tokens[at + 1];
  const links = opener?.kind === 'word' && !opener.capital && (opener.tags & tag.linker) !== 0;
  if (!links || (opener.tags & anyPronoun) !== 0) {
    return undefined;
  }
  const article = (opener.tags & tag.determiner) !== 0;
  const phrase = phraseAfter(tokens, article ? at + 1 : at + 2, lexicon);
  return phrase?.first === (article ? at + 1 : at + 2) && (article || lexicon.agents.has(opener.entry))
    ? phrase
    : undefined;
}

export function isSayingNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capital &&
    ((token.tags & tag.sayingNoun) !== 0 || (token.nouns & noun.saying) !== 0)
  );
}
