import * as vscode from 'vscode';

/** What the user has set, for one resource. */
export interface SettingValues {
  readonly highlightQuotations: boolean;
  readonly highlightNames: boolean;
  readonly highlightAnnotations: boolean;
  readonly annotationColor: 'tag' | 'state';
  readonly listFollowsCursor: boolean;
  readonly author: string;
  readonly whenTextIsDeleted: 'delete' | 'keep';
  /** Origin that the Wikidata look-up asks. */
  readonly wikidataEndpoint: string;
  readonly showCitedBy: boolean;
  readonly showPeopleLenses: boolean;
}

/** The only place that knows the settings' keys. Values are read anew on every call; VS Code caches them. */
export class Settings {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('glossator')) {
      this.#changed.fire();
    }
  });

  /** Fires after any of our settings has changed. */
  readonly onDidChange = this.#changed.event;

  for(resource?: vscode.Uri): SettingValues {
    const stored = vscode.workspace.getConfiguration('glossator', resource ?? null);
    return {
      highlightQuotations: stored.get('quotations.highlight', true),
      highlightNames: stored.get('names.highlight', true),
      highlightAnnotations: stored.get('annotations.highlight', true),
      annotationColor: stored.get<string>('annotations.colorBy') === 'state' ? 'state' : 'tag',
      listFollowsCursor: stored.get('annotations.listFollowsCursor', true),
      author: stored.get('annotations.author', '').trim(),
      whenTextIsDeleted: stored.get<string>('annotations.whenTextIsDeleted') === 'keep' ? 'keep' : 'delete',
      wikidataEndpoint: stored.get('wikidata.endpoint', 'https://www.wikidata.org'),
      showCitedBy: stored.get('treaties.citedBy', true),
      showPeopleLenses: stored.get('people.codeLens', false),
    };
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
