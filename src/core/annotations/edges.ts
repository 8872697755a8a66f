/**
 * From where to where the tokens `from` … `to` of one side reach on the other. Words replaced at an edge are taken in,
 * as far as the neighbor outside leaves room.
 */
export function edgesOf(map: Int32Array, from: number, to: number): { first: number; last: number } | undefined {
  const head = firstMapped(map, from, to);
  const tail = lastMapped(map, from, to);
  if (head > tail) {
    return undefined;
  }
  const start = map[head] ?? 0;
  const end = (map[tail] ?? 0) + 1;
  const before = from > 0 ? (map[from - 1] ?? -1) : -1;
  const after = to < map.length ? (map[to] ?? -1) : -1;
  const roomBefore = before >= 0 && before < start ? start - before - 1 : 0;
  const roomAfter = after >= end ? after - end : 0;
  // Of two or three words, one that was replaced is not taken in: the place is that of the words that stayed.
  const grows = to - from > 3 ? 1 : 0;
  const most = Math.max(4, (to - from) >> 2);
  return {
    first: start - grows * replaced(head - from, roomBefore, most),
    last: end + grows * replaced(to - 1 - tail, roomAfter, most),
  };
}

// Many words that are gone at an edge were replaced only where about as many stand there now; else they were deleted,
// or stand elsewhere, and what is there belongs to others.
function replaced(gone: number, room: number, most: number): number {
  const isAlike = gone <= most || Math.abs(room - gone) * 3 <= gone;
  return isAlike ? Math.min(gone, room) : 0;
}

/** The first token of a range that is on the other side too; `to` where none is. */
export function firstMapped(map: Int32Array, from: number, to: number): number {
  let at = from;
  while (at < to && (map[at] ?? -1) < 0) {
    at++;
  }
  return at;
}

/** The last token of a range that is on the other side too; before `from` where none is. */
export function lastMapped(map: Int32Array, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && (map[at] ?? -1) < 0) {
    at--;
  }
  return at;
}
