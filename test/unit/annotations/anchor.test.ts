import assert from 'node:assert/strict';
import { anchor } from '../../../src/core/annotations/anchoring/anchor';
import type { Anchoring } from '../../../src/core/annotations/anchoring/anchoring';
import { isFound } from '../../../src/core/annotations/anchoring/anchoring';
import { describe } from '../../../src/core/annotations/selector';
import { mark, unmark } from '../../support/spans';

/** `old` holds the annotated passage in ⟦ ⟧, `now` where it should be found; without and with the old text. */
function checkAnchor(old: string, now: string, state: Anchoring['state']): readonly Anchoring[] {
  const [before, after] = [unmark(old), unmark(now)];
  const target = describe(before, { start: old.indexOf('⟦'), end: old.indexOf('⟧') - 1 });
  return [before, undefined].map((known) => {
    const result = anchor(after, target, known);
    const shown = isFound(result) ? mark(after, [result]) : after;
    assert.deepEqual([result.state, shown], [state, now], `${known === undefined ? 'without' : 'with'} the old text`);
    return result;
  });
}

const treaty = (...articles: readonly string[]): string => articles.join('\n\n');
const article = (number: string, text: string): string => `Article ${number}\nThe Parties ${text}.`;

suite('anchor', () => {
  test('follows a passage when text is put above it', () => {
    checkAnchor(
      'Das Abkommen ⟦tritt sofort in Kraft⟧, sagte die Ministerin am Abend.',
      'Seehafen, am Montag. Das Abkommen ⟦tritt sofort in Kraft⟧, sagte die Ministerin am Abend.',
      'anchored',
    );
  });

  test('takes other quotation marks, dashes and line ends for the same words', () => {
    const [, result] = checkAnchor(
      'Die Ministerin nannte es ⟦"ein Abkommen - für alle Staaten am Fluss"⟧ und reiste ab.',
      'Die Ministerin nannte es ⟦„ein Abkommen – für alle\nStaaten am Fluss“⟧ und reiste ab.',
      'anchored',
    );
    assert.match(result?.reason ?? '', /only spaces or signs differ/u);
  });

  test('says that words changed, and how many', () => {
    const [result] = checkAnchor(
      'Es heißt, ⟦die Parteien beraten sich regelmäßig über alle Fragen⟧ dieses Vertrags.',
      'Es heißt, ⟦die Parteien beraten sich jährlich über alle Fragen⟧ dieses Vertrags.',
      'changed',
    );
    assert.equal(result?.reason, '1 word changed');
  });

  const turns: readonly (readonly [string, string, string, string])[] = [
    ['negation', 'the ministry will raise taxes on grain', 'the ministry will not raise taxes on grain', 'not'],
    ['modal', 'each Party shall inform the other Party', 'each Party should inform the other Party', 'should'],
    ['number', 'the levy rises by 5 percent in spring', 'the levy rises by 7 percent in spring', '7'],
    [
      'number',
      'the flood has left six people without a home',
      'the flood has left eleven people without a home',
      'eleven',
    ],
    [
      'number',
      'the ship took forty-two crates of grain aboard',
      'the ship took forty-six crates of grain aboard',
      'six',
    ],
    ['date', 'it enters into force on 3 March at noon', 'it enters into force on 4 March at noon', '4'],
    [
      'name',
      'the note was sent by Minister Alder to the court',
      'the note was sent by Minister Birch to the court',
      'Birch',
    ],
  ];
  for (const [kind, before, after, word] of turns) {
    test(`raises a changed ${kind}`, () => {
      const around = (text: string): string =>
        `In the morning the paper wrote that ⟦${text}⟧, and nobody denied it then.`;
      for (const result of checkAnchor(around(before), around(after), 'changed')) {
        assert.deepEqual(isFound(result) && result.changes.map((change) => [change.kind, change.after]), [
          [kind, word],
        ]);
      }
    });
  }

  test('never takes Article 54 for a deleted Article 53', () => {
    const [a, b, c] = [
      article('52', 'consult each other'),
      article('53', 'inform each other'),
      article('54', 'help each other'),
    ];
    checkAnchor(treaty(a, b.replace('Article 53', '⟦Article 53⟧'), c), treaty(a, c), 'orphaned');
  });

  test('stays with the edited sentence, not with its unedited copy', () => {
    const copy = 'Die Parteien beraten sich regelmäßig über den Wasserstand.';
    checkAnchor(
      `Im ersten Teil steht, was am Oberlauf gilt. ⟦${copy}⟧ Das Wehr wird gemeinsam betrieben.\n\nAm Unterlauf gilt anderes für die Fischer. ${copy} Netze sind erlaubt.`,
      `Im ersten Teil steht, was am Oberlauf gilt. ⟦Die Parteien beraten sich jährlich über den hohen Wasserstand.⟧ Das Wehr wird gemeinsam betrieben.\n\nAm Unterlauf gilt anderes für die Fischer. ${copy} Netze sind erlaubt.`,
      'changed',
    );
  });

  test('does not jump to a copy of a deleted sentence', () => {
    const copy = 'Die Parteien beraten sich regelmäßig über den Wasserstand.';
    const old = `Im ersten Teil steht, was am Oberlauf gilt. ⟦${copy}⟧ Das Wehr wird gemeinsam betrieben.\n\nAm Unterlauf gilt anderes für die Fischer. ${copy} Netze sind erlaubt.`;
    const now = `Im ersten Teil steht, was am Oberlauf gilt. Das Wehr wird gemeinsam betrieben.\n\nAm Unterlauf gilt anderes für die Fischer. ${copy} Netze sind erlaubt.`;
    const target = describe(unmark(old), { start: old.indexOf('⟦'), end: old.indexOf('⟧') - 1 });
    assert.equal(anchor(now, target, unmark(old)).state, 'orphaned');
    const asked = anchor(now, target);
    assert.equal(asked.state, 'ambiguous');
    assert.equal('candidates' in asked && asked.candidates.length, 1);
  });

  test('follows a sentence that stood once to other surroundings, where the old text is not known', () => {
    const sentence = 'Die Abgabe auf Getreide steigt im Frühjahr um fünf Kronen.';
    checkAnchor(
      `Der Rat tagte bis Mitternacht. ⟦${sentence}⟧ Am Morgen reisten alle ab. Der Hafen blieb geschlossen.`,
      `Der Rat tagte bis Mitternacht. Am Morgen reisten alle ab. Der Hafen blieb geschlossen. ⟦${sentence}⟧`,
      'anchored',
    );
  });

  test('asks about a phrase that stands once, in another sentence', () => {
    const results = checkAnchor(
      'The talks in Sochod ended late on Friday.\n\nMinister Ilva Brandt ⟦left the harbour⟧ before the vote. Nobody asked her why.',
      'The talks in Sochod ended late on Friday, when the delegates left the harbour by boat.\n\nMinister Ilva Brandt stayed. Nobody asked her why.',
      'ambiguous',
    );
    for (const result of results) {
      assert.ok(result.state === 'ambiguous');
      assert.equal(result.reason, 'the same words stand elsewhere now');
      assert.deepEqual(result.candidates[0], { start: 61, end: 77, score: 0.5 });
    }
  });

  test('leaves a provision behind that is named elsewhere once the passage was deleted', () => {
    checkAnchor(
      'The Parties shall meet yearly. They act under ⟦Article 53⟧ of the Treaty. The Secretary keeps the minutes of every meeting.',
      'The Parties shall meet yearly. The Secretary keeps the minutes of every meeting. No reservation to Article 53 is allowed.',
      'orphaned',
    );
  });

  test('does not take a phrase that stood twice for the one that was deleted', () => {
    checkAnchor(
      'Ilva Brandt ⟦left the harbour⟧ before the vote of the council. Nobody in the town asked her why.\n\nThe boats of the fishers left the harbour at dawn, as they do each day in spring.',
      'Nobody in the town asked her why.\n\nThe boats of the fishers left the harbour at dawn, as they do each day in spring.',
      'orphaned',
    );
  });

  test('follows a paragraph that was moved, and says how far', () => {
    const [a, b, c] = [
      'Am Montag kamen die Minister in Seehafen zusammen und sprachen lange über den Fluss.',
      'Der Präsident der Kommission blieb der Sitzung fern, weil sein Zug nicht fuhr.',
      'Nach Angaben des Ministeriums soll das Wehr noch im Winter repariert werden.',
    ];
    const [old, now] = [[a, b, c].join('\n\n'), [b, c, a].join('\n\n')];
    const result = anchor(now, describe(old, { start: 0, end: a.length }), old);
    assert.deepEqual([result.state, isFound(result) && now.slice(result.start, result.end)], ['anchored', a]);
    assert.equal(result.reason, 'moved 2 paragraphs down');
  });

  test('knows a word with another ending or a slip of the keys again', () => {
    checkAnchor(
      'Am Abend reiste ⟦Ministerin Lindenhof⟧ nach Seehafen, wo der Rat schon wartete.',
      'Neues vom Tage. Am Abend reiste ⟦Ministerin Lindehof⟧ nach Seehafen, wo der Rat schon wartete.',
      'changed',
    );
    checkAnchor(
      'Der Rat prüft ⟦des Abkommens⟧ Folgen, so hieß es am Montag in Seehafen.',
      'Neues vom Tage. Der Rat prüft ⟦des Abkommen⟧ Folgen, so hieß es am Montag in Seehafen.',
      'changed',
    );
  });

  test('takes no number for another one that looks like it', () => {
    const [with4, without] = checkAnchor(
      'Die Abgabe steigt ⟦auf 10500 Kronen⟧ im Jahr, teilte das Amt in Seehafen mit.',
      'Die Abgabe steigt ⟦auf 10900 Kronen⟧ im Jahr, teilte das Amt in Seehafen mit.',
      'changed',
    ).map((result) => (isFound(result) ? result.changes[0]?.after : undefined));
    assert.deepEqual([with4, without], ['10900', '10900']);
  });

  test('begins at the word next to the passage, not at one like it in the sentence before', () => {
    const [, result] = checkAnchor(
      'Es regnete\n\nKein Boot fuhr mehr\n\n⟦Die Lage blieb ruhig, hieß es am Hafen.⟧ Es war still.',
      'Die Boote blieben am Abend draußen\n\n⟦Die Lage blieb ruhig, hieß es am Hafen.⟧ Es war still.',
      'anchored',
    );
    assert.equal(result?.state, 'anchored');
  });

  test('places a sentence by all that stands around it, though half of its words are new', () => {
    checkAnchor(
      'Der Rat tagte am Montag in Seehafen. ⟦Er verlangt höhere Abgaben für alle Schiffe.⟧ Danach vertagte er sich auf den Herbst.',
      'Der Rat tagte am Montag in Seehafen. ⟦Er verlangt niedrigere Gebühren für alle Schiffe.⟧ Danach vertagte er sich auf den Herbst.',
      'changed',
    );
  });

  test('offers what is left of a passage of which most is gone, but does not place it', () => {
    const now =
      'Die Brücke wird im Frühjahr für den schweren Verkehr gesperrt. Am Abend tagte der Rat, und die Fähren fuhren wie sonst auch über den Fluss.';
    const old = `⟦Die Brücke wird im Frühjahr für den schweren Verkehr gesperrt. Dann prüfen Fachleute jeden Pfeiler, und das Amt schätzt die Kosten neu.⟧ Am Abend tagte der Rat, und die Fähren fuhren wie sonst auch über den Fluss.`;
    const result = anchor(now, describe(unmark(old), { start: 0, end: old.indexOf('⟧') - 1 }));
    assert.ok(!isFound(result), JSON.stringify(result));
    assert.ok(result.candidates.length > 0);
  });

  test('finds passages of scripts without spaces', () => {
    checkAnchor(
      '両当事国は定期的に協議する。⟦この条約は批准書の交換の日に効力を生ずる。⟧その後十年間効力を有する。',
      '前文。両当事国は定期的に協議する。⟦この条約は批准書の交換の日に効力を生ずる。⟧その後十年間効力を有する。',
      'anchored',
    );
  });
});

