/** Says at which code unit a code point of the text stands; Web Annotations count the latter. */
export function codePointPlaces(text: string): (at: number) => number {
  // How many code points stand before each character that takes two units.
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) {
    pairs.push(index - pairs.length);
  }
  return (at) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return at + low;
  };
}
