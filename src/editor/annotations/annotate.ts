import * as vscode from 'vscode';
import type { Motivation } from '../../core/annotations/annotation';
import type { Analysis, Span } from '../../core/model';
import { touches } from '../../core/text/span';
import { paragraphAt, sentenceAt, wordAt } from '../../core/text/passages';
import { registerCommand } from '../commands';
import { toRange, toSpan } from '../convert';
import type { Services } from '../services';
import { addAnnotations, openText } from './annotationActions';
import type { AnnotatedText } from './annotatedText';
import { pickOccurrences } from './pickOccurrences';
import { pickTags } from './tagPick';

/** `undefined` where the user has left the question which passages. */
type Passage = (editor: vscode.TextEditor) => readonly Span[] | Promise<readonly Span[] | undefined>;

/** The commands that make annotations: of a selection, a word, a sentence, a paragraph, a finding, all occurrences. */
export function registerAnnotate(services: Services): vscode.Disposable {
  const { log } = services;
  const selection: Passage = (editor) => selected(services, editor);
  const with_ = (passage: Passage, how: Motivation) => () => annotate(services, passage, how);
  return vscode.Disposable.from(
    registerCommand(log, 'glossator.annotate', with_(selection, 'commenting')),
    registerCommand(log, 'glossator.highlight', with_(selection, 'highlighting')),
    registerCommand(log, 'glossator.tag', with_(selection, 'tagging')),
    registerCommand(log, 'glossator.annotateWord', with_(atCursor(wordAt), 'commenting')),
    registerCommand(log, 'glossator.annotateSentence', with_(atCursor(sentenceAt), 'commenting')),
    registerCommand(log, 'glossator.annotateParagraph', with_(atCursor(paragraphAt), 'commenting')),
    registerCommand(
      log,
      'glossator.annotateFinding',
      with_((editor) => finding(services, editor), 'commenting'),
    ),
    registerCommand(
      log,
      'glossator.annotateEverywhere',
      with_((editor) => everywhere(services, editor), 'commenting'),
    ),
  );
}

async function annotate(services: Services, passage: Passage, motivation: Motivation): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const text = editor && (await openText(services, editor.document));
  if (!editor || !text) {
    return;
  }
  const spans = (await passage(editor))?.filter(({ start, end }) => start < end);
  if (!spans) {
    return;
  }
  if (spans.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no words to annotate here.'));
    return;
  }
  const note = await ask(services, text, spans, motivation);
  if (note) {
    await addAnnotations(services, text, spans, note);
  }
}

async function ask(services: Services, text: AnnotatedText, spans: readonly Span[], motivation: Motivation) {
  if (motivation === 'highlighting') {
    return { motivation, tags: [] };
  }
  const body = motivation === 'commenting' ? await askNote(text.document, spans) : '';
  if (body === undefined) {
    return undefined;
  }
  const used = new Set(text.annotations.flatMap(({ tags }) => tags));
  const tags = await pickTags(services.codebooks, text.document.uri, used, []);
  // A note that was written is not thrown away because its tags were left by Escape.
  if (!tags && body === '') {
    return undefined;
  }
  return { motivation: motivationOf(motivation, body), body, tags: tags ?? [] };
}

// A comment of no words is a tag or a highlight.
function motivationOf(motivation: Motivation, body: string): Motivation {
  return motivation === 'commenting' && body === '' ? 'highlighting' : motivation;
}

async function askNote(document: vscode.TextDocument, spans: readonly Span[]): Promise<string | undefined> {
  const [first = { start: 0, end: 0 }] = spans;
  const words = document.getText(toRange(document, first)).replaceAll(/\s+/gu, ' ');
  const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  const title =
    spans.length === 1
      ? vscode.l10n.t('Note on “{0}”', short)
      : vscode.l10n.t('Note on “{0}” at {1} places', short, spans.length);
  const note = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Markdown. Leave it empty to highlight or tag only.'),
    ignoreFocusOut: true,
  });
  return note?.trim();
}

function selected(services: Services, editor: vscode.TextEditor): readonly Span[] {
  const spans = editor.selections.filter(({ isEmpty }) => !isEmpty).map((range) => toSpan(editor.document, range));
  if (spans.length > 0) {
    return spans;
  }
  const found = finding(services, editor);
  return found.length > 0 ? found : atCursor(wordAt)(editor);
}

function atCursor(spanAt: (text: string, offset: number) => Span): (editor: vscode.TextEditor) => readonly Span[] {
  return ({ document, selection }) => [spanAt(document.getText(), document.offsetAt(selection.active))];
}

/** The smallest quotation, reference or mention under the cursor. */
function finding({ analyses }: Services, { document, selection }: vscode.TextEditor): readonly Span[] {
  const offset = document.offsetAt(selection.active);
  const found = findingsOf(analyses.of(document)).filter((span) => touches(span, offset));
  const [smallest] = found.sort((a, b) => a.end - a.start - (b.end - b.start));
  return smallest ? [smallest] : [];
}

function findingsOf(analysis: Analysis | undefined): Span[] {
  return analysis ? [...analysis.mentions, ...analysis.references, ...analysis.quotations] : [];
}

async function everywhere(services: Services, editor: vscode.TextEditor): Promise<readonly Span[] | undefined> {
  const [first] = selected(services, editor);
  const annotated = services.annotations.of(editor.document)?.placed() ?? [];
  return first && first.start < first.end ? pickOccurrences(editor, first, annotated) : [];
}
