import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Analysis, SourceText } from '../core/model';
import type { Knowledge } from '../core/analyze';
import { analyze } from '../core/analyze';
import { loadKnowledge } from './knowledge';

const formats = ['ndjson', 'json', 'text'];

/** `glossator analyze`: prints what is found in files, or in a stream of documents. Returns the exit code. */
export async function analyzeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, ndjson: { type: 'boolean', default: false } },
  });
  if (!formats.includes(values.format)) {
    process.stderr.write(`glossator: unknown format “${values.format}”; use ${formats.join(', ')}\n`);
    return 2;
  }
  const knowledge = loadKnowledge();
  if (values.ndjson) {
    return analyzeStream(knowledge);
  }
  return analyzeFiles(positionals, knowledge);
}

function analyzeFiles(paths: readonly string[], knowledge: Knowledge): number {
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    process.stdout.write(`${JSON.stringify({ id: path, ...analyze({ text }, knowledge) })}\n`);
  }
  return 0;
}

async function analyzeStream(knowledge: Knowledge): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim()) {
      const { id, ...source } = JSON.parse(line) as SourceText & { id: string };
      const result: Analysis & { id: string } = { id, ...analyze(source, knowledge) };
      process.stdout.write(`${JSON.stringify(result)}\n`);
    }
  }
  return 0;
}
