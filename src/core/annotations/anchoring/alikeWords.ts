import { isDigit } from '../../text/characters';
import { foldTable } from './fold';
import type { Tokens } from './tokens';

const shortest = 4;

/**
 * Links words that stand alone between two that are the same on both sides, where they are alike. `map` gives for each
 * token of `left` the one of `right`, less `offset`; −1 where there is none. `back` is the other direction of it.
 */
export function matchAlikeWords(left: Tokens, right: Tokens, map: Int32Array, offset = 0, back?: Int32Array): void {
  for (let at = 1; at + 1 < map.length; at++) {
    const there = (map[at - 1] ?? -1) + 1;
    const isGap = map[at] === -1 && there > 0 && map[at + 1] === there + 1 && (back?.[there] ?? -1) === -1;
    if (isGap && isAlike(left, at, right, offset + there)) {
      map[at] = there;
      if (back) {
        back[there] = at;
      }
    }
  }
}

/**
 * Whether two words are the same but for an ending or a slip of the keys: “Vertrag” and “Vertrages”, “Wegedigi” and
 * “Wegeidigi”. They share a start and an end that make up two thirds of the longer one. Numbers are alike only
 * where they are the same.
 */
function isAlike(left: Tokens, at: number, right: Tokens, there: number): boolean {
  const [start, other] = [left.starts[at] ?? 0, right.starts[there] ?? 0];
  const [length, otherLength] = [(left.ends[at] ?? 0) - start, (right.ends[there] ?? 0) - other];
  const least = Math.min(length, otherLength);
  const most = Math.max(length, otherLength);
  if (least < shortest || least * 3 < most * 2 || isDigit(left.text.charCodeAt(start))) {
    return false;
  }
  const fold = foldTable();
  const isSame = (from: number, to: number): boolean =>
    fold[left.text.charCodeAt(from)] === fold[right.text.charCodeAt(to)];
  let head = 0;
  while (head < least && isSame(start + head, other + head)) {
    head++;
  }
  let tail = 0;
  while (tail < least - head && isSame(start + length - 1 - tail, other + otherLength - 1 - tail)) {
    tail++;
  }
  return (head + tail) * 3 >= most * 2;
}

/** Whether both words are numbers, the same or not. */
export function areNumbers(left: Tokens, at: number, right: Tokens, there: number): boolean {
  return (
    isDigit(left.text.charCodeAt(left.starts[at] ?? 0)) && isDigit(right.text.charCodeAt(right.starts[there] ?? 0))
  );
}
