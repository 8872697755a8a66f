import { anchorAll } from '../core/annotations/anchoring/anchor';
import type { Anchoring } from '../core/annotations/anchoring/anchoring';
import { isFound } from '../core/annotations/anchoring/anchoring';
import { toChangeSentence } from '../core/annotations/anchoring/changeSentences';
import type { Annotation } from '../core/annotations/annotation';
import { shorten } from '../core/annotations/card';
import { LineIndex } from '../core/text/lineIndex';
import type { CheckedText, CheckedTexts } from './checkedTexts';
import type { Finding } from './checkFindings';
import { placeOf, toFinding } from './checkFindings';
import { CodebookFiles } from './ownCodebooks';
import { unread } from './ownFiles';
import { sidecarPathOf } from './ownSidecar';

/**
 * Sidecars that cannot be read whole, annotations whose words are gone or mean something else now, tags that the
 * codebook beside the text does not have, and problems of `codebook.yaml`.
 */
export function checkAnnotations({ texts }: CheckedTexts): Finding[] {
  const codebooks = new CodebookFiles();
  const findings = texts.flatMap((text) => checkSidecar(text, codebooks.tagsAround(text.path)));
  return [...codebooks.findings, ...findings];
}

function checkSidecar(
  { path: textPath, lines: text, sidecar }: CheckedText,
  tags: ReadonlySet<string> | undefined,
): Finding[] {
  const path = sidecarPathOf(textPath);
  if (!sidecar) {
    return [];
  }
  if (!sidecar.ok) {
    return [unread(path, sidecar.error)];
  }
  const lines = new LineIndex(sidecar.value.text);
  const { value, problems } = sidecar.value.parsed;
  const anchorings = anchorAll(text.text, value.annotations);
  const places = placesOfIds(lines, value.annotations);
  return [
    ...problems.map((problem) => toFinding(path, lines, problem)),
    ...value.annotations.flatMap((annotation, index) => {
      const place = { path, ...places[index] };
      const anchoring = anchorings[index];
      const found = anchoring ? checkPlace(textPath, text, annotation, anchoring, place) : [];
      return [...found, ...checkTags(annotation, tags, place)];
    }),
  ];
}

type Place = Pick<Finding, 'path' | 'start' | 'end' | 'line' | 'column'>;

// The annotations are in the order of the file, so each id is looked for behind the one before.
function placesOfIds(lines: LineIndex, annotations: readonly Annotation[]): readonly Omit<Place, 'path'>[] {
  let from = 0;
  return annotations.map(({ id }) => {
    const at = lines.text.indexOf(id, from);
    const start = Math.max(at, 0);
    from = Math.max(from, at);
    return placeOf(lines, { start, end: start + id.length });
  });
}

// What was lost stands at the note, where it is mended; what became of the words stands at the words.
function checkPlace(
  textPath: string,
  text: LineIndex,
  { target }: Annotation,
  anchoring: Anchoring,
  place: Place,
): Finding[] {
  if (!isFound(anchoring)) {
    const message = `“${shorten(target.exact, 60)}”: ${anchoring.reason}; run “Reattach Annotation” in the editor`;
    return [{ ...place, code: `annotation.${anchoring.state}`, message, severity: 'warning' }];
  }
  const words = anchoring.changes.map((change) => toChangeSentence(change)).join('; ');
  const message = `the annotated words mean something else now: ${words}`;
  return words
    ? [{ path: textPath, code: 'annotation.changed', message, severity: 'warning', ...placeOf(text, anchoring) }]
    : [];
}

function checkTags({ tags }: Annotation, known: ReadonlySet<string> | undefined, place: Place): Finding[] {
  return tags
    .filter((tag) => known !== undefined && !known.has(tag))
    .map((tag) => ({
      ...place,
      code: 'annotation.unknownTag',
      message: `the codebook has no tag “${tag}”`,
      severity: 'information',
    }));
}
