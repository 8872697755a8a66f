import * as vscode from 'vscode';
import { Analyses } from './analyses';
import { AnnotationStore } from './annotations/annotationStore';
import { CodebookProblems } from './annotations/codebookProblems';
import { CodebookStore } from './annotations/codebookStore';
import { KeptNotes } from './annotations/keptNotes';
import { Snapshots } from './annotations/snapshots';
import { KnowledgeStore } from './knowledge';
import { MetadataReader } from './metadata';
import { InstrumentsStore } from './references/instrumentsStore';
import { Settings } from './settings';
import { Corpus } from './treaty/corpus';

/** What features share. Made once, in `activate`; a feature takes what it needs of it. */
export interface Services {
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  readonly knowledge: KnowledgeStore;
  readonly metadata: MetadataReader;
  readonly instruments: InstrumentsStore;
  readonly analyses: Analyses;
  readonly corpus: Corpus;
  readonly annotations: AnnotationStore;
  readonly codebooks: CodebookStore;
  readonly kept: KeptNotes;
  readonly snapshots: Snapshots;
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
  const instruments = new InstrumentsStore({ knowledge, log });
  const analyses = new Analyses({ knowledge, metadata, instruments, log });
  const corpus = new Corpus({ analyses, knowledge, metadata, instruments, log });
  const storageUri = context.storageUri ?? context.globalStorageUri;
  const snapshots = new Snapshots(storageUri);
  const kept = new KeptNotes(storageUri);
  const annotations = new AnnotationStore(snapshots, kept, log);
  const codebooks = new CodebookStore();
  context.subscriptions.push(log, settings, knowledge, metadata, instruments);
  context.subscriptions.push(analyses, corpus, annotations, codebooks, new CodebookProblems(log));
  const { extensionUri } = context;
  return {
    log,
    settings,
    knowledge,
    metadata,
    instruments,
    analyses,
    corpus,
    annotations,
    codebooks,
    kept,
    snapshots,
    extensionUri,
    storageUri,
  };
}
