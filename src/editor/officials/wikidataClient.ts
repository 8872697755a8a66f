import type { Official, RoleId } from '../../core/officials/official';
import type { WikidataHit, WikidataItem } from '../../core/officials/wikidata';
import { parseItems, parsePerson, parseSearch, toOfficial, wikidataLanguages } from '../../core/officials/wikidata';

/** Why a look-up brought nothing; the command says it in the user's language. */
export type LookUpFailure =
  | { readonly kind: 'offline'; readonly host: string }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'notAPerson'; readonly id: string };

export type LookUp<Value> =
  | { readonly found: Value; readonly failure?: undefined }
  | { readonly found?: undefined; readonly failure: LookUpFailure };

const idsPerRequest = 50;
const retries = 2;
const longestWait = 10_000;
const cacheSize = 200;

// Wikimedia asks every client to name itself; a browser does not let a page set User-Agent, so it has a name of its own.
const agent = 'Glossator/0.1 (VS Code extension)';

/**
 * Asks Wikidata, and only when a user runs the command. Answers are kept for as long as the window is open. Every
 * method takes an `AbortSignal` and rejects with its reason when it is aborted.
 */
export class WikidataClient {
  readonly #answers = new Map<string, unknown>();
  readonly #endpoint: () => string;

  /** `endpoint` gives the origin to ask, as `https://www.wikidata.org`. */
  constructor(endpoint: () => string) {
    this.#endpoint = endpoint;
  }

  /** People and other items whose name begins like this one, in the order of Wikidata. */
  async search(name: string, language: string, signal: AbortSignal): Promise<LookUp<readonly WikidataHit[]>> {
    const answer = await this.#api(
      { action: 'wbsearchentities', search: name, language, uselang: language, type: 'item', limit: '10' },
      signal,
    );
    return answer.failure ? answer : present(parseSearch(answer.found));
  }

  /** The record of an official: names, posts with their dates, and the countries of the posts. */
  async official(id: string, roleOf: (title: string) => RoleId, signal: AbortSignal): Promise<LookUp<Official>> {
    const answer = await this.#get(`/wiki/Special:EntityData/${encodeURIComponent(id)}.json`, signal);
    if (answer.failure) {
      return answer;
    }
    const person = parsePerson(answer.found);
    if (!person) {
      return { failure: { kind: 'unreadable' } };
    }
    if (!person.isHuman) {
      return { failure: { kind: 'notAPerson', id } };
    }
    const pointedTo = person.positions.flatMap(({ post, of }) => (of ? [post, of] : [post]));
    const items = new Map<string, WikidataItem>();
    // The countries are known only after the posts have said where they belong.
    for (const nextIds of [
      () => [...pointedTo, ...person.citizenships],
      () => [...items.values()].flatMap((item) => item.jurisdictions),
    ]) {
      const failure = await this.#addItems(items, nextIds(), signal);
      if (failure) {
        return { failure };
      }
    }
    return { found: toOfficial(person, items, roleOf) };
  }

  async #addItems(
    items: Map<string, WikidataItem>,
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<LookUpFailure | undefined> {
    const missing = [...new Set(ids)].filter((id) => !items.has(id));
    for (let from = 0; from < missing.length; from += idsPerRequest) {
      const batch = missing.slice(from, from + idsPerRequest).join('|');
      const languages = wikidataLanguages.join('|');
      const answer = await this.#api(
        { action: 'wbgetentities', ids: batch, props: 'labels|claims', languages },
        signal,
      );
      if (answer.failure) {
        return answer.failure;
      }
      for (const item of parseItems(answer.found)) {
        items.set(item.id, item);
      }
    }
    return undefined;
  }

  #api(parameters: Readonly<Record<string, string>>, signal: AbortSignal): Promise<LookUp<unknown>> {
    return this.#get(
      `/w/api.php?${new URLSearchParams({ ...parameters, format: 'json', origin: '*' }).toString()}`,
      signal,
    );
  }

  async #get(path: string, signal: AbortSignal): Promise<LookUp<unknown>> {
    const url = new URL(path, this.#endpoint());
    const known = this.#answers.get(url.href);
    if (known !== undefined) {
      return { found: known };
    }
    const answer = await request(url, signal, retries);
    if (!answer.failure) {
      this.#remember(url.href, answer.found);
    }
    return answer;
  }

  #remember(url: string, answer: unknown): void {
    const oldest = this.#answers.keys().next();
    if (this.#answers.size >= cacheSize && oldest.value !== undefined) {
      this.#answers.delete(oldest.value);
    }
    this.#answers.set(url, answer);
  }
}

async function request(url: URL, signal: AbortSignal, retriesLeft: number): Promise<LookUp<unknown>> {
  let response: Response;
  try {
    response = await fetch(url, { signal, headers: { 'User-Agent': agent, 'Api-User-Agent': agent } });
  } catch {
    signal.throwIfAborted();
    return { failure: { kind: 'offline', host: url.host } };
  }
  if ((response.status === 429 || response.status === 503) && retriesLeft > 0) {
    await pause(waitOf(response), signal);
    return request(url, signal, retriesLeft - 1);
  }
  return response.ok ? readJson(response, signal) : { failure: { kind: 'refused', status: response.status } };
}

async function readJson(response: Response, signal: AbortSignal): Promise<LookUp<unknown>> {
  try {
    const found: unknown = await response.json();
    return { found };
  } catch {
    signal.throwIfAborted();
    return { failure: { kind: 'unreadable' } };
  }
}

// `Retry-After` is in seconds; where the server does not say, one second.
function waitOf(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After') ?? '1');
  return Math.min(longestWait, Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : 1000);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}

function present<Value>(value: Value | undefined): LookUp<Value> {
  return value === undefined ? { failure: { kind: 'unreadable' } } : { found: value };
}
