import assert from 'node:assert/strict';
import { diffTexts } from '../../../src/core/annotations/anchoring/tokenDiff';

/** The words of `now` that the words of `old` became, in the order of `old`; a dash for those that are gone. */
function follow(old: string, now: string): string {
  const diff = diffTexts(old, now);
  return Array.from(diff.map, (to) =>
    to < 0 ? '–' : now.slice(diff.now.starts[to], diff.now.ends[to]) + `@${to}`,
  ).join(' ');
}

suite('diffTexts', () => {
  test('leaves a heading with its own article when articles change places', () => {
    const [first, second, third] = [
      'Artikel 1\nDie Parteien beraten sich jährlich in Seehafen.',
      'Artikel 2\nDas Wehr am Oberlauf wird gemeinsam betrieben.',
      'Artikel 3\nJede Seite stellt drei Fachleute in den Ausschuss.',
    ];
    const diff = diffTexts([first, second, third].join('\n\n'), [third, first, second].join('\n\n'));
    // The heads are the tokens 0, 9 and 19 of the old text; “Artikel” and its number stay together.
    const heads = Array.from(diff.map.keys()).filter((at) => diff.old.text.startsWith('Artikel', diff.old.starts[at]));
    assert.equal(heads.length, 3);
    for (const head of heads) {
      assert.equal((diff.map[head + 1] ?? 0) - (diff.map[head] ?? 0), 1);
    }
  });

  test('gives the full stop to its own sentence where another one is put in behind it', () => {
    assert.equal(
      follow('Das Wehr ist alt. Der Fluss steigt.', 'Das Wehr ist alt. Es regnet. Der Fluss steigt.'),
      'Das@0 Wehr@1 ist@2 alt@3 .@4 Der@8 Fluss@9 steigt@10 .@11',
    );
  });

  test('leaves a word that was replaced without a counterpart', () => {
    assert.equal(follow('Der Fluss steigt weiter.', 'Der Pegel steigt weiter.'), 'Der@0 – steigt@2 weiter@3 .@4');
  });

  test('knows words in other capitals, signs and compositions', () => {
    assert.equal(follow('„Größe“ – 5', '"GRO\u0308SSE" - 5').startsWith('"@0'), true);
  });
});
