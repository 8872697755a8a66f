import { lazily } from '../../lazily';
import type { InstrumentClass } from '../../languages/schema/provisions';
import type { Reference, ReferenceTarget, Span, StructureNode } from '../../model';
import type { Reading } from '../../reading';
import { addressStep, toAddressNumber } from '../../treaty/eId';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import { findNode } from '../../treaty/provisions';
import { contains, firstEndingAfter } from '../../text/span';
import { findAliases } from './alias';
import type { Path, Step } from './chainState';
import type { Focus, Stranger } from './focus';
import { findFocus } from './focus';
import type { RawReference } from './inline';
import { asNumberedHere } from './ownAddress';
import { OwnNouns } from './ownNouns';

/** What a reference points to, and how that was found. */
interface Resolution {
  readonly instrument?: string | undefined;
  readonly candidates?: readonly string[];
  readonly resolvedBy?: NonNullable<Reference['resolvedBy']>;
  readonly confidence: number;
}

/** What references of one text are resolved with. */
export interface Resolver {
  readonly reading: Reading;
  readonly table: InstrumentTable;
  readonly structure: readonly StructureNode[];
  /** The instrument whose text this is. */
  readonly self: string | undefined;
}

/** A part of a treaty whose articles have numbers of their own. */
interface Annex {
  readonly node: StructureNode;
  readonly addresses: () => ReadonlyMap<string, string>;
}

const unresolved: Resolution = { confidence: 0 };

/** Gives each reference its instrument and addresses; what cannot be told stays unresolved. */
export function resolveReferences(raws: readonly RawReference[], resolver: Resolver): Reference[] {
  const focus = lazily(() => findFocus(raws, resolver.reading, resolver.table));
  const aliases = lazily(() => findAliases(resolver.reading, resolver.table));
  const ownNouns = lazily(() => new OwnNouns(resolver.reading));
  const annexes = resolver.structure
    .filter(({ kind }) => kind === 'annex' || kind === 'protocol')
    .map((node) => ({ node, addresses: lazily(() => addressesOf(node)) }));
  let previous: Resolution = unresolved;
  let next = 0;
  return raws.map((raw) => {
    const resolution = resolve(raw, resolver, { focus, aliases, ownNouns, previous });
    previous = resolution;
    // Both are in the order of the text.
    while ((annexes[next]?.node.end ?? Infinity) < raw.end) {
      next++;
    }
    return toReference(raw, resolution, resolver, annexes[next]);
  });
}

interface Memory {
  readonly focus: () => Focus;
  readonly aliases: () => ReadonlyMap<string, string>;
  readonly ownNouns: () => OwnNouns;
  readonly previous: Resolution;
}

function resolve(raw: RawReference, resolver: Resolver, memory: Memory): Resolution {
  const { naming } = raw;
  if (raw.goesOn) {
    return goingOn(memory.previous);
  }
  switch (naming?.kind) {
    case 'name':
    case 'abbreviation':
      return resolveKnown(raw, naming.ids, naming.kind, resolver, memory);
    case 'generic':
      return byAlias(raw, resolver, memory) ?? unresolved;
    case 'this':
      return ownText(resolver, 0.95) ?? byFocus(raw, naming.class, 'anaphor', resolver, memory);
    case 'anaphor':
      return (
        byAlias(raw, resolver, memory) ??
        (isOwnNoun(raw, resolver, memory) ? ownText(resolver, 0.7) : undefined) ??
        byFocus(raw, naming.class, 'anaphor', resolver, memory)
      );
    case undefined:
      return ownText(resolver, 0.9) ?? byIdiom(raw, resolver) ?? byFocus(raw, undefined, 'focus', resolver, memory);
  }
}

// The paragraph is of the instrument of the article before, and no surer than it.
function goingOn({ instrument, candidates, confidence }: Resolution): Resolution {
  return instrument === undefined
    ? { candidates: candidates ?? [], confidence: 0 }
    : { instrument, resolvedBy: 'focus', confidence: Math.min(confidence, 0.7) };
}

