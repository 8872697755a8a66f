/** A text whose every character knows where it stood in the first text; −1 for a new one. */
export interface Traced {
  readonly text: string;
  readonly origin: Int32Array;
}

/** A part of an edited text. */
export interface Piece {
  readonly text: string;
  /** Where it stood, −1 where it is new. */
  readonly from: number;
}

/** Puts the parts together. */
export function traced(pieces: readonly Piece[]): Traced {
  const text = pieces.map((piece) => piece.text).join('');
  const origin = new Int32Array(text.length);
  let at = 0;
  for (const { text: part, from } of pieces) {
    for (let index = 0; index < part.length; index++) {
      origin[at++] = from < 0 ? -1 : from + index;
    }
  }
  return { text, origin };
}

/** One edit after the other. */
export function compose(text: string, ...edits: readonly ((text: string) => Traced)[]): Traced {
  let result = traced([{ text, from: 0 }]);
  for (const edit of edits) {
    const { text: next, origin } = edit(result.text);
    const before = result.origin;
    result = { text: next, origin: origin.map((from) => (from < 0 ? -1 : (before[from] ?? -1))) };
  }
  return result;
}

/** The matches of a pattern, with their places. */
export function cut(text: string, pattern: RegExp): Piece[] {
  return Array.from(text.matchAll(pattern), (match) => ({ text: match[0], from: match.index }));
}

/** Scripts that part no words, for a class of characters. */
export const eastAsian = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
