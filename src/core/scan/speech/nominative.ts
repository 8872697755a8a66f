import { caseOf } from './grammaticalCase';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Token } from './tokens';

const speaking = noun.feminine | noun.masculine | noun.institution | noun.document;

/**
 * The words of a speaker as a list of speakers has them: “nach Angaben [des Innenministeriums]” is “das Innenministerium”.
 * Where the grammar is not certain, they stay as they are printed.
 */
export function nominativeOf(
  text: string,
  tokens: readonly Token[],
  phrase: NounPhrase,
  end: number,
  lexicon: SpeechLexicon,
): string {
  const printed = text.slice(phrase.start, end);
  const first = tokens.findIndex(({ start }) => start === phrase.start);
  const opener = tokens[first];
  const head = opener && isOblique(tokens, phrase, first, lexicon) ? headAt(tokens, first + 1, phrase.last) : -1;
  const token = tokens[head];
  // “nach Informationen des [„Boten“]”
  const marks = tokens[first + 1]?.kind === 'marks' && first + 1 === phrase.last ? tokens[first + 1] : undefined;
  if (marks && opener && lexicon.oblique.has(opener.entry)) {
    return text.slice(marks.start, end);
  }
  if (!opener || !token || token.end > end) {
    return printed;
  }
  const form = formOf(opener, token, text.slice(token.start, token.end), head === first + 1, lexicon);
  if (!form) {
    return printed;
  }
  const between = tokens.slice(first + 1, head).map((adjective) => adjectiveOf(text, adjective, form.plural, lexicon));
  return [form.article, ...between, form.noun].join(' ') + text.slice(token.end, end);
}

interface Form {
  readonly article: string;
  readonly noun: string;
  readonly plural: boolean;
}

// What a preposition or a noun of saying governs is oblique, whatever its article: “nach Angaben [der Behörden]”.
function isOblique(tokens: readonly Token[], phrase: NounPhrase, first: number, lexicon: SpeechLexicon): boolean {
  const before = tokens[first - 1];
  const governed =
    before?.kind === 'word' &&
    (lexicon.prepositions.has(before.entry) ||
      (before.tags & (tag.source | tag.sayingNoun)) !== 0 ||
      (before.nouns & noun.saying) !== 0);
  return governed || caseOf(tokens, { ...phrase, first }, lexicon) === 'oblique';
}

// Behind the article and its adjectives.
function headAt(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at <= last && tokens[at]?.kind === 'word' && tokens[at]?.capital === false) {
    at++;
  }
  return at <= last && tokens[at]?.kind === 'word' ? at : -1;
}

function formOf(article: Token, head: Token, printed: string, bare: boolean, lexicon: SpeechLexicon): Form | undefined {
  const feminine = lexicon.feminineNominatives.get(article.entry);
  if (feminine !== undefined) {
    return { article: feminine, noun: printed, plural: !isFeminine(head, lexicon) };
  }
  const singular = lexicon.accusatives.get(article.entry);
  // “den Minister”, but not “den Ministern”, who are several, nor “den Präsidenten”, who may be.
  if (singular !== undefined) {
    const one = (head.nouns & noun.masculine) !== 0 && !printed.endsWith(lexicon.words.weakEnding?.slice(-1) ?? '');
    return one ? { article: singular, noun: printed, plural: false } : undefined;
  }
  const base = baseOf(printed, head, lexicon);
  const lower = base.toLowerCase();
  const nouns = lexicon.nouns.ofEnd(lower, 0, lower.length);
  const neuter = lexicon.neuterEndings.some((ending) => lower.endsWith(ending));
  const articles = neuter
    ? lexicon.neuterNominatives
    : (nouns & noun.masculine) !== 0
      ? lexicon.masculineNominatives
      : undefined;
  const known = articles?.get(article.entry);
  return known !== undefined && (bare || lexicon.definites.has(article.entry))
    ? { article: known, noun: base, plural: false }
    : undefined;
}

function isFeminine({ lower, nouns }: Token, lexicon: SpeechLexicon): boolean {
  return (nouns & noun.feminine) !== 0 || lexicon.feminineEndings.some((ending) => lower.endsWith(ending));
}

// “Innenministeriums”, “Präsidenten”: without the ending, where what is left is a noun that speaks.
function baseOf(printed: string, { nouns }: Token, lexicon: SpeechLexicon): string {
  const ending = lexicon.obliqueEndings.find((candidate) => {
    const lower = printed.toLowerCase();
    const base = lower.slice(0, -candidate.length);
    return (
      (nouns & speaking) === 0 &&
      lower.endsWith(candidate) &&
      (lexicon.nouns.ofEnd(base, 0, base.length) & speaking) !== 0
    );
  });
  return ending === undefined ? printed : printed.slice(0, -ending.length);
}

function adjectiveOf(text: string, { start, end }: Token, plural: boolean, { words }: SpeechLexicon): string {
  const printed = text.slice(start, end);
  const { weakEnding } = words;
  return !plural && weakEnding !== undefined && printed.endsWith(weakEnding) ? printed.slice(0, -1) : printed;
}
