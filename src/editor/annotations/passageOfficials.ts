import * as vscode from 'vscode';
import type { Listed } from '../../core/annotations/grouping';
import { officialsOfPassages } from '../../core/annotations/officialsOfPassages';
import type { Analysis } from '../../core/model';
import { peopleOf, type PersonInText } from '../../core/officials/people';
import type { Services } from '../services';

/** Knows whom the annotated passages name or quote. A text is read only when somebody groups or filters by it. */
export class PassageOfficials {
  readonly #people = new Map<string, { readonly analysis: Analysis; readonly people: readonly PersonInText[] }>();
  readonly #services: Pick<Services, 'annotations' | 'corpus' | 'knowledge'>;

  constructor(services: Pick<Services, 'annotations' | 'corpus' | 'knowledge'>) {
    this.#services = services;
  }

  async addTo(list: readonly Listed[]): Promise<readonly Listed[]> {
    const files = new Map<string, Listed[]>();
    for (const item of list) {
      const items = files.get(item.uri) ?? [];
      items.push(item);
      files.set(item.uri, items);
    }
    const found: Listed[] = [];
    for (const [uri, items] of files) {
      const people = await this.#peopleIn(uri);
      const spans = items.map(({ annotation }) => this.#spanOf(uri, annotation));
      const names = officialsOfPassages(people, spans);
      found.push(...items.map((item, index) => ({ ...item, officials: names[index] ?? [] })));
    }
    return found;
  }

  async #peopleIn(uri: string): Promise<readonly PersonInText[]> {
    const text = await this.#services.corpus.of(vscode.Uri.parse(uri, true));
    if (!text) {
      return [];
    }
    const known = this.#people.get(uri);
    if (known?.analysis === text.analysis) {
      return known.people;
    }
    const { officials } = await this.#services.knowledge.load();
    const people = peopleOf(text, officials);
    this.#people.set(uri, { analysis: text.analysis, people });
    return people;
  }

  #spanOf(uri: string, { id, target }: Listed['annotation']) {
    return this.#services.annotations.named(uri)?.find(id) ?? target;
  }
}
