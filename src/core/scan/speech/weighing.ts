/** The weights of signs that are bits, lowest bit first. */
export function byBit<Name extends string>(
  bits: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): Float64Array {
  const names = (Object.keys(bits) as Name[]).sort((a, b) => bits[a] - bits[b]);
  return Float64Array.from(names, (name) => weights[name]);
}

/** `sum` with the weight of each sign that is there. */
export function weigh(sum: number, bits: number, weights: Float64Array): number {
  let total = sum;
  for (let at = 0, rest = bits; rest !== 0; at++, rest >>>= 1) {
    total += (rest & 1) === 0 ? 0 : (weights[at] ?? 0);
  }
  return total;
}

/** The bit of a sign that is there. */
export function flag(bit: number, value: boolean): number {
  return value ? bit : 0;
}
