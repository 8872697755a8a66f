import type { Annotation, AnnotationState, Motivation, Relation } from './annotation';
import { isFound, type Anchoring } from './anchoring/anchoring';
import { toChangeSentence, type ChangeSentences } from './anchoring/changeSentences';
import { shorten, summaryOf } from './card';
import { ancestryOf, type Codebook } from './codebook';
import { colorOfTag, type AnnotationColor } from './colors';
import { isWeb, parseNote, type NoteBlock } from './noteText';

/** All that a reader may want to know of one annotation, as data that a page shows without looking anything up. */
export interface Inspection {
  readonly id: string;
  /** The first words of the note, for a heading. */
  readonly summary: string;
  readonly passage: InspectedPassage;
  readonly place: InspectedPlace;
  readonly note: readonly NoteBlock[];
  readonly tags: readonly InspectedTag[];
  readonly state: AnnotationState;
  readonly motivation: Motivation;
  readonly creator?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly links: readonly InspectedLink[];
  readonly replies: readonly InspectedReply[];
}

/** The annotated words and what stood around them, as they were annotated, with the spaces between. */
export interface InspectedPassage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Address of the provision around them. */
  readonly address?: string;
}

/** What became of the passage in the text as it is now. */
export interface InspectedPlace {
  readonly state: Anchoring['state'];
  readonly reason: string;
  /** The words that stand there now; absent where they are the annotated ones, or have no place. */
  readonly now?: string;
  /** What turned the meaning, a sentence each. */
  readonly changes: readonly string[];
  /** For a passage without a place: the words at its best ones. */
  readonly candidates: readonly { readonly words: string; readonly score: number }[];
}

export interface InspectedTag {
  readonly tag: string;
  readonly color: AnnotationColor;
  readonly definition?: string;
  /** The tags above it, the nearest first. */
  readonly above: readonly string[];
}

export interface InspectedLink {
  readonly relation: Relation;
  readonly to: string;
  readonly isWeb: boolean;
}

export interface InspectedReply {
  readonly creator?: string;
  readonly created?: string;
  readonly note: readonly NoteBlock[];
}

const mostWords = 1000;
const mostCandidates = 3;

/** Tells all about an annotation; `text` is the whole text as it is now, `sentences` are English where not given. */
export function inspect(
  annotation: Annotation,
  anchoring: Anchoring,
  text: string,
  codebook: Codebook,
  sentences?: ChangeSentences,
): Inspection {
  const { id, target, state, motivation, creator, created, modified } = annotation;
  return {
    id,
    summary: summaryOf(annotation),
    passage: {
      before: shortenStart(target.prefix),
      words: shorten(target.exact, mostWords),
      after: shortenEnd(target.suffix),
      ...(target.eId === undefined ? {} : { address: target.eId }),
    },
    place: toPlace(annotation, anchoring, text, sentences),
    note: parseNote(annotation.body ?? ''),
    tags: annotation.tags.map((tag) => toTag(tag, codebook)),
    state,
    motivation,
    links: annotation.links.map(({ relation, to }) => ({ relation, to, isWeb: isWeb(to) })),
    replies: annotation.replies.map(({ body, ...reply }) => ({ ...known(reply), note: parseNote(body) })),
    ...known({ creator, created }),
    ...(modified === undefined || modified === created ? {} : { modified }),
  };
}

function toPlace(
  { target }: Annotation,
  anchoring: Anchoring,
  text: string,
  sentences: ChangeSentences | undefined,
): InspectedPlace {
  const { state, reason } = anchoring;
  if (!isFound(anchoring)) {
    const candidates = anchoring.candidates
      .slice(0, mostCandidates)
      .map(({ start, end, score }) => ({ words: shorten(text.slice(start, end), 200), score }));
    return { state, reason, changes: [], candidates };
  }
  const words = text.slice(anchoring.start, anchoring.end);
  const isSame = words === target.exact;
  return {
    state,
    reason,
    changes: anchoring.changes.map((change) => toChangeSentence(change, sentences)),
    candidates: [],
    ...(isSame ? {} : { now: shorten(words, mostWords) }),
  };
}

function toTag(tag: string, codebook: Codebook): InspectedTag {
  const definition = codebook.tags.find((known) => known.tag === tag)?.definition;
  const above = ancestryOf(codebook, tag).slice(1);
  return { tag, color: colorOfTag(tag, codebook), above, ...(definition === undefined ? {} : { definition }) };
}

function known(values: { readonly creator?: string | undefined; readonly created?: string | undefined }) {
  const { creator, created } = values;
  return { ...(creator === undefined ? {} : { creator }), ...(created === undefined ? {} : { created }) };
}

function shortenStart(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trimStart();
  return line.length <= 80 ? line : `…${line.slice(-79)}`;
}

// “…um drei Meter| erhöht” keeps its space; “…um drei Meter|.” has none.
function shortenEnd(text: string): string {
  return `${/^\s/u.test(text) ? ' ' : ''}${shorten(text, 80)}`;
}
