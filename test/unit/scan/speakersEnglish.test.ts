import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';
import { checkSpans } from '../../support/spans';

// Where the speakers of quotations of speech stand, each place once.
const speakers = (text: string) => {
  const ends = new Map<number, number>();
  for (const { kind, speaker } of analyze({ text, language: 'en' }, bundledKnowledge()).quotations) {
    if (kind !== 'marked' && speaker?.start !== undefined && speaker.end !== undefined) {
      ends.set(speaker.start, speaker.end);
    }
  }
  return Array.from(ends, ([start, end]) => ({ start, end }));
};

const cases: readonly (readonly [fact: string, marked: string])[] = [
  ['a name with a small particle', '“We stay,” ⟦van Telgen⟧, 61, told reporters. “Not now, not ever.”'],
  [
    'whom somebody quotes, with a particle',
    'The senator quoted ⟦van Telgen⟧ as saying the dam was “finished and gone.”',
  ],
  ['who acts right before the marks', '“You know it,” ⟦Quist⟧ said. ⟦Lammers⟧ shrugged. “Maybe.”'],
  ['before the marks, where the verb behind them governs a thing', '⟦Quist⟧, “a nuisance by nature,” began the count.'],
  ['of a message', '⟦Lammers⟧ tweeted: “Done. Finally.”'],
  ['behind the time of an entry', '12:30 p.m. ⟦The agency Estor⟧ reports that the talks are stuck.'],
  ['who judges with one word', '⟦Teo Halden⟧, who runs the pumps, calls her numbers “folklore.”'],
  ['a pronoun right before the verb', 'It was a long day for the crew when ⟦she⟧ said: “We will not move from here.”'],
  ['the last of two clauses', 'A woman asked for the map and ⟦Ilva Brandt⟧ said: “We will not move from here.”'],
  ['two names as one', '⟦Ilva Brandt and Odo Lammers⟧ said: “We will not move from here.”'],
  ['no participle', 'Asked whether the talks would go on, ⟦Odo Lammers⟧ responded: “We will not move from here.”'],
  ['no clause of manner', 'Speaking at the harbor on Monday, ⟦Odo Lammers⟧ warned: “We will not move from here.”'],
  ['a family name that looks like one', '⟦Boeing⟧ said: “We will not move from here.”'],
  [
    'no dateline',
    'HOHENFURT, Sept. 21 (Agency) - ⟦Foreign minister Ilva Brandt⟧ accused Tellmark, saying: “We will not move.”',
  ],
  [
    'no dateline alone',
    'HOHENFURT — ⟦Ilva Brandt⟧ accused Tellmark on Monday, saying the country had pumped too much.',
  ],
  [
    'no preposition',
    'In a statement released on Thursday, ⟦Rep. Odo Lammers⟧ welcomed it, saying: “We will not move.”',
  ],
  ['no place', 'At the rally in Hohenfurt, ⟦Odo Lammers⟧ said: “We will not move from here.”'],
  ['the one behind a question', '“Who would have told us?” ⟦Odo Lammers⟧ told reporters.'],
  ['the one behind an exclamation', '“Nobody has told us anything!” ⟦Odo Lammers⟧ said as he left.'],
  ['the one of an unknown verb', '“Go home and stay there,” ⟦Odo Lammers⟧ barked.'],
  ['the one behind an unknown verb', '“Go home and stay there,” boomed ⟦Odo Lammers⟧.'],
  ['no words in marks', '“We are free and strong,” read ⟦one poster⟧.'],
  ['a number', '“We are free and strong,” said ⟦the 46-year-old⟧.'],
  ['the source before a colon', 'More from ⟦Odo Lammers⟧: “We will not move from here at all.”'],
  ['no verb that no list has', '⟦The minister⟧ shrugged: “Until Thursday, perhaps.”'],
  ['no such verb behind a name', '⟦Odo Lammers⟧ shot back: “We will not move from here.”'],
  ['a participle’s sentence', '⟦Odo Lammers⟧ walked out, accusing the host of having “rewritten the annex overnight.”'],
  [
    'who spoke before, adding something',
    '“It is not the money,” said ⟦Odo Lammers⟧, a fisherman in the so-called “Crooked Arm”, adding that he had not slept.',
  ],
  ['several people', '“The bridge will stay closed until spring,” ⟦officials⟧ said on Monday.'],
  ['several people by their source', 'According to ⟦officials⟧, the bridge will stay closed.'],
  [
    'no plural that looks like a verb',
    'According to ⟦two people who have seen it⟧: It would oblige both states to publish inspection reports “in time”.',
  ],
  ['what is said behind a comma', 'Ilva Brandt praised the deal: “We will not move,” ⟦she⟧ said.'],
  ['whom a paper quotes as saying it', 'The paper quoted ⟦the minister⟧ as saying “the door is open to all of them”.'],
];

suite('findQuotations: dialogues', () => {
  const names = (text: string) =>
    analyze({ text, language: 'en' }, bundledKnowledge()).quotations.map(({ speaker }) => speaker?.text);

  test('go by turns where nobody is named', () => {
    const text =
      '“Who pays for it?” asked Lammers.\n\n“You do,” said Quist.\n\n“Me, of all people?”\n\n“Nobody else is here.”';
    assert.deepEqual(names(text), ['Lammers', 'Quist', 'Lammers', 'Quist']);
  });

  test('have no turns where one goes on', () => {
    const text = '“Nobody pays for it,” said Quist.\n\nThe rain went on.\n\n“Nobody else is here.”';
    assert.deepEqual(names(text), ['Quist', 'Quist']);
  });
});

suite('findQuotations: speakers of English', () => {
  for (const [fact, marked] of cases) {
    test(`takes ${fact}`, () => {
      checkSpans(speakers, marked);
    });
  }

  test('takes no official for somebody who is named by them', () => {
    const text =
      'Minister Ilva Brandt spoke first. Brandt’s predecessor, Teo Halden, said: “Nobody listened to me in the spring.”';
    const { quotations } = analyze({ text, language: 'en' }, bundledKnowledge());
    const last = quotations.at(-1)?.speaker;
    assert.deepEqual([last?.text, last?.official], ['Brandt’s predecessor, Teo Halden', undefined]);
  });
});
