import { anyCueVerb, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { noun } from './nouns';
import { tokenKinds } from './tokenScan';
import type { TokenScan } from './tokenScan';

/** What every frame is made of. */
export const cues =
  anyCueVerb |
  tag.impersonal |
  tag.source |
  tag.sourcePreposition |
  tag.sourceAfter |
  tag.bareCue |
  tag.separable |
  tag.participle;

const enough = (cues & ~tag.sourcePreposition) | tag.reportedMood | tag.weakMood | tag.sayingNoun;

/**
 * Whether the words of a sentence can make it a report of what somebody said. “nach der Wahl” and “dass es regnet” tell
 * of speech only beside a noun of saying: “nach Polizeiangaben”, “die Behauptung, dass …”. Most sentences of a text end
 * here, before a single token is made of them.
 */
export function mayReport(text: string, scan: TokenScan, lexicon: SpeechLexicon): boolean {
  if ((scan.allTags & enough) !== 0 || scan.reports) {
    return true;
  }
  return (scan.allTags & (tag.sourcePreposition | tag.that)) !== 0 && holdsSayingNoun(text, scan, lexicon);
}

function holdsSayingNoun(
  text: string,
  { count, kinds, starts, ends, numbers }: TokenScan,
  { nouns, nounsOf }: SpeechLexicon,
): boolean {
  for (let at = 0; at < count; at++) {
    if (tokenKinds[kinds[at] ?? 0] !== 'word') {
      continue;
    }
    const number = numbers[at] ?? 0;
    const bits = number > 0 ? (nounsOf[number] ?? 0) : nouns.ofEnd(text, starts[at] ?? 0, ends[at] ?? 0);
    if ((bits & noun.saying) !== 0) {
      return true;
    }
  }
  return false;
}
