import assert from 'node:assert/strict';
import fc from 'fast-check';
import { flatten } from '../../../src/core/text/flatten';

const span = (start: number, end: number, id = '') => ({ start, end, id });

suite('flatten', () => {
  test('cuts the outer span around the inner one', () => {
    assert.deepEqual(flatten([span(0, 10, 'outer'), span(3, 5, 'inner')]), [
      span(0, 3, 'outer'),
      span(3, 5, 'inner'),
      span(5, 10, 'outer'),
    ]);
  });

  test('gives the shared part of crossing spans to the later one', () => {
    assert.deepEqual(flatten([span(0, 5, 'a'), span(3, 8, 'b')]), [span(0, 3, 'a'), span(3, 8, 'b')]);
  });

  test('leaves empty spans out', () => {
    assert.deepEqual(flatten([span(2, 2)]), []);
  });

  test('covers exactly the same places, each once', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => span(start, start + length)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(spans, (input) => {
        const places = (list: readonly { start: number; end: number }[]) =>
          list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index));
        const flat = places(flatten(input));
        assert.deepEqual(
          flat,
          [...new Set(places(input))].sort((a, b) => a - b),
        );
      }),
    );
  });
});
