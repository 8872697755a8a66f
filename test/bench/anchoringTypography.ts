import type { Random } from './anchoringTexts';
import { pick } from './anchoringTexts';
import type { Traced } from './tracedText';
import { cut, eastAsian, traced } from './tracedText';

function replaceEach(text: string, signs: Readonly<Record<string, string>>): Traced {
  const pieces = cut(text, /[\s\S]/gu).map(({ text: sign, from }) => {
    const other = signs[sign] ?? sign;
    // One sign that became several: the first stands for it.
    return { text: other, from: other === sign || other.length === 1 ? from : -1 };
  });
  return traced(pieces);
}

/** Typewriter's marks and dashes instead of the printer's; no word changes. */
export function retype(text: string): Traced {
  return replaceEach(text, { '„': '"', '“': '"', '”': '"', '’': "'", '–': '-', '\u00a0': ' ' });
}

/** Quotation marks of another house. */
export function requote(text: string, random: Random): Traced {
  const house = pick(
    [
      ['»', '«'],
      ['«\u00a0', '\u00a0»'],
      ['“', '”'],
      ['‹', '›'],
      ["'", "'"],
      ['``', "''"],
    ],
    random,
  );
  let isOpen = false;
  const pieces = cut(text, /[„“”"«»「」]|[^„“”"«»「」]+/gu).map((piece) => {
    if (!/^[„“”"«»「」]$/u.test(piece.text)) {
      return piece;
    }
    isOpen = !isOpen;
    return { text: house[isOpen ? 0 : 1] ?? '', from: -1 };
  });
  return traced(pieces);
}

/** What a translator's or a publisher's program does to signs: hard spaces, ellipses, NFD, soft hyphens. */
export function republish(text: string): Traced {
  const pieces = cut(text, /\p{L}{9,}|\.{3}|[\s\S]/gu).flatMap(({ text: part, from }) => {
    if (/^\p{L}{9,}$/u.test(part) && !new RegExp(`[${eastAsian}]`, 'u').test(part)) {
      const half = part.length >> 1;
      return [
        { text: part.slice(0, half), from },
        { text: '\u00ad', from: -1 },
        { text: part.slice(half), from: from + half },
      ];
    }
    const decomposed = part.normalize('NFD');
    if (decomposed !== part) {
      return [{ text: decomposed, from: -1 }];
    }
    const signs: Readonly<Record<string, string>> = { '...': '…', "'": '’', '–': '—', '-': '\u2011' };
    const isBeforeSign = part === ' ' && /[\d%§–]/u.test(text.charAt(from + 1));
    return [{ text: isBeforeSign ? '\u202f' : (signs[part] ?? part), from }];
  });
  return traced(pieces);
}

/** Lines broken after 72 characters. */
export function rewrap(text: string): Traced {
  let column = 0;
  const pieces = cut(text, /\n+|[^\S\n]+|\S+/gu).map((piece) => {
    if (piece.text.startsWith('\n')) {
      column = 0;
      return piece;
    }
    column += piece.text.length;
    if (column > 72 && piece.text === ' ') {
      column = 0;
      return { ...piece, text: '\n' };
    }
    return piece;
  });
  return traced(pieces);
}

/** The whole text set anew: all line ends gone, narrow lines with words parted at their ends. */
export function reflow(text: string): Traced {
  let column = 0;
  const pieces = cut(text, /\s+|\S+/gu).flatMap((piece) => {
    column += piece.text.length;
    if (/^\s/u.test(piece.text)) {
      const isFull = column > 50;
      column = isFull ? 0 : column;
      return [{ text: isFull ? '\n' : ' ', from: piece.from }];
    }
    if (column > 50 && /^\p{L}{8,}$/u.test(piece.text)) {
      const half = piece.text.length >> 1;
      column = half;
      return [
        { text: piece.text.slice(0, half), from: piece.from },
        { text: '-\n', from: -1 },
        { text: piece.text.slice(half), from: piece.from + half },
      ];
    }
    return [piece];
  });
  return traced(pieces);
}
