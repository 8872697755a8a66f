/** How the phrases of a list are read. */
export interface PhraseOptions {
  /** Endings that `~` stands for. */
  readonly endings?: string;
  /** No spaces part words, so that a phrase may end before a letter. */
  readonly unspaced?: boolean | undefined;
  /** One adjective may stand behind the first word of a phrase. */
  readonly wordInside?: boolean | undefined;
}

/** The phrases of a list. */
export function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/**
 * The phrases of several lists, for finding them in texts: a trie over their letters, `_`, `~`, `-` and `'` being edges
 * that a text takes in several ways. A node is made when a text first comes to it, because a text comes to few of the
 * thousand phrases; compiling them all to regular expressions takes longer than to analyze a news text.
 */
export class PhraseTable {
  readonly #root: Node;
  readonly #endings: readonly string[];
  readonly #unspaced: boolean;
  readonly #wordInside: boolean;
  #heads: Heads | undefined;

  constructor(
    lists: readonly (readonly [id: string, list: string])[],
    { endings = '', unspaced = false, wordInside = false }: PhraseOptions = {},
  ) {
    const paths = lists.flatMap(([id, list], rank) =>
      words(list).map((phrase) => ({ id, rank, phrase: phrase.replace(/^\*/u, '') })),
    );
    this.#root = new Node(paths, 0);
    this.#endings = inOrder(words(endings));
    this.#unspaced = unspaced;
    this.#wordInside = wordInside;
  }

  /** Where the phrase that begins at `start` ends, the longest of them; -1 where none begins. */
  endAt(text: string, start: number): number {
    let found = -1;
    this.#walk(this.#root, text, start, (_, end) => {
      found = this.#unspaced || !goesOn(text, end) ? end : -1;
      return found >= 0;
    });
    return found;
  }

  /** The id of the first list that has the whole text as a phrase. */
  idOf(text: string): string | undefined {
    let best: Path | undefined;
    this.#walk(this.#root, text, 0, (path, end) => {
      best = end === text.length && (!best || path.rank < best.rank) ? path : best;
      return false;
    });
    return best?.id;
  }

  /** The next phrase that begins at `from` or later, also inside a word. */
  next(text: string, from: number): { readonly start: number; readonly end: number } | undefined {
    const { table, length } = (this.#heads ??= headsOf(this.#root.paths));
    for (let start = from; start + length <= text.length; start++) {
      if (table[hashAt(text, start, length)] === 1) {
        const end = this.endAt(text, start);
        if (end >= 0) {
          return { start, end };
        }
      }
    }
    return undefined;
  }

  // Goes all ways through the trie that the text allows, longer ones first, until `accept` takes an end.
  #walk(node: Node, text: string, at: number, accept: (path: Path, end: number) => boolean): boolean {
    for (const { sign, isFirstGap, next } of node.edgesFor(text.charCodeAt(at))) {
      const isThere =
        sign === '~' || sign === '_'
          ? this.#ends(sign, isFirstGap, text, at).some((end) => this.#walk(next, text, end, accept))
          : this.#walk(next, text, at + 1, accept);
      if (isThere) {
        return true;
      }
    }
    return node.ending !== undefined && accept(node.ending, at);
  }

  #ends(sign: '~' | '_', isFirstGap: boolean, text: string, at: number): readonly number[] {
    if (sign === '~') {
      return this.#endings.filter((ending) => text.startsWith(ending, at)).map((ending) => at + ending.length);
    }
    const inside = isFirstGap && this.#wordInside ? adjectiveEnds(text, at) : [];
    return [...inside, at].flatMap((start) => gapEnds(text, start));
  }
}

interface Path {
  readonly id: string;
  readonly rank: number;
  readonly phrase: string;
}

interface Edge {
  readonly sign: string;
  /** Of `_`: the first of its phrase. */
  readonly isFirstGap: boolean;
  readonly next: Node;
}

const none: readonly Edge[] = [];

class Node {
  readonly paths: readonly Path[];
  readonly #depth: number;
  /** Edges by the code unit that takes them; under -1 those that every text may take. */
  #edges: Map<number, readonly Edge[]> | undefined;
  /** The phrase that ends here, of the first list that has it. */
  ending: Path | undefined;

