import type { Codebook } from './codebook';

const keys = '123456789abcdefghijklmnopqrstuvwxyz';

/** Which key of coding mode gives which tag: the codebook's own keys first, the other tags get what is left, in its order. */
export function codingKeysOf({ tags }: Codebook): ReadonlyMap<string, string> {
  const own = new Map(tags.flatMap(({ key, tag }) => (key ? [[key.toLowerCase(), tag] as const] : [])));
  const free = keys.split('').filter((key) => !own.has(key));
  const others = tags
    .filter(({ key }) => !key)
    .flatMap(({ tag }, index) => (free[index] ? [[free[index], tag] as const] : []));
  return new Map([...own, ...others]);
}