function ownText({ reading, self }: Resolver, confidence: number): Resolution | undefined {
  return reading.kind === 'treaty' ? { instrument: self, resolvedBy: 'self', confidence } : undefined;
}

// „des Abkommens“ in an arrangement under it is not the arrangement.
function isOwnNoun({ naming }: RawReference, { reading }: Resolver, { ownNouns }: Memory): boolean {
  const written = naming && reading.text.slice(naming.start, naming.end);
  return (
    reading.kind === 'treaty' && ownNouns().has(/[\p{L}\p{M}]+(?=[^\p{L}\p{M}]*$)/u.exec(written ?? '')?.[0] ?? '')
  );
}

function resolveKnown(
  raw: RawReference,
  ids: readonly string[],
  resolvedBy: 'name' | 'abbreviation',
  resolver: Resolver,
  memory: Memory,
): Resolution {
  const fitting = ids.filter((id) => hasProvision(id, raw, resolver.table));
  const [only] = fitting;
  if (ids.length === 1 && ids[0]) {
    return { instrument: ids[0], resolvedBy, confidence: only ? 0.95 : 0.8 };
  }
  if (fitting.length === 1 && only) {
    return { instrument: only, resolvedBy, confidence: 0.8 };
  }
  if (ids.length === 0) {
    return byAlias(raw, resolver, memory) ?? unresolved;
  }
  const named = memory.focus().ids;
  const [known, ...more] = fitting.filter((id) => named.includes(id));
  return known && more.length === 0
    ? { instrument: known, resolvedBy, confidence: 0.7 }
    : { candidates: fitting, confidence: 0.2 };
}

function byAlias(raw: RawReference, { reading }: Resolver, memory: Memory): Resolution | undefined {
  if (!raw.naming || memory.aliases().size === 0) {
    return undefined;
  }
  const instrument = memory.aliases().get(aliasKey(reading.text.slice(raw.naming.start, raw.naming.end)));
  return instrument === undefined ? undefined : { instrument, resolvedBy: 'alias', confidence: 0.9 };
}

/** Aliases are compared by their last word without its ending: „des Vertrages“ is the alias „Vertrag“. */
export function aliasKey(written: string): string {
  const word = /[\p{L}\p{N}-]+(?=\P{L}*$)/u.exec(written)?.[0].toLowerCase() ?? '';
  return word.replace(/(?:es|en|s|n|а|у|ом|ем|е|ы|и|ой|ей|ою|ю|я)$/u, '');
}

// “Artikel 5” beside „Bündnisfall“, “Article 50” beside “Brexit”.
function byIdiom(raw: RawReference, { reading, table }: Resolver): Resolution | undefined {
  const first = raw.paths[0]?.[0];
  const idioms = first?.unit === 'article' ? table.idioms.get(toAddressNumber(first.number)) : undefined;
  if (!idioms) {
    return undefined;
  }
  const around = reading.text.slice(Math.max(0, raw.start - 600), raw.end + 600);
  const fitting = idioms.filter(({ words }) => words.some((word) => around.includes(word)));
  const [only] = fitting;
  return only && fitting.length === 1 ? { instrument: only.id, resolvedBy: 'idiom', confidence: 0.6 } : undefined;
}

function byFocus(
  raw: RawReference,
  kind: InstrumentClass | undefined,
  resolvedBy: 'anaphor' | 'focus',
  { reading, table }: Resolver,
  memory: Memory,
): Resolution {
  const isSection = raw.paths[0]?.[0]?.unit === 'section';
  const fits = (id: string): boolean =>
    isSection === (table.instruments.get(id)?.unit === 'section') &&
    hasProvision(id, raw, table) &&
    (kind === undefined || sameClass(table.instruments.get(id)?.kind, kind));
  const focus = memory.focus();
  const nearest = focus.before(raw.start, fits);
  // “the 1949 treaty” is the treaty named before, where that is of 1949.
  const adopted = table.instruments.get(nearest?.id ?? '')?.adopted?.slice(0, 4);
  const isStrange = (stranger: Stranger): boolean =>
    (kind === undefined || sameClass(stranger.class, kind)) && (adopted === undefined || stranger.year !== adopted);
  if (nearest === undefined || focus.hasStranger(nearest.end, raw.start, isStrange)) {
    return unresolved;
  }
  const rivals = focus.ids.filter(fits);
  if (resolvedBy === 'focus' && rivals.length > 1 && memory.previous.instrument !== nearest.id) {
    return { candidates: rivals, confidence: 0.2 };
  }
  const near = resolvedBy === 'anaphor' || isSameParagraph(reading, nearest, raw);
  const base = resolvedBy === 'anaphor' ? 0.85 : near ? 0.65 : 0.4;
  return { instrument: nearest.id, resolvedBy, confidence: base - (rivals.length > 1 ? 0.15 : 0) };
}

