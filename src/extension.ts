import * as vscode from 'vscode';
import { registerAnnotations } from './editor/annotations/registerAnnotations';
import { textDocuments } from './editor/documents';
import { registerOpenSample } from './editor/guide/openSample';
import { registerOfficials } from './editor/officials/registerOfficials';
import { registerQuotations } from './editor/quotations/registerQuotations';
import { registerMentionHover } from './editor/reading/mentionHover';
import { registerQuotationHighlights } from './editor/reading/quotationHighlights';
import { registerSemanticTokens } from './editor/reading/semanticTokens';
import { createServices } from './editor/services';
import { registerTreaties } from './editor/treaty/treaties';

/** Wires the features together; VS Code calls it when a news or treaty file opens or a command runs. */
export function activate(context: vscode.ExtensionContext): void {
  const services = createServices(context);
  const features: readonly vscode.Disposable[] = [
    registerSemanticTokens(textDocuments, services),
    registerQuotationHighlights(services),
    registerQuotations(textDocuments, services),
    registerMentionHover(textDocuments, services),
    registerOpenSample(services),
    registerAnnotations(services),
    registerOfficials(textDocuments, services),
    registerTreaties(services),
  ];
  context.subscriptions.push(...features);
  services.log.info('ready');
}
