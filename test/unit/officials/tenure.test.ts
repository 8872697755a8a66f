import assert from 'node:assert/strict';
import type { Membership, Official } from '../../../src/core/officials/official';
import { membershipsAt, relationTo } from '../../../src/core/officials/tenure';

const post = (facts: Partial<Membership>): Membership => ({ role: 'minister', label: 'Minister of Tides', ...facts });

suite('relationTo', () => {
  test('a post is held on its first and its last day', () => {
    const tides = post({ start: '2020-03-01', end: '2022-05-04' });
    assert.equal(relationTo(tides, '2020-03-01'), 'held');
    assert.equal(relationTo(tides, '2022-05-04'), 'held');
    assert.equal(relationTo(tides, '2020-02-29'), 'later');
    assert.equal(relationTo(tides, '2022-05-05'), 'earlier');
  });

  test('a start known only by its year makes days of that year uncertain', () => {
    const tides = post({ start: '2020', end: '2022-05-04' });
    assert.equal(relationTo(tides, '2020-07-01'), 'uncertain');
    assert.equal(relationTo(tides, '2021-01-01'), 'held');
  });

  test('an inferred end is sure only until the last sighting', () => {
    const tides = post({ start: '2010-01-01', end: '2014-06-01', endInferred: true, endAfter: '2012' });
    assert.equal(relationTo(tides, '2011-06-01'), 'held');
    assert.equal(relationTo(tides, '2013-06-01'), 'uncertain');
  });

  test('an open post is “as of” after the last sighting', () => {
    const tides = post({ start: '2019-09', asOf: '2026-03' });
    assert.equal(relationTo(tides, '2024-12-05'), 'held');
    assert.equal(relationTo(tides, '2026-11-24'), 'asOf');
  });

  test('one attested day speaks for the year around it', () => {
    const tides = post({ attested: '2024-12-04' });
    assert.equal(relationTo(tides, '2024-12-05'), 'attested');
    assert.equal(relationTo(tides, '2027-01-01'), 'earlier');
    assert.equal(relationTo(tides, '2020-01-01'), 'later');
  });
});

suite('membershipsAt', () => {
  test('puts the head of state before the lesser post', () => {
    const official: Official = {
      id: 'x',
      name: 'Ada Example',
      otherNames: [],
      sources: [],
      tier: 1,
      memberships: [post({ start: '2000' }), post({ role: 'head_of_state', label: 'President', start: '2001' })],
    };
    assert.deepEqual(
      membershipsAt(official, '2005').map(({ membership }) => membership.label),
      ['President', 'Minister of Tides'],
    );
  });
});
