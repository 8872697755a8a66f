import * as vscode from 'vscode';
import { textDocuments } from '../documents';
import type { Services } from '../services';
import { registerReferences } from '../references/references';
import type { InstrumentOfFile } from './boundTexts';
import { registerArticleNavigation } from './articleNavigation';
import { registerCitedBy } from './citedBy';
import { Citations } from './citedTexts';
import { registerCompareQuotation } from './compareQuotation';
import { registerTreatyFolding } from './folding';
import { QuotationChecks } from './quotationChecks';
import { registerQuotationDiagnostics } from './quotationDiagnostics';
import { registerQuotationHover } from './quotationHover';
import { registerArticleRename } from './rename';
import { registerTreatySymbols } from './symbols';
import { registerTreatyDiagnostics } from './treatyDiagnostics';
import { registerVerifyQuotations } from './verifyQuotations';
import { registerProvisionSymbols } from './workspaceSymbols';

const treatyDocuments: vscode.DocumentSelector = { language: 'treaty' };

/** All that reads treaties: their outline, who cites them, and whether quotations of them are right. */
export function registerTreaties(services: Services): vscode.Disposable {
  const { corpus, instruments: store } = services;
  const instrumentOf: InstrumentOfFile = (uri) => store.instrumentOf(uri);
  const citations = new Citations(corpus, instrumentOf);
  const checks = new QuotationChecks(corpus, services, store);
  return vscode.Disposable.from(
    citations,
    checks,
    registerReferences({ ...services, instrumentOf }, citations, store),
    registerTreatySymbols(textDocuments, services),
    registerTreatyFolding(textDocuments, services),
    registerArticleRename(treatyDocuments, services),
    registerArticleNavigation(services),
    registerCitedBy(treatyDocuments, citations, services),
    registerProvisionSymbols(corpus),
    registerTreatyDiagnostics(textDocuments, checks, services, store),
    registerQuotationHover(textDocuments, checks),
    registerQuotationDiagnostics(textDocuments, checks, services),
    registerCompareQuotation(checks, services),
    registerVerifyQuotations(corpus, checks, services),
  );
}
