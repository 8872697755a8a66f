import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { phraseAfter, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Token } from './tokens';

const farthest = 14;

/**
 * Whom the verb at `verb` has for its subject behind it, where objects, those spoken to and places may stand between:
 * «…, — сказал [в интервью телеканалу «Круг»] депутат Ясень».
 */
export function subjectBehind(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  let at = verb + 1;
  for (let next = skip(tokens, at, lexicon); next > at && at - verb < farthest;) {
    at = next;
    next = skip(tokens, at, lexicon);
  }
  const phrase = phraseAfter(tokens, at, lexicon);
  return phrase
    ? withPlace(tokens, fromTitle(tokens, phrase, lexicon), lexicon)
    : (loneSubject(tokens, verb, lexicon) ?? openSubject(tokens, verb, lexicon));
}

// “– Pływamy od lat – przypomina [armator] –”: a small word alone between a verb behind the marks and the next sign.
function loneSubject(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const [before, cue, word, next] = [tokens[verb - 1], tokens[verb], tokens[verb + 1], tokens[verb + 2]];
  const parted = before === undefined || ['dash', 'marks', 'comma'].includes(before.kind);
  const alone = word?.kind === 'word' && word.tags === 0 && !word.capital && next?.kind !== 'word';
  if (!parted || !alone || isObject(word, lexicon)) {
    return undefined;
  }
  const fits = [...lexicon.loneSubjects].some(
    ([ending, endings]) => cue?.lower.endsWith(ending) === true && endings.some((some) => word.lower.endsWith(some)),
  );
  return fits ? toPhrase(tokens, verb + 1, verb + 1, false) : undefined;
}

/** Whether the verb may have its subject behind it though only a comma stands before: “…, заявил X”. */
export function mayStandBehind(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  return (
    lexicon.words.subjectBehind === true &&
    token !== undefined &&
    (token.tags & tag.verb) !== 0 &&
    !lexicon.judging.has(token.entry)
  );
}

/** Whether the phrase opens with a pronoun, a capital or a title. */
export function isNamed(tokens: readonly Token[], { first, pronoun }: NounPhrase, lexicon: SpeechLexicon): boolean {
  const opener = tokens[first];
  const described = lexicon.adjectiveEndings.some((ending) => opener?.lower.endsWith(ending) === true);
  const next = tokens[first + 1];
  return (
    opener !== undefined &&
    (pronoun || opener.capital || isTitle(opener) || (described && next !== undefined && isTitle(next)))
  );
}

// Index behind an adverb, an object, somebody spoken to or a place that begins at `at`; `at` where none does.
function skip(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return at;
  }
  if (lexicon.addressees.has(token.entry)) {
    return tokens[at + 1]?.kind === 'marks' ? at + 2 : at + 1;
  }
  if (token.capital || isTitle(token)) {
    return at;
  }
  if (lexicon.adverbials.has(token.entry)) {
    return skipPlace(tokens, at + 1, lexicon);
  }
  const isAdverb = (token.tags & tag.adverb) !== 0;
  return isAdverb || isObject(token, lexicon) ? at + 1 : at;
}

// “в интервью телеканалу «Круг»”, “в Соходе”, “на пресс-конференции”
function skipPlace(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): number {
  let at = from;
  while (tokens[at]?.kind === 'number') {
    at++;
  }
  if (tokens[at]?.kind === 'word' && tokens[at]?.capital === true) {
    return at + 1;
  }
  while (isSmall(tokens[at])) {
    at++;
  }
  // “w rozmowie z agencją [Estor]”
  const named = at - from > 1 && tokens[at]?.capital === true && isInstrument(tokens[at - 1], lexicon);
  return named || tokens[at]?.kind === 'marks' ? at + 1 : at;
}

function isInstrument(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  return token !== undefined && (token.nouns & noun.institution) === 0 && isObject(token, lexicon);
}

function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && !isTitle(token) && (token.tags & tag.that) === 0;
}

/** Whether the ending of a small word shows that it is no subject: `ситуацию`. */
export function isObject(token: Token, lexicon: SpeechLexicon): boolean {
  const free = (token.tags & (anyPronoun | tag.determiner | tag.stop)) === 0;
  return (
    free &&
    token.kind === 'word' &&
    !token.capital &&
    lexicon.objectEndings.some((ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending))
  );
}

const verbal = tag.verb | tag.weakVerb | tag.finite | tag.auxiliary;

function isTitle(token: Token): boolean {
  return (token.nouns & noun.title) !== 0;
}

/** The phrase from its title on: “(прокомментировал) решение суда [депутат Ясень]”, “Innego zdania jest [burmistrz Varn]”: an adjective may stand before the title, no other small word. */
export function fromTitle(tokens: readonly Token[], phrase: NounPhrase, lexicon: SpeechLexicon): NounPhrase {
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    const before = tokens[at - 1];
    const isTitled = ((tokens[at]?.nouns ?? 0) & noun.personTitle) !== 0;
    const object = before?.kind === 'word' && !before.capital && (before.tags & ~verbal) === 0 && !isTitle(before);
    if (isTitled && object && !lexicon.adjectiveEndings.some((ending) => before.lower.endsWith(ending))) {
      return toPhrase(tokens, at, phrase.last, false) ?? phrase;
    }
  }
  return phrase;
}

// “источник [в правительстве]”: who is named by nothing else is told by the place.
function withPlace(tokens: readonly Token[], phrase: NounPhrase, lexicon: SpeechLexicon): NounPhrase {
  const opener = tokens[phrase.first];
  const preposition = tokens[phrase.last + 1];
  const lone = phrase.first === phrase.last && opener !== undefined && !opener.capital && !phrase.pronoun;
  if (!lone || preposition === undefined || !lexicon.adverbials.has(preposition.entry)) {
    return phrase;
  }
  const place =
    phraseAfter(tokens, phrase.last + 2, lexicon) ?? toPhrase(tokens, phrase.last + 2, phrase.last + 2, false);
  const isPlace = place !== undefined && tokens[place.first]?.kind === 'word' && place.first === phrase.last + 2;
  return isPlace ? { ...phrase, end: place.end, last: place.last } : phrase;
}

// “Как сообщили [в министерстве обороны]”: a verb in the plural without a subject.
function openSubject(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const word = tokens[verb]?.lower ?? '';
  const preposition = tokens[verb + 1];
  if (
    !lexicon.openEndings.some((ending) => word.endsWith(ending)) ||
    preposition === undefined ||
    !lexicon.adverbials.has(preposition.entry)
  ) {
    return undefined;
  }
  const place = phraseAfter(tokens, verb + 2, lexicon);
  const head = place && tokens[place.first];
  return head && (head.capital || (head.nouns & noun.institution) !== 0) ? place : undefined;
}

/** Whether the pronoun is what the verb has for its object: “[Его] назвали «отцом города»” has a plural verb. */
export function isObjectOf(
  tokens: readonly Token[],
  { pronoun, first }: NounPhrase,
  verb: number,
  lexicon: SpeechLexicon,
): boolean {
  const plural = lexicon.openEndings.some((ending) => tokens[verb]?.lower.endsWith(ending));
  const single = pronoun && ((tokens[first]?.tags ?? 0) & (tag.masculine | tag.feminine)) !== 0;
  return plural && single && ((tokens[first]?.tags ?? 0) & tag.plural) === 0;
}
