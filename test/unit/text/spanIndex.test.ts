import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bySpan, touches } from '../../../src/core/text/span';
import { SpanIndex } from '../../../src/core/text/spanIndex';

suite('SpanIndex', () => {
  test('finds what a look at every span finds', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), fc.nat(90), (spans, offset) => {
        const sorted = [...spans].sort(bySpan);
        const expected = sorted.filter((one) => one.start < one.end && touches(one, offset));
        assert.deepEqual(new SpanIndex(sorted).at(offset), expected);
      }),
    );
  });

  test('finds a long span over many short ones', () => {
    const short = Array.from({ length: 100 }, (_, index) => ({ start: index * 2 + 1, end: index * 2 + 2 }));
    assert.deepEqual(new SpanIndex([{ start: 0, end: 500 }, ...short]).at(400), [{ start: 0, end: 500 }]);
  });
});
