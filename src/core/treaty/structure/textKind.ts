import type { Language } from '../../languages/language';
import type { TextKind } from '../../model';
import { findCandidates } from './headingCandidates';
import { chooseSequence } from './headingSequence';
import { bareNumbers } from './headings';
import { headingLexicon } from './headingWords';
import { inkedLines } from './structureLines';

const fewest = 3;
const fewestBare = 6;
const sure = 8;
const longestProvision = 12_000;

/**
 * Whether a text is a treaty (or law) or news: a treaty has at least three headings of articles in sequence, each on a
 * line that hardly is anything else, or twice as many bare numbers above titles. News that quote two articles stay news.
 */
export function detectKind(text: string, language: Language): TextKind {
  const lines = inkedLines(text);
  const candidates = findCandidates(lines, headingLexicon(language));
  const sureOnes = candidates.filter(
    ({ heading, score }) => score >= sure && (heading.kind === 'article' || heading.unit === 'sign'),
  );
  const chosen = sureOnes.length < fewest ? [] : chooseSequence(sureOnes, []);
  const startsEarly = (chosen[0]?.heading.number?.value[0] ?? Infinity) <= 2 || chosen.length >= 2 * fewest;
  if (chosen.length >= fewest && startsEarly && text.length / chosen.length <= longestProvision) {
    return 'treaty';
  }
  const bare = sureOnes.length > 0 ? [] : bareNumbers(lines, candidates);
  return bare.length >= fewestBare && text.length / bare.length <= longestProvision ? 'treaty' : 'news';
}
