import type { CheckedQuotation } from './quotationSources';
import { fullLabelOf } from '../provisions';

/** A text with its checked quotations. */
export interface VerifiedText {
  readonly path: string;
  readonly text: string;
  readonly checked: readonly CheckedQuotation[];
}

/** Words of the report, so that it can be in the reader’s language. */
export interface ReportWords {
  readonly title: string;
  readonly summary: (texts: number, quotations: number) => string;
  readonly states: Readonly<
    Record<'verbatim' | 'truncated' | 'altered' | 'notFound' | 'elsewhere' | 'reported', string>
  >;
}

const order = ['altered', 'elsewhere', 'notFound', 'truncated', 'reported', 'verbatim'] as const;

/** A Markdown report on all quotations of provisions, what needs a look first. */
export function reportQuotations(texts: readonly VerifiedText[], words: ReportWords): string {
  const all = texts.flatMap(({ path, text, checked }) => checked.map((each) => ({ path, text, checked: each })));
  const lines = [`# ${words.title}`, '', words.summary(texts.length, all.length), ''];
  for (const state of order) {
    const some = all.filter(({ checked }) => stateOf(checked) === state);
    if (some.length > 0) {
      lines.push(`## ${words.states[state]} (${some.length})`, '', ...some.flatMap(toLines), '');
    }
  }
  return lines.join('\n');
}

function stateOf({ elsewhere, check, reported }: CheckedQuotation): (typeof order)[number] {
  return reported && (elsewhere || check.state !== 'verbatim') ? 'reported' : elsewhere ? 'elsewhere' : check.state;
}

const longest = 300;

function toLines({
  path,
  text,
  checked,
}: {
  readonly path: string;
  readonly text: string;
  readonly checked: CheckedQuotation;
}): string[] {
  const { quotation, source, node, check } = checked;
  const line = text.slice(0, quotation.start).split('\n').length;
  const head = `- ${path}:${line} ↔ ${fullLabelOf(source, node)}, ${source.id.slice(source.id.lastIndexOf('/') + 1)}`;
  return stateOf(checked) === 'altered'
    ? [head, `  ${showDifference(text, checked)}`]
    : [`${head} (${Math.round(check.similarity * 100)} %)`];
}

/** The words of a quotation, `[-what the source has-]` and `{+what was put in+}` (as `git diff --word-diff` shows it). */
export function showDifference(text: string, { check, source }: Pick<CheckedQuotation, 'check' | 'source'>): string {
  const parts = check.runs.map(({ kind, quoted, source: from }) => {
    const own = squash(text.slice(quoted?.start ?? 0, quoted?.end ?? 0));
    const original = squash(source.text.slice(from?.start ?? 0, from?.end ?? 0));
    return kind === 'inserted'
      ? `{+${own}+}`
      : kind === 'deleted'
        ? `[-${original}-]`
        : kind === 'omitted'
          ? '[…]'
          : own;
  });
  const shown = parts.join(' ');
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}

function squash(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
