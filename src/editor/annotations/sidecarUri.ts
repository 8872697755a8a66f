import type * as vscode from 'vscode';

const suffix = '.annotations.yaml';

/** The sidecar of a text; `undefined` for texts without a place of their own, as untitled ones and git's old versions. */
export function sidecarOf(uri: vscode.Uri): vscode.Uri | undefined {
  return homeless.has(uri.scheme) || isSidecar(uri)
    ? undefined
    : uri.with({ path: uri.path + suffix, query: '', fragment: '' });
}

/** The text that a sidecar belongs to. */
export function textOf(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: sidecar.path.slice(0, -suffix.length) });
}

export function isSidecar({ path }: vscode.Uri): boolean {
  return path.endsWith(suffix);
}

/** The last part of the path. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const homeless: ReadonlySet<string> = new Set([
  'untitled',
  'git',
  'output',
  'vscode',
  'vscode-settings',
  'vscode-userdata',
  'walkThrough',
  'comment',
  'glossator',
]);
