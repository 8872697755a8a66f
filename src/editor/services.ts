import * as vscode from 'vscode';
import { Analyses } from './analyses';
import { KnowledgeStore } from './knowledge';
import { MetadataReader } from './metadata';
import { Settings } from './settings';

/** What features share. Made once, in `activate`; a feature takes what it needs of it. */
export interface Services {
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  readonly knowledge: KnowledgeStore;
  readonly metadata: MetadataReader;
  readonly analyses: Analyses;
  readonly extensionUri: vscode.Uri;
  /** Where snapshots and unsaved notes are kept: per workspace, or per user where no folder is open. */
  readonly storageUri: vscode.Uri;
}

/** Makes the services and leaves their disposal to the context. */
export function createServices(context: vscode.ExtensionContext): Services {
  const log = vscode.window.createOutputChannel('Glossator', { log: true });
  const settings = new Settings();
  const knowledge = new KnowledgeStore(vscode.Uri.joinPath(context.extensionUri, 'dist', 'data'), log);
  const metadata = new MetadataReader();
  const analyses = new Analyses(knowledge, metadata, log);
  context.subscriptions.push(log, settings, knowledge, metadata, analyses);
  const storageUri = context.storageUri ?? context.globalStorageUri;
  return { log, settings, knowledge, metadata, analyses, extensionUri: context.extensionUri, storageUri };
}
