import { basename } from 'node:path';
import { anchorAll } from '../core/annotations/anchoring/anchor';
import { isFound } from '../core/annotations/anchoring/anchoring';
import type { Annotation, Sidecar } from '../core/annotations/annotation';
import type { Coder } from '../core/annotations/codedPieces';
import { parseSidecar, refusalOf } from '../core/annotations/sidecar/sidecar';
import type { Input } from './input';

/** A sidecar as it was read from its file. */
export interface SidecarFile {
  readonly path: string;
  readonly source: string;
}

/** Those who coded a text, and what of their work could not be counted. */
export interface Coders {
  readonly coders: readonly Coder[];
  readonly remarks: readonly string[];
}

/**
 * The coders of a text: one for each sidecar, or one for each creator of the only sidecar. With `text` their passages
 * are looked for in it; without it the sidecars must have been verified against the same text.
 */
export function readCoders(files: readonly SidecarFile[], text?: string): Input<Coders> {
  const read = files.map((file) => readSidecarFile(file, text));
  const bad = read.find((input) => !input.ok);
  if (bad) {
    return bad;
  }
  const sidecars = read.flatMap((input) => (input.ok ? [input.value] : []));
  const difference = text === undefined ? differenceOf(sidecars) : undefined;
  if (difference !== undefined) {
    return fail(difference);
  }
  const coders = sidecars.length === 1 ? byCreator(sidecars) : byFile(sidecars);
  return coders.length < 2
    ? fail(`${files[0]?.path ?? ''}: agreement takes two coders; give a second sidecar, or one with several creators`)
    : { ok: true, value: { coders, remarks: sidecars.flatMap(({ remarks }) => remarks) } };
}

interface PlacedSidecar extends Sidecar {
  readonly path: string;
  readonly remarks: readonly string[];
}

function readSidecarFile({ path, source }: SidecarFile, text: string | undefined): Input<PlacedSidecar> {
  const parsed = parseSidecar(source);
  const refusal = refusalOf(parsed);
  if (refusal) {
    return fail(`${path}: ${refusal.message}`);
  }
  const codings = parsed.value.annotations.filter(isCoding);
  const annotations = place(codings, text);
  const lost = codings.length - annotations.length;
  if (text !== undefined && lost > 0 && annotations.length === 0) {
    return fail(`${path}: none of its passages is in the text; is it the sidecar of another one?`);
  }
  const left = `${lost} tagged ${lost === 1 ? 'passage has no place and does' : 'passages have no place and do'} not count`;
  const problems = [...parsed.problems.map(({ message }) => message), ...(lost > 0 ? [left] : [])];
  const remarks = problems.map((problem) => `${path}: ${problem}`);
  return { ok: true, value: { ...parsed.value, annotations, path, remarks } };
}

function fail(message: string): Input<never> {
  return { ok: false, error: { code: 'input.sidecar', message } };
}

// A suggestion is nobody’s judgment yet.
function isCoding({ tags, state }: Annotation): boolean {
  return tags.length > 0 && state !== 'suggested';
}

function place(annotations: readonly Annotation[], text: string | undefined): readonly Annotation[] {
  if (text === undefined) {
    return annotations.filter(({ target }) => target.end - target.start === target.exact.length);
  }
  return anchorAll(text, annotations).flatMap((anchoring, index) => {
    const annotation = annotations[index];
    if (!annotation || !isFound(anchoring)) {
      return [];
    }
    const { start, end } = anchoring;
    return [{ ...annotation, target: { ...annotation.target, start, end, exact: text.slice(start, end) } }];
  });
}

// By what they were verified against, or else, as not every sidecar was written by us, by the name of the text.
function differenceOf(sidecars: readonly PlacedSidecar[]): string | undefined {
  const [first, ...others] = sidecars;
  const other = others.find(({ source }) => {
    const key = source.sha256 !== undefined && first?.source.sha256 !== undefined ? 'sha256' : 'file';
    const [ours, theirs] = [first?.source[key], source[key]];
    return ours !== undefined && theirs !== undefined && ours !== theirs;
  });
  return first && other
    ? `${first.path} and ${other.path} are of different texts, or versions of one; give the text that counts with --text`
    : undefined;
}

function byFile(sidecars: readonly PlacedSidecar[]): Coder[] {
  const names = sidecars.map(({ path }) => basename(path).replace(/\.annotations\.ya?ml$/u, ''));
  const isUnique = new Set(names).size === names.length;
  return sidecars.map(({ path, annotations }, index) => ({
    name: isUnique ? (names[index] ?? path) : path,
    annotations,
  }));
}

function byCreator(sidecars: readonly Sidecar[]): Coder[] {
  const coders = new Map<string, Annotation[]>();
  for (const annotation of sidecars.flatMap(({ annotations }) => annotations)) {
    const name = annotation.creator ?? '(no name)';
    const own = coders.get(name);
    if (own) {
      own.push(annotation);
    } else {
      coders.set(name, [annotation]);
    }
  }
  return [...coders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, annotations]) => ({ name, annotations }));
}
