import type { Annotation } from './annotation';
import { ancestryOf, type Codebook } from './codebook';

/** The colors that annotations have without a codebook; each theme gives them its own values. */
export const paletteColors = ['yellow', 'blue', 'green', 'red', 'purple', 'orange', 'gray'] as const;

export type PaletteColor = (typeof paletteColors)[number];

/** A color of the palette, or one that a codebook states as `#rrggbb`. */
export type AnnotationColor = PaletteColor | `#${string}`;

/** The color of an annotation: of its first tag (or a tag above it) in the codebook, else one that the tag's name gives. */
export function colorByTag({ tags }: Pick<Annotation, 'tags'>, codebook: Codebook): AnnotationColor {
  const [tag] = tags;
  return tag === undefined ? 'yellow' : colorOfTag(tag, codebook);
}

export function colorByState({ state }: Pick<Annotation, 'state'>): AnnotationColor {
  return state === 'open' ? 'yellow' : state === 'resolved' ? 'green' : 'purple';
}

export function colorOfTag(tag: string, codebook: Codebook): AnnotationColor {
  for (const name of ancestryOf(codebook, tag)) {
    const color = toColor(codebook.tags.find((known) => known.tag === name)?.color);
    if (color) {
      return color;
    }
  }
  return paletteColors[1 + (sumOf(tag) % (paletteColors.length - 2))] ?? 'yellow';
}

function toColor(text: string | undefined): AnnotationColor | undefined {
  const named = paletteColors.find((color) => color === text?.toLowerCase());
  return named ?? (text && /^#[0-9a-f]{6}$/iu.test(text) ? (text as `#${string}`) : undefined);
}

// The same tag has the same color everywhere, without anybody writing it down.
function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
  }
  return sum;
}
