import type { Problem, Span } from '../core/model';
import type { LineIndex } from '../core/text/lineIndex';

export type Severity = 'error' | 'warning' | 'information';

/** Something that a check found, with its place in a file. */
export interface Finding {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly severity: Severity;
  readonly start?: number;
  readonly end?: number;
  /** From 1, as editors count. */
  readonly line?: number;
  readonly column?: number;
}

export const severities: readonly Severity[] = ['information', 'warning', 'error'];

/** A problem of a text as a finding of its file. */
export function toFinding(path: string, lines: LineIndex, problem: Problem): Finding {
  const { code, message, span, severity = 'warning' } = problem;
  return { path, code, message, severity, ...(span ? placeOf(lines, span) : {}) };
}

/** Where a span is, in offsets and as editors count. */
export function placeOf(lines: LineIndex, { start, end }: Span): Pick<Finding, 'start' | 'end' | 'line' | 'column'> {
  const { line, character } = lines.placeOf(start);
  return { start, end, line: line + 1, column: character + 1 };
}

/** The findings for people: one a line, as compilers print them, so that editors and terminals make them links. */
export function renderText(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ path, line = 1, column = 1, severity, message, code }) =>
        `${path}:${line}:${column}: ${severity}: ${message} [${code}]\n`,
    )
    .join('');
}

/** The findings as SARIF 2.1.0, which code hosts show beside the changed lines. */
export function renderSarif(findings: readonly Finding[]): string {
  const results = findings.map(({ path, line, column, severity, message, code }) => ({
    ruleId: code,
    level: severity === 'information' ? 'note' : severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('\\').join('/') },
          ...(line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
        },
      },
    ],
  }));
  const rules = [...new Set(findings.map(({ code }) => code))].sort().map((id) => ({ id }));
  const run = { tool: { driver: { name: 'Glossator', rules } }, results };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}
