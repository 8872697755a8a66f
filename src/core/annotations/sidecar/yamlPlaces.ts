import { isCollection, isNode, isPair, isScalar } from 'yaml';

/** Offset of the line's end, before its `\r\n` or `\n`. */
export function endOfLine(source: string, at: number): number {
  const found = source.indexOf('\n', at);
  return found === -1 ? source.length : found;
}

/** The same without a `\r`: where text can be put behind the line. */
export function endOfText(source: string, at: number): number {
  const end = endOfLine(source, at);
  return source.charCodeAt(end - 1) === 13 && end > at ? end - 1 : end;
}

export function startOfLine(source: string, at: number): number {
  return at === 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1;
}

export function columnOf(source: string, at: number): number {
  return at - startOfLine(source, at);
}

export function isCommentOrBlank(source: string, lineStart: number): boolean {
  for (let at = lineStart; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit !== 32 && unit !== 9 && unit !== 13) {
      return unit === 10 || unit === 35;
    }
  }
  return true;
}

/**
 * Where the lines of a list's item end when the comments before the next item and the blank lines are left out. A
 * comment deeper than the item's dash may be part of a text and stays with the item.
 */
export function contentEnd(source: string, start: number, limit: number, indent: number): number {
  let end = Math.min(limit, source.length);
  for (;;) {
    const last = source.charCodeAt(end - 1) === 10 || end === source.length ? end - 1 : end;
    const from = startOfLine(source, Math.max(0, last));
    if (from <= start || !isCommentOrBlank(source, from) || isDeepComment(source, from, indent)) {
      return end;
    }
    end = from;
  }
}

function isDeepComment(source: string, from: number, indent: number): boolean {
  const text = source.slice(from, endOfLine(source, from));
  const sign = text.indexOf('#');
  return sign > indent;
}

/** Where the last character of a value stands, line ends, blank lines and comments behind it left out. */
export function lastEnd(source: string, node: unknown): number {
  if (isPair(node)) {
    return Math.max(lastEnd(source, node.key), lastEnd(source, node.value));
  }
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    return lastEnd(source, node.items.at(-1));
  }
  if (!isNode(node) || !node.range) {
    return 0;
  }
  const [start] = node.range;
  let [, end] = node.range;
  if (isScalar(node)) {
    while (end > start && /[ \t\r\n]/u.test(source.charAt(end - 1))) {
      end--;
    }
  }
  return end;
}
