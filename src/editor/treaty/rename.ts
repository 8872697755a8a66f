import * as vscode from 'vscode';
import type { Analysis, Span, StructureNode } from '../../core/model';
import { findNode, isProvision, provisionsOf } from '../../core/treaty/provisions';
import { isProvisionNumber, numberSpan, numberSpanIn, planRenumbering } from '../../core/treaty/renumber';
import { touches } from '../../core/text/span';
import { toRange } from '../convert';
import type { Services } from '../services';

/** Renames the number of an article in a draft treaty, in its heading and in every reference of the text to it. */
export function registerArticleRename(
  selector: vscode.DocumentSelector,
  { analyses }: Pick<Services, 'analyses'>,
): vscode.Disposable {
  return vscode.languages.registerRenameProvider(selector, {
    async prepareRename(document, position) {
      const analysis = await analyses.load(document);
      const found = analysis && numberAt(document.getText(), analysis, document.offsetAt(position));
      if (!found) {
        throw new Error(vscode.l10n.t('Place the cursor on the number of an article of this text.'));
      }
      return { range: toRange(document, found.span), placeholder: document.getText(toRange(document, found.span)) };
    },
    async provideRenameEdits(document, position, newName) {
      const analysis = await analyses.load(document);
      const text = document.getText();
      const found = analysis && numberAt(text, analysis, document.offsetAt(position));
      if (!found || !isProvisionNumber(newName)) {
        throw new Error(vscode.l10n.t('“{0}” is not a number that an article can have.', newName));
      }
      const edit = new vscode.WorkspaceEdit();
      for (const { span, text: number } of planRenumbering(text, analysis, found.node, newName.trim())) {
        edit.replace(document.uri, toRange(document, span), number);
      }
      return edit;
    },
  });
}

function numberAt(
  text: string,
  { structure, references, language }: Analysis,
  offset: number,
): { readonly node: StructureNode; readonly span: Span } | undefined {
  for (const node of provisionsOf(structure)) {
    const span = numberSpan(text, node);
    if (span && touches(span, offset)) {
      return { node, span };
    }
  }
  const reference = references.find((each) => each.resolvedBy === 'self' && touches(each, offset));
  for (const { eId = '', number } of reference?.targets ?? []) {
    const span = reference && numberSpanIn(text, reference, number, language);
    const node = span && touches(span, offset) ? findNode(structure, eId.split('__')[0] ?? '') : undefined;
    if (span && node && isProvision(node)) {
      return { node, span };
    }
  }
  return undefined;
}
