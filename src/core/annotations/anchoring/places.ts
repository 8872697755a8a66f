import type { Place } from './placeAlignment';
import { alignAt, alignWidely } from './placeAlignment';
import { joinParts } from './placeParts';
import type { Pattern } from './pattern';
import type { Tokens } from './tokens';
import { gram, tokenAt } from './tokens';

const bits = 18;
const mask = (1 << bits) - 1;
const mostPlaces = 6;
const mostLookedAt = 256;

interface Postings {
  readonly size: number;
  readonly heads: Int32Array;
  readonly places: Int32Array;
}

/** Finds places in a text by words that are rare there, without reading the text again for each target. */
export class PlaceFinder {
  /** The words of the text. */
  readonly now: Tokens;
  readonly #pairs: Postings;
  readonly #words: Postings;
  /** For every eight tokens' difference between the places in text and pattern, how many words speak for it. */
  readonly #votes: Float32Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;

  constructor(now: Tokens) {
    this.now = now;
    this.#pairs = toPostings(now, 2);
    this.#words = toPostings(now, 1);
    this.#votes = new Float32Array((now.count >> 3) + low + 4);
    this.#touched = new Int32Array(this.#votes.length);
  }

  /** The best places, the best first. */
  find(pattern: Pattern): Place[] {
    if (pattern.to <= pattern.from) {
      return [];
    }
    this.#vote(pattern, this.#pairs, 64, 1);
    this.#vote(pattern, this.#words, this.#touchedCount > 0 ? 24 : 256, 0.5);
    if (this.#touchedCount === 0) {
      this.#vote(pattern, this.#pairs, 2048, 1);
    }
    const diagonals = this.#strongest(pattern).map((bin) => bin * 8 + 4);
    const found = this.#align(pattern, diagonals, alignAt);
    const joined = joinParts(this.now, pattern, found);
    const isTorn = found.every(({ quotation }) => quotation < 0.8) && pattern.to - pattern.from >= 12;
    const places =
      isTorn && joined.length === found.length ? [...this.#align(pattern, diagonals, alignWidely), ...found] : joined;
    return apart(places.sort((x, y) => y.score - x.score));
  }

  #align(pattern: Pattern, diagonals: readonly number[], align: typeof alignAt): Place[] {
    return apart(
      diagonals.map((diagonal) => align(this.now, pattern, diagonal)).filter((place) => place !== undefined),
    );
  }

  /** Where a run of at least two tokens stands; the first places of one that is everywhere. */
  placesOf(run: Int32Array): number[] {
    const { heads, places } = this.#pairs;
    const slot = slotOf(gram(run, 0, 2));
    const from = heads[slot] ?? 0;
    const to = Math.min(heads[slot + 1] ?? 0, from + mostLookedAt);
    const found: number[] = [];
    for (let index = from; index < to; index++) {
      const at = places[index] ?? 0;
      if (this.hasAt(at, run)) {
        found.push(at);
      }
    }
    return found;
  }

  /** Whether these tokens stand at a place. */
  hasAt(at: number, run: Int32Array): boolean {
    const { hashes } = this.now;
    let length = 0;
    while (length < run.length && hashes[at + length] === run[length]) {
      length++;
    }
    return length === run.length;
  }

  // The votes are taken back for the next pattern: clearing all of them would cost more than counting.
  #strongest(pattern: Pattern): number[] {
    const hint = tokenAt(this.now, pattern.target.start) - pattern.from;
    const votes = this.#votes;
    const touched = this.#touched.subarray(0, this.#touchedCount);
    this.#touchedCount = 0;
    let most = 0;
    for (const bin of touched) {
      const distance = Math.min(1, Math.abs((bin - low) * 8 - hint) / 4000);
      votes[bin] = (votes[bin] ?? 0) * (1 - 0.1 * distance);
      most = Math.max(most, votes[bin] ?? 0);
    }
    const strong: { bin: number; votes: number }[] = [];
    for (const bin of touched) {
      const sum = votes[bin] ?? 0;
      votes[bin] = 0;
      if (sum >= most * 0.2) {
        strong.push({ bin: bin - low, votes: sum });
      }
    }
    strong.sort((x, y) => y.votes - x.votes);
    const bins: number[] = [];
    for (const { bin } of strong) {
      if (bins.length < mostPlaces && !bins.some((other) => Math.abs(other - bin) < 2)) {
        bins.push(bin);
      }
    }
    return bins;
  }

  #vote({ tokens, from, to }: Pattern, { size, heads, places }: Postings, most: number, weight: number): void {
    const votes = this.#votes;
    const touched = this.#touched;
    let count = this.#touchedCount;
    for (let index = 0; index + size <= tokens.count; index++) {
      if (size === 1 && (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) < 4) {
        continue;
      }
      const slot = slotOf(gram(tokens.hashes, index, size));
      const start = heads[slot] ?? 0;
      const end = heads[slot + 1] ?? 0;
      if (end - start > most || end === start) {
        continue;
      }
      const inside = index >= from && index < to;
      const vote = (weight * (inside ? 1 : 0.8)) / (1 + Math.log2(1 + end - start));
      for (let at = start; at < end; at++) {
        const diagonal = (places[at] ?? 0) - index;
        const bin = Math.max(0, (diagonal >> 3) + low);
        const neighbor = Math.max(0, (diagonal & 7) < 4 ? bin - 1 : bin + 1);
        if (votes[bin] === 0) {
          touched[count++] = bin;
        }
        votes[bin] = (votes[bin] ?? 0) + vote;
        if (votes[neighbor] === 0) {
          touched[count++] = neighbor;
        }
        votes[neighbor] = (votes[neighbor] ?? 0) + vote * 0.5;
      }
    }
    this.#touchedCount = count;
  }
}

/** Without those that overlap one before them. */
function apart(places: readonly Place[]): Place[] {
  return places.filter(
    (place, index) => !places.slice(0, index).some(({ first, last }) => first < place.last && place.first < last),
  );
}

// A passage at the start of the text whose context is gone begins before it.
const low = 2;

function toPostings({ hashes, count }: Tokens, size: number): Postings {
  const heads = new Int32Array(mask + 3);
  const slots = new Int32Array(Math.max(0, count - size + 1));
  for (let index = 0; index < slots.length; index++) {
    const slot = slotOf(gram(hashes, index, size));
    slots[index] = slot;
    heads[slot + 2] = (heads[slot + 2] ?? 0) + 1;
  }
  for (let slot = 2; slot < heads.length; slot++) {
    heads[slot] = (heads[slot] ?? 0) + (heads[slot - 1] ?? 0);
  }
  const places = new Int32Array(slots.length);
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index] ?? 0;
    const at = heads[slot + 1] ?? 0;
    places[at] = index;
    heads[slot + 1] = at + 1;
  }
  return { size, heads, places };
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & mask;
}
