import type { Language } from '../../languages/language';
import type { InstrumentClass, UnitName } from '../../languages/schema/provisions';
import { escapePattern, splitWords } from '../../text/wordLists';
import { normalizeNumber } from '../../treaty/eId';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import type { Path } from './chainState';
import { readNamingBefore } from './namingBefore';
import type { RawReference } from './inline';
import type { Naming } from './instrument';

interface AroundGrammar {
  readonly step: RegExp;
  readonly search: RegExp;
  readonly joiner: RegExp;
  readonly range: RegExp;
  readonly thisNoun: RegExp;
  readonly unitOf: ReadonlyMap<string, UnitName>;
  readonly classOf: ReadonlyMap<string, InstrumentClass>;
}

const digits = '[0-9０-９]{1,4}|[〇零○一二两兩三四五六七八九十百千]{1,9}';
const grammars = new WeakMap<Language, AroundGrammar | 'none'>();

/** Finds references whose unit stands around its number (`第五十一条`, `제51조`), in the order of the text. */
export function findAround(
  text: string,
  language: Language,
  table: InstrumentTable,
  headings: ReadonlySet<number>,
): RawReference[] {
  const grammar = aroundGrammarOf(language);
  if (grammar === 'none') {
    return [];
  }
  const found: RawReference[] = [];
  grammar.search.lastIndex = 0;
  for (let match = grammar.search.exec(text); match; match = grammar.search.exec(text)) {
    const from = found.at(-1)?.end ?? 0;
    const chain = headings.has(match.index) ? undefined : readChain(text, match.index, grammar);
    if (chain) {
      found.push(...withNaming(text, chain, from, grammar, table));
      grammar.search.lastIndex = chain.end;
    }
  }
  return found;
}

interface AroundChain {
  readonly start: number;
  readonly end: number;
  readonly paths: readonly Path[];
  /** Where each article begins a part of its own, with the index of its first path. */
  readonly parts: readonly { readonly start: number; readonly end: number; readonly firstPath: number }[];
}

function withNaming(
  text: string,
  chain: AroundChain,
  from: number,
  grammar: AroundGrammar,
  table: InstrumentTable,
): readonly RawReference[] {
  const naming = readNamingBefore(text, chain.start, from, table) ?? readNoun(text, chain.start, from, grammar);
  if (naming) {
    const start = Math.min(chain.start, naming.start);
    // 《联合国宪章》第三十三条
    const opens = start > from && '《「『'.includes(text.charAt(start - 1)) ? start - 1 : start;
    return [{ start: opens, end: chain.end, paths: chain.paths, naming }];
  }
  return chain.parts.map(({ start, end, firstPath }, index) => ({
    start,
    end,
    paths: chain.paths.slice(firstPath, chain.parts[index + 1]?.firstPath),
    naming,
  }));
}

// “本条约第五条”, “《…公约》第三条”, “이 조약 제5조”.
function readNoun(text: string, start: number, from: number, grammar: AroundGrammar): Naming | undefined {
  const left = text.slice(Math.max(from, start - 60), start);
  const match = grammar.thisNoun.exec(left);
  if (match) {
    const own = match.groups?.['this'] !== undefined;
    const bare = match.groups?.['bare'];
    const kind = own ? 'this' : bare === undefined ? 'generic' : 'anaphor';
    const noun = grammar.classOf.get(bare ?? '');
    return { start: start - match[0].length, end: start, kind, ids: [], ...(noun ? { class: noun } : {}) };
  }
  return undefined;
}

function readChain(text: string, at: number, grammar: AroundGrammar): AroundChain | undefined {
  const first = readStep(text, at, grammar);
  if (first?.step.unit !== 'article') {
    return undefined;
  }
  const paths: Path[] = [[first.step]];
  const ends: number[] = [];
  const parts = [{ start: at, end: first.end, firstPath: 0 }];
  let end = first.end;
  for (;;) {
    const finer = readStep(text, end, grammar);
    const path = paths.at(-1) ?? [];
    if (finer && finer.step.unit !== 'article' && isFiner(finer.step.unit)) {
      // 第五条第一款第二项: below a paragraph, 项 is a point; 第二条第四项 is a paragraph.
      const below = path.some(({ unit }) => unit === finer.step.unit);
      paths[paths.length - 1] = [...path, below ? { unit: 'number', number: finer.step.number } : finer.step];
      end = finer.end;
      continue;
    }
    const listed = readListed(text, end, path, grammar);
    if (!listed) {
      return { start: at, end, paths, parts: parts.map((part, index) => ({ ...part, end: ends[index] ?? end })) };
    }
    if (listed.article && !listed.range) {
      ends.push(end);
      parts.push({ start: listed.start, end: listed.end, firstPath: paths.length });
    }
    paths.push(...listed.paths);
    end = listed.end;
  }
}

