import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const time = (day: string, precision: number) => ({
  snaktype: 'value',
  datavalue: { value: { time: `+${day}T00:00:00Z`, precision, timezone: 0 }, type: 'time' },
});
const item = (id: string) => ({
  snaktype: 'value',
  datavalue: { value: { 'entity-type': 'item', id }, type: 'wikibase-entityid' },
});
const claim = (property: string, mainsnak: object, more: object = {}) => ({
  mainsnak: { ...mainsnak, property },
  type: 'statement',
  rank: 'normal',
  ...more,
});
const labels = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([language, value]) => [language, { language, value }]));

/** Answers in the shapes that Wikidata gives, about invented people of invented states. */
export const wikidataAnswers = {
  search: {
    searchinfo: { search: 'Brandt' },
    search: [
      { id: 'Q900001', label: 'Ilva Brandt', description: 'minister of Norwalden', match: { type: 'label' } },
      { id: 'Q900009', label: 'Brandt Valley' },
    ],
    success: 1,
  },
  person: {
    entities: {
      Q900001: {
        type: 'item',
        id: 'Q900001',
        labels: labels({ en: 'Ilva Brandt', ru: 'Брандт, Ильва', xx: 'left out' }),
        aliases: { de: [{ language: 'de', value: 'Ilva Brandt-Holm' }] },
        claims: {
          P31: [claim('P31', item('Q5'))],
          P21: [claim('P21', item('Q6581072'))],
          P27: [claim('P27', item('Q900100'))],
          P39: [
            claim('P39', item('Q900010'), {
              qualifiers: { P580: [time('2019-00-00', 9)], P582: [time('2021-05-00', 10)] },
            }),
            claim('P39', item('Q900011'), {
              rank: 'preferred',
              qualifiers: { P580: [time('2021-05-17', 11)], P582: [{ snaktype: 'somevalue', property: 'P582' }] },
            }),
            claim('P39', item('Q900012'), { rank: 'deprecated' }),
            claim('P39', { snaktype: 'novalue' }),
          ],
        },
      },
    },
  },
  items: {
    Q900010: { type: 'item', id: 'Q900010', labels: labels({ en: 'Ambassador to Tellmark' }), claims: {} },
    Q900011: {
      type: 'item',
      id: 'Q900011',
      labels: labels({ en: 'Minister of Foreign Affairs of Norwalden' }),
      claims: { P1001: [claim('P1001', item('Q900100'))] },
    },
    Q900100: {
      type: 'item',
      id: 'Q900100',
      labels: labels({ en: 'Norwalden' }),
      claims: { P297: [claim('P297', { snaktype: 'value', datavalue: { value: 'XN', type: 'string' } })] },
    },
  },
  place: { entities: { Q900009: { type: 'item', id: 'Q900009', labels: {}, claims: {} } } },
} as const;

/** A Wikidata of our own on loopback. */
export interface WikidataServer {
  readonly endpoint: string;
  /** The requests that came. */
  readonly seen: readonly IncomingMessage[];
  /** Answers the next ones with a status. */
  refuse(times: number, status: number): void;
  /** Answers the next one never. */
  hold(): void;
  close(): Promise<void>;
}

export async function startWikidata(): Promise<WikidataServer> {
  const seen: IncomingMessage[] = [];
  let refusals = { times: 0, status: 0 };
  let isHolding = false;
  const server = createServer((request, response) => {
    seen.push(request);
    if (isHolding) {
      isHolding = false;
      return;
    }
    if (refusals.times > 0) {
      refusals = { ...refusals, times: refusals.times - 1 };
      response.writeHead(refusals.status, { 'Retry-After': '0' }).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answerTo(request.url ?? '')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    refuse: (times, status) => {
      refusals = { times, status };
    },
    hold: () => {
      isHolding = true;
    },
    close: () => closed(server),
  };
}

function answerTo(path: string): unknown {
  const url = new URL(path, 'http://localhost');
  if (url.pathname.startsWith('/wiki/Special:EntityData/')) {
    return url.pathname.endsWith('Q900009.json') ? wikidataAnswers.place : wikidataAnswers.person;
  }
  if (url.searchParams.get('action') === 'wbsearchentities') {
    return wikidataAnswers.search;
  }
  const ids = (url.searchParams.get('ids') ?? '').split('|');
  const found = Object.entries(wikidataAnswers.items).filter(([id]) => ids.includes(id));
  return { entities: Object.fromEntries(found), success: 1 };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.closeAllConnections();
    server.close((error) => {
      if (error) {
        reject(error);
      } else {
        resolve();
      }
    });
  });
}
