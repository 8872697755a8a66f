import * as vscode from 'vscode';
import type { Problem } from '../../core/model';
import { fileProblem } from '../fileProblem';

/** A problem of `officials.yaml` as the editor shows it. */
export function officialsProblem(document: vscode.TextDocument, problem: Problem): vscode.Diagnostic {
  return fileProblem(document, problem, sentence);
}

function sentence({ code, message, details = [] }: Problem): string {
  const [first = '', second = ''] = details;
  switch (code) {
    case 'official.list':
      return vscode.l10n.t(
        'Officials are a list under “officials”, each beginning with “- name:”. Nothing here is read.',
      );
    case 'official.shape':
      return vscode.l10n.t('An official is a map with a name.');
    case 'official.name':
      return vscode.l10n.t('An official needs a name or an id.');
    case 'official.gender':
      return vscode.l10n.t('“{0}” is not read; write female or male, or leave “gender” out.', first);
    case 'official.reported':
      return vscode.l10n.t('What is reported needs “official” (an id) and “role”, as the quick fix writes them.');
    case 'official.listedTwice':
      return vscode.l10n.t('“{0}” is listed twice.', first);
    case 'official.duplicateName':
      return vscode.l10n.t('“{0}” is also a name of {1}: it will be ambiguous.', first, second);
    case 'official.unknownCountry':
      return vscode.l10n.t(
        '“{0}” is no country code. Use two letters of ISO 3166-1, as DE; XA to XZ are free for states of your own.',
        first,
      );
    case 'official.date':
      return vscode.l10n.t('“{0}” is no date. Write 2024-12-05, 2024-12 or 2024.', first);
    case 'official.order':
      return vscode.l10n.t('The post ends before it begins.');
    case 'official.overlap':
      return vscode.l10n.t('The dates overlap with those of another post of the same role ({0}).', first);
    default:
      return message;
  }
}
