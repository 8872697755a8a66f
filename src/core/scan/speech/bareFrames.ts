import { makeFrame } from './frame';
import type { Frame } from './frame';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { personality } from './likelySpeaker';
import { nameWithParticle } from './nameParticles';
import { phraseAfter } from './nounPhrases';
import { noun } from './nouns';
import type { Token } from './tokens';

/** The frame whose cue at `at` needs no verb: “…”, so Merkel. “…” Così la ministra Brandt. */
export function bareFrame(
  tokens: readonly Token[],
  at: number,
  token: Token,
  lexicon: SpeechLexicon,
): Frame | undefined {
  if (at === 0) {
    return sentence(tokens, token, lexicon);
  }
  const before = tokens[at - 1];
  if (before?.kind !== 'comma' && before?.kind !== 'marks' && before?.kind !== 'dash') {
    return undefined;
  }
  // “Piove, [così] il ministro resta a casa”
  if (lexicon.words.dropsSubject === true && tokens[at - 2]?.kind !== 'marks' && before.kind !== 'marks') {
    return undefined;
  }
  const subject = nameWithParticle(tokens, at + 1, lexicon) ?? phraseAfter(tokens, at + 1, lexicon);
  const opener = subject && tokens[subject.first];
  const named =
    opener &&
    (opener.capital || lexicon.nameParticles.has(opener.entry) || (opener.tags & (tag.determiner | anyPronoun)) !== 0);
  return subject && named ? makeFrame('bare', token, at, subject, true) : undefined;
}

// “[Così] la ministra degli Esteri, Ilva Brandt, rispondendo ai cronisti.”: a sentence of its own about the one before, if
// it has no verb: not “Così il ministro resta a casa”.
function sentence(tokens: readonly Token[], token: Token, lexicon: SpeechLexicon): Frame | undefined {
  const subject = nameWithParticle(tokens, 1, lexicon) ?? phraseAfter(tokens, 1, lexicon);
  if (subject?.first !== 1 || subject.pronoun || personality(tokens, subject, lexicon) < 1) {
    return undefined;
  }
  const behind = tokens[subject.last + 1];
  const ends = behind?.kind !== 'word' || lexicon.prepositions.has(behind.entry);
  const apart = ends || (behind.tags & (tag.stop | tag.adverb | tag.gerund)) !== 0;
  const named = tokens.slice(1, subject.last + 1).some(({ nouns }) => (nouns & noun.title) !== 0) || isName(tokens[1]);
  const finite = tag.finite | tag.auxiliary | tag.verb | tag.weakVerb;
  const verb = tokens.slice(subject.last + 1).some(({ kind, tags }) => kind === 'word' && (tags & finite) !== 0);
  return apart && named && !verb ? makeFrame('bare', token, 0, subject, true, true) : undefined;
}

function isName(token: Token | undefined): boolean {
  return token?.capital === true && token.tags === 0;
}
