import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { clausePhrase, endOfSubject, phraseAfter, phraseEnding, startOfClause, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Token } from './tokens';

/** The source that begins at token `from`: “laut [X]”, “według danych [policji]”. */
export function sourcePhrase(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const phrase = withRelative(tokens, plainSource(tokens, from, lexicon), lexicon);
  const { sourceClitic, sourceWithoutComma } = lexicon.words;
  // “وفقا [ل]تقرير اللجنة”
  if (phrase && sourceClitic !== undefined && tokens[phrase.first]?.lower.startsWith(sourceClitic) === true) {
    return { ...phrase, start: phrase.start + sourceClitic.length };
  }
  if (!phrase || phrase.pronoun || sourceWithoutComma !== true) {
    return phrase;
  }
  const comma = tokens[phrase.last + 1]?.kind === 'comma';
  const last = endOfSource(tokens, phrase, lexicon);
  const whole = comma && phrase.last - last <= 2 ? phrase.last : last;
  const saying = tokens.findIndex(({ tags }, at) => at >= phrase.first && at < whole && (tags & tag.sayingNoun) !== 0);
  return toPhrase(tokens, saying < 0 ? phrase.first : saying + 1, whole, false);
}

// “volgens [haar] is …”, “na opinião da [oposição]”, “según [testigos]”.
function plainSource(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const opener = tokens[from];
  if (opener !== undefined && (opener.tags & anyPronoun) !== 0 && isAlone(opener, tokens[from + 1])) {
    return toPhrase(tokens, from, from, true);
  }
  const phrase = phraseAfter(tokens, from, lexicon);
  const noun = opener?.kind === 'word' && !opener.capital && opener.tags === 0 && opener.lower.length >= shortestNoun;
  return (
    phrase ??
    (noun && (lexicon.words.farSubjects === true || lexicon.words.subjectBehind === true)
      ? toPhrase(tokens, from, endOfSubject(tokens, from, tokens.length - 1, lexicon), false)
      : undefined)
  );
}

const shortestNoun = 5;
const longestRelative = 12;

// “according to [two people who have seen it]: …”: the clause that says who they are is a part of the source.
function withRelative(
  tokens: readonly Token[],
  phrase: NounPhrase | undefined,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const relative = phrase && !phrase.pronoun ? phrase.last + 1 : -1;
  if (lexicon.words.bareClauses !== true || !phrase || !((tokens[relative]?.tags ?? 0) & tag.relative)) {
    return phrase;
  }
  let last = relative;
  while (last - relative < longestRelative && tokens[last + 1]?.kind === 'word') {
    last++;
  }
  const next = tokens[last + 1]?.kind;
  const ends = next === undefined || next === 'comma' || next === 'colon' || next === 'semicolon' || next === 'sign';
  return ends ? toPhrase(tokens, phrase.first, last, false) : phrase;
}

// “haar” is a pronoun before a verb, and an article before a noun.
function isAlone({ tags }: Token, next: Token | undefined): boolean {
  const goesOn = tag.finite | tag.auxiliary | tag.verb | tag.weakVerb | tag.adverb | tag.stop | tag.determiner;
  return !(tags & tag.determiner) || next?.kind !== 'word' || (next.tags & goesOn) !== 0;
}

// “Zgodnie z raportem komisji | poziom wody spadł”: adjectives, a noun, then only names and what bears a known title.
function endOfSource(tokens: readonly Token[], { first, last }: NounPhrase, lexicon: SpeechLexicon): number {
  const describes = (token: Token | undefined): boolean =>
    token !== undefined && lexicon.obliqueAdjectives.some((ending) => token.lower.endsWith(ending));
  let end = first;
  while (end < last && describes(tokens[end])) {
    end++;
  }
  for (let at = end + 1; at <= last; at++) {
    const token = tokens[at];
    // “Zdaniem opozycji | [rząd] igra z ogniem”
    if (token?.capital === false && lexicon.nominatives.has(token.entry)) {
      break;
    }
    const names = token !== undefined && (token.capital || token.kind === 'number' || (token.nouns & noun.title) !== 0);
    if (names) {
      end = at;
    } else if (!describes(token)) {
      break;
    }
  }
  return end;
}

/** The source that ends with token `last`: “[Zeitungsberichten] zufolge”, “verringert [neuesten Studien] zufolge”. */
export function sourceBefore(tokens: readonly Token[], last: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const phrase = phraseEnding(tokens, last, lexicon);
  const opener = tokens[phrase?.first ?? -1];
  if (
    !phrase ||
    lexicon.words.capitalNouns !== true ||
    ((opener?.tags ?? 0) & tag.determiner && opener?.capital === false)
  ) {
    return phrase;
  }
  let first = last;
  while (first > phrase.first && tokens[first - 1]?.capital === true) {
    first--;
  }
  const noun = first;
  while (first > phrase.first && isAdjective(tokens[first - 1])) {
    first--;
  }
  // The first small word behind a noun or a pronoun is its verb.
  const before = tokens[first - 1];
  const told = before?.kind === 'word' && (before.capital || (before.tags & anyPronoun) !== 0);
  const from = told && first < noun ? first + 1 : first;
  const linked = tokens.slice(phrase.first, last).some(({ tags }) => (tags & tag.linker) !== 0);
  return linked ? phrase : toPhrase(tokens, from, last, false);
}

function isAdjective(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && token.tags === 0;
}

/** Where it is said: “[In der Mitteilung] heißt es”, “heißt es [in der Mitteilung]”. */
export function documentOf(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const first = startOfClause(tokens, at);
  const before = first < at ? clausePhrase(tokens, first, at - 1, lexicon) : undefined;
  // “heißt es [dazu] in der Mitteilung”
  let behind = at + 1;
  while (
    ((tokens[behind]?.tags ?? 0) & tag.adverb) !== 0 &&
    lexicon.prepositions.has(tokens[behind + 1]?.entry ?? '')
  ) {
    behind++;
  }
  const next = tokens[behind];
  const after = next && next.tags & (tag.stop | tag.linker) ? phraseAfter(tokens, behind + 1, lexicon) : undefined;
  return before && !before.pronoun ? before : after;
}

/** Whose words the noun of saying at `place` has: “по [её] словам”, “nach Angaben [der Polizei]”. */
export function possessorOf(
  tokens: readonly Token[],
  subject: NounPhrase,
  place: number,
  lexicon: SpeechLexicon,
): NounPhrase {
  const opener = tokens[subject.first];
  if (opener && opener.tags & anyPronoun && subject.last > subject.first) {
    return { ...subject, start: opener.start, end: opener.end, pronoun: true };
  }
  if (opener && place === subject.last && lexicon.possessives.has(opener.entry)) {
    return { ...subject, pronoun: true };
  }
  const next = tokens[place + 1];
  const isLink = next !== undefined && (next.tags & tag.linker) !== 0 && (next.tags & tag.determiner) === 0;
  const whose = tokens[isLink ? place + 2 : place + 1];
  return whose?.kind === 'word' && whose.start < subject.end ? { ...subject, start: whose.start } : subject;
}
