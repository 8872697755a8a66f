import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { TextWithPeople } from '../../../src/core/officials/people';
import { peopleOf, peopleOfTexts } from '../../../src/core/officials/people';
import { bundledKnowledge } from '../../support/knowledge';

const { officials } = bundledKnowledge();

function read(text: string, date: string): TextWithPeople {
  return { text, date, analysis: analyze({ text, date, language: 'de' }, bundledKnowledge()) };
}

const first = read(
  'Bundeskanzler Olaf Scholz sagte: „Das gilt.“ Scholz ging. Deichgraf-Minister Emil Kuhle kam.',
  '2022-05',
);
const second = read('Vizekanzler Olaf Scholz schwieg. Minister Emil Kuhle auch.', '2019-05');

suite('peopleOf', () => {
  test('tells the post on the text’s date in the reader’s language, and what is named and quoted', () => {
    const [person] = peopleOf(first, officials, 'de');
    assert.deepEqual(
      [person?.name, person?.post, person?.mentions.length, person?.quotations.length],
      ['Olaf Scholz', 'Bundeskanzler', 2, 1],
    );
  });

  test('tells the title of somebody whom only the text knows', () => {
    const person = peopleOf(second, officials, 'de').find(({ isListed }) => !isListed);
    assert.deepEqual([person?.name, person?.post], ['Emil Kuhle', 'Minister']);
  });
});

suite('peopleOfTexts', () => {
  test('puts an official of several texts together, with the post of the newest', () => {
    const [person] = peopleOfTexts([second, first], officials, 'de');
    assert.deepEqual([person?.name, person?.post], ['Olaf Scholz', 'Bundeskanzler']);
    assert.deepEqual([person?.mentionCount, person?.quotationCount, person?.appearances.length], [3, 1, 2]);
  });

  test('does not take two strangers of one name for one', () => {
    const strangers = peopleOfTexts([first, second], officials).filter(({ name }) => name === 'Emil Kuhle');
    assert.equal(strangers.length, 2);
  });
});
