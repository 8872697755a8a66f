import * as vscode from 'vscode';
import type { Services } from '../services';
import { registerAnnotate } from './annotate';
import { registerAnnotationFixes } from './annotationFixes';
import { registerAnnotationHighlights } from './annotationHighlights';
import { registerAnnotationHover } from './annotationHover';
import { registerAnnotationProblems } from './annotationProblems';
import { registerAnnotationStatus } from './annotationStatus';
import { registerAnnotationTree } from './annotationTree';
import { registerCopiedTexts } from './copiedTexts';
import { registerDeleteAnnotation } from './deleteAnnotation';
import { registerEditAnnotation } from './editAnnotation';
import { registerCodingMode } from './codingMode';
import { registerDiscussion } from './discussion';
import { registerExportAnnotations } from './exportAnnotations';
import { registerImportAnnotations } from './importAnnotations';
import { registerExplorerBadges } from './explorerBadges';
import { registerFollowLink } from './followLink';
import { registerInspector } from './inspector';
import { registerReattach } from './reattach';
import { registerRecovery } from './recovery';
import { registerWhatChanged } from './whatChanged';
import { registerFollowFiles } from './followFiles';
import { registerNavigation } from './navigation';
import { registerSync } from './sync';
import { WorkspaceAnnotations } from './workspaceAnnotations';

/** Everything about annotations, in one list. */
export function registerAnnotations(services: Services): vscode.Disposable {
  const workspace = new WorkspaceAnnotations(services.annotations);
  return vscode.Disposable.from(
    workspace,
    registerAnnotationHighlights(services),
    registerAnnotationProblems(services),
    registerAnnotationFixes(services),
    registerAnnotationHover(services),
    registerAnnotationTree(services, workspace),
    registerAnnotationStatus(services),
    registerAnnotate(services),
    registerEditAnnotation(services),
    registerDeleteAnnotation(services),
    registerNavigation(services),
    registerFollowFiles(services),
    registerCopiedTexts(services),
    registerImportAnnotations(services),
    registerExportAnnotations(services),
    registerReattach(services),
    registerWhatChanged(services),
    registerFollowLink(services),
    registerCodingMode(services),
    registerInspector(services),
    registerDiscussion(services),
    registerExplorerBadges(workspace),
    registerRecovery(services),
    registerSync(services),
  );
}
