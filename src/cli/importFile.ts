import type { ImportFormat } from '../core/imports/formats';
import { isTable, readJsonImports } from '../core/imports/formats';
import type { Imports } from '../core/imports/imported';
import { readTable } from '../core/imports/table';
import type { Parsed } from '../core/model';
import type { Input } from './input';
import { parseJson } from './input';

/** Reads annotations for a text; without a format it is told from the file itself. */
export function readImports(source: string, text: string, format?: ImportFormat): Input<Parsed<Imports>> {
  if (isTable(source, format)) {
    return { ok: true, value: readTable(source, text) };
  }
  const json = parseJson(source);
  return json.ok ? { ok: true, value: readJsonImports(json.value, text, format) } : json;
}
