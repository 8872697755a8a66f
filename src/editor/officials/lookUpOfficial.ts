import * as vscode from 'vscode';
import { officialCard } from '../../core/officials/card';
import { cardMarkdown } from '../../core/officials/cardMarkdown';
import type { Official } from '../../core/officials/official';
import { addOfficial } from '../../core/officials/officialsWriter';
import { roleOfTitle } from '../../core/officials/roleOfTitle';
import type { WikidataHit } from '../../core/officials/wikidata';
import { touches } from '../../core/text/span';
import { cardLanguage } from '../cardLanguage';
import { registerCommand } from '../commands';
import type { Services } from '../services';
import type { LookUp, LookUpFailure } from './wikidataClient';
import { WikidataClient } from './wikidataClient';
import { editOfficials } from './officialsDocument';

type Deps = Pick<Services, 'analyses' | 'log' | 'metadata' | 'settings'>;

interface Choice extends vscode.QuickPickItem {
  readonly hit: WikidataHit;
}

/**
 * `Glossator: Look Up Official on Wikidata…`: the only command that uses the network. Finds a person by name, shows
 * the posts, and adds them to `officials.yaml` when the user says so.
 */
export function registerLookUpOfficial(deps: Deps): vscode.Disposable {
  const client = new WikidataClient(() => deps.settings.for().wikidataEndpoint);
  return registerCommand(deps.log, 'glossator.lookUpOfficial', async () => {
    const name = await askName(deps);
    const hits = name && (await asking(name, (signal) => client.search(name, vscode.env.language, signal)));
    const id = hits && (await choose(name, hits));
    const official = id && (await asking(id, (signal) => client.official(id, roleOfTitle, signal)));
    if (official) {
      await offer(official, deps);
    }
  });
}

async function askName({ analyses }: Deps): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Look up an official on Wikidata'),
    prompt: vscode.l10n.t('This asks wikidata.org for the name. Nothing else is sent.'),
    value: await nameAtCursor(analyses),
    ignoreFocusOut: true,
  });
  return name?.trim() === '' ? undefined : name?.trim();
}

async function nameAtCursor(analyses: Services['analyses']): Promise<string> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return '';
  }
  const { document, selection } = editor;
  if (!selection.isEmpty) {
    return document.getText(selection).replaceAll(/\s+/gu, ' ').slice(0, 100);
  }
  const offset = document.offsetAt(selection.active);
  const mention = (await analyses.load(document))?.mentions.find((candidate) => touches(candidate, offset));
  return mention ? document.getText().slice(mention.name.start, mention.name.end) : '';
}

/** Runs a request with progress that can be cancelled; a failure is said in a sentence, cancelling in none. */
async function asking<Value>(
  what: string,
  ask: (signal: AbortSignal) => Promise<LookUp<Value>>,
): Promise<Value | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Asking Wikidata about {0} …', what),
    cancellable: true,
  };
  const answer = await vscode.window.withProgress(options, async (_progress, token) => {
    const controller = new AbortController();
    token.onCancellationRequested(() => {
      controller.abort();
    });
    try {
      return await ask(controller.signal);
    } catch (error) {
      if (controller.signal.aborted) {
        return undefined;
      }
      throw error;
    }
  });
  if (answer?.failure) {
    void vscode.window.showWarningMessage(sentence(answer.failure));
  }
  return answer?.found;
}

function sentence(failure: LookUpFailure): string {
  switch (failure.kind) {
    case 'offline':
      return vscode.l10n.t('{0} cannot be reached. Is there a network? Nothing was changed.', failure.host);
    case 'refused':
      return vscode.l10n.t('Wikidata refused to answer (status {0}). Try again later.', failure.status);
    case 'unreadable':
      return vscode.l10n.t('Wikidata’s answer could not be read. Nothing was changed.');
    case 'notAPerson':
      return vscode.l10n.t('{0} is not a person.', failure.id);
  }
}

async function choose(name: string, hits: readonly WikidataHit[]): Promise<string | undefined> {
  if (hits.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Wikidata knows nobody named {0}.', name));
    return undefined;
  }
  const choices = hits.map((hit): Choice => ({ hit, label: hit.label, description: hit.id, detail: hit.description }));
  const title = vscode.l10n.t('Who is {0}?', name);
  return (await vscode.window.showQuickPick(choices, { title, matchOnDetail: true }))?.hit.id;
}

async function offer(official: Official, { metadata }: Deps): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const date = document && metadata.of(document).date;
  const language = cardLanguage();
  const { posts } = officialCard(official, { date, language });
  const add: vscode.QuickPickItem = {
    label: `$(add) ${vscode.l10n.t('Add to officials.yaml')}`,
    detail: posts.map(({ title, dates }) => `${title}: ${dates}`).join(' · '),
  };
  const show: vscode.QuickPickItem = { label: `$(book) ${vscode.l10n.t('Show All Posts')}` };
  const open: vscode.QuickPickItem = { label: `$(link-external) ${vscode.l10n.t('Open on Wikidata')}` };
  const picked = await vscode.window.showQuickPick([add, show, open], { title: official.name });
  if (picked === add) {
    await editOfficials((source) => addOfficial(source, official), official.name);
  } else if (picked === show) {
    const content = cardMarkdown(officialCard(official, { language }));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
  } else if (picked === open) {
    await vscode.env.openExternal(vscode.Uri.parse(`https://www.wikidata.org/wiki/${official.wikidata ?? ''}`));
  }
}
