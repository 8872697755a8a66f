import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { accept, endOfSubject, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import { fromTitle } from './subjectsBehind';
import type { Token } from './tokens';

/**
 * The most likely speaker among the noun phrases from token `first` to `last`: one that names a person or an
 * institution, stands first and follows no preposition.
 */
export function likelySpeaker(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  let best: NounPhrase | undefined;
  let bestScore = -Infinity;
  for (let at = first; at <= last; at++) {
    const phrase = phraseFrom(tokens, at, last, lexicon);
    if (phrase) {
      const score = likelihood(tokens, phrase, lexicon);
      if (score > bestScore) {
        best = phrase;
        bestScore = score;
      }
      at = phrase.last;
    }
  }
  return best;
}

/** The noun phrase that begins right at token `at` and ends at `last` or before. */
export function phraseFrom(
  tokens: readonly Token[],
  at: number,
  last: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const token = tokens[at];
  const phrase =
    token && at <= last && opensPhrase(token, tokens[at + 1], lexicon, at === 0)
      ? clauseFrom(tokens, at, last, lexicon)
      : undefined;
  return phrase && lexicon.words.subjectBehind === true ? fromTitle(tokens, phrase, lexicon) : phrase;
}

function opensPhrase(token: Token, next: Token | undefined, lexicon: SpeechLexicon, opens: boolean): boolean {
  const isParted = opens && next?.kind === 'comma';
  // “Höhnisch, wohl auf das Echo reagierend, schrieb X”
  if (isParted && lexicon.adverbEndings.some((ending) => ending.length > 3 && token.lower.endsWith(ending))) {
    return false;
  }
  // “37 Prozent”
  if (token.kind === 'number') {
    return next?.kind === 'word' && next.capital && next.tags === 0;
  }
  if (token.kind !== 'word' || token.tags & (tag.that | tag.bareCue | tag.impersonal)) {
    return false;
  }
  // “Dies bestätigte X.”
  if (token.tags & tag.backPointing && !(token.tags & (tag.determiner | anyPronoun))) {
    return false;
  }
  // “Przyznał jednak: …”: a verb without its subject.
  const free = lexicon.words.subjectBehind === true;
  if (free && (token.tags & (tag.verb | tag.weakVerb)) !== 0) {
    return false;
  }
  // “weiße Farmer”, “van Telgen”, Dutch “minister Ilva Brandt”, but “sagte anschließend Merkel”
  const describes =
    token.tags === 0 && next?.capital === true && next.tags === 0 && (!free || (token.nouns & noun.title) !== 0);
  return (
    (token.tags & (tag.determiner | anyPronoun)) !== 0 ||
    (describes && !lexicon.adverbEndings.some((ending) => token.lower.endsWith(ending))) ||
    (token.capital && (token.tags & (tag.stop | tag.linker | tag.adverb)) === 0)
  );
}

function clauseFrom(
  tokens: readonly Token[],
  at: number,
  last: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const head = tokens[at];
  const end = endOfSubject(tokens, at, last, lexicon);
  return head && end === at && head.tags & anyPronoun
    ? toPhrase(tokens, at, at, true)
    : accept(tokens, at, end, lexicon);
}

function likelihood(tokens: readonly Token[], phrase: NounPhrase, lexicon: SpeechLexicon): number {
  const opener = tokens[phrase.first];
  const before = tokens[phrase.first - 1];
  const last = endOfHead(tokens, phrase);
  const nouns = nounsIn(tokens, phrase.first, last);
  const personal = phrase.pronoun && ((opener?.tags ?? 0) & (tag.masculine | tag.feminine | tag.firstPerson)) !== 0;
  const governed =
    before?.kind === 'word' &&
    (lexicon.prepositions.has(before.entry) || ((before.tags & (tag.stop | tag.linker)) !== 0 && !before.capital));
  // “In einem Schreiben war von „…“ die Rede.”
  const isDocument = (nouns & noun.document) !== 0;
  const oblique = !isDocument && opener !== undefined && lexicon.oblique.has(opener.entry);
  return (
    (personal || (nouns & (noun.feminine | noun.masculine)) !== 0
      ? 3
      : (nouns & noun.institution) !== 0
        ? 2
        : phrase.pronoun
          ? -1
          : 0) +
    (countNames(tokens, phrase.first, last) > 1 ? 1 : 0) -
    (governed && !isDocument ? 3 : 0) -
    (oblique ? 3 : 0) -
    phrase.first / 50
  );
}

// “die Haltung der Regierung” is no institution: only what stands before the first genitive counts.
function endOfHead(tokens: readonly Token[], { first, last }: NounPhrase): number {
  for (let at = first + 2; at <= last; at++) {
    if (((tokens[at]?.tags ?? 0) & tag.linker) !== 0) {
      return at - 1;
    }
  }
  return last;
}

function nounsIn(tokens: readonly Token[], first: number, last: number): number {
  let nouns = 0;
  for (let at = first; at <= last; at++) {
    nouns |= tokens[at]?.nouns ?? 0;
  }
  return nouns;
}

function countNames(tokens: readonly Token[], first: number, last: number): number {
  let names = 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    names += token?.kind === 'word' && token.capital && token.tags === 0 ? 1 : 0;
  }
  return names;
}

/** How sure it is that the phrase names a person or an institution: 2 and more where its words say so. */
export function personality(tokens: readonly Token[], phrase: NounPhrase, lexicon: SpeechLexicon): number {
  return likelihood(tokens, phrase, lexicon) + phrase.first / 50;
}
