import assert from 'node:assert/strict';
import { asksForOfficials, group, parseFilter, type Listed } from '../../../src/core/annotations/grouping';
import { annotationOf } from '../../support/sidecars';

const listed: Listed = {
  uri: 'file:///reden/%C3%9Cbersicht.news',
  annotation: annotationOf({
    body: 'Wann gilt das?',
    tags: ['frist', 'wortlaut'],
    creator: 'Ada Beispiel',
    replies: [{ id: 'R1', body: 'Ab Mitternacht.' }],
  }),
  place: 'changed',
  officials: ['Ilva Brandt'],
};

function checkMatch(query: string, expected: boolean): void {
  assert.equal(parseFilter(query)(listed), expected, query);
}

suite('parseFilter', () => {
  test('finds words of the note, the passage, a reply and the file', () => {
    checkMatch('gilt artikel', true);
    checkMatch('mitternacht', true);
    checkMatch('übersicht.news', true);
    checkMatch('gilt niemals', false);
  });

  test('looks into one field where the query names it', () => {
    checkMatch('tag:frist', true);
    checkMatch('tag:gilt', false);
    checkMatch('author:ada', true);
    checkMatch('state:resolved', false);
    checkMatch('official:brandt', true);
    checkMatch('official:"van telgen"', false);
    checkMatch('place:changed', true);
    checkMatch('place:lost', false);
    checkMatch('file:übersicht', true);
  });

  test('keeps words in quotation marks together', () => {
    checkMatch('"gilt das"', true);
    checkMatch('"das gilt"', false);
    checkMatch('„gilt das“', true);
    checkMatch('author:"ada beispiel"', true);
  });

  test('takes a field that it does not know for words', () => {
    checkMatch('10:30', false);
    assert.equal(parseFilter('10:30')({ ...listed, annotation: annotationOf({ body: 'Um 10:30 Uhr' }) }), true);
  });

  test('lets everything through where nothing is asked', () => {
    checkMatch('  ', true);
  });

  test('says whether it must know whom passages name', () => {
    assert.equal(asksForOfficials('tag:frist official:brandt'), true);
    assert.equal(asksForOfficials('brandt'), false);
  });
});

suite('group', () => {
  test('puts an annotation under each of its tags, and those without a tag last', () => {
    const other: Listed = { uri: 'file:///b', annotation: annotationOf({ id: 'A2' }) };
    assert.deepEqual(
      group([other, listed], 'tag').map(({ key, items }) => [key, items.length]),
      [
        ['frist', 1],
        ['wortlaut', 1],
        ['', 1],
      ],
    );
  });

  test('groups by the officials whom the passages name', () => {
    assert.deepEqual(
      group([listed], 'official').map(({ key }) => key),
      ['Ilva Brandt'],
    );
  });
});
