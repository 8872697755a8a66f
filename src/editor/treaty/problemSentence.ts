import * as vscode from 'vscode';
import type { Problem } from '../../core/model';
import { listAlternatives } from '../../core/treaty/referenceProblems';

/** What is wrong with a treaty or a reference, as a sentence in the reader's language. */
export function problemSentence({ code, message, details }: Problem): string {
  const [first = '', second = '', third] = details ?? [];
  switch (details === undefined ? '' : code) {
    case 'structure.duplicate':
      return vscode.l10n.t('{0} is there twice.', first);
    case 'structure.missing':
      return third === undefined
        ? vscode.l10n.t('{0} is missing.', provision(first, second))
        : vscode.l10n.t('{0} to {1} are missing.', provision(first, second), provision(first, third));
    case 'reference.missing':
      return third === undefined
        ? vscode.l10n.t('There is no {0} in this text.', provision(first, second))
        : vscode.l10n.t('There is no {0} in the text of {1}.', provision(first, second), third);
    case 'reference.deleted':
      return second === ''
        ? vscode.l10n.t('{0} has been deleted from this text.', first)
        : vscode.l10n.t('{0} has been deleted from the text of {1}.', first, second);
    case 'reference.paragraph':
      return third === undefined
        ? vscode.l10n.t('{0} has no paragraph {1} in this text.', first, second)
        : vscode.l10n.t('{0} has no paragraph {1} in the text of {2}.', first, second, third);
    case 'reference.beyond':
      return vscode.l10n.t('{0} has {1} articles; there is no Article {2}.', first, second, third ?? '');
    case 'reference.ambiguous': {
      const names = listAlternatives(details?.slice(1) ?? [], vscode.env.language.slice(0, 2));
      return vscode.l10n.t('In “{0}”, the instrument may be {1}.', first, names);
    }
    default:
      return message;
  }
}

function provision(unit: string, number: string): string {
  return unit === 'Article' ? vscode.l10n.t('Article {0}', number) : `${unit} ${number}`;
}
