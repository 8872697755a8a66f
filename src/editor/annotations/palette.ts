import * as vscode from 'vscode';
import type { AnnotationColor, PaletteColor } from '../../core/annotations/colors';

const ids: Readonly<Record<PaletteColor, { readonly background: string; readonly border: string }>> = {
  yellow: { background: 'annotationYellow.background', border: 'annotationYellow.border' },
  blue: { background: 'annotationBlue.background', border: 'annotationBlue.border' },
  green: { background: 'annotationGreen.background', border: 'annotationGreen.border' },
  red: { background: 'annotationRed.background', border: 'annotationRed.border' },
  purple: { background: 'annotationPurple.background', border: 'annotationPurple.border' },
  orange: { background: 'annotationOrange.background', border: 'annotationOrange.border' },
  gray: { background: 'annotationGray.background', border: 'annotationGray.border' },
};

/** Background and line of an annotation's color; a codebook's own color is translucent as a background. */
export function paint(color: AnnotationColor): {
  readonly background: string | vscode.ThemeColor;
  readonly border: string | vscode.ThemeColor;
} {
  if (isOwn(color)) {
    return { background: `${color}33`, border: color };
  }
  const { background, border } = ids[color];
  return {
    background: new vscode.ThemeColor(`glossator.${background}`),
    border: new vscode.ThemeColor(`glossator.${border}`),
  };
}

/** The theme's color for an icon; a codebook's own color has none. */
export function iconColor(color: AnnotationColor): vscode.ThemeColor | undefined {
  return isOwn(color) ? undefined : new vscode.ThemeColor(`glossator.${ids[color].border}`);
}

function isOwn(color: AnnotationColor): color is `#${string}` {
  return color.startsWith('#');
}
