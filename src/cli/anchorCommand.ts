import { parseArgs } from 'node:util';
import { anchorAll } from '../core/annotations/anchoring/anchor';
import type { Anchoring } from '../core/annotations/anchoring/anchoring';
import { isFound } from '../core/annotations/anchoring/anchoring';
import type { Target } from '../core/annotations/annotation';
import { parseSidecar, refusalOf } from '../core/annotations/sidecar/sidecar';
import type { Input } from './input';
import { isRecord } from '../core/imports/imported';
import { idOf, linesOf, parseLine, readText } from './input';
import { complain, write } from './output';

export const anchorUsage = `usage: glossator anchor --text NEW SIDECAR [--old OLD] [--format text|json]
       glossator anchor --ndjson < documents.ndjson

Says where each annotation lands in a changed text: anchored, changed, ambiguous or orphaned, with the reason.

  --text NEW     the text as it is now
  --old OLD      the text that the annotations were last verified against; with it, places are surer
  --ndjson       reads { "id", "text", "old"?, "annotations": [{ "id", "target": { "exact", "prefix", "suffix",
                 "start", "end" } }] }, one a line, and writes { "id", "annotations": [{ "id", "state", "start"?,
                 "end"?, "reason", "changes"?, "candidates"? }] }

Exit code: 0, or 2 if something could not be read.
`;

/** `glossator anchor`: re-anchors the annotations of a sidecar, or of a stream. Returns the exit code. */
export async function anchorCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      text: { type: 'string' },
      old: { type: 'string' },
      format: { type: 'string', default: 'text' },
      ndjson: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    await write(anchorUsage);
    return 0;
  }
  if (values.ndjson) {
    return anchorStream(process.stdin);
  }
  const [sidecar] = positionals;
  if (values.text === undefined || sidecar === undefined || !['text', 'json'].includes(values.format)) {
    process.stderr.write(anchorUsage);
    return 2;
  }
  return anchorFile(values.text, sidecar, values.old, values.format);
}

async function anchorFile(
  textPath: string,
  sidecarPath: string,
  oldPath: string | undefined,
  format: string,
): Promise<number> {
  const inputs = [textPath, sidecarPath, ...(oldPath === undefined ? [] : [oldPath])].map(readText);
  const bad = inputs.find((input) => !input.ok);
  if (bad) {
    complain(bad.error.message);
    return 2;
  }
  const [text = '', source = '', old] = inputs.flatMap((input) => (input.ok ? [input.value] : []));
  const parsed = parseSidecar(source);
  const refusal = refusalOf(parsed);
  if (refusal) {
    complain(`${sidecarPath}: ${refusal.message}`);
    return 2;
  }
  const { annotations } = parsed.value;
  const results = anchorAll(text, annotations, old).map((result, index) => ({
    id: annotations[index]?.id ?? '',
    ...toJson(result),
  }));
  if (format === 'json') {
    await write(`${JSON.stringify({ annotations: results }, undefined, 2)}\n`);
    return 0;
  }
  for (const [index, { id, state, start, end, reason }] of results.entries()) {
    const place = start === undefined ? '' : ` ${start}–${end ?? start}`;
    await write(`${state.padEnd(9)} ${id}${place} “${shorten(annotations[index]?.target.exact ?? '')}”: ${reason}\n`);
  }
  return 0;
}

async function anchorStream(stream: AsyncIterable<Uint8Array | string>): Promise<number> {
  let bad = 0;
  for await (const line of linesOf(stream)) {
    if (line.trim() !== '') {
      const answer = answerLine(line);
      bad += 'error' in answer ? 1 : 0;
      await write(`${JSON.stringify(answer)}\n`);
    }
  }
  if (bad > 0) {
    complain(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be read; see “error” in the output`);
  }
  return bad > 0 ? 2 : 0;
}

/** The answer to one line of the stream. */
export function answerLine(line: string): object {
  const parsed = parseLine(line);
  if (!parsed.ok) {
    return { error: parsed.error };
  }
  const id = idOf(parsed.value);
  const { text, old, annotations } = parsed.value;
  const named = id === undefined ? {} : { id };
  if (typeof text !== 'string' || (old !== undefined && old !== null && typeof old !== 'string')) {
    return { ...named, error: { code: 'input.text', message: '“text”, and “old” if given, must be strings' } };
  }
  const targets = toTargets(annotations);
  if (!targets.ok) {
    return { ...named, error: targets.error };
  }
  const results = anchorAll(text, targets.value, old ?? undefined);
  return {
    ...named,
    annotations: results.map((result, index) => ({ id: targets.value[index]?.id, ...toJson(result) })),
  };
}

interface IdentifiedTarget {
  readonly id: string | number | undefined;
  readonly target: Target;
}

function toTargets(value: unknown): Input<readonly IdentifiedTarget[]> {
  if (!Array.isArray(value)) {
    return { ok: false, error: { code: 'input.annotations', message: '“annotations” must be a list' } };
  }
  const list: readonly unknown[] = value;
  const targets = list.flatMap((item) => {
    const target = isRecord(item) && isRecord(item['target']) ? toTarget(item['target']) : undefined;
    return isRecord(item) && target ? [{ id: idOf(item), target }] : [];
  });
  return targets.length === list.length
    ? { ok: true, value: targets }
    : {
        ok: false,
        error: { code: 'input.annotations', message: 'an annotation needs { "id", "target": { "exact" } }' },
      };
}

function toTarget(record: Readonly<Record<string, unknown>>): Target | undefined {
  const { exact, prefix, suffix, start, end, eId, unique } = record;
  if (typeof exact !== 'string') {
    return undefined;
  }
  const from = typeof start === 'number' ? start : 0;
  return {
    exact,
    prefix: typeof prefix === 'string' ? prefix : '',
    suffix: typeof suffix === 'string' ? suffix : '',
    start: from,
    end: typeof end === 'number' ? end : from + exact.length,
    ...(typeof eId === 'string' ? { eId } : {}),
    ...(unique === true ? { unique } : {}),
  };
}

interface AnchoringJson {
  readonly state: Anchoring['state'];
  readonly start?: number;
  readonly end?: number;
  readonly reason: string;
}

function toJson(result: Anchoring): AnchoringJson {
  const { state, reason } = result;
  if (isFound(result)) {
    const { start, end, changes } = result;
    return { state, start, end, reason, ...(changes.length > 0 ? { changes } : {}) };
  }
  return { state, reason, ...(result.candidates.length > 0 ? { candidates: result.candidates } : {}) };
}

function shorten(text: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ');
  return flat.length > 60 ? `${flat.slice(0, 40)} … ${flat.slice(-15)}` : flat;
}
