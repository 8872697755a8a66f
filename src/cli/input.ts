import { readFileSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { isRecord } from '../core/imports/imported';
import type { TextKind } from '../core/model';

/** What could not be read, and why, in words. */
export interface InputError {
  readonly code: string;
  readonly message: string;
}

/** A value or why there is none. */
export type Input<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: InputError; readonly id?: string | number };

/**
 * Reads a text file: UTF-8, or UTF-16 where a byte order mark says so; without that mark. Bytes of another encoding are
 * refused, since every name with an umlaut would be another one.
 */
export function readText(path: string): Input<string> {
  const refuse = (message: string): Input<string> => ({ ok: false, error: { code: 'input.file', message } });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return refuse(`cannot read ${path}: ${reasonOf(error)}`);
  }
  try {
    return { ok: true, value: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) };
  } catch {
    return refuse(`cannot read ${path}: it is not UTF-8; save it with that encoding and run this again`);
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  return first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'permission denied';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The lines of a stream, one at a time. Only `\n` ends a line: `readline` would also cut at U+2028, which JSON strings
 * may hold.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let first = true;
  for await (const chunk of stream) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))).split('\n');
    for (const [index, piece] of pieces.entries()) {
      parts.push(piece);
      if (index < pieces.length - 1) {
        yield clean(parts.join(''), first);
        parts = [];
        first = false;
      }
    }
  }
  parts.push(decoder.end());
  yield clean(parts.join(''), first);
}

function clean(line: string, first: boolean): string {
  return first ? line.replace(/^\uFEFF/u, '') : line;
}

export function parseJson(source: string): Input<unknown> {
  try {
    return { ok: true, value: JSON.parse(source) };
  } catch (error) {
    return { ok: false, error: { code: 'input.json', message: `not JSON: ${reasonOf(error)}` } };
  }
}

/** A JSON object of one line. */
export function parseLine(line: string): Input<Readonly<Record<string, unknown>>> {
  const json = parseJson(line);
  if (!json.ok) {
    return json;
  }
  return isRecord(json.value)
    ? { ok: true, value: json.value }
    : { ok: false, error: { code: 'input.json', message: 'a line must be a JSON object' } };
}

/** The id of a line, which may also be a number; it is given back as it came. */
export function idOf({ id }: Readonly<Record<string, unknown>>): string | number | undefined {
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}

export function isKind(value: unknown): value is TextKind {
  return value === 'news' || value === 'treaty';
}
