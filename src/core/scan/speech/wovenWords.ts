import type { Attribution } from './attribution';
import { feature } from './evidence';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

const woven = 0.7;
const tied = 1;
const judging = 2;
const parted = feature.farStrong | feature.words2 | feature.smallStart;

/**
 * What speaks for speech in words that a sentence is built round. Words of a report that stand in marks are somebody’s
 * own: “recordó que el tratado impone «una solución pacífica»”. So is a single word that its speaker follows at once:
 * «No», ha risposto la ministra, «restiamo». Where nouns have capitals, `surroundings` weighs the same.
 */
export function weighWovenWords(
  tokens: readonly Token[],
  at: number,
  features: number,
  attribution: Attribution,
  previous: Attribution | undefined,
  lexicon: SpeechLexicon,
): number {
  if (lexicon.words.capitalNouns === true || (features & feature.naming) !== 0 || !attribution.cue) {
    return 0;
  }
  const { start } = attribution.cue;
  // “calls her numbers “folklore””, but not “what is called a “debate””
  const judged =
    lexicon.calling.has(wordAt(tokens, start)) &&
    attribution.subject !== undefined &&
    attribution.beside &&
    isJudged(tokens, at, start);
  if (judged && (features & feature.smallStart) !== 0) {
    return judging;
  }
  if (!attribution.strong) {
    return 0;
  }
  const opens = tokens[at + 1]?.kind === 'comma' || tokens[at + 1]?.kind === 'dash';
  const verb = tokens.slice(at + 2, at + 5).some((token) => token.start === start);
  const free = tokens[at - 1]?.kind !== 'word';
  if ((free && opens && verb) || (previous?.cue?.start === start && tokens[at - 1]?.kind === 'comma')) {
    return tied;
  }
  const partial = (features & (parted | feature.words6)) === parted;
  return partial ? woven : 0;
}

function wordAt(tokens: readonly Token[], start: number): string {
  return tokens.find((token) => token.start === start)?.entry ?? '';
}

// An object stands between the verb and the marks, and no article right before them.
function isJudged(tokens: readonly Token[], at: number, cue: number): boolean {
  const before = tokens[at - 1];
  const verb = tokens.findIndex((token) => token.start === cue);
  return (
    before?.kind === 'word' &&
    at - verb > 1 &&
    verb < at &&
    ((before.tags & tag.determiner) === 0 || before.entry === 'her')
  );
}
