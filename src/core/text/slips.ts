/**
 * The word of a list that another one is a slip of: in other capitals, or with one letter put in, left out, replaced or
 * swapped with its neighbor. `undefined` where there is none, or the word is too short to tell.
 */
export function slipOf(word: string, known: readonly string[]): string | undefined {
  const written = word.toLowerCase();
  return known.find((each) => {
    const wanted = each.toLowerCase();
    return written === wanted || (wanted.length >= shortest && isOneAway(written, wanted));
  });
}

const shortest = 4;

function isOneAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) {
    at++;
  }
  const rest = short.slice(at);
  if (long.length > short.length) {
    return long.slice(at + 1) === rest;
  }
  const [first = '', second = ''] = long.slice(at);
  const swapped = rest.startsWith(second + first) && rest.slice(2) === long.slice(at + 2);
  return swapped || long.endsWith(rest.slice(1));
}