function isFiner(unit: UnitName): boolean {
  return unit === 'paragraph' || unit === 'number' || unit === 'letter';
}

interface Listed {
  readonly paths: readonly Path[];
  readonly start: number;
  readonly end: number;
  readonly article: boolean;
  readonly range: boolean;
}

function readListed(text: string, at: number, path: Path, grammar: AroundGrammar): Listed | undefined {
  for (const [pattern, isRange] of [
    [grammar.range, true],
    [grammar.joiner, false],
  ] as const) {
    pattern.lastIndex = at;
    const next = pattern.test(text) ? readStep(text, pattern.lastIndex, grammar) : undefined;
    if (!next) {
      continue;
    }
    const same = path.findIndex(({ unit }) => unit === next.step.unit);
    const above = next.step.unit === 'article' ? [] : path.slice(0, same < 0 ? path.length : same);
    const numbers = isRange && same === path.length - 1 ? between(path[same]?.number, next.step.number) : [];
    const paths = [...numbers, next.step.number].map((number) => [...above, { unit: next.step.unit, number }]);
    return { paths, start: pattern.lastIndex, end: next.end, article: next.step.unit === 'article', range: isRange };
  }
  return undefined;
}

function between(from: string | undefined, to: string): string[] {
  const [first, last] = [Number(from), Number(to)];
  const count = Number.isInteger(first) && Number.isInteger(last) ? Math.min(200, Math.max(0, last - first - 1)) : 0;
  return Array.from({ length: count }, (_, index) => String(first + 1 + index));
}

function readStep(
  text: string,
  at: number,
  grammar: AroundGrammar,
): { readonly step: Path[number]; readonly end: number } | undefined {
  grammar.step.lastIndex = at;
  const match = grammar.step.exec(text);
  const unit = grammar.unitOf.get(match?.groups?.['unit'] ?? '');
  if (!match || !unit) {
    return undefined;
  }
  const suffix = match.groups?.['suffix'];
  const number = normalizeNumber(match.groups?.['number'] ?? '') + (suffix ? `-${normalizeNumber(suffix)}` : '');
  return { step: { unit, number }, end: grammar.step.lastIndex };
}

function aroundGrammarOf(language: Language): AroundGrammar | 'none' {
  const known = grammars.get(language);
  if (known) {
    return known;
  }
  const made = toAroundGrammar(language);
  grammars.set(language, made);
  return made;
}

function toAroundGrammar({ provisions }: Language): AroundGrammar | 'none' {
  const { around } = provisions;
  if (!around) {
    return 'none';
  }
  const closers = Object.entries(around.units) as [UnitName, string][];
  const unitOf = new Map(closers.flatMap(([unit, list]) => splitWords(list).map((word) => [word, unit] as const)));
  const any = alternatives(Array.from(unitOf.keys()));
  const step = `[\\s의のの]?${around.open}?\\s?[（(]?(?<number>${digits})[）)]?\\s?(?<unit>${any})(?:[之のの의]\\s?(?<suffix>${digits}))?`;
  const nouns = alternatives(Object.values(provisions.nouns).flatMap(splitWords));
  const classes = Object.entries(provisions.nouns) as [InstrumentClass, string][];
  const classOf = new Map(classes.flatMap(([kind, list]) => splitWords(list).map((word) => [word, kind] as const)));
  const own = alternatives(splitWords(provisions.this));
  const connectors = alternatives(splitWords(provisions.of));
  return {
    step: new RegExp(step, 'uy'),
    search: new RegExp(
      `${around.open}\\s?(?:${digits})\\s?${alternatives(splitWords(around.units.article ?? ''))}`,
      'gu',
    ),
    joiner: new RegExp(`\\s*${alternatives(splitWords(provisions.and))}\\s*(?=${around.open})`, 'uy'),
    range: new RegExp(`\\s*${alternatives(splitWords(provisions.to))}\\s*(?=${around.open})`, 'uy'),
    thisNoun: new RegExp(
      `(?:(?<this>${own})\\s?${nouns}|(?<bare>${nouns})|[《「『][^《》「」『』]{2,40}[》」』])${connectors}?\\s*$`,
      'u',
    ),
    unitOf,
    classOf,
  };
}

function alternatives(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return sorted.length > 0
    ? `(?:${sorted.map((word) => escapePattern(word).replaceAll('_', '\\s?')).join('|')})`
    : '(?!)';
}
