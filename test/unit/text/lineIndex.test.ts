import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/core/text/lineIndex';

suite('LineIndex', () => {
  test('finds line and character of every offset, whatever ends the lines', () => {
    const lines = new LineIndex('a\r\nbc\n\rd');
    const places = Array.from({ length: 9 }, (_, offset) => lines.placeOf(offset));
    assert.deepEqual(
      places.map(({ line, character }) => `${line}:${character}`),
      ['0:0', '0:1', '0:2', '1:0', '1:1', '1:2', '2:0', '3:0', '3:1'],
    );
  });

  test('has one line in an empty text', () => {
    assert.deepEqual(new LineIndex('').placeOf(0), { line: 0, character: 0 });
  });
});
