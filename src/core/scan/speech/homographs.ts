import { anyCueVerb, anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

/** Whether a form that is a participle elsewhere is finite: “…, betont X”, “erklärt er”. */
export function isFinite(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const opens = before?.kind === 'comma' || before?.kind === 'marks';
  // “wird von X als „…“ bezeichnet.”
  const closes = before?.kind === 'marks' && (next === undefined || next.kind === 'sign' || next.kind === 'comma');
  if (closes && hasAuxiliary(tokens, at - 1)) {
    return false;
  }
  const pronoun = next !== undefined && (next.tags & (tag.masculine | tag.firstPerson)) !== 0;
  return (token.tags & tag.verb) !== 0 && (opens || pronoun);
}

function hasAuxiliary(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= 0 && tokens[at]?.kind !== 'comma' && tokens[at]?.kind !== 'marks'; at--) {
    if ((tokens[at]?.tags ?? 0) & tag.auxiliary && tokens[at]?.capital !== true) {
      return true;
    }
  }
  return false;
}

/** Whether the word is a noun that looks like a verb of saying: “the report”, “die Fragen”. */
export function isNoun(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): boolean {
  const before = tokens[at - 1];
  if (token.capital && before !== undefined && (lexicon.words.capitalNouns === true || before.kind === 'word')) {
    return true;
  }
  // “Про це [повідомив] голова”: where verbs have endings of their own, none is a noun.
  const told = lexicon.words.capitalNouns === true || lexicon.words.subjectBehind === true;
  if (before?.kind !== 'word' || told) {
    return false;
  }
  if (isPlural(tokens, at, token, lexicon)) {
    return true;
  }
  const nominal = tag.determiner | tag.linker | tag.sourcePreposition;
  return (
    (before.tags & nominal) !== 0 &&
    (before.tags & (anyPronoun | tag.relative | tag.adverb | anyCueVerb)) === 0 &&
    !isConjunction(before) &&
    !lexicon.coordinators.has(before.entry)
  );
}

// “both [states]”, “to publish inspection [reports]”: no article or name before it that could be its subject’s.
function isPlural(tokens: readonly Token[], at: number, token: Token, lexicon: SpeechLexicon): boolean {
  const { words } = lexicon;
  if (words.pluralEnding === undefined || token.capital || !token.lower.endsWith(words.pluralEnding)) {
    return false;
  }
  const before = tokens[at - 1];
  const pronouns = tag.plural | tag.feminine;
  if (before && (before.tags & pronouns) !== 0 && (before.tags & tag.determiner) !== 0) {
    return true;
  }
  let first = at - 1;
  while (tokens[first]?.kind === 'word' && tokens[first]?.tags === 0 && tokens[first]?.capital !== true) {
    first--;
  }
  const opener = tokens[first];
  const governs = tag.linker | tag.stop | tag.verb | tag.weakVerb;
  return (
    first < at - 1 &&
    opener?.kind === 'word' &&
    !opener.capital &&
    (opener.tags & governs) !== 0 &&
    (opener.tags & (tag.determiner | tag.that | tag.relative | anyPronoun | tag.adverb)) === 0 &&
    !lexicon.coordinators.has(opener.entry)
  );
}

function isConjunction(token: Token): boolean {
  return (token.tags & tag.linker) !== 0 && token.lower.length <= 3 && (token.tags & tag.stop) !== 0;
}

/** Index of the auxiliary of the participle at token `participle`: “[a] déclaré”, “[hat] … gesagt”, “gesagt [hat]”. */
export function findAuxiliary(
  tokens: readonly Token[],
  participle: number,
  lexicon: SpeechLexicon,
): number | undefined {
  const next = tokens[participle + 1];
  if (next?.kind === 'word' && next.tags & tag.auxiliary) {
    return participle + 1;
  }
  // Only verbs that close their clause are far from their auxiliary.
  const farthest = lexicon.words.verbSecond === true ? 30 : 5;
  for (let at = participle - 1; at >= 0 && participle - at < farthest; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'colon' || token.kind === 'semicolon') {
      return undefined;
    }
    // “The harbor was empty, officials [said].”
    if (token.kind === 'comma' && lexicon.words.bareClauses === true) {
      return undefined;
    }
    if (token.tags & tag.auxiliary && token.kind === 'word') {
      return at;
    }
  }
  return undefined;
}
