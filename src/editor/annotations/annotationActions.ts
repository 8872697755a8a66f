import * as vscode from 'vscode';
import { ulid } from 'ulid';
import { filled, type Annotation, type Motivation } from '../../core/annotations/annotation';
import { describe, trimSpan } from '../../core/annotations/selector';
import type { Span, StructureNode } from '../../core/model';
import { contains } from '../../core/text/span';
import type { Services } from '../services';
import type { AnnotatedText, Placed } from './annotatedText';

/** What a new annotation says. */
export interface NewNote {
  readonly motivation: Motivation;
  readonly body?: string;
  readonly tags: readonly string[];
}

/** Writes new annotations on the spans. */
export async function addAnnotations(
  services: Services,
  text: AnnotatedText,
  spans: readonly Span[],
  note: NewNote,
): Promise<readonly Annotation[]> {
  const { document } = text;
  const source = document.getText();
  const structure = services.analyses.of(document)?.structure ?? [];
  const creator = services.settings.for(document.uri).author;
  const made = spans
    .map((span) => trimSpan(source, span))
    .filter(({ start, end }) => start < end)
    .map((span): Annotation => ({
      id: ulid(),
      target: describe(source, span, document.languageId === 'treaty' ? addressOf(structure, span) : undefined),
      motivation: note.motivation,
      tags: note.tags,
      links: [],
      state: 'open',
      replies: [],
      created: now(),
      ...filled({ body: note.body, creator }),
    }));
  await services.annotations.change(
    text,
    made.map((after) => ({ after })),
  );
  return made;
}

/** Changes one annotation; `undefined` as a value takes the field away. */
export async function changeAnnotation(
  services: Services,
  text: AnnotatedText,
  { annotation }: Placed,
  change: Partial<Record<keyof Annotation, unknown>>,
): Promise<void> {
  const entries = Object.entries({ ...annotation, ...change, modified: now() }).filter(
    ([, value]) => value !== undefined,
  );
  // The keys come from `Annotation`, and each caller gives values of the field's type.
  const after = Object.fromEntries(entries) as unknown as Annotation;
  await services.annotations.change(text, [{ before: annotation, after }]);
}

/** Puts a reply under an annotation. */
export async function addReply(services: Services, text: AnnotatedText, placed: Placed, body: string): Promise<void> {
  const creator = services.settings.for(text.document.uri).author;
  const reply = { id: ulid(), body, created: now(), ...filled({ creator }) };
  await changeAnnotation(services, text, placed, { replies: [...placed.annotation.replies, reply] });
}

/** The time as sidecars have it: UTC, to the second. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/u, 'Z');
}

/** The annotations of the editor's text, read first where they are not yet. */
export async function openText(services: Services, document: vscode.TextDocument): Promise<AnnotatedText | undefined> {
  const text = await services.annotations.open(document);
  if (!text) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document cannot be annotated.'));
    return undefined;
  }
  if (text.content.refusal) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'The notes of this text cannot be read, so new ones are kept and written when it is mended: {0}',
        text.content.refusal.message,
      ),
    );
  }
  return text;
}

function addressOf(nodes: readonly StructureNode[], span: Span): string | undefined {
  const node = nodes.find((candidate) => contains(candidate, span));
  return node && (addressOf(node.children, span) ?? node.eId);
}
