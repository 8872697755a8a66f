import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NameMatcher } from '../../../src/core/officials/matcher';
import { SoundIndex } from '../../../src/core/officials/soundIndex';

function find(names: readonly string[], text: string): string[] {
  return new NameMatcher(names)
    .find(text)
    .map(({ start, end, name }) => `${text.slice(start, end)} = ${names[name] ?? ''}`);
}

suite('NameMatcher', () => {
  test('finds the longest of the names that begin with one word', () => {
    const names = ['Ada', 'Ada Brandt', 'Ada Brandt Zöllner', 'Ada Moll'];
    assert.deepEqual(find(names, 'Ada Brandt-Zoellner, Ada Brandt Zollner, Ada Molls und Adas'), [
      'Ada Brandt = Ada Brandt',
      'Ada Brandt Zollner = Ada Brandt Zöllner',
      'Ada Molls = Ada Moll',
      'Adas = Ada',
    ]);
  });

  test('finds a name whose first word another name goes on with', () => {
    assert.deepEqual(find(['Brandt Ada', 'Moll Brandt', 'Brandt'], 'Moll Brandt Ada. Brandt Ada. Brandt.'), [
      'Moll Brandt = Moll Brandt',
      'Brandt Ada = Brandt Ada',
      'Brandt = Brandt',
    ]);
  });

  test('tells all names that are written alike, the last first', () => {
    const matcher = new NameMatcher(['Ada Môll', 'Bo Lind', 'ada moll', 'Ada-Moll']);
    const [hit] = matcher.find('Ada Moll');
    assert.deepEqual(hit && matcher.alike(hit.name), [3, 2, 0]);
  });

  test('finds every name of a list in a text of them, in whatever order it names them', () => {
    const word = fc.constantFrom('Ada', 'Bo', 'Kim', 'Lind', 'Moll', 'Ström', 'Zu', '李', '가나');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 30 }), (names) => {
        const text = names.toReversed().join('. Und ');
        const found = new NameMatcher(names).find(text).map(({ start, end }) => text.slice(start, end));
        assert.deepEqual(found, names.toReversed());
      }),
    );
  });
});

suite('SoundIndex', () => {
  const entries = ['Ariel Sharon', 'Askar Akayev', 'Михаил Саакашвили', 'Jean Charest', 'Li Xing', 'Aha Haha'].map(
    (name, index) => ({ id: String(index), country: '', names: ['', name] }),
  );

  test('finds names of which only the sound is right, whatever letter they begin with', () => {
    const index = new SoundIndex(entries);
    const found = [
      'Ariel Scharon',
      'Askar Akajew',
      'Michail Saakaschwili',
      'Jean Scharest',
      'Li Ksing',
      'Aha Hahaa',
    ].map((name) => index.find(name.split(' ')));
    assert.deepEqual(found, [['0'], ['1'], ['2'], ['3'], ['4'], ['5']]);
  });

  test('finds the same, in the order of the registry, whatever was looked for before', () => {
    const twins = [...entries, { id: 'x', country: '', names: ['', 'Ariel Tscharon', 'Ariel Zharon'] }];
    const index = new SoundIndex(twins);
    index.find(['Ariel', 'Zaron']);
    assert.deepEqual(index.find(['Ariel', 'Scharon']), new SoundIndex(twins).find(['Ariel', 'Scharon']));
    assert.deepEqual(index.find(['Ariel', 'Scharon']), ['0', 'x']);
  });
});
