import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Quotation } from '../../../src/core/model';
import { bundledKnowledge } from '../../support/knowledge';
import { checkSpans } from '../../support/spans';

function quotationsOf(text: string, language: string): readonly Quotation[] {
  return analyze({ text, language }, bundledKnowledge()).quotations;
}

const direct = (language: string) => (text: string) =>
  quotationsOf(text, language).filter(({ kind }) => kind === 'direct');

const speakers = (language: string) => (text: string) =>
  direct(language)(text).flatMap(({ speaker }) =>
    speaker?.start === undefined || speaker.end === undefined ? [] : [{ start: speaker.start, end: speaker.end }],
  );

suite('findQuotations: speech or not', () => {
  test('takes a sentence after a saying verb and a colon for speech', () => {
    checkSpans(direct('de'), 'Ministerin Anna Beispiel sagte: ⟦„Wir bleiben dabei.“⟧');
  });

  test('finds words over two lines once, with the speaker behind them', () => {
    const text = '“The Parties keep the sluices\nopen from May to October,” said Ilva Brandt.\n';
    assert.deepEqual(
      quotationsOf(text, 'en').map(({ start, end, speaker }) => [text.slice(start, end), speaker?.text]),
      [['“The Parties keep the sluices\nopen from May to October,”', 'Ilva Brandt']],
    );
  });

  test('takes a name after a naming noun for a name', () => {
    checkSpans(direct('de'), 'Der Frachter „Nordstern“ lief am Montag aus dem Hafen aus.');
  });

  test('takes words in capitals after “called” for a title', () => {
    checkSpans(direct('en'), 'She wrote a book called “The Long Border”.');
  });

  test('takes a title with small words in it for a title', () => {
    checkSpans(direct('en'), 'He said so on “Voices of the River” and on “Meet the Crew” last week.');
  });

  test('takes what others call something for a name', () => {
    checkSpans(direct('en'), 'Odo Lammers said no. “The annex”, as diplomats call it, is a law.');
  });

  test('takes what a treaty puts in marks for a term', () => {
    const text = 'Norwalden and Tellmark (hereinafter referred to as "the Parties"),\n\nHave agreed as follows.';
    const kinds = analyze({ text, language: 'en', kind: 'treaty' }, bundledKnowledge()).quotations.map(
      ({ kind }) => kind,
    );
    assert.deepEqual(kinds, ['marked']);
  });

  test('ends a report before the next verb of its subject', () => {
    const [quotation] = quotationsOf('Mara Quist said the figures were fine and declined to say which side won.', 'en');
    assert.equal(quotation?.kind, 'indirect');
    assert.equal(quotation.end, 'Mara Quist said the figures were fine'.length);
  });

  test('keeps the reason for its decision', () => {
    const [quotation] = quotationsOf('“We will not move,” said Anna Example.', 'en');
    assert.deepEqual(quotation?.evidence[0], { code: 'cue', detail: 'said' });
  });
});

suite('findQuotations: the line below that says whose words they are', () => {
  test('below a quotation in marks', () => {
    const text =
      'Vorher geschah viel.\n\n„Wir lassen uns nicht erpressen.“\n— ⟦Energieminister Jonas Wiek⟧\n\nDanach nichts.';
    checkSpans(speakers('de'), text);
  });

  test('behind it on the same line', () => {
    checkSpans(speakers('en'), '“We kept to every line.” — ⟦Ilva Brandt⟧, foreign minister\n\nNobody spoke.');
  });

  test('behind it with a full stop, where it is a whole name', () => {
    const [first, second] = ['“We kept to every line of it.”― ⟦Mara Quist⟧.', '“Nobody asked us.” ― ⟦Teo Warn⟧'];
    checkSpans(speakers('en'), `Readers wrote to us.\n\n${first}\n\n${second}\n`);
    checkSpans(direct('fr'), '⟦« Partons tout de suite. »⟧\n\n⟦— Venez.⟧\n\n⟦— Jamais de la vie.⟧\n');
  });

  test('below a block with marks, once', () => {
    const text = 'It was a long night.\n\n> ⟦“We kept to every line.”⟧\n> — Ilva Brandt';
    checkSpans(direct('en'), text);
    checkSpans(speakers('en'), '> “We kept to every line.”\n> — ⟦Ilva Brandt⟧');
  });

  test('below a block without marks', () => {
    checkSpans(direct('en'), 'A long night.\n\n⟦> We kept to every line of it.⟧\n> — Ilva Brandt');
    checkSpans(speakers('en'), '> We kept to every line of it.\n> -- ⟦Ilva Brandt⟧');
  });

  test('in a language of dialogue dashes, the name opens no turn', () => {
    checkSpans(speakers('fr'), '« Nous avons tenu chaque ligne. »\n— ⟦Ilva Brandt⟧, ministre');
  });

  test('not the next turn of a dialogue', () => {
    checkSpans(direct('fr'), '⟦« Partons tout de suite. »⟧\n\n⟦— Non,⟧ dit Odo.');
  });

  test('not words behind a dash that go on with the sentence', () => {
    checkSpans(speakers('de'), '„Nein“ – Brandt blieb dabei.');
  });
});

suite('findQuotations: speakers', () => {
  test('finds the subject before the verb', () => {
    checkSpans(speakers('en'), '⟦Minister Anna Example⟧ said: “We will not move from here.”');
  });

  test('finds the subject after the verb', () => {
    checkSpans(speakers('en'), '“We will not move from here,” said ⟦Anna Example⟧ on Monday.');
  });

  test('finds the subject after the verb where something else opens the sentence', () => {
    checkSpans(speakers('de'), 'Am Montag sagte ⟦Minister Bernd Muster⟧: „Wir bleiben dabei.“');
  });

  test('finds the subject before an apposition', () => {
    checkSpans(speakers('en'), '⟦Anna Example⟧, the envoy of Ruritania, said: “We will not move from here.”');
  });

  test('finds the speaker after “so”', () => {
    checkSpans(speakers('de'), '„Wir bleiben dabei und ändern nichts“, so ⟦Bernd Muster⟧.');
  });

  test('resolves a pronoun to the speaker before', () => {
    const text = 'Anna Example said: “We will not move from here.” She added: “Nobody has asked us to go.”';
    assert.equal(direct('en')(text)[1]?.speaker?.text, 'Anna Example');
  });
});
