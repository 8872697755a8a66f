import assert from 'node:assert/strict';
import { PhraseTable } from '../../../../src/core/scan/mentions/phraseTable';

const endings = 'innen in en s';

function find(list: string, text: string, options = {}): string[] {
  const table = new PhraseTable([['', list]], { endings, ...options });
  const found: string[] = [];
  for (let hit = table.next(text, 0); hit; hit = table.next(text, hit.end)) {
    found.push(text.slice(hit.start, hit.end));
  }
  return found;
}

suite('PhraseTable', () => {
  test('finds a phrase with any of its endings, the first letter of each word in either case', () => {
    const text = 'Ministerin Brandt, zwei minister und der Foreign minister des Ministers.';
    assert.deepEqual(find('minister~ foreign_minister', text), [
      'Ministerin',
      'minister',
      'Foreign minister',
      'Ministers',
    ]);
  });

  test('prefers the longer phrase, and falls back to the shorter one where that goes on', () => {
    assert.deepEqual(find('präsident~ präsident~_der_republik', 'Präsidenten der Republik'), [
      'Präsidenten der Republik',
    ]);
    assert.deepEqual(find('präsident~ präsident~_der_republik', 'Präsidenten der Republiken'), ['Präsidenten']);
  });

  test('ends at the end of a word unless no spaces part words', () => {
    assert.deepEqual(find('präsident~', 'Präsidentschaft'), []);
    assert.deepEqual(find('总统', '总统普京', { endings: '', unspaced: true }), ['总统']);
  });

  test('begins inside words too, so that compounds are found', () => {
    assert.deepEqual(find('*minister~', 'Vizehandelsminister'), ['minister']);
  });

  test('takes two spaces, a line end, any hyphen and any apostrophe', () => {
    const text = "chef  d'état, chef\nd’état, chef \r\n d’état; chef   d'état; vice‑président";
    assert.deepEqual(find("chef_d'état vice-président", text), [
      "chef  d'état",
      'chef\nd’état',
      'chef \r\n d’état',
      'vice‑président',
    ]);
  });

  test('takes one adjective behind the first word where the language has it there', () => {
    const text = 'ministre norvaldienne des affaires étrangères';
    assert.deepEqual(find('ministre_des_affaires_étrangères', text, { wordInside: true }), [text]);
    assert.deepEqual(find('ministre_des_affaires_étrangères', text), []);
  });

  test('tells which list has a text, the first of several, and nothing of a part', () => {
    const table = new PhraseTable(
      [
        ['deputy', 'vize~ stellvertretend~'],
        ['former', 'ex vize'],
      ],
      { endings },
    );
    assert.equal(table.idOf('vize'), 'deputy');
    assert.equal(table.idOf('Ex'), 'former');
    assert.equal(table.idOf('stellvertretenden'), 'deputy');
    assert.equal(table.idOf('stellvertretend kaum'), undefined);
    assert.equal(table.idOf(''), undefined);
  });

  test('finds nothing with an empty list, and takes a phrase that begins with a sign', () => {
    assert.deepEqual(find('', 'Minister'), []);
    assert.deepEqual(find('-chef~', 'SPD-Chefin'), ['-Chefin']);
  });
});
