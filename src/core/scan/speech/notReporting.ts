import type { Frame } from './frame';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { findMood } from './mood';
import { isSayingNoun } from './nounClauses';
import { startOfClause } from './nounPhrases';
import type { Token } from './tokens';

/** Whether what stands beside the cue is not what its subject says. */
export function reportsNothing(tokens: readonly Token[], frame: Frame, lexicon: SpeechLexicon): boolean {
  return (
    isItselfReported(tokens, frame, lexicon) || isContrary(tokens, frame, lexicon) || isDenied(tokens, frame, lexicon)
  );
}

/** “Anders als X behauptet, …”, “Anders als zuerst gemeldet will X …”: what follows is what nobody says. */
export function isContrary(tokens: readonly Token[], { at }: Frame, { contraries }: SpeechLexicon): boolean {
  const opens = contraries.has(tokens[0]?.entry ?? '') && ((tokens[1]?.tags ?? 0) & tag.predicative) !== 0;
  if (!opens) {
    return false;
  }
  const comma = tokens.findIndex(({ kind }) => kind === 'comma');
  const participle = ((tokens[at]?.tags ?? 0) & tag.participle) !== 0;
  const verb = tokens.findIndex(({ tags }) => (tags & (tag.auxiliary | tag.finite)) !== 0);
  return comma > at || (participle && at < verb);
}

// “Sie habe ihre Minister gebeten, zu schweigen”: all of it is what somebody else says.
function isItselfReported(tokens: readonly Token[], { kind, at }: Frame, lexicon: SpeechLexicon): boolean {
  const participle = kind === 'verb' && ((tokens[at]?.tags ?? 0) & tag.participle) !== 0;
  const first = participle ? startOfClause(tokens, at) : at;
  return first === 0 && participle && findMood(tokens, first, at, lexicon, tag.reportedMood) !== undefined;
}

// “X wies die Befürchtung zurück, dass …”: somebody else has said so.
function isDenied(tokens: readonly Token[], { at }: Frame, { denying }: SpeechLexicon): boolean {
  if (!denying.has(tokens[at]?.entry ?? '')) {
    return false;
  }
  const comma = tokens.findIndex(({ kind }, index) => index > at && kind === 'comma');
  return tokens.slice(startOfClause(tokens, at), Math.max(0, comma)).some(isSayingNoun);
}
