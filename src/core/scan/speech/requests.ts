import type { Frame } from './frame';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Token } from './tokens';

const farthestRequest = 12;
const longestRequest = 24;
const shortestInfinitive = 4;

/** What somebody asks for: the token it begins with, and who asks. */
export interface Request {
  readonly start: number;
  readonly subject: NounPhrase | undefined;
}

/**
 * What somebody asks for, promises or proposes in an infinitive: “призвал [отложить …]”, “wezwała [do odłożenia …]”, « a demandé
 * à Tarn [de partir] », “دعا الأطراف [إلى تأجيل …]”, “beloofde [de brief te lezen]”. `from` is the token behind the verb and
 * its subject.
 */
export function findRequest(
  tokens: readonly Token[],
  from: number,
  end: number,
  { at, kind, subject }: Frame,
  lexicon: SpeechLexicon,
): Request | undefined {
  if (kind !== 'verb' || !lexicon.requests.has(tokens[at]?.entry ?? '')) {
    return undefined;
  }
  // A subject behind its verb may have been read too far: “потребовал от правительства [опубликовать цифры]”.
  const first = lexicon.words.subjectBehind === true || lexicon.words.caseless === true ? at + 1 : from;
  const start =
    lexicon.words.verbSecond === true ? behindVerb(tokens, from, end, lexicon) : openingIn(tokens, first, end, lexicon);
  if (start === undefined) {
    return undefined;
  }
  const cut = subject !== undefined && subject.first > at && subject.last >= start;
  const before = cut && subject.first < start ? toPhrase(tokens, subject.first, start - 1, false) : undefined;
  return { start, subject: cut ? before : subject };
}

// “beloofde [al het geld terug te betalen]”, “riep op [om de onderhandelingen uit te stellen]”
function behindVerb(
  tokens: readonly Token[],
  from: number,
  end: number,
  { words, purposes }: SpeechLexicon,
): number | undefined {
  for (let at = from; at < end && at - from < longestRequest && tokens[at]?.kind === 'word'; at++) {
    const verb = tokens[at + 1];
    if (tokens[at]?.lower === words.infinitive && verb?.kind === 'word' && !verb.capital && verb.lower.endsWith('n')) {
      const opener = tokens.findIndex(({ entry }, index) => index >= from && index < at && purposes.has(entry));
      return opener < 0 ? from : opener;
    }
  }
  return undefined;
}

function openingIn(tokens: readonly Token[], from: number, end: number, lexicon: SpeechLexicon): number | undefined {
  const { requested } = lexicon;
  for (let at = from; at <= end && at - from < farthestRequest; at++) {
    const token = tokens[at];
    // “zażądał od Tarnowa, [by wycofał wojska]”
    const clause = token?.kind === 'comma' && requested.has(tokens[at + 1]?.lower ?? '');
    if (!clause && token?.kind !== 'word' && token?.kind !== 'number') {
      return undefined;
    }
    if (opens(tokens, at, lexicon)) {
      return withNegation(tokens, at, from, lexicon);
    }
  }
  return undefined;
}

function opens(tokens: readonly Token[], at: number, { requested, negations }: SpeechLexicon): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return false;
  }
  // “ha invitato a [non] avvicinarsi”
  let verb = at + 1;
  while (negations.has(tokens[verb]?.entry ?? '') && verb < at + 3) {
    verb++;
  }
  const next = tokens[verb];
  // “dijo que [el poder]”: a noun
  const article = ((tokens[at - 1]?.tags ?? 0) & tag.determiner) !== 0;
  const bare = !article && requested.get('')?.some((ending) => isInfinitive(token, ending)) === true;
  const behind = requested.get(token.lower)?.some((ending) => next && isInfinitive(next, ending)) === true;
  return bare || behind || hasPrefix(token, tokens[at + 1], requested);
}

function isInfinitive(token: Token, ending: string): boolean {
  const { kind, capital, lower, tags } = token;
  const small = tag.determiner | tag.stop | tag.linker | tag.adverb;
  return (
    kind === 'word' &&
    !capital &&
    (tags & small) === 0 &&
    (ending === '' || (lower.length >= shortestInfinitive && lower.endsWith(ending)))
  );
}

// “طالب [بسحب القوات]”: the preposition is written together with its noun, and what that is of has an article.
function hasPrefix({ lower }: Token, next: Token | undefined, requested: SpeechLexicon['requested']): boolean {
  for (const [opener, articles] of requested) {
    const prefix = opener.endsWith('-') ? opener.slice(0, -1) : undefined;
    if (prefix !== undefined && lower.length >= shortestInfinitive && lower.startsWith(prefix)) {
      return articles.some((article) => next?.lower.startsWith(article));
    }
  }
  return false;
}

// “призвал [не вмешиваться]”, « a promis de [ne pas partir] »
function withNegation(tokens: readonly Token[], at: number, from: number, { negations }: SpeechLexicon): number {
  let first = at;
  while (first > from && negations.has(tokens[first - 1]?.entry ?? '')) {
    first--;
  }
  return first;
}
