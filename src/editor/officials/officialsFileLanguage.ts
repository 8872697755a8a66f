import * as vscode from 'vscode';
import { cardLanguage } from '../cardLanguage';
import { titleIn } from '../../core/officials/cardWords';
import { allCountries } from '../../core/officials/countries';
import type { FileSlot } from '../../core/officials/fileCompletion';
import { fileKeys, fileSlotAt } from '../../core/officials/fileCompletion';
import type { NameCompletion } from '../../core/officials/nameCompletion';
import { postRoles } from '../../core/officials/postRoles';
import type { OfficialRegistry } from '../../core/officials/registry';
import type { Services } from '../services';
import { completions } from './nameCompletion';

/** The files that this is about. */
export const officialsFiles: vscode.DocumentSelector = { pattern: '**/officials.yaml' };

/** Offers keys, countries, roles, organizations and ids of officials in `officials.yaml`. */
export function registerOfficialsFileCompletion({ knowledge }: Pick<Services, 'knowledge'>): vscode.Disposable {
  const completionOf = completions();
  return vscode.languages.registerCompletionItemProvider(
    officialsFiles,
    {
      async provideCompletionItems(document, position) {
        const slot = fileSlotAt(document.getText(), document.offsetAt(position));
        if (!slot) {
          return undefined;
        }
        const { officials } = await knowledge.load();
        const items = itemsFor(slot, officials, completionOf(officials));
        const range = new vscode.Range(position.translate(0, -slot.typed.length), position);
        for (const item of items) {
          item.range = range;
        }
        return new vscode.CompletionList(items, slot.kind === 'official');
      },
    },
    ' ',
  );
}

function itemsFor(slot: FileSlot, officials: OfficialRegistry, completion: NameCompletion): vscode.CompletionItem[] {
  switch (slot.kind) {
    case 'key':
      return fileKeys[slot.of ?? 'official'].map((key) => {
        const isList = ['officials', 'reported', 'names', 'posts'].includes(key);
        return itemOf(key, vscode.CompletionItemKind.Property, { insertText: isList ? `${key}:` : `${key}: ` });
      });
    case 'country':
      return allCountries(vscode.env.language).map(({ code, name }) =>
        itemOf(code, vscode.CompletionItemKind.EnumMember, { detail: name, filterText: `${code} ${name}` }),
      );
    case 'role':
      return postRoles.map((role) =>
        itemOf(role, vscode.CompletionItemKind.EnumMember, { detail: titleIn(cardLanguage(), role, role, false) }),
      );
    case 'organization':
      return officials.organizations().map((name) => itemOf(name, vscode.CompletionItemKind.Value));
    case 'gender':
      return ['female', 'male'].map((gender) => itemOf(gender, vscode.CompletionItemKind.EnumMember));
    case 'official':
      return completion
        .suggest({ before: slot.typed, language: vscode.env.language })
        .map(({ official, name }, index) =>
          itemOf(name, vscode.CompletionItemKind.User, {
            insertText: official.id,
            detail: official.id,
            filterText: slot.typed,
            sortText: String(index).padStart(3, '0'),
          }),
        );
  }
}

function itemOf(
  label: string,
  kind: vscode.CompletionItemKind,
  more: Partial<vscode.CompletionItem> = {},
): vscode.CompletionItem {
  return Object.assign(new vscode.CompletionItem(label, kind), more);
}
