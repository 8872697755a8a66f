import type { Span } from '../model';

/** Why a reader annotated: words of the W3C Web Annotation model. */
export const motivations = [
  'commenting',
  'highlighting',
  'tagging',
  'questioning',
  'assessing',
  'linking',
  'classifying',
] as const;

/** How a link's passage stands to the one it points to. */
export const relations = ['quotes', 'supports', 'contradicts', 'explains', 'translates', 'see-also'] as const;

/** Where a note stands in the reader's work; `suggested` notes wait for a person's yes. */
export const states = ['open', 'resolved', 'suggested'] as const;

export type Motivation = (typeof motivations)[number];
export type Relation = (typeof relations)[number];
export type AnnotationState = (typeof states)[number];

/** The place of an annotation: its words, what stands around them, and where they stood when last verified. */
export interface Target extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Akoma Ntoso address of the provision around it, in treaty files only. */
  readonly eId?: string;
  /** The words stood nowhere else in the text when last verified: where they stand once now, they were moved. */
  readonly unique?: boolean;
}

/** A pointer from an annotation to a provision, a statement or another file (`partnership.treaty#art_22`). */
export interface Link {
  readonly relation: Relation;
  readonly to: string;
}

export interface Reply {
  readonly id: string;
  readonly body: string;
  readonly creator?: string;
  /** RFC 3339, UTC. */
  readonly created?: string;
  readonly modified?: string;
}

export interface Annotation {
  /** ULID, never reused. */
  readonly id: string;
  readonly target: Target;
  readonly motivation: Motivation;
  readonly tags: readonly string[];
  /** Markdown without its last line end; absent where the reader only marked or tagged. */
  readonly body?: string;
  readonly links: readonly Link[];
  readonly state: AnnotationState;
  readonly creator?: string;
  /** RFC 3339, UTC. */
  readonly created?: string;
  readonly modified?: string;
  readonly replies: readonly Reply[];
}

/** What a sidecar knows of its text. */
export interface SidecarSource {
  readonly file?: string;
  /** ISO date of any precision: decides which post a hover card shows. */
  readonly date?: string;
  readonly language?: string;
  readonly url?: string;
  readonly title?: string;
  /** Of the text that the selectors were last verified against, as 64 hexadecimal digits. */
  readonly sha256?: string;
}

export interface Sidecar {
  readonly source: SidecarSource;
  /** In the order of the file. */
  readonly annotations: readonly Annotation[];
}

/** The version of the sidecar format that we write. */
export const sidecarVersion = 1;

/** Order of the text; of two that start together, the longer one first; then the older one. */
export function byPosition(a: Annotation, b: Annotation): number {
  return a.target.start - b.target.start || b.target.end - a.target.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The optional keys that have something to say: YAML cannot tell an empty text from none. */
export function filled<Keys extends string>(
  values: Readonly<Partial<Record<Keys, string | undefined>>>,
): Partial<Record<Keys, string>> {
  const result: Partial<Record<Keys, string>> = {};
  for (const key in values) {
    const value = values[key];
    if (value) {
      result[key] = value;
    }
  }
  return result;
}

/** The annotation as a sidecar gives it back: no empty texts, and no line end after the body. */
export function tidy(annotation: Annotation): Annotation {
  const { id, target, motivation, tags, body, links, state, creator, created, modified, replies } = annotation;
  return {
    id,
    target: tidyTarget(target),
    motivation,
    tags,
    links,
    state,
    replies: replies.map((reply) => ({
      id: reply.id,
      body: reply.body.replace(/\n+$/u, ''),
      ...filled({ creator: reply.creator, created: reply.created, modified: reply.modified }),
    })),
    ...filled({ body: body?.replace(/\n+$/u, ''), creator, created, modified }),
  };
}

function tidyTarget({ exact, prefix, suffix, start, end, eId, unique }: Target): Target {
  return { exact, prefix, suffix, start, end, ...filled({ eId }), ...(unique ? { unique } : {}) };
}

/** When an annotation was last written, in milliseconds; 0 where it does not say. The same time is written in many ways. */
export function timeOf({ created, modified }: Pick<Annotation, 'created' | 'modified'>): number {
  const time = Date.parse(modified ?? created ?? '');
  return Number.isNaN(time) ? 0 : time;
}
