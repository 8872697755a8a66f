import { anyCueVerb, anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { noun } from './nouns';
import type { Token } from './tokens';

/** Whether the words beside the marks at token `at` say that they hold a name or a title: “the film “…””. */
export function isNaming(tokens: readonly Token[], at: number, reflexives: ReadonlySet<string>): boolean {
  const before = tokens[at - 1];
  // « La ministre se dit « inquiète » »
  if (reflexives.has(tokens[at - 2]?.entry ?? '')) {
    return false;
  }
  // « s’est dit « inquiet » », but « le quartier dit « la Butte » »
  if (before && before.tags & tag.participle && (tokens[at - 2]?.tags ?? 0) & tag.auxiliary) {
    return false;
  }
  const earlier = before && before.tags & tag.linker ? tokens[at - 2] : undefined;
  const after = tokens[at + 1];
  return names(before) || names(earlier) || ((after?.tags ?? 0) & tag.namingAfter) !== 0;
}

/** Whether others call it so: ““The annex”, as diplomats call it, …” is a name. */
export function isCalled(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const from = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  return (
    lexicon.asides.has(tokens[from]?.entry ?? '') &&
    tokens
      .slice(from, from + farthestCalling)
      .some(({ entry }, index, aside) => lexicon.calling.has(entry) && isObject(aside[index + 1]))
  );
}

/**
 * Whether the marks at token `at` can hold nothing but a name, whatever stands inside: a title (“trägt den Titel: „…“”, “Der
 * Name lautet „…“”), whom somebody works for (“Ein Sprecher der „Freien Ufer“ sagte”), a short form (“, kurz „FU“”), who
 * reports (“Wie „Der Bote“ berichtet”), or what is joined to a name (“die Schiffe „Ilva“ und „Teo“”).
 */
export function isNameOnly(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const before = tokens[at - 1];
  const joined = before !== undefined && lexicon.coordinators.has(before.entry) && tokens[at - 2]?.kind === 'marks';
  return (
    isTitled(tokens, at, lexicon) ||
    isEmployer(tokens, at, lexicon) ||
    isReporter(tokens, at, lexicon) ||
    (before !== undefined && lexicon.shortForms.has(before.entry) && tokens[at - 2]?.kind === 'comma') ||
    (joined && (isNaming(tokens, at - 2, lexicon.reflexives) || isNameOnly(tokens, at - 2, lexicon)))
  );
}

// “der Titel „…“”, “der Titel: „…“”, “Der Name des Schiffs lautet „…“”, “„…“, so lautet der Titel”
function isTitled(
  tokens: readonly Token[],
  at: number,
  { titles, copulas }: Pick<SpeechLexicon, 'titles' | 'copulas'>,
): boolean {
  const end = tokens[at - 1]?.kind === 'colon' ? at - 2 : at - 1;
  if (titles.has(tokens[end]?.entry ?? '')) {
    return true;
  }
  const verb = tokens[at - 1];
  const linked = verb?.kind === 'word' && ((verb.tags & tag.namingAfter) !== 0 || copulas.has(verb.entry));
  return linked ? startOfTitle(tokens, at - 2, titles) >= 0 : isTitleBehind(tokens, at, { titles, copulas });
}

// “„…“, so lautet der Titel”
function isTitleBehind(
  tokens: readonly Token[],
  at: number,
  { titles, copulas }: Pick<SpeechLexicon, 'titles' | 'copulas'>,
): boolean {
  const from = at + (tokens[at + 1]?.kind === 'comma' ? 2 : 1);
  const verb = ((tokens[from]?.tags ?? 0) & tag.bareCue) !== 0 ? from + 1 : from;
  return copulas.has(tokens[verb]?.entry ?? '') && titles.has(tokens[verb + 2]?.entry ?? '');
}

// The title that opens the clause before the verb: nothing but its own words between.
function startOfTitle(tokens: readonly Token[], last: number, titles: ReadonlySet<string>): number {
  for (let at = last; at >= 0 && last - at < farthestTitle && tokens[at]?.kind === 'word'; at--) {
    if (titles.has(tokens[at]?.entry ?? '')) {
      return at <= 2 || tokens[at - 2]?.kind !== 'word' || tokens[at - 3]?.kind !== 'word' ? at : -1;
    }
  }
  return -1;
}

const farthestTitle = 6;

// “Ein Sprecher der „Freien Ufer““: where a genitive follows its noun.
function isEmployer(tokens: readonly Token[], at: number, { words }: SpeechLexicon): boolean {
  const [article, person] = [tokens[at - 1], tokens[at - 2]];
  const genitive = ((article?.tags ?? 0) & tag.determiner) !== 0 && ((article?.tags ?? 0) & tag.linker) !== 0;
  return words.capitalNouns === true && genitive && ((person?.nouns ?? 0) & (noun.feminine | noun.masculine)) !== 0;
}

// “Wie „Der Bote“ berichtet”
function isReporter(tokens: readonly Token[], at: number, { asides }: SpeechLexicon): boolean {
  const verb = tokens[at + 1];
  return asides.has(tokens[at - 1]?.entry ?? '') && verb?.kind === 'word' && (verb.tags & anyCueVerb) !== 0;
}

const farthestCalling = 6;

function isObject(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.tags & anyPronoun) !== 0;
}

// “Zeitung”, and “Boulevardzeitung” where nouns are joined.
function names(token: Token | undefined): boolean {
  return token !== undefined && ((token.tags & tag.naming) !== 0 || (token.nouns & noun.naming) !== 0);
}
