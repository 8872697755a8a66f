import * as vscode from 'vscode';
import type { Services } from '../services';
import { registerLookUpOfficial } from './lookUpOfficial';
import { registerOfficialCommands } from './officialCommands';
import { registerOfficialFixes } from './officialFixes';
import { registerOfficialNavigation } from './officialNavigation';
import { OfficialsStore } from './officialsStore';
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
    registerPeopleView(services),
  );
}
