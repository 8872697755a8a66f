import assert from 'node:assert/strict';
import { WikidataClient } from '../../../src/editor/officials/wikidataClient';
import type { WikidataServer } from '../../support/wikidata';
import { startWikidata } from '../../support/wikidata';

suite('WikidataClient', () => {
  let server: WikidataServer;
  let client: WikidataClient;
  const { signal } = new AbortController();

  setup(async () => {
    server = await startWikidata();
    client = new WikidataClient(() => server.endpoint);
  });
  teardown(() => server.close());

  test('finds a person by name', async () => {
    const { found } = await client.search('Brandt', 'de', signal);
    assert.deepEqual(found?.[0], { id: 'Q900001', label: 'Ilva Brandt', description: 'minister of Norwalden' });
  });

  test('brings posts with their countries, in three requests', async () => {
    const { found } = await client.official('Q900001', () => 'other', signal);
    assert.equal(found?.memberships[1]?.country, 'XN');
    assert.ok(server.seen.length <= 3, `${server.seen.length} requests`);
  });

  test('asks for the same thing once', async () => {
    await client.search('Brandt', 'de', signal);
    await client.search('Brandt', 'de', signal);
    assert.equal(server.seen.length, 1);
  });

  test('says who is asking', async () => {
    await client.search('Brandt', 'de', signal);
    assert.match(server.seen[0]?.headers['user-agent'] ?? '', /^Glossator\//u);
  });

  test('waits and asks again when the server is busy', async () => {
    server.refuse(1, 429);
    assert.ok((await client.search('Brandt', 'de', signal)).found);
  });

  test('gives up on a server that stays busy', async () => {
    server.refuse(10, 429);
    const { failure } = await client.search('Brandt', 'de', signal);
    assert.deepEqual(failure, { kind: 'refused', status: 429 });
    assert.equal(server.seen.length, 3);
  });

  test('does not take a place for a person', async () => {
    const { failure } = await client.official('Q900009', () => 'other', signal);
    assert.deepEqual(failure, { kind: 'notAPerson', id: 'Q900009' });
  });

  test('says that there is no network', async () => {
    const nowhere = new WikidataClient(() => 'http://127.0.0.1:1');
    const { failure } = await nowhere.search('Brandt', 'de', signal);
    assert.equal(failure?.kind, 'offline');
  });

  test('stops when it is cancelled', async () => {
    await assert.rejects(client.search('Brandt', 'de', AbortSignal.abort(new Error('cancelled'))), /cancelled/u);
  });
});
