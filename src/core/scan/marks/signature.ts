import type { Span } from '../../model';

const longestName = 100;
// Behind the words: the rest of their line, or the next line, that opens with a dash.
const dashed = /^[^\S\r\n]*(?:\r\n|\n|\r)?[>\s]{0,8}?(?:[—–―]|--?(?=[^\S\r\n]))[^\S\r\n]*/u;
const name = /^\p{Lu}[^\r\n"“”„«»:;!?…]*/u;
// “Dr. h. c. Mara Quist” has periods, but ends with none.
const finalSign = /[.,]\s*$/u;

// “― Mara Quist.” is a name with a full stop; “— Venez.” is a turn.
const stoppedName = /^\p{Lu}[\p{L}'’-]*\.?(?:[^\S\r\n]+\p{Lu}[\p{L}'’-]*\.?){1,3}$/u;

/**
 * The line below (or behind) a quotation that says whose words it is:
 *
 *     > “We have kept to every line.”
 *     > — Ilva Brandt, foreign minister
 *
 * Only below words that fill their own lines, so that a parenthesis after a dash is never taken for it, and only
 * where no sentence ends in it: “— Venez, dit-il.” is the next turn of a dialogue.
 */
export function findSignature(text: string, { start, end }: Span): Span | undefined {
  if (!opensLine(text, start)) {
    return undefined;
  }
  const rest = text.slice(end, end + longestName + 20);
  const lead = dashed.exec(rest)?.[0];
  const [found = ''] = lead === undefined ? [] : (name.exec(rest.slice(lead.length)) ?? []);
  const line = found.trimEnd();
  const words = stoppedName.test(line) ? line.replace(/\.$/u, '') : line;
  const from = end + (lead?.length ?? 0);
  const to = from + line.length;
  const endsLine = /^\s*?(?:[\r\n]|$)/u.test(text.slice(to, to + 4));
  return words === '' || found.length > longestName || finalSign.test(words) || !endsLine
    ? undefined
    : { start: from, end: from + words.length };
}

function opensLine(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at < 12; at--) {
    const sign = text.charAt(at);
    if (sign === '\n' || sign === '\r') {
      return true;
    }
    if (!/[>\s]/u.test(sign)) {
      return false;
    }
  }
  return start < 12;
}
