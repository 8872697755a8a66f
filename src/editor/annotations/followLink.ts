import * as vscode from 'vscode';
import type { StructureNode } from '../../core/model';
import { registerCommand } from '../commands';
import { toPoint } from '../convert';
import type { Services } from '../services';
import { targetOfCommand } from './annotationTarget';

/** Opens what an annotation points to: a file, or a provision in it (`partnership.treaty#art_22`). */
export function registerFollowLink(services: Services): vscode.Disposable {
  return registerCommand(services.log, 'glossator.followLink', async (argument, index) => {
    const target = await targetOfCommand(services, argument);
    const links = target?.placed.annotation.links ?? [];
    const link = links[typeof index === 'number' ? index : 0];
    if (!target || !link) {
      return;
    }
    await open(services, target.text.document.uri, link.to);
  });
}

async function open(services: Services, from: vscode.Uri, to: string): Promise<void> {
  const [path = '', address] = to.split('#');
  if (/^https?:/u.test(to)) {
    await vscode.env.openExternal(vscode.Uri.parse(to, true));
    return;
  }
  const uri = path === '' ? from : vscode.Uri.joinPath(from, '..', path);
  const document = await vscode.workspace.openTextDocument(uri);
  const structure = (await services.analyses.load(document))?.structure ?? [];
  const node = address === undefined ? undefined : nodeAt(structure, address);
  await vscode.window.showTextDocument(document, node ? { selection: toPoint(document, node.start) } : {});
}

function nodeAt(nodes: readonly StructureNode[], eId: string): StructureNode | undefined {
  for (const node of nodes) {
    const found = node.eId === eId ? node : nodeAt(node.children, eId);
    if (found) {
      return found;
    }
  }
  return undefined;
}
