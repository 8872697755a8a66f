import { makeFrame } from './frame';
import type { Frame } from './frame';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { phraseFrom } from './likelySpeaker';
import { phraseEnding, startOfClause } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Token } from './tokens';

/** “…, in denen es zu den Protesten [heißt], dass …”, “wie es in dem Bericht [heißt]”: “es” stands apart from its verb. */
export function impersonalClause(
  tokens: readonly Token[],
  at: number,
  token: Token,
  lexicon: SpeechLexicon,
): Frame | undefined {
  const next = tokens[at + 1];
  if (!lexicon.impersonalVerbs.has(token.entry) || next?.kind === 'word') {
    return undefined;
  }
  const first = startOfClause(tokens, at);
  const it = tokens.findIndex(({ tags }, index) => index >= first && index < at && (tags & tag.neuter) !== 0);
  return it < 0 ? undefined : impersonalFrame(tokens, at, token, documentIn(tokens, it, at, lexicon), lexicon);
}

// “[das Gesetz], in dem es heißt”
function antecedent(tokens: readonly Token[], first: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const relative = ((tokens[first + 1]?.tags ?? 0) & tag.relative) !== 0;
  return relative && lexicon.prepositions.has(tokens[first]?.entry ?? '') && tokens[first - 1]?.kind === 'comma'
    ? phraseEnding(tokens, first - 2, lexicon)
    : undefined;
}

/** The frame of a saying without a person; in a relative clause it is said in what the clause belongs to. */
export function impersonalFrame(
  tokens: readonly Token[],
  at: number,
  token: Token,
  document: NounPhrase | undefined,
  lexicon: SpeechLexicon,
): Frame {
  const owner = antecedent(tokens, startOfClause(tokens, at), lexicon);
  const frame = makeFrame('impersonal', token, at, document ?? owner, true);
  return owner ? { ...frame, embedded: true } : frame;
}

function documentIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  for (let at = from + 1; at < to; at++) {
    const phrase = lexicon.prepositions.has(tokens[at]?.entry ?? '')
      ? phraseFrom(tokens, at + 1, to - 1, lexicon)
      : undefined;
    if (phrase && tokens.slice(phrase.first, phrase.last + 1).some(({ nouns }) => (nouns & noun.document) !== 0)) {
      return phrase;
    }
  }
  return undefined;
}
