import { foldName } from '../../text/fold';

/** A Cyrillic name without its case ending, other names as they are. */
export function stemOf(word: string): string {
  const folded = foldName(word);
  return /\p{sc=Cyrl}/u.test(folded) ? folded.replace(/(?:ом|ем|ои|еи|ою|ею|[ауеиыяюьо])$/u, '') : folded;
}
