import assert from 'node:assert/strict';
import { isoDateOf, parseItems, parsePerson, parseSearch, toOfficial } from '../../../src/core/officials/wikidata';
import { wikidataAnswers } from '../../support/wikidata';

const roleOf = (title: string): string => (title.includes('Foreign') ? 'foreign_minister' : 'other');

function brandt() {
  const person = parsePerson(wikidataAnswers.person);
  assert.ok(person);
  const items = parseItems({ entities: wikidataAnswers.items });
  return toOfficial(person, new Map(items.map((item) => [item.id, item])), roleOf);
}

suite('isoDateOf', () => {
  test('keeps a date as precise as the source has it', () => {
    const dates = [9, 10, 11].map((precision) => isoDateOf({ time: '+1977-06-05T00:00:00Z', precision }));
    assert.deepEqual(dates, ['1977', '1977-06', '1977-06-05']);
  });

  test('takes no date from a century or a year before Christ', () => {
    assert.equal(isoDateOf({ time: '+1900-00-00T00:00:00Z', precision: 7 }), undefined);
    assert.equal(isoDateOf({ time: '-0044-03-15T00:00:00Z', precision: 11 }), undefined);
  });
});

suite('parseSearch', () => {
  test('offers hits without a description too', () => {
    assert.deepEqual(
      parseSearch(wikidataAnswers.search)?.map(({ id }) => id),
      ['Q900001', 'Q900009'],
    );
  });

  test('says so when the answer is none', () => {
    assert.equal(parseSearch('<html>'), undefined);
    assert.equal(parseSearch({ error: { code: 'x' } }), undefined);
  });
});

suite('toOfficial', () => {
  test('puts the given name of a Russian label first', () => {
    assert.ok(brandt().otherNames.some(({ name }) => name === 'Ильва Брандт'));
  });

  test('keeps earlier posts beside the preferred one, and no deprecated one', () => {
    const posts = brandt().memberships.map(({ label, start, end }) => [label, start, end]);
    assert.deepEqual(posts, [
      ['Ambassador to Tellmark', '2019', '2021-05'],
      ['Minister of Foreign Affairs of Norwalden', '2021-05-17', undefined],
    ]);
  });

  test('says that a post has ended when nobody knows the date', () => {
    assert.equal(brandt().memberships[1]?.endUnknown, true);
  });

  test('takes the country of a post from what the post applies to', () => {
    const [, minister] = brandt().memberships;
    assert.equal(minister?.country, 'XN');
    assert.equal(minister.role, 'foreign_minister');
  });

  test('knows gender, Wikidata id and source', () => {
    const { gender, wikidata, sources } = brandt();
    assert.deepEqual([gender, wikidata, sources], ['female', 'Q900001', ['wikidata:Q900001']]);
  });
});

suite('parsePerson', () => {
  test('finds nothing in an answer without an item', () => {
    assert.equal(parsePerson({ entities: {} }), undefined);
    assert.equal(parsePerson(null), undefined);
  });
});