function isSameParagraph({ paragraphs }: Reading, before: Span, after: Span): boolean {
  return firstEndingAfter(paragraphs, before.start) === firstEndingAfter(paragraphs, after.start);
}

// Pacts, conventions and agreements are all called treaties; a charter is not.
function sameClass(kind: InstrumentClass | undefined, asked: InstrumentClass): boolean {
  return kind === asked || (kind === 'protocol' && asked === 'treaty');
}

function hasProvision(id: string, { paths }: RawReference, { instruments }: InstrumentTable): boolean {
  const instrument = instruments.get(id);
  const numbers = paths.flatMap(([first]) =>
    first?.unit === 'article' ? [Number.parseInt(toAddressNumber(first.number), 10)] : [],
  );
  return (
    instrument !== undefined &&
    numbers.every(
      (number) => Number.isNaN(number) || instrument.articles === undefined || number <= instrument.articles,
    )
  );
}

function toReference(
  raw: RawReference,
  { instrument, candidates, resolvedBy, confidence }: Resolution,
  { reading, structure }: Resolver,
  annex: Annex | undefined,
): Reference {
  const own = resolvedBy === 'self' && annex && contains(annex.node, raw) ? annex : undefined;
  const here = (path: Path): Path => asNumberedHere(path, (eId) => findNode(structure, eId) !== undefined);
  const { start, end } = raw;
  const text = reading.text.slice(start, end);
  const targets =
    raw.paths.length === 0
      ? [{ ...(instrument === undefined ? {} : { instrument }), number: raw.number ?? '' }]
      : raw.paths.map((path) => toTarget(resolvedBy === 'self' ? here(path) : path, instrument, own));
  // Written out, because in a treaty nearly all are like this, and spreading is slow.
  if (resolvedBy !== undefined && candidates === undefined) {
    return { start, end, text, targets, resolvedBy, confidence };
  }
  return {
    start,
    end,
    text,
    targets,
    ...(resolvedBy === undefined ? {} : { resolvedBy }),
    ...(candidates && candidates.length > 0 ? { candidates } : {}),
    confidence,
  };
}

function toTarget(path: Path, instrument: string | undefined, annex: Annex | undefined): ReferenceTarget {
  const [first] = path;
  const article = path.find(({ unit }) => unit === 'article' || unit === 'section') ?? first;
  let eId = first ? stepOf(first) : '';
  eId = annex?.addresses().get(eId) ?? eId;
  for (let index = 1; index < path.length; index++) {
    const step = path[index];
    eId = step ? `${eId}__${stepOf(step)}` : eId;
  }
  const number = article?.number ?? '';
  return instrument === undefined ? { eId, number } : { instrument, eId, number };
}

function stepOf({ unit, number }: Step): string {
  return addressStep(unit === 'number' || unit === 'letter' ? 'point' : unit, number);
}

/**
 * The addresses that are one step below an annex, by that step: of its articles, wherever they stand in it, and its own
 * paragraphs.
 */
function addressesOf(annex: StructureNode): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  const from = annex.eId.length + 2;
  const collect = (nodes: readonly StructureNode[], isTop: boolean): void => {
    for (const { kind, eId, children } of nodes) {
      const isPart = kind === 'paragraph' || kind === 'point';
      if (!isPart || isTop) {
        addresses.set(eId.slice(from), eId);
      }
      if (!isPart) {
        collect(children, false);
      }
    }
  };
  collect(annex.children, true);
  return addresses;
}
