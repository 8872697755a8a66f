import assert from 'node:assert/strict';
import { toPattern } from '../../../src/core/annotations/anchoring/pattern';
import { PlaceFinder } from '../../../src/core/annotations/anchoring/places';
import { describe } from '../../../src/core/annotations/selector';
import { isCutOut, surroundingsRemain } from '../../../src/core/annotations/anchoring/surroundings';
import { tokenize } from '../../../src/core/annotations/anchoring/tokens';
import { unmark } from '../../support/spans';

function look(
  old: string,
  now: string,
): { readonly isCut: boolean; readonly remains: boolean; readonly found: string } {
  const pattern = toPattern(describe(unmark(old), { start: old.indexOf('⟦'), end: old.indexOf('⟧') - 1 }));
  const finder = new PlaceFinder(tokenize(now));
  const [best] = finder.find(pattern);
  assert.ok(best);
  return {
    isCut: isCutOut(finder, pattern, best),
    remains: surroundingsRemain(finder, pattern),
    found: now.slice(best.start, best.end),
  };
}

const around = (inside: string): string =>
  `Am Abend trat die Ministerin vor die Presse und ${inside} nannte das Ergebnis einen Anfang.`;
const copy = 'sprach von guten Gesprächen mit Ostrau';

suite('isCutOut', () => {
  test('sees that both sides closed over the gap while a copy stands elsewhere', () => {
    const now = `${around('')} Wochen später ${copy} auch ihr Sprecher.`;
    assert.deepEqual(look(around(`⟦${copy}⟧`), now), { isCut: true, remains: true, found: copy });
  });

  test('sees it where a word next to the gap was edited too', () => {
    const now = `${around('').replace('Presse und', 'Presse,')} Wochen später ${copy} auch ihr Sprecher.`;
    assert.equal(look(around(`⟦${copy}⟧`), now).isCut, true);
  });

  test('sees that another passage took its place', () => {
    const now = `${around('schwieg zu den Fragen')} Wochen später ${copy} auch ihr Sprecher.`;
    assert.equal(look(around(`⟦${copy}⟧`), now).isCut, true);
  });

  test('takes a passage that stands where it stood for itself', () => {
    assert.equal(look(around(`⟦${copy}⟧`), `Neues vom Fluss. ${around(copy)}`).isCut, false);
  });

  test('takes a second copy of the whole formula for what it is', () => {
    const now = `${around(copy)}\n\n${around(copy)}`;
    assert.equal(look(around(`⟦${copy}⟧`), now).isCut, false);
  });
});
