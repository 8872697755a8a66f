import { isMap, isScalar, isSeq } from 'yaml';
import { appendItem, itemsOf, parseYaml } from '../../text/yamlFile';
import type { Shape } from '../../text/yamlShape';
import { findStrangeRoot, findWrongShapes, listOf, mapOf, text } from '../../text/yamlShape';
import type { Parsed, Problem, Span } from '../../model';
import type { Instrument, InstrumentTable } from './instruments';
import type { ReportedProvision } from '../reportedProvisions';
import { kinds, makeInstrumentTable, toInstrument, units } from './instruments';

/** “This file is the text of that instrument”, as `instruments.yaml` says it. */
export interface TextBinding {
  /** Path relative to the folder of `instruments.yaml`, with `/`. */
  readonly file: string;
  readonly instrument: string;
  /** ISO 639-1; found from the text where absent. */
  readonly language?: string;
  readonly span: Span;
}

/** What a workspace says of instruments and of the files that hold their texts. */
export interface InstrumentsFile {
  readonly instruments: readonly Instrument[];
  readonly texts: readonly TextBinding[];
  /** What texts say of provisions, and the reader knows to be otherwise. */
  readonly reported: readonly ReportedProvision[];
}

const names = listOf(text, text, mapOf({}));
const anything: Shape = { kind: 'text', or: [listOf(text), mapOf({})] };
const instrumentKeys: Readonly<Record<string, Shape>> = {
  ...{ id: text, kind: text, unit: text, articles: text, roman: text, number: text, source: text },
  ...{ adopted: text, inForce: text, ended: text, parties: anything, short: anything, common: anything },
  idioms: anything,
};
const shapes: Readonly<Record<string, Shape>> = {
  instruments: listOf(mapOf({ ...instrumentKeys, names }, text)),
  texts: listOf(mapOf({ file: text, instrument: text, language: text }, text)),
  reported: listOf(mapOf({ instrument: text, provision: text, words: text }, text)),
};

/** Reads `instruments.yaml`. A bad entry costs itself, never the file. */
export function parseInstrumentsFile(source: string): Parsed<InstrumentsFile> {
  const { document, problems: syntax } = parseYaml(source);
  const root = document.contents;
  const problems = [...syntax, ...findWrongShapes(root, shapes)];
  if (root !== null && !isMap(root)) {
    return { value: { instruments: [], texts: [], reported: [] }, problems: [...problems, ...notAMap(root)] };
  }
  problems.push(...findStrangeRoot(root, ['instruments', 'texts', 'reported']));
  const instruments = itemsOf(root?.get('instruments', true)).flatMap((item) => readInstrument(item, problems));
  const texts = itemsOf(root?.get('texts', true)).flatMap((item) => readBinding(item, problems));
  const reported = itemsOf(root?.get('reported', true)).flatMap((item) => readReported(item, problems));
  return { value: { instruments, texts, reported }, problems: [...problems, ...findRepeatedFiles(texts)] };
}

/** Lays the workspace's instruments over the known ones: an entry with a known id adds to its names and corrects it. */
export function layInstruments(table: InstrumentTable, own: readonly Instrument[]): InstrumentTable {
  const merged = new Map(table.instruments);
  for (const instrument of own) {
    const known = merged.get(instrument.id);
    merged.set(instrument.id, known ? merge(known, instrument) : instrument);
  }
  return own.length === 0 ? table : makeInstrumentTable(Array.from(merged.values()));
}

/** Bindings to instruments that nobody knows. */
export function findUnknownBindings({ texts }: InstrumentsFile, table: InstrumentTable): Problem[] {
  return texts
    .filter(({ instrument }) => !table.instruments.has(instrument))
    .map(({ instrument, span }) => ({
      code: 'instruments.unknown',
      message: `No instrument has the id “${instrument}”; add it under “instruments”.`,
      severity: 'warning',
      span,
    }));
}

/**
 * The file with one more entry, every other byte as it was; `undefined` where the file cannot be read and so must not
 * be written to. A new text under `texts`, another name of an instrument under `instruments`, or what texts say of a
 * provision under `reported`.
 */
export function addToInstrumentsFile(
  source: string,
  entry:
    | { readonly file: string; readonly instrument: string }
    | { readonly id: string; readonly name: string }
    | ReportedProvision,
): string | undefined {
  if ('provision' in entry) {
    const keys = (['instrument', 'provision', 'words'] as const).flatMap((key) =>
      entry[key] === undefined ? [] : [`${key}: ${key === 'words' ? JSON.stringify(entry[key]) : entry[key]}`],
    );
    return appendItem(source, 'reported', (indent) =>
      lines(indent, ...keys.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))),
    );
  }
  return 'file' in entry
    ? appendItem(source, 'texts', (indent) =>
        lines(indent, `- file: ${JSON.stringify(entry.file)}`, `  instrument: ${entry.instrument}`),
      )
    : appendItem(source, 'instruments', (indent) =>
        lines(indent, `- id: ${entry.id}`, `  names: [${JSON.stringify(entry.name)}]`),
      );
}

