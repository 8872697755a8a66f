// Typography that an editor or a content system changes without changing a word.
const alike: readonly (readonly [string, string])[] = [
  ['"', '“”„‟«»‹›「」『』〝〞＂'],
  ["'", '’‘‚‛ʼ´`＇'],
  ['-', '–—―‐‑−－'],
  [',', '，、'],
  ['.', '．。'],
];

let table: Uint16Array | undefined;

/**
 * For each code unit the one that stands for it in comparisons: the small letter for a capital one, one sign for all
 * signs of a kind, the narrow form for a wide one.
 */
export function foldTable(): Uint16Array {
  return (table ??= makeTable());
}

function makeTable(): Uint16Array {
  const result = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
    const wide = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
    const small = wide < 0xd800 || wide > 0xdfff ? String.fromCharCode(wide).toLowerCase() : '';
    return small.length === 1 ? small.charCodeAt(0) : wide;
  });
  for (const [sign, others] of alike) {
    for (const other of others) {
      result[other.charCodeAt(0)] = sign.charCodeAt(0);
    }
  }
  return result;
}

/** Signs inside a word that nobody sees: soft hyphens, joiners. */
export function isIgnorable(unit: number): boolean {
  return unit === 0xad || unit === 0x200c || unit === 0x200d || unit === 0x2060;
}

/** Whether a word with this code unit can be written in another way: with its accent apart, with a ligature. */
export function needsComposing(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0xfb00 && unit <= 0xfb06);
}

/** The text as it is compared: composed, without what nobody sees, and with one sign for all of a kind. */
export function foldSigns(text: string): string {
  const fold = foldTable();
  const composed = text.normalize('NFKC').replaceAll(/-\s*\n\s*|[\u00ad\u200c\u200d\u2060]/gu, '');
  return Array.from(composed, (sign) => {
    const unit = fold[sign.charCodeAt(0)] ?? 0;
    return sign.length > 1 || /\p{L}/u.test(sign) ? sign : String.fromCharCode(unit);
  }).join('');
}
