import type { Language } from '../languages/language';
import { languages } from '../languages/languages';

const sampleLength = 6000;

/**
 * Tells a text's language from its script and its small words, on samples of its beginning and its middle.
 * Falls back to the first language of the list.
 */
export function detectLanguage(text: string, known: readonly Language[] = languages): Language {
  const middle = text.length >> 1;
  const sample = (
    text.slice(0, sampleLength) +
    ' ' +
    (middle > sampleLength ? text.slice(middle, middle + sampleLength) : '')
  ).toLowerCase();
  const words = countWords(sample);
  const scored = known.map((language) => ({ language, score: scoreOf(language, sample, words) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { language: known[0], score: 0 });
  if (!best.language) {
    throw new Error('detectLanguage needs at least one language');
  }
  return best.language;
}

function countWords(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of sample.matchAll(/[\p{L}\p{M}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

// A letter of a script that few languages use weighs as much as its share of the text: kana decide for Japanese in a
// text that is mostly Han, and one ы does not make a Ukrainian text Russian.
function scoreOf(language: Language, sample: string, words: ReadonlyMap<string, number>): number {
  const { script, words: list } = language.detect;
  const fromWords = list.split(' ').reduce((sum, word) => sum + (words.get(word) ?? 0), 0);
  if (!script) {
    return fromWords;
  }
  const letters = sample.match(new RegExp(script.source, `g${script.flags}`))?.length ?? 0;
  return fromWords + letters * scriptWeight(language.code);
}

function scriptWeight(code: string): number {
  return code === 'ja' ? 5 : 1;
}