suite('candidates', () => {
  const old = 'Das Abkommen wurde am Fluss unterzeichnet. Alle reisten am Abend ab.';
  const target = describe(old, { start: 4, end: 12 });

  test('offers the words that now hold the one that is gone', () => {
    const now = 'Am Ufer wurde gestern ein Grenzabkommen paraphiert. Niemand sagte mehr zum Grenzabkommen.';
    const result = anchor(now, target);
    assert.equal(result.state, 'orphaned');
    assert.deepEqual('candidates' in result && result.candidates.map(({ start, end }) => now.slice(start, end)), [
      'Grenzabkommen',
      'Grenzabkommen',
    ]);
  });

  test('offers no signs without words', () => {
    const sentence = describe(old, { start: 0, end: 42 });
    const now = '. . . Etwas ganz anderes steht hier, und sonst nichts. . .';
    for (const known of [old, undefined]) {
      const result = anchor(now, sentence, known);
      const shown = 'candidates' in result ? result.candidates.map(({ start, end }) => now.slice(start, end)) : [];
      assert.equal(
        shown.every((text) => /\p{L}/u.test(text)),
        true,
        shown.join('|'),
      );
    }
  });

  test('tells words that were added from words that changed', () => {
    const now = old.replace('wurde am Fluss', 'wurde gestern vor der Presse am Fluss').replace(' Alle', ' Viele');
    const passage = describe(old, { start: 0, end: old.length });
    assert.equal(anchor(now, passage, old).reason, '1 word changed; 4 words added');
  });
});