  constructor(paths: readonly Path[], depth: number) {
    this.paths = paths;
    this.#depth = depth;
    this.ending = paths.find(({ phrase }) => phrase.length === depth);
  }

  edgesFor(unit: number): readonly Edge[] {
    const edges = (this.#edges ??= this.#makeEdges());
    return edges.get(unit) ?? edges.get(-1) ?? none;
  }

  #makeEdges(): Map<number, readonly Edge[]> {
    const bySign = new Map<string, Path[]>();
    for (const path of this.paths) {
      const sign = path.phrase.charAt(this.#depth);
      const known = bySign.get(sign);
      if (known) {
        known.push(path);
      } else if (sign !== '') {
        bySign.set(sign, [path]);
      }
    }
    const all = Array.from(bySign, ([sign, paths]) => ({
      sign,
      isFirstGap: paths[0]?.phrase.indexOf('_') === this.#depth,
      next: new Node(paths, this.#depth + 1),
      units: unitsOf(sign, paths[0]?.phrase.charAt(this.#depth - 1) ?? ''),
    }));
    const units = new Set(all.flatMap((edge) => edge.units));
    return new Map(
      [-1, ...units].map((unit) => [unit, all.filter((edge) => edge.units.length === 0 || edge.units.includes(unit))]),
    );
  }
}

// The code units that take the edge; none where it is for `#ends` to say. The first letter of a word may be a capital.
function unitsOf(sign: string, before: string): readonly number[] {
  if (sign === '~' || sign === '_') {
    return [];
  }
  const isFirst = before === '' || "_-'".includes(before);
  const [lower, upper] = [sign.toLowerCase(), sign.toUpperCase()];
  const signs = signsAlike[sign] ?? (isFirst && upper.length === 1 ? lower + upper : sign);
  return Array.from(new Set(signs), (each) => each.charCodeAt(0));
}

const signsAlike: Readonly<Record<string, string>> = { '-': '-‐‑', "'": "'’" };

// Longer endings before those that they begin with; then none at all.
function inOrder(endings: readonly string[]): string[] {
  return [...endings.toSorted((a, b) => b.length - a.length), ''];
}

const spaces = /[^\S\n]{0,2}/uy;
const lineEnd = /[^\S\n]?\r?\n[^\S\n]?/uy;

// One or two spaces, or a line end with a space on either side.
function gapEnds(text: string, at: number): number[] {
  const wide = lengthOf(spaces, text, at);
  const end = at + lengthOf(lineEnd, text, at);
  return [...(wide === 2 ? [at + 2] : []), ...(wide > 0 ? [at + 1] : []), ...(end > at ? [end] : [])];
}

const smallWord = /[\p{Ll}-]{3,20}/uy;

function adjectiveEnds(text: string, at: number): number[] {
  return gapEnds(text, at).flatMap((start) => {
    const length = lengthOf(smallWord, text, start);
    return length > 0 ? [start + length] : [];
  });
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

const inWord = /[\p{L}\p{M}]/uy;

function goesOn(text: string, at: number): boolean {
  inWord.lastIndex = at;
  return inWord.test(text);
}

/** A bit for each beginning of a phrase, by which nearly all other places of a text are seen to begin none. */
interface Heads {
  readonly table: Uint8Array;
  /** The number of code units that are looked at. */
  readonly length: number;
}

const slots = 1 << 13;

function headsOf(paths: readonly Path[]): Heads {
  const heads = paths.map(({ phrase }) => /^[^_~'-]{1,3}/u.exec(phrase)?.[0] ?? '');
  const length = Math.min(3, ...heads.map((head) => head.length));
  const table = new Uint8Array(slots);
  if (length === 0) {
    table[0] = 1;
  }
  for (const head of heads) {
    for (const unit of unitsOf(head.charAt(0), '')) {
      table[hashAt(String.fromCharCode(unit) + head.slice(1), 0, length)] = 1;
    }
  }
  return { table, length };
}

function hashAt(text: string, at: number, length: number): number {
  let hash = 0;
  for (let end = at + length; at < end; at++) {
    hash = Math.imul(hash, 31) + text.charCodeAt(at);
  }
  return (hash ^ (hash >>> 13)) & (slots - 1);
}
