import * as vscode from 'vscode';
import { motivationLabels, placeLabels, relationLabels, stateLabels } from './labels';

/** The page of the inspector. It holds no text of a file: what it shows comes by message, and its script writes text only. */
export function renderPage(webview: vscode.Webview, extensionUri: vscode.Uri, nonce: string): string {
  const asset = (name: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'inspector', name)).toString();
  return `<!DOCTYPE html>
<html lang="${/^[\w-]+$/u.exec(vscode.env.language)?.[0] ?? 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${asset('inspector.css')}">
</head>
<body>
<main id="annotations"></main>
<div id="said" role="status"></div>
<script nonce="${nonce}" src="${asset('inspector.js')}"></script>
</body>
</html>`;
}

/** What the page calls things, in the reader's language. */
export function pageLabels() {
  return {
    language: vscode.env.language,
    states: stateLabels(),
    places: placeLabels(),
    relations: relationLabels(),
    motivations: motivationLabels(),
    passage: vscode.l10n.t('Annotated passage'),
    now: vscode.l10n.t('The words now'),
    note: vscode.l10n.t('Note'),
    tags: vscode.l10n.t('Tags'),
    above: vscode.l10n.t('below {0}'),
    links: vscode.l10n.t('Links'),
    replies: vscode.l10n.t('Replies'),
    candidates: vscode.l10n.t('Its best places now'),
    modified: vscode.l10n.t('changed {0}'),
    nobody: vscode.l10n.t('without name'),
    place: vscode.l10n.t('Place in the text'),
    actions: vscode.l10n.t('Actions'),
    more: vscode.l10n.t('{0} more annotations at this place'),
    buttons: buttonLabels(),
  };
}

function buttonLabels() {
  return {
    'glossator.goToAnnotation': vscode.l10n.t('Go to Passage'),
    'glossator.editNote': vscode.l10n.t('Edit Note'),
    'glossator.editTags': vscode.l10n.t('Edit Tags'),
    'glossator.reply': vscode.l10n.t('Reply'),
    'glossator.discuss': vscode.l10n.t('Discuss'),
    'glossator.link': vscode.l10n.t('Add Link'),
    resolve: vscode.l10n.t('Resolve'),
    reopen: vscode.l10n.t('Reopen'),
    'glossator.deleteAnnotation': vscode.l10n.t('Delete'),
    'glossator.whatChanged': vscode.l10n.t('What Changed Here?'),
    'glossator.acceptChange': vscode.l10n.t('Accept the New Words'),
    'glossator.reattach': vscode.l10n.t('Reattach…'),
  };
}
