import { parseArgs } from 'node:util';
import type { Agreement } from '../core/annotations/agreement';
import { measureAgreement } from '../core/annotations/agreement';
import { shorten } from '../core/annotations/card';
import { readCoders } from './coders';
import { readText } from './input';
import { complain, write } from './output';

export const agreementUsage = `usage: glossator agreement SIDECAR [MORE…] [--text TEXT] [--format text|json]

How far coders of the same text agree: each sidecar is a coder, or each creator of the only one. The unit is the
character, which has a tag or has not. Notes without tags and suggestions nobody confirmed are left out.

  --text TEXT    the text: what nobody tagged counts, and passages are looked for in it; without it, the text is
                 taken to end with the last annotated passage

  agree    share of the characters on which two coders say the same (mean of all pairs)
  shared   of the characters that anyone gave the tag, the share that all gave it
  kappa    Cohen’s kappa (1960), for two coders
  alpha    Krippendorff’s alpha, nominal (2011)
  F1       of whole passages, the same where they share half of what they cover
  –        a figure without meaning, such as an alpha where nothing varies

Exit code: 0, or 2 if something could not be read or the sidecars are not of the same text.
`;

/** `glossator agreement`: how far coders of a text agree. Returns the exit code. */
export async function agreementCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      text: { type: 'string' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    await write(agreementUsage);
    return 0;
  }
  if (positionals.length === 0 || !['text', 'json'].includes(values.format)) {
    process.stderr.write(agreementUsage);
    return 2;
  }
  const inputs = [...positionals, ...(values.text === undefined ? [] : [values.text])].map(readText);
  const bad = inputs.find((input) => !input.ok);
  if (bad) {
    complain(bad.error.message);
    return 2;
  }
  const sources = inputs.flatMap((input) => (input.ok ? [input.value] : []));
  const text = values.text === undefined ? undefined : sources.at(-1);
  const coders = readCoders(
    positionals.map((path, index) => ({ path, source: sources[index] ?? '' })),
    text,
  );
  if (!coders.ok) {
    complain(coders.error.message);
    return 2;
  }
  coders.value.remarks.forEach(complain);
  const agreement = measureAgreement(coders.value.coders, text?.length);
  await write(values.format === 'json' ? toJson(agreement) : toText(agreement));
  return 0;
}

// A figure without meaning is null: `undefined` would leave its key out.
function toJson(agreement: Agreement): string {
  const named = { unit: 'character', ...agreement };
  return `${JSON.stringify(named, (_key, value: unknown) => (value === undefined ? null : value), 2)}\n`;
}

/** The agreement as a table and a list of passages, for people. */
export function toText({ coders, length, tags, all, disagreements }: Agreement): string {
  const width = Math.max(8, ...tags.map(({ tag }) => tag.length));
  const row = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(8)).join('')}\n`;
  const rows = [
    row('', ['agree', 'shared', 'kappa', 'alpha', 'F1']),
    ...tags.map(({ tag, agreement, shared, kappa, alpha, f1 }) =>
      row(tag, [agreement, shared, kappa, alpha, f1].map(toFigure)),
    ),
    row('all tags', [all.agreement, undefined, all.kappa, all.alpha, undefined].map(toFigure)),
  ];
  const passages = disagreements.map(({ start, end, exact, tags: given }) => {
    const who = coders.map((coder, index) => {
      const list = given[index] ?? [];
      return `${coder}: ${list.length > 0 ? list.join(', ') : '–'}`;
    });
    return `${start}–${end} “${shorten(exact, 60)}” ${who.join('; ')}\n`;
  });
  const head = `${coders.length} coders (${coders.join(', ')}), ${length} characters\n\n`;
  return `${head}${rows.join('')}\n${disagreements.length} ${disagreements.length === 1 ? 'passage' : 'passages'} tagged differently\n${passages.join('')}`;
}

function toFigure(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}
