import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../core/analyze';
import { analyze } from '../core/analyze';
import type { Analysis, SourceText } from '../core/model';
import { metadataOf, toIsoDate } from '../core/text/metadata';
import { summarize } from './analysisText';
import type { Finding } from './checkFindings';
import { renderText } from './checkFindings';
import type { Input } from './input';
import { idOf, isKind, linesOf, parseLine, readText } from './input';
import { loadKnowledge } from './knowledge';
import { complain, write } from './output';
import { InstrumentFiles } from './ownInstruments';
import { OfficialsFiles } from './ownOfficials';
import type { OwnSidecar } from './ownSidecar';
import { readOwnSidecar } from './ownSidecar';

export const analyzeUsage = `usage: glossator analyze FILES… [--format text|json|ndjson]
       glossator analyze --ndjson < documents.ndjson

Prints the quotations with their speakers, article references, officials and treaty structure of texts.

  --format text     for people (the default)
  --format json     one JSON array of all files
  --format ndjson   one JSON object a line, one line a file
  --ndjson          reads { "id", "text", "language"?, "date"?, "kind"? }, one a line, from standard input and writes
                    one JSON object a line, in order; a bad line gives { "id"?, "error": { "code", "message" } }

Date, language and kind of a file come from its sidecar, its front matter, its dateline or its name. Instruments and
officials come from the nearest instruments.yaml and officials.yaml too, beside a file or in a folder around it.
Exit code: 0, or 2 if something could not be read, or not whole.
`;

const formats = ['text', 'json', 'ndjson'];

/** `glossator analyze`: prints what is found in files, or in a stream of documents. Returns the exit code. */
export async function analyzeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      ndjson: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    await write(analyzeUsage);
    return 0;
  }
  if (!formats.includes(values.format)) {
    complain(`unknown format “${values.format}”; use ${formats.join(', ')}`);
    return 2;
  }
  if (values.ndjson === positionals.length > 0) {
    complain(values.ndjson ? 'give either files or --ndjson' : 'which files?');
    process.stderr.write(analyzeUsage);
    return 2;
  }
  return values.ndjson
    ? analyzeStream(process.stdin, loadKnowledge())
    : analyzeFiles(positionals, values.format, loadKnowledge());
}

async function analyzeFiles(paths: readonly string[], format: string, knowledge: Knowledge): Promise<number> {
  let code = 0;
  let count = 0;
  const instruments = new InstrumentFiles(knowledge);
  const officials = new OfficialsFiles(knowledge.officials);
  for (const path of paths) {
    const input = readText(path);
    if (!input.ok) {
      complain(input.error.message);
      code = 2;
      continue;
    }
    const { source, analysis } = analyzeFile(path, input.value, instruments, officials);
    await write(render(path, source, analysis, format, count++));
  }
  if (format === 'json') {
    await write(count > 0 ? '\n]\n' : '[]\n');
  }
  return reportOwnFiles([...instruments.findings, ...officials.findings]) ? 2 : code;
}

// Whether a file of the workspace could not be read, or not whole.
function reportOwnFiles(findings: readonly Finding[]): boolean {
  process.stderr.write(renderText(findings));
  const broken = new Set(findings.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  for (const path of broken) {
    complain(`what ${path} says was not taken into account, or not all of it; mend it and run this again`);
  }
  return broken.size > 0;
}

/** What is found in a file, and what it was found with. */
export interface AnalyzedFile {
  readonly source: SourceText;
  readonly analysis: Analysis;
  readonly knowledge: Knowledge;
  /** What stands beside the text; `undefined` where there is no sidecar. */
  readonly sidecar: Input<OwnSidecar> | undefined;
}

/** What is found in a file, with the instruments and officials of the workspace around it and its sidecar. */
export function analyzeFile(
  path: string,
  text: string,
  instruments: InstrumentFiles,
  own?: OfficialsFiles,
): AnalyzedFile {
  const { knowledge: bundled, ...bound } = instruments.around(path);
  const knowledge = own ? { ...bundled, officials: own.around(path).officials } : bundled;
  const sidecar = readOwnSidecar(path);
  const source = { ...bound, ...toSource(text, path, sidecar) };
  return { source, analysis: analyze(source, knowledge), knowledge, sidecar };
}

/** A text file with what its sidecar, front matter and name say of it. */
function toSource(text: string, path: string, sidecar: Input<OwnSidecar> | undefined): SourceText {
  const source = sidecar?.ok ? sidecar.value.parsed.value.source : {};
  const { date, language, kind } = metadataOf(text, { fileName: basename(path), source });
  return { text, ...(date ? { date } : {}), ...(language ? { language } : {}), ...(kind ? { kind } : {}) };
}

function render(id: string, source: SourceText, analysis: Analysis, format: string, index: number): string {
  if (format === 'text') {
    return (index > 0 ? '\n' : '') + summarize(id, source, analysis);
  }
  const json = JSON.stringify({ id, ...analysis });
  return format === 'json' ? `${index > 0 ? ',\n' : '[\n'}${json}` : `${json}\n`;
}

/** Analyzes documents as they come; holds one of them at a time. */
async function analyzeStream(stream: AsyncIterable<Uint8Array | string>, knowledge: Knowledge): Promise<number> {
  let bad = 0;
  for await (const line of linesOf(stream)) {
    if (line.trim() === '') {
      continue;
    }
    const answer = answerLine(line, knowledge);
    bad += 'error' in answer ? 1 : 0;
    await write(`${JSON.stringify(answer)}\n`);
  }
  if (bad > 0) {
    complain(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be read; see “error” in the output`);
  }
  return bad > 0 ? 2 : 0;
}

/** The answer to one line of the stream. */
export function answerLine(line: string, knowledge: Knowledge): object {
  const parsed = parseLine(line);
  const input = parsed.ok ? toDocument(parsed.value) : parsed;
  if (!input.ok) {
    const { id, error } = input;
    return { ...(id === undefined ? {} : { id }), error };
  }
  const { id, source } = input.value;
  return { ...(id === undefined ? {} : { id }), ...analyze(source, knowledge) };
}

interface StreamDocument {
  readonly id: string | number | undefined;
  readonly source: SourceText;
}

function toDocument(record: Readonly<Record<string, unknown>>): Input<StreamDocument> {
  const { text, language, date, kind } = record;
  const id = idOf(record);
  const refuse = (code: string, message: string): Input<StreamDocument> => ({
    ok: false,
    error: { code, message },
    ...(id === undefined ? {} : { id }),
  });
  if (typeof text !== 'string') {
    return refuse('input.text', '“text” must be a string');
  }
  if (!isStringOrAbsent(language)) {
    return refuse('input.language', '“language” must be a string, as "de"');
  }
  if (!isStringOrAbsent(date) || (date && toIsoDate(date) === undefined)) {
    return refuse('input.date', '“date” must be an ISO date, as "2024-12-05"');
  }
  if (kind !== undefined && kind !== null && !isKind(kind)) {
    return refuse('input.kind', '“kind” must be "news" or "treaty"');
  }
  const known = date ? toIsoDate(date) : undefined;
  const source: SourceText = {
    text,
    ...(language ? { language } : {}),
    ...(known ? { date: known } : {}),
    ...(kind ? { kind } : {}),
  };
  return { ok: true, value: { id, source } };
}

function isStringOrAbsent(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}
