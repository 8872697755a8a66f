/** Whether what stood at `at` may have been replaced by what stands at `there`: a number by a number. */
type IsLike = (at: number, there: number) => boolean;

/**
 * From where to where the tokens `from` … `to` of one side reach on the other. Words replaced at an edge are taken in,
 * as far as the neighbor outside leaves room.
 */
export function edgesOf(
  map: Int32Array,
  from: number,
  to: number,
  isLike: IsLike,
): { first: number; last: number } | undefined {
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
  const most = Math.max(4, (to - from) >> 2);
  const [headRoom, tailRoom] = [replaced(head - from, roomBefore, most), replaced(to - 1 - tail, roomAfter, most)];
  // Of two or three words, one that was replaced is taken in only where it is of a kind (“12 Kronen”, “14 Kronen”): else
  // the place is that of the words that stayed.
  const isShort = to - from <= 3;
  return {
    first: isShort && !(headRoom === 1 && isLike(head - 1, start - 1)) ? start : start - headRoom,
    last: isShort && !(tailRoom === 1 && isLike(tail + 1, end)) ? end : end + tailRoom,
  };
}

// Many words that are gone at an edge were replaced only where about as many stand there now; else they were deleted,
// or stand elsewhere, and what is there belongs to others.
function replaced(gone: number, room: number, most: number): number {
  const isAlike = gone <= most || Math.abs(room - gone) * 3 <= gone;
  // “zuzustimmen” became “nicht zustimmen”: all that stands up to the old neighbor took its place.
  return !isAlike ? 0 : gone > 0 && room <= gone * 2 + 1 ? room : Math.min(gone, room);
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
