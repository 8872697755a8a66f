import type { Reference, ReferenceTarget } from '../model';

/** A reference with the text that it is in. */
export interface Citation<Text> {
  readonly from: Text;
  readonly reference: Reference;
}

/** What is looked up: a provision of an instrument, or of a text that is bound to none. */
export interface CitedText {
  /** Key of the text itself, for its references to itself. */
  readonly key: string;
  readonly instrument: string | undefined;
}

/** A text that may cite others. */
export interface CitingText extends CitedText {
  /** Ids of the instruments that it names: its references can be to no others but its own. */
  readonly names: ReadonlySet<string>;
  /** Its references, read when first asked for. */
  references(): readonly Reference[];
}

interface Entry<Text> extends Citation<Text> {
  readonly rank: number;
}

/**
 * References of many texts by the provision that they point to: its own address and those of the parts it holds. Of the
 * texts only those are read that name the instrument that is asked for; what was read once is known from then on.
 */
export class CitationIndex<Text extends CitingText> {
  readonly #texts: readonly Text[];
  readonly #read = new Set<Text>();
  readonly #complete = new Set<string>();
  readonly #entries = new Map<string, Entry<Text>[]>();

  constructor(texts: readonly Text[]) {
    this.#texts = texts;
  }

  /** Who cites a provision of a text, or a part of it: the text itself first, then the others in their order. */
  of({ key, instrument }: CitedText, eId: string): readonly Citation<Text>[] {
    this.#readAll(key, instrument);
    const own = this.#entries.get(`${key}#${eId}`) ?? [];
    const others = instrument === undefined ? [] : (this.#entries.get(`${instrument}#${eId}`) ?? []);
    return [...own, ...[...others].sort((a, b) => a.rank - b.rank)];
  }

  #readAll(key: string, instrument: string | undefined): void {
    const asked = `${key} ${instrument ?? ''}`;
    if (this.#complete.has(asked)) {
      return;
    }
    this.#complete.add(asked);
    this.#texts.forEach((text, rank) => {
      const isNamed = instrument !== undefined && (text.instrument === instrument || text.names.has(instrument));
      if ((isNamed || text.key === key) && !this.#read.has(text)) {
        this.#read.add(text);
        this.#add(text, rank);
      }
    });
  }

  #add(from: Text, rank: number): void {
    for (const reference of from.references()) {
      const keys = new Set(reference.targets.flatMap((target) => keysOf(from, reference, target)));
      for (const key of keys) {
        const known = this.#entries.get(key) ?? [];
        known.push({ from, reference, rank });
        this.#entries.set(key, known);
      }
    }
  }
}

function keysOf({ key }: CitedText, { resolvedBy }: Reference, { instrument, eId }: ReferenceTarget): string[] {
  const scope = instrument ?? (resolvedBy === 'self' ? key : undefined);
  if (scope === undefined || eId === undefined) {
    return [];
  }
  // `art_5__para_2` cites article 5 as well.
  const steps = eId.split('__');
  return steps.map((_, index) => `${scope}#${steps.slice(0, index + 1).join('__')}`);
}
