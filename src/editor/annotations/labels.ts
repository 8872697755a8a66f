import * as vscode from 'vscode';
import type { AnnotationState, Motivation, Relation } from '../../core/annotations/annotation';
import type { Anchoring, FixedReason } from '../../core/annotations/anchoring/anchoring';
import { fixedReasons } from '../../core/annotations/anchoring/anchoring';
import type { ChangeSentences } from '../../core/annotations/anchoring/changeSentences';

/** The words of the annotation's vocabulary in the reader's language. */
export function stateLabels(): Readonly<Record<AnnotationState, string>> {
  return {
    open: vscode.l10n.t('open'),
    resolved: vscode.l10n.t('resolved'),
    suggested: vscode.l10n.t('suggested'),
  };
}

export function placeLabels(): Readonly<Record<Anchoring['state'], string>> {
  return {
    anchored: vscode.l10n.t('in its place'),
    changed: vscode.l10n.t('the words have changed'),
    ambiguous: vscode.l10n.t('several places fit'),
    orphaned: vscode.l10n.t('no longer in the text'),
  };
}

export function relationLabels(): Readonly<Record<Relation, string>> {
  return {
    quotes: vscode.l10n.t('quotes'),
    supports: vscode.l10n.t('supports'),
    contradicts: vscode.l10n.t('contradicts'),
    explains: vscode.l10n.t('explains'),
    translates: vscode.l10n.t('translates'),
    'see-also': vscode.l10n.t('see also'),
  };
}

export function motivationLabels(): Readonly<Record<Motivation, string>> {
  return {
    commenting: vscode.l10n.t('comment'),
    highlighting: vscode.l10n.t('highlight'),
    tagging: vscode.l10n.t('tagged'),
    questioning: vscode.l10n.t('question'),
    assessing: vscode.l10n.t('assessment'),
    linking: vscode.l10n.t('link'),
    classifying: vscode.l10n.t('classification'),
  };
}

/** The anchoring core gives its reasons in English, in parts: “moved 3 paragraphs down; 2 words changed”. */
export function reasonLabel(reason: string): string {
  return reason.split('; ').map(partLabel).join('; ');
}

function partLabel(part: string): string {
  const number = Number(/\d+/u.exec(part)?.[0] ?? 0);
  const [, , direction] = /^moved \d+ (?<unit>paragraph|character)s? (?<direction>up|down)$/u.exec(part) ?? [];
  if (direction !== undefined) {
    const isUp = direction === 'up';
    return part.includes('paragraph') ? paragraphs(number, isUp) : characters(number, isUp);
  }
  const [, what] = /^\d+ words? (?<what>changed|added|removed)$/u.exec(part) ?? [];
  if (what !== undefined) {
    return words(number, what);
  }
  if (/^\d+ places fit about equally$/u.test(part)) {
    return vscode.l10n.t('{0} places fit about equally', number);
  }
  return isFixed(part) ? sentences()[part] : part;
}

function isFixed(part: string): part is FixedReason {
  return fixedReasons.some((reason) => reason === part);
}

/** What is said of a word that turned the meaning of a passage, in the reader's language. */
export function changeSentences(): ChangeSentences {
  return {
    became: vscode.l10n.t('“{0}” became “{1}”'),
    putIn: vscode.l10n.t('“{0}” was put in'),
    takenOut: vscode.l10n.t('“{0}” was taken out'),
  };
}

function paragraphs(number: number, isUp: boolean): string {
  if (number === 1) {
    return isUp ? vscode.l10n.t('moved 1 paragraph up') : vscode.l10n.t('moved 1 paragraph down');
  }
  return isUp ? vscode.l10n.t('moved {0} paragraphs up', number) : vscode.l10n.t('moved {0} paragraphs down', number);
}

function characters(number: number, isUp: boolean): string {
  return isUp ? vscode.l10n.t('moved {0} characters up', number) : vscode.l10n.t('moved {0} characters down', number);
}

function sentences(): Readonly<Record<FixedReason, string>> {
  return {
    unchanged: vscode.l10n.t('unchanged'),
    'in its place': vscode.l10n.t('in its place'),
    'only spaces or signs differ': vscode.l10n.t('only spaces or signs differ'),
    'the quoted words are gone': vscode.l10n.t('the quoted words are gone'),
    'no words are quoted': vscode.l10n.t('no words are quoted'),
    'signs changed': vscode.l10n.t('signs changed'),
    'not found': vscode.l10n.t('not found'),
    'the passage was deleted': vscode.l10n.t('the passage was deleted'),
    'the same words stand elsewhere now': vscode.l10n.t('the same words stand elsewhere now'),
    'the number of the reference is another one now': vscode.l10n.t('the number of the reference is another one now'),
    'the same number stands before another text': vscode.l10n.t('the same number stands before another text'),
    'the words stand here in other surroundings': vscode.l10n.t('the words stand here in other surroundings'),
  };
}

function words(number: number, what: string): string {
  switch (what) {
    case 'added':
      return number === 1 ? vscode.l10n.t('1 word added') : vscode.l10n.t('{0} words added', number);
    case 'removed':
      return number === 1 ? vscode.l10n.t('1 word removed') : vscode.l10n.t('{0} words removed', number);
    default:
      return number === 1 ? vscode.l10n.t('1 word changed') : vscode.l10n.t('{0} words changed', number);
  }
}
