import { existsSync } from 'node:fs';
import { parseSidecar } from '../core/annotations/sidecar/sidecar';
import type { Input } from './input';
import { readText } from './input';

/** The sidecar beside a text: its own words, what they say, and what is wrong in them. */
export interface OwnSidecar {
  readonly text: string;
  readonly parsed: ReturnType<typeof parseSidecar>;
}

/** The path of the sidecar of a text. */
export function sidecarPathOf(textPath: string): string {
  return `${textPath}.annotations.yaml`;
}

/** Reads the sidecar beside a text; `undefined` where there is none, an error where it is there and cannot be read. */
export function readOwnSidecar(textPath: string): Input<OwnSidecar> | undefined {
  const path = sidecarPathOf(textPath);
  if (!existsSync(path)) {
    return undefined;
  }
  const input = readText(path);
  return input.ok ? { ok: true, value: { text: input.value, parsed: parseSidecar(input.value) } } : input;
}
