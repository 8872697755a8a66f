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

/** References of many texts by the provision that they point to: its own address and those of the parts it holds. */
export class CitationIndex<Text extends CitedText> {
  readonly #citations = new Map<string, Citation<Text>[]>();

  add(from: Text, references: readonly Reference[]): void {
    for (const reference of references) {
      const keys = new Set(reference.targets.flatMap((target) => keysOf(from, reference, target)));
      for (const key of keys) {
        const known = this.#citations.get(key);
        if (known) {
          known.push({ from, reference });
        } else {
          this.#citations.set(key, [{ from, reference }]);
        }
      }
    }
  }

  /** Who cites a provision of a text, or a part of it, in the order in which the texts were added. */
  of({ key, instrument }: CitedText, eId: string): readonly Citation<Text>[] {
    const own = this.#citations.get(`${key}#${eId}`) ?? [];
    const others = instrument === undefined ? [] : (this.#citations.get(`${instrument}#${eId}`) ?? []);
    return [...own, ...others];
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
