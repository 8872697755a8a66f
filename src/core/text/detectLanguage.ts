import type { Language } from '../languages/language';
import { languages } from '../languages/languages';

const sampleLength = 6000;

/**
 * Tells a text's language from its script, its small words, endings and letters, on samples of its beginning and its middle.
 * Falls back to the first language of the list.
 */
export function detectLanguage(text: string, known: readonly Language[] = languages): Language {
  const middle = text.length >> 1;
  const sample = (
    text.slice(0, sampleLength) +
    ' ' +
    (middle > sampleLength ? text.slice(middle, middle + sampleLength) : '')
  ).toLowerCase();
  const scores = known.map(({ detect }) => countScript(sample, detect.script) * (detect.weight ?? 1));
  const { words, endings, letters } = signsOf(known);
  for (const [word] of sample.matchAll(/[\p{L}\p{M}]+/gu)) {
    addShares(scores, words.get(word), 1);
    addShares(scores, word.length > 4 ? endings.get(word.slice(-3)) : undefined, weakWeight);
  }
  for (const [letter] of sample.matchAll(/[^\sa-z]/gu)) {
    addShares(scores, letters.get(letter), weakWeight);
  }
  const best = known[scores.reduce((first, score, at) => (score > (scores[first] ?? 0) ? at : first), 0)];
  if (!best) {
    throw new Error('detectLanguage needs at least one language');
  }
  return best;
}

// Names from elsewhere have such letters and endings, too.
const weakWeight = 0.5;

function countScript(sample: string, script: RegExp | undefined): number {
  return script ? (sample.match(new RegExp(script.source, `g${script.flags}`))?.length ?? 0) : 0;
}

function addShares(scores: number[], holders: readonly number[] | undefined, weight: number): void {
  for (const at of holders ?? []) {
    scores[at] = (scores[at] ?? 0) + weight / (holders?.length ?? 1);
  }
}

/** Which languages, by their place in the list, have a word, an ending or a letter. */
interface Signs {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly endings: ReadonlyMap<string, readonly number[]>;
  readonly letters: ReadonlyMap<string, readonly number[]>;
}

const signs = new WeakMap<readonly Language[], Signs>();

function signsOf(known: readonly Language[]): Signs {
  const made = signs.get(known) ?? {
    words: holdersOf(known.map(({ detect }) => detect.words.split(/\s+/u))),
    endings: holdersOf(known.map(({ detect }) => (detect.endings ?? '').split(' '))),
    letters: holdersOf(known.map(({ detect }) => Array.from(detect.letters ?? ''))),
  };
  signs.set(known, made);
  return made;
}

function holdersOf(lists: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  lists.forEach((list, at) => {
    for (const sign of new Set(list)) {
      holders.set(sign, [...(holders.get(sign) ?? []), at]);
    }
  });
  return holders;
}
