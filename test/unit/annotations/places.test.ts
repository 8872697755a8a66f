import assert from 'node:assert/strict';
import { toPattern } from '../../../src/core/annotations/anchoring/pattern';
import { PlaceFinder } from '../../../src/core/annotations/anchoring/places';
import { describe } from '../../../src/core/annotations/selector';
import { tokenize } from '../../../src/core/annotations/anchoring/tokens';

const [first, second] = [
  'Die Vertreter beider Ufer einigten sich am Montag darauf, das alte Wehr bei Seehafen noch vor dem Winter abzutragen.',
  'Der Bau des neuen Wehrs beginnt im April und soll zwei Jahre dauern; die Kosten tragen beide Seiten je zur Hälfte.',
];
const putIn = Array.from(
  { length: 4 },
  (_, index) => `Unterdessen meldete Posten ${index}, dass Treibgut gegen Pfeiler drückt und Boote festliegen.`,
).join(' ');

function find(old: string, exact: string, now: string): readonly string[] {
  const start = old.indexOf(exact);
  const pattern = toPattern(describe(old, { start, end: start + exact.length }));
  return new PlaceFinder(tokenize(now)).find(pattern).map((place) => now.slice(place.start, place.end));
}

suite('PlaceFinder', () => {
  test('takes both parts of a passage together where paragraphs were put in between', () => {
    const passage = `${first}\n\n${second}`;
    const now = `Neues vom Fluss.\n\n${first}\n\n${putIn}\n\n${second}\n\nEnde der Meldung.`;
    assert.deepEqual(find(`${passage}\n\nEnde der Meldung.`, passage, now)[0], `${first}\n\n${putIn}\n\n${second}`);
  });

  test('takes no strangers for the half that was deleted', () => {
    const passage = `${first} ${second}`;
    const [best] = find(`${passage} Ende der Meldung.`, passage, `${putIn} ${second} Ende der Meldung.`);
    assert.equal(best, second);
  });

  test('reads contexts that begin and end inside words', () => {
    const text = `${first} ${second}`;
    const start = text.indexOf('Seehafen');
    const end = start + 'Seehafen'.length;
    const target = {
      exact: 'Seehafen',
      prefix: text.slice(start - 17, start),
      suffix: text.slice(end, end + 17),
      start,
      end,
    };
    const [best] = new PlaceFinder(tokenize(text)).find(toPattern(target));
    assert.equal(best?.whole, 1);
  });
});
