import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { findMood } from './mood';
import { noun } from './nouns';
import type { Passage } from './passages';
import { endOfSentencePart, makeClause } from './reportedClause';
import type { ReportedClause } from './reportedClause';
import type { Token } from './tokens';

/** What is said behind a noun of saying: “die Befürchtung, dass …”, “mit der Begründung, … könne …”. */
export function afterNouns({ tokens, allTags }: Passage, lexicon: SpeechLexicon): ReportedClause[] {
  const found: ReportedClause[] = [];
  if ((allTags & (tag.that | tag.reportedMood | tag.weakMood)) === 0) {
    return found;
  }
  tokens.forEach((token, at) => {
    if (token.kind === 'comma' && ((tokens[at + 1]?.tags ?? 0) & tag.that) !== 0) {
      const clause = afterFarNoun(tokens, at);
      if (clause) {
        found.push(clause);
      }
      return;
    }
    if (tokens[at + 1]?.kind !== 'comma' || !isSayingNoun(token)) {
      return;
    }
    const end = endOfSentencePart(tokens, at);
    const opens = ((tokens[at + 2]?.tags ?? 0) & tag.that) !== 0;
    const mood = findMood(tokens, at + 2, Math.min(end + 1, at + 14), lexicon, tag.reportedMood | tag.weakMood);
    const frame = { cue: { start: token.start, end: token.end }, subject: undefined };
    const clause = opens || mood !== undefined ? makeClause(tokens, at + 2, end, 'noun', frame) : undefined;
    if (clause) {
      found.push(clause);
    }
  });
  return found;
}

// “[Vorwürfe] werden laut, dass …”
function afterFarNoun(tokens: readonly Token[], comma: number): ReportedClause | undefined {
  for (let at = comma - 2; at >= 0 && comma - at <= farthestNoun && tokens[at]?.kind === 'word'; at--) {
    const token = tokens[at];
    if (token && isSayingNoun(token)) {
      const cue = { start: token.start, end: token.end };
      return makeClause(tokens, comma + 1, endOfSentencePart(tokens, comma), 'noun', { cue, subject: undefined });
    }
  }
  return undefined;
}

const farthestNoun = 7;

function isSayingNoun(token: Token): boolean {
  return (
    token.kind === 'word' && token.capital && ((token.tags & tag.sayingNoun) !== 0 || (token.nouns & noun.saying) !== 0)
  );
}
