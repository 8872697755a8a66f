import * as vscode from 'vscode';
import type { Services } from '../services';
import { registerLookUpOfficial } from './lookUpOfficial';
import { registerOfficialCommands } from './officialCommands';
import { registerOfficialFixes } from './officialFixes';
import { registerNameCompletion } from './nameCompletion';
import { registerOfficialNavigation } from './officialNavigation';
import { registerOfficialRename } from './officialRename';
import { registerOfficialsFileCompletion } from './officialsFileLanguage';
import { OfficialsStore } from './officialsStore';
import { registerPeopleLenses } from './peopleLenses';
import { registerPeopleView } from './peopleView';
import { RoleDiagnostics } from './roleDiagnostics';

/** Everything about officials besides their cards: the workspace's file, role check, fixes, navigation, view, commands. */
export function registerOfficials(selector: vscode.DocumentSelector, services: Services): vscode.Disposable {
  const store = new OfficialsStore(services.knowledge, services.log);
  const diagnostics = new RoleDiagnostics(services, store);
  return vscode.Disposable.from(
    store,
    diagnostics,
    registerOfficialFixes(selector, services, diagnostics),
    registerOfficialNavigation(selector, services, store),
    registerOfficialCommands(services),
    registerLookUpOfficial(services),
    registerOfficialRename(selector, services, store),
    registerNameCompletion(selector, services),
    registerOfficialsFileCompletion(services),
    registerPeopleLenses(selector, services),
    registerPeopleView(services),
  );
}
