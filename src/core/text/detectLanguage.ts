import type { Language } from '../languages/language';
import { languages } from '../languages/languages';
import { classTable, letter } from './characters';

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
  const signs = signsOf(known);
  const isLatin = !beyondLatin.test(sample);
  const scores = known.map(({ detect }, at) => {
    const script = isLatin ? undefined : signs.scripts[at];
    return script ? (sample.match(script)?.length ?? 0) * (detect.weight ?? 1) : 0;
  });
  addWords(scores, sample, signs);
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit > 0x7f) {
      addShares(scores, signs.letters.get(unit), weakWeight);
    }
  }
  const best = known[scores.reduce((first, score, at) => (score > (scores[first] ?? 0) ? at : first), 0)];
  if (!best) {
    throw new Error('detectLanguage needs at least one language');
  }
  return best;
}

// Names from elsewhere have such letters and endings, too.
const weakWeight = 0.5;

// Cyrillic, Arabic and all scripts farther on, but no typographic signs.
const beyondLatin = /[\u0370-\u1dff\u2e80-\uffef]/u;

function addWords(scores: number[], sample: string, { words, endings }: Signs): void {
  const classes = classTable();
  for (let at = 0; at < sample.length; at++) {
    if (((classes[sample.charCodeAt(at)] ?? 0) & letter) === 0) {
      continue;
    }
    const start = at;
    while (at < sample.length && ((classes[sample.charCodeAt(at)] ?? 0) & letter) !== 0) {
      at++;
    }
    addShares(scores, words.get(sample.slice(start, at)), 1);
    addShares(scores, at - start > 4 ? endings.get(sample.slice(at - 3, at)) : undefined, weakWeight);
  }
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
  /** By code unit; those of ASCII tell nothing. */
  readonly letters: ReadonlyMap<number, readonly number[]>;
  /** Finds every letter of a language's script, by its place in the list. */
  readonly scripts: readonly (RegExp | undefined)[];
}

const signs = new WeakMap<readonly Language[], Signs>();

function signsOf(known: readonly Language[]): Signs {
  const made = signs.get(known) ?? {
    words: holdersOf(known.map(({ detect }) => detect.words.split(/\s+/u))),
    endings: holdersOf(known.map(({ detect }) => (detect.endings ?? '').split(' '))),
    letters: new Map(
      Array.from(holdersOf(known.map(({ detect }) => Array.from(detect.letters ?? ''))), ([sign, holders]) => [
        sign.charCodeAt(0),
        holders,
      ]),
    ),
    scripts: known.map(({ detect: { script } }) => script && new RegExp(script.source, `g${script.flags}`)),
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
