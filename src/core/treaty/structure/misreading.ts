/**
 * Whether two folded words differ by at most one letter that is wrong, missing or too many: what a scanner makes of
 * `article`. Short words are too easily something else.
 */
export function resembles(read: string, meant: string): boolean {
  if (meant.length < 5 || Math.abs(read.length - meant.length) > 1) {
    return false;
  }
  const shorter = Math.min(read.length, meant.length);
  let front = 0;
  while (front < shorter && read[front] === meant[front]) {
    front++;
  }
  let back = 0;
  while (back < shorter - front && read.at(-1 - back) === meant.at(-1 - back)) {
    back++;
  }
  return Math.max(read.length, meant.length) - front - back <= 1;
}
