import assert from 'node:assert/strict';
import { officialsOfPassages } from '../../../src/core/annotations/officialsOfPassages';
import type { PersonInText } from '../../../src/core/officials/people';

function person(name: string, mentions: readonly (readonly [number, number])[], quotations: typeof mentions = []) {
  const spans = (places: typeof mentions) => places.map(([start, end]) => ({ start, end }));
  const values: unknown = { id: name, name, mentions: spans(mentions), quotations: spans(quotations) };
  return values as PersonInText;
}

suite('officialsOfPassages', () => {
  const people = [person('Brandt', [[0, 6]], [[20, 60]]), person('Telgen', [[30, 36]])];

  test('gives a passage the people whom it names and whose words it has', () => {
    const passages = [
      { start: 40, end: 50 },
      { start: 0, end: 10 },
      { start: 28, end: 40 },
      { start: 70, end: 80 },
    ];
    assert.deepEqual(officialsOfPassages(people, passages), [['Brandt'], ['Brandt'], ['Brandt', 'Telgen'], []]);
  });

  test('keeps a long quotation in sight over many short places', () => {
    const many = person('Kurz', [
      [21, 22],
      [23, 24],
    ]);
    assert.deepEqual(officialsOfPassages([...people, many], [{ start: 59, end: 61 }]), [['Brandt']]);
  });
});