function lines(indent: string, ...texts: readonly string[]): string {
  return texts.map((text) => `${indent}${text}\n`).join('');
}

function merge(known: Instrument, own: Instrument): Instrument {
  const languages = new Set([...Object.keys(known.names), ...Object.keys(own.names)]);
  const names = Object.fromEntries(
    Array.from(languages, (code) => [code, [...(known.names[code] ?? []), ...(own.names[code] ?? [])]]),
  );
  return {
    ...own,
    ...known,
    ...Object.fromEntries(Object.entries(own).filter(([key]) => corrections.has(key))),
    names,
    short: [...known.short, ...own.short],
    common: [...known.common, ...own.common],
  };
}

const corrections = new Set(['articles', 'adopted', 'inForce', 'ended', 'parties', 'source']);

function readInstrument(node: unknown, problems: Problem[]): Instrument[] {
  const value = isMap(node) ? (node.toJSON() as Record<string, unknown>) : undefined;
  // One list of names for every language is enough for a workspace of one's own.
  const names =
    Array.isArray(value?.['names']) || typeof value?.['names'] === 'string'
      ? { und: value['names'] }
      : value?.['names'];
  const instrument = toInstrument(value && { ...value, names });
  if (!instrument) {
    problems.push({
      code: 'instruments.id',
      message: 'An instrument needs an id.',
      severity: 'warning',
      ...spanOf(node),
    });
    return [];
  }
  for (const [key, allowed] of [
    ['kind', kinds],
    ['unit', units],
  ] as const) {
    const stated = value?.[key];
    if (stated !== undefined && !allowed.some((one) => one === stated)) {
      problems.push({
        code: `instruments.${key}`,
        message: `“${JSON.stringify(stated)}” is no ${key}; use ${allowed.join(', ')}.`,
        severity: 'warning',
        ...spanOf(node),
      });
    }
  }
  return [instrument];
}

function readBinding(node: unknown, problems: Problem[]): TextBinding[] {
  const [file, instrument, language] = ['file', 'instrument', 'language'].map((key) => stringOf(node, key));
  if (file === undefined || instrument === undefined) {
    problems.push({
      code: 'instruments.text',
      message: 'A text needs a “file” and an “instrument”.',
      severity: 'warning',
      ...spanOf(node),
    });
    return [];
  }
  const { span = { start: 0, end: 0 } } = spanOf(node);
  const path = file.replaceAll('\\', '/').replace(/^\.\//u, '');
  return [{ file: path, instrument, ...(language === undefined ? {} : { language }), span }];
}

function readReported(node: unknown, problems: Problem[]): ReportedProvision[] {
  const [instrument, provision, words] = ['instrument', 'provision', 'words'].map((key) => stringOf(node, key));
  if (provision === undefined) {
    problems.push({
      code: 'instruments.reported',
      message: 'What is reported needs a “provision”: the address of an article, such as “art_5”.',
      severity: 'warning',
      ...spanOf(node),
    });
    return [];
  }
  return [
    { provision, ...(instrument === undefined ? {} : { instrument }), ...(words === undefined ? {} : { words }) },
  ];
}

function findRepeatedFiles(texts: readonly TextBinding[]): Problem[] {
  const seen = new Set<string>();
  return texts.flatMap(({ file, span }) => {
    const isNew = !seen.has(file);
    seen.add(file);
    return isNew
      ? []
      : [{ code: 'instruments.twice', message: `“${file}” is bound twice.`, severity: 'warning' as const, span }];
  });
}

function notAMap(node: unknown): Problem[] {
  const message = 'This file is a map with “instruments” and “texts”.';
  return [{ code: 'instruments.shape', message, severity: 'error', ...spanOf(node) }];
}

function stringOf(node: unknown, key: string): string | undefined {
  const value = isMap(node) ? node.get(key, true) : undefined;
  return isScalar(value) && typeof value.value === 'string' && value.value.trim() ? value.value.trim() : undefined;
}

function spanOf(node: unknown): { readonly span?: Span } {
  const range = (isMap(node) || isSeq(node) || isScalar(node)) && node.range ? node.range : undefined;
  return range ? { span: { start: range[0], end: range[1] } } : {};
}
