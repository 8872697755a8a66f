import * as vscode from 'vscode';
import type { Analysis, Reference } from '../../core/model';
import { nameOf } from '../../core/treaty/instruments/instruments';
import { addToInstrumentsFile } from '../../core/treaty/instruments/instrumentsFile';
import type { BoundTexts, ReportedProvision } from '../../core/treaty/reportedProvisions';
import { findReportable, toReported } from '../../core/treaty/reportedProvisions';
import { registerCommand } from '../commands';
import { toSpan } from '../convert';
import type { InstrumentsStore } from '../references/instrumentsStore';
import type { Services } from '../services';
import { treatyFiles } from './corpus';
import type { QuotationChecks } from './quotationChecks';

const markCommand = 'glossator.internal.markProvisionReported';
const bindCommand = 'glossator.internal.bindAnotherText';

/** The texts that references of a document are compared with. */
export type BoundTextsOf = (document: vscode.TextDocument, analysis: Analysis) => Promise<BoundTexts>;

type FixServices = Pick<Services, 'analyses' | 'knowledge' | 'log'>;

/**
 * Light bulbs for what a text says of another: it only reports it (a wrong article, other words), which is kept in
 * `instruments.yaml`; or the provision is in another text, which is bound there too. The text itself stays as it is.
 */
export function registerReportedFixes(
  selector: vscode.DocumentSelector,
  checks: QuotationChecks,
  services: FixServices,
  store: InstrumentsStore,
  textsOf: BoundTextsOf,
): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, { diagnostics }) {
      const shown = diagnostics.filter(({ source }) => source === 'Glossator');
      const analysis = shown.some(isOfReference) ? await services.analyses.load(document) : undefined;
      const texts = analysis && (await textsOf(document, analysis));
      const checked = shown.some(isOfQuotation) ? await checks.of(document) : [];
      return shown.flatMap((diagnostic) => {
        const { start, end } = toSpan(document, diagnostic.range);
        const quoted = isOfQuotation(diagnostic)
          ? checked.filter(({ quotation }) => quotation.start === start && quotation.end === end)
          : [];
        const references = isOfReference(diagnostic)
          ? (analysis?.references ?? []).filter((each) => each.start === start && each.end === end)
          : [];
        return [
          ...quoted.map((each) => markAction(document, diagnostic, [toReported(document.getText(), each)])),
          ...references.flatMap((each) => (texts ? actionsFor(document, diagnostic, each, texts) : [])),
        ];
      });
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(selector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    registerCommand(services.log, markCommand, (uri, claims) => markReported(uri, claims, store)),
    registerCommand(services.log, bindCommand, (uri, instrument) => bindAnother(uri, instrument, services, store)),
  );
}

function isOfReference({ code }: vscode.Diagnostic): boolean {
  return typeof code === 'string' && /^reference\.(?:missing|deleted|paragraph|beyond)$/u.test(code);
}

function isOfQuotation({ code }: vscode.Diagnostic): boolean {
  return typeof code === 'string' && code.startsWith('quotation.');
}

function actionsFor(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  reference: Reference,
  texts: BoundTexts,
): vscode.CodeAction[] {
  const claims = findReportable(reference, texts);
  const instrument = claims[0]?.instrument;
  if (instrument === undefined) {
    return [];
  }
  const title =
    texts.textsOf(instrument).length > 0
      ? vscode.l10n.t('Bind another text of {0}…', texts.nameOf(instrument))
      : vscode.l10n.t('Bind a text of {0}…', texts.nameOf(instrument));
  return [
    markAction(document, diagnostic, claims),
    toAction(diagnostic, { command: bindCommand, title, arguments: [document.uri.toString(), instrument] }),
  ];
}

function markAction(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  claims: readonly ReportedProvision[],
): vscode.CodeAction {
  const title = vscode.l10n.t('Mark as reported: this is what texts say');
  return toAction(diagnostic, { command: markCommand, title, arguments: [document.uri.toString(), claims] });
}

function toAction(diagnostic: vscode.Diagnostic, command: vscode.Command): vscode.CodeAction {
  const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = command;
  return action;
}

async function markReported(uri: unknown, claims: unknown, store: InstrumentsStore): Promise<void> {
  if (typeof uri === 'string' && Array.isArray(claims)) {
    const add = (source: string): string | undefined =>
      (claims as ReportedProvision[]).reduce<string | undefined>(
        (text, claim) => (text === undefined ? undefined : addToInstrumentsFile(text, claim)),
        source,
      );
    await store.edit(add, vscode.Uri.parse(uri));
  }
}

async function bindAnother(
  uri: unknown,
  instrument: unknown,
  { knowledge }: FixServices,
  store: InstrumentsStore,
): Promise<void> {
  if (typeof uri !== 'string' || typeof instrument !== 'string') {
    return;
  }
  const free = (await vscode.workspace.findFiles(treatyFiles)).filter((file) => store.instrumentOf(file) === undefined);
  if (free.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No other treaty is in this workspace. Save the text as a .treaty file first.'),
    );
    return;
  }
  const known = (await knowledge.load()).instruments.instruments.get(instrument);
  const name = known ? nameOf(known, vscode.env.language.slice(0, 2)) : instrument;
  const chosen = await vscode.window.showQuickPick(
    free.map((file) => vscode.workspace.asRelativePath(file, false)).sort((a, b) => a.localeCompare(b)),
    { title: vscode.l10n.t('Which file is a text of {0}?', name) },
  );
  if (chosen !== undefined) {
    await store.edit((source) => addToInstrumentsFile(source, { file: chosen, instrument }), vscode.Uri.parse(uri));
  }
}
