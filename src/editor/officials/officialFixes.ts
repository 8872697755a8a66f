import * as vscode from 'vscode';
import type { Mention } from '../../core/model';
import { draftOf } from '../../core/officials/draft';
import { addOfficial, addReported } from '../../core/officials/officialsWriter';
import { overlaps } from '../../core/text/span';
import { registerCommand } from '../commands';
import { toSpan } from '../convert';
import type { Services } from '../services';
import { editOfficials } from './officialsDocument';
import type { RoleDiagnostic, RoleDiagnostics } from './roleDiagnostics';

const runFix = 'glossator.internal.runOfficialFix';

/** Light bulbs: put somebody unknown into `officials.yaml`, correct the registry, mark a title as reported, ignore it. */
export function registerOfficialFixes(
  selector: vscode.DocumentSelector,
  services: Pick<Services, 'analyses' | 'metadata' | 'log'>,
  diagnostics: RoleDiagnostics,
): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range) {
      const span = toSpan(document, range);
      const mentions = services.analyses.of(document)?.mentions ?? [];
      const unknown = mentions.filter(
        (mention) => isUnknown(mention) && (overlaps(mention, span) || isAt(mention, span.start)),
      );
      const { date } = services.metadata.of(document);
      return [
        ...unknown.slice(0, 1).map((mention) => additionOf(document, mention, date)),
        ...diagnostics.at(document, range).flatMap((shown) => fixesOf(document, shown, diagnostics)),
      ];
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(selector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    registerCommand(services.log, runFix, (run) => (typeof run === 'function' ? (run as () => unknown)() : undefined)),
  );
}

/** Whether nobody but the text knows who this is. */
export function isUnknown({ official }: Mention): boolean {
  return official?.startsWith('text:') === true;
}

function isAt({ start, end }: Mention, offset: number): boolean {
  return start <= offset && offset <= end;
}

function additionOf(document: vscode.TextDocument, mention: Mention, date: string | undefined): vscode.CodeAction {
  const draft = draftOf(document.getText(), mention, date);
  return actionOf(vscode.l10n.t('Add {0} to officials.yaml', draft.name), () =>
    editOfficials((source) => addOfficial(source, draft), draft.name),
  );
}

function fixesOf(
  document: vscode.TextDocument,
  { diagnostic, finding }: RoleDiagnostic,
  diagnostics: RoleDiagnostics,
): vscode.CodeAction[] {
  const { official, mention, membership } = finding;
  const role = mention.role?.id ?? membership.role;
  const correction = draftOf(document.getText(), mention, undefined);
  const posts = correction.memberships?.map((post) => ({ ...post, start: membership.start ?? '' }));
  const actions = [
    actionOf(vscode.l10n.t('Correct {0} in officials.yaml', official.name), () => {
      const draft = { id: official.id, name: official.name, ...(posts && { memberships: posts }) };
      return editOfficials((source) => addOfficial(source, draft), official.id);
    }),
    actionOf(vscode.l10n.t('Mark as reported: this is what texts say'), () =>
      editOfficials((source) => addReported(source, { official: official.id, role }), official.id),
    ),
    actionOf(vscode.l10n.t('Ignore until the window is closed'), () => {
      diagnostics.ignore(finding);
    }),
  ];
  for (const action of actions) {
    action.diagnostics = [diagnostic];
  }
  return actions;
}

function actionOf(title: string, run: () => unknown): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: runFix, title, arguments: [run] };
  return action;
}
