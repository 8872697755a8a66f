import { anyCueVerb, anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { phraseAfter } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Token } from './tokens';

const mostAdverbials = 4;
const longestAdverbial = 12;

/**
 * The subject behind a verb at the other end of what tells when, where and to whom: “a lancé mardi devant les députés [la
 * ministre]”, “afirmó este lunes, en Kresk, [el portavoz]”.
 */
export function subjectAfter(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const near = phraseAfter(tokens, from, lexicon);
  if (lexicon.words.farSubjects !== true || (near && !isGoverned(tokens, near.first, lexicon))) {
    return near;
  }
  let at = from;
  for (let count = 0; count < mostAdverbials; count++) {
    const next = behindAdverbial(tokens, at, lexicon);
    if (next === undefined) {
      break;
    }
    at = next;
  }
  return at > from ? phraseAfter(tokens, at, lexicon) : undefined;
}

// Portuguese “disse [a] jornalistas”: the preposition, for the article is a singular.
function isGoverned(tokens: readonly Token[], at: number, { prepositions }: SpeechLexicon): boolean {
  const opener = tokens[at];
  const next = tokens[at + 1];
  const both = opener !== undefined && (opener.tags & tag.determiner) !== 0 && prepositions.has(opener.entry);
  return both && next?.kind === 'word' && !next.capital && next.lower.endsWith('s');
}

function behindAdverbial(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'brackets') {
    return at + 1;
  }
  if (token?.kind === 'comma') {
    return behindCommas(tokens, at, lexicon);
  }
  if (token?.kind !== 'word' || token.capital) {
    return undefined;
  }
  if (lexicon.prepositions.has(token.entry)) {
    return behindPreposition(tokens, at, lexicon);
  }
  const verbal = anyCueVerb | tag.auxiliary | tag.participle | tag.that | tag.relative;
  const adverb =
    (token.tags & tag.adverb) !== 0 ||
    (token.tags & (tag.stop | tag.determiner)) === tag.stop ||
    lexicon.adverbEndings.some((ending) => token.lower.endsWith(ending));
  return adverb && (token.tags & (verbal | anyPronoun)) === 0 ? at + 1 : undefined;
}

// “[, de son côté,] le secrétaire général”: what the commas hold is an adverbial and nothing else. One comma may part
// two adverbials: “este lunes, en Kresk,”.
function behindCommas(tokens: readonly Token[], comma: number, lexicon: SpeechLexicon): number | undefined {
  let at = comma + 1;
  for (let count = 0; count < mostAdverbials; count++) {
    const next = behindAdverbial(tokens, at, lexicon);
    if (next === undefined || tokens[at]?.kind === 'comma') {
      break;
    }
    at = next;
  }
  const end = at > comma + 1 && tokens[at]?.kind === 'comma' ? at : endOfAside(tokens, comma + 1);
  return end === undefined ? undefined : end + 1;
}

// “, visiblement agacé,”: a few small words of which none opens a noun phrase.
function endOfAside(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at <= from + longestAside; at++) {
    const token = tokens[at];
    if (token?.kind === 'comma') {
      return at > from ? at : undefined;
    }
    if (
      token?.kind !== 'word' ||
      token.capital ||
      token.tags & (tag.determiner | tag.auxiliary | tag.that | tag.relative)
    ) {
      return undefined;
    }
  }
  return undefined;
}

const longestAside = 4;

// Index behind what the preposition governs: another article, or the comma after it, shows where that ends.
function behindPreposition(tokens: readonly Token[], preposition: number, lexicon: SpeechLexicon): number | undefined {
  let governed = true;
  for (let at = preposition + 1; at - preposition < longestAdverbial; at++) {
    const token = tokens[at];
    if (token?.kind === 'comma' && at > preposition + 1) {
      return at;
    }
    if (token?.kind === 'number' || token?.kind === 'brackets') {
      continue;
    }
    if (token?.kind !== 'word') {
      return undefined;
    }
    const isDeterminer = (token.tags & tag.determiner) !== 0 && !token.capital && !isGoverned(tokens, at, lexicon);
    if (isDeterminer && !governed) {
      return at;
    }
    if (token.tags & (tag.that | tag.relative | tag.auxiliary) && !isDeterminer && !token.capital) {
      return undefined;
    }
    const governs = lexicon.prepositions.has(token.entry) || ((token.tags & tag.linker) !== 0 && !isDeterminer);
    const next = opensSubject(token, tokens[at + 1]);
    if (next && !governed) {
      return at;
    }
    governed = governs && !token.capital;
  }
  return undefined;
}

// “en Kresk [ayer] el portavoz”, “devant la presse [Mme Brandt]”
function opensSubject(token: Token, next: Token | undefined): boolean {
  const adverb = (token.tags & tag.adverb) !== 0 && (token.tags & (tag.determiner | tag.linker)) === 0;
  const title = (token.nouns & noun.personTitle) !== 0;
  return !token.capital && (adverb || (title && next?.capital === true));
}
