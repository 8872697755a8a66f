/** A half-open range of UTF-16 code units of the text with its own line ends: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the text is: decides whether its own articles are looked for. */
export type TextKind = 'news' | 'treaty';

/** What is analyzed, and what its owner knows about it. */
export interface SourceText {
  readonly text: string;
  /** ISO 639-1; found from the text where absent. */
  readonly language?: string;
  /** ISO date (`2024-12-05`, `2024-12` or `2024`) of the text itself. */
  readonly date?: string;
  readonly kind?: TextKind;
  /** Id of the instrument whose text this is, where known: its bare references (“Article 5”) point there. */
  readonly instrument?: string;
}

/** `direct`: somebody's words. `marked`: in marks, but not speech. `indirect`: reported without marks. */
export type QuotationKind = 'direct' | 'marked' | 'indirect';

export type SpeakerKind = 'person' | 'institution' | 'group' | 'provision' | 'pronoun' | 'unknown';

/** Who says it. `start`/`end` are absent where the speaker is not named in the text. */
export interface Speaker {
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
  readonly kind: SpeakerKind;
  /** Id of the official in the registry, or of a document-local one. */
  readonly official?: string;
  /** How the speaker was found: `frame`, `pronoun`, `role`, `continued`, … */
  readonly resolvedBy?: string;
}

export interface Quotation extends Span {
  readonly kind: QuotationKind;
  readonly speaker?: Speaker;
  readonly cue?: Span;
  /** 0 for an outer quotation, 1 for one inside it, … */
  readonly depth: number;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** The parts of a quotation broken by “…”, said X, “…” share a group. */
  readonly group?: number;
  /** How the quotation is set: in marks, after a dialogue dash, as a block, or without marks. */
  readonly form: 'marks' | 'dash' | 'block' | 'clause';
  /** 0 … 1: how sure `kind` is. */
  readonly confidence: number;
  /** Why `kind` is what it is, for the hover: “reporting verb *sagte* before it”. */
  readonly evidence: readonly Evidence[];
}

/** One reason for a decision; `code` is translated by the editor, `detail` is text of the document. */
export interface Evidence {
  readonly code: string;
  readonly detail?: string;
}

export interface ReferenceTarget {
  /** Language-free id (`un-charter`); absent where the instrument is not known. */
  readonly instrument?: string;
  /** Akoma Ntoso address (`art_5__para_2__point_a`). */
  readonly eId?: string;
  /** The number of the article (or section), as `5`, `5a`, `5bis`. */
  readonly number: string;
}

/** A pointer to one or several provisions. */
export interface Reference extends Span {
  readonly text: string;
  readonly targets: readonly ReferenceTarget[];
  /** How the instrument was found: `abbreviation`, `name`, `alias`, `anaphor`, `focus`, `idiom`, `self`. */
  readonly resolvedBy?: string;
  /** Instruments that fit equally well, where there is no telling between them. */
  readonly candidates?: readonly string[];
  /** 0 … 1: how sure the instrument is. */
  readonly confidence: number;
}

/** The post that the text itself states. `id` as in the registry's roles: `foreign_minister`. */
export interface MentionRole extends Span {
  readonly id: string;
  /** The text says that the post is past, coming or provisional: “Ex-”, “ehemaliger”, “acting”. */
  readonly former?: boolean;
}

/** A place where an official (known or not) is named. The span covers role and name. */
export interface Mention extends Span {
  readonly name: Span;
  readonly role?: MentionRole;
  /** Id of the official; several persons may fit: then it is absent and `candidates` has them. */
  readonly official?: string;
  readonly candidates?: readonly string[];
  /** ISO 3166-1 alpha-2 of the country that the role or the registry gives. */
  readonly country?: string;
}

export type StructureKind =
  | 'preamble'
  | 'book'
  | 'part'
  | 'title'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'paragraph'
  | 'point'
  | 'annex'
  | 'protocol'
  | 'signature';

/** A part of a treaty or law. `start` is where the heading line's label begins. */
export interface StructureNode extends Span {
  readonly kind: StructureKind;
  readonly number?: string;
  readonly heading?: string;
  readonly eId: string;
  /** Where its own text begins, behind number and heading: what a quotation of it is compared with. */
  readonly bodyStart?: number;
  readonly children: readonly StructureNode[];
}

/** Something wrong in a text or file, as data. `message` is a sentence in English for its author. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** What `message` names, in its order: the editor says the sentence of this `code` in the reader's language. */
  readonly details?: readonly string[];
  readonly span?: Span;
  readonly severity?: 'error' | 'warning' | 'information';
  /** What to write instead of which span so that the problem is gone; the editor offers it. */
  readonly repair?: { readonly span: Span; readonly text: string };
}

/** A value with what was wrong in its source. One bad record costs itself, never the file. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** All findings in a text, each list in the order of the text. */
export interface Analysis {
  /** ISO 639-1. */
  readonly language: string;
  readonly kind: TextKind;
  readonly quotations: readonly Quotation[];
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
  readonly structure: readonly StructureNode[];
  readonly problems: readonly Problem[];
}
