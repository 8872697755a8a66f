import type { Parsed } from '../model';
import { readHypothesis } from './hypothesis';
import type { Imports } from './imported';
import { isRecord } from './imported';
import { readWebAnnotations } from './webAnnotations';

export const importFormats = ['jsonld', 'csv', 'hypothesis'] as const;

export type ImportFormat = (typeof importFormats)[number];

/** Whether a file is a table; the other formats are JSON. */
export function isTable(source: string, format?: ImportFormat): boolean {
  return format === 'csv' || (format === undefined && !/^\s*[[{]/u.test(source));
}

/** Reads what a file of JSON holds for a text; without a format it is told from the value itself. */
export function readJsonImports(value: unknown, text: string, format?: ImportFormat): Parsed<Imports> {
  const isHypothesis = format === undefined ? isRecord(value) && 'rows' in value : format === 'hypothesis';
  return (isHypothesis ? readHypothesis : readWebAnnotations)(value, text);
}
