import { readHypothesis } from '../core/imports/hypothesis';
import type { Imports } from '../core/imports/imported';
import { isRecord } from '../core/imports/imported';
import { readTable } from '../core/imports/table';
import { readWebAnnotations } from '../core/imports/webAnnotations';
import type { Parsed } from '../core/model';
import type { Input } from './input';
import { parseJson } from './input';

export const importFormats = ['jsonld', 'csv', 'hypothesis'] as const;

export type ImportFormat = (typeof importFormats)[number];

/** Reads annotations for a text; without a format it is told from the file itself. */
export function readImports(source: string, text: string, format?: ImportFormat): Input<Parsed<Imports>> {
  if (format === 'csv' || (format === undefined && !/^\s*[[{]/u.test(source))) {
    return { ok: true, value: readTable(source, text) };
  }
  const json = parseJson(source);
  if (!json.ok) {
    return json;
  }
  const isHypothesis = format === undefined ? isRecord(json.value) && 'rows' in json.value : format === 'hypothesis';
  return { ok: true, value: (isHypothesis ? readHypothesis : readWebAnnotations)(json.value, text) };
}
