import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import { findMarkedSpans, readMarks } from '../../../src/core/scan/marks/marks';
import { checkSpans } from '../../support/spans';

const scan = (language: string) => (text: string) => findMarkedSpans(read({ text, language }));
const inWords = (language: string) => (text: string) =>
  findMarkedSpans(read({ text, language })).map(({ inner }) => inner);

suite('findMarkedSpans', () => {
  test('pairs German marks, nested ones too', () => {
    checkSpans(scan('de'), 'Sie sagte: ⟦„Das Wort ⟦‚Frieden‘⟧ fehlt.“⟧ Mehr sagte sie nicht.');
  });

  test('finds out that a German book prints its chevrons the other way round', () => {
    checkSpans(scan('de'), '⟦»Wir gehen«⟧, sagte Orla. ⟦»Jetzt?«⟧, fragte Tam.');
  });

  test('takes Swiss guillemets as they come', () => {
    checkSpans(scan('de'), '⟦«Wir gehen»⟧, sagte Orla. ⟦«Jetzt?»⟧, fragte Tam.');
  });

  test('takes “ as opening mark in English', () => {
    checkSpans(scan('en'), '⟦“We leave,”⟧ said Orla. ⟦“Tam called it ⟦‘a game’⟧ today.”⟧');
  });

  test('reads a wrong pair as the pair it is meant to be', () => {
    checkSpans(scan('de'), 'Er rief: ⟦„Halt!"⟧ und dann: ⟦„Weiter!”⟧');
  });

  test('lets French marks have their inner spaces', () => {
    checkSpans(scan('fr'), 'Elle répond : ⟦« Nous partons. »⟧ Puis : ⟦«\u00a0Demain.\u00a0»⟧');
    checkSpans(inWords('fr'), 'Elle répond : « ⟦Nous partons.⟧ »');
  });

  test('knows digraphs and entities, with offsets of the original', () => {
    checkSpans(scan('de'), "Sie sagte: ⟦,,Wir gehen.''⟧ Und: ⟦&bdquo;Bald.&ldquo;⟧");
    checkSpans(scan('fr'), 'Elle dit : ⟦<<Oui.>>⟧');
  });

  test('keeps a quotation together whose paragraphs all open and of which only the last closes', () => {
    checkSpans(scan('en'), 'She said: ⟦“First.\n\n“Second.\n\n“Third.”⟧\n\nHe left.');
    checkSpans(scan('es'), 'Dijo: ⟦«Primero.\n\n»Segundo.»⟧');
  });

  test('lets a missing mark cost its own quotation only', () => {
    checkSpans(scan('en'), 'He said ⟦“never, and left.⟧\n\nThen: ⟦“We stay,”⟧ she said. ⟦“Always.”⟧');
    checkSpans(scan('en'), 'He said never,” and left.\n\n⟦“We stay,”⟧ she said. ⟦“Always.”⟧');
  });

  test('leaves apostrophes, primes and clipped words alone', () => {
    checkSpans(scan('en'), "⟦'It isn't the boys' club,'⟧ he said. ’Tis 6'2\" tall, rock ’n’ roll of the ’90s.");
    checkSpans(scan('fr'), "L'homme d’État n'a rien dit.");
  });

  test('takes the ditto marks of a table for no quotation', () => {
    const tables = [
      'Weizen ..... K 10.54 per 50 kg.\nMais ..... „ 5.53 „ „ „\nHafer ..... „ 6.10 „ „ „',
      'Wald: 20 000 Morgen in Lora, 15 000 „ „ Sochod, 6 000 „ in Auental.',
    ];
    for (const table of tables) {
      const { spans, problems } = readMarks(read({ text: table, language: 'de' }));
      assert.deepEqual([spans.length, problems.length], [0, 0]);
    }
    checkSpans(scan('de'), 'Im Brief steht: ⟦„ Wir kommen. “⟧ Mehr nicht.');
  });

  test('opens a turn by a dash and leaves the author’s words out', () => {
    checkSpans(scan('es'), '⟦—¿Vienes?⟧ —preguntó Ana—. ⟦Es tarde.⟧\n⟦—Ya voy.⟧');
    checkSpans(scan('ru'), '⟦— Мы готовы,⟧ — сказал он. — ⟦Идём.⟧');
    checkSpans(scan('fr'), 'Elle ouvrit.\n\n⟦— Entrez !⟧\n\nIl entra.');
  });

  test('does not take a pointer to more reading for a dialogue', () => {
    checkSpans(scan('de'), 'Mehr zum Thema – Der Vertrag\n\n– Lesen Sie mehr.');
  });

  test('takes unmarked provisions after a colon for a block', () => {
    checkSpans(
      scan('de'),
      'Artikel 3 lautet:\n\n⟦(1) Die Vertragsparteien verpflichten sich, einander unverzüglich zu hören.⟧\n\nSo weit.',
    );
  });

  test('takes a Markdown block for a quotation, and code for none', () => {
    checkSpans(scan('en'), 'He wrote:\n\n⟦> We leave.\n> All of us.⟧\n\n```\nsay "x"\n```\n');
    checkSpans(scan('en'), 'See [the pact](pact.md "The pact") today.');
  });
});

suite('readMarks', () => {
  test('says which mark has no partner, and where a closing one would go', () => {
    const text = 'Er ging“ bald.\n\nSie sagte: „Nie. ';
    const { problems } = readMarks(read({ text, language: 'de' }));
    assert.deepEqual(
      problems.map(({ code, span, repair }) => [
        code,
        text.slice(span?.start, span?.end),
        repair?.span.start,
        repair?.text,
      ]),
      [
        ['quotation.unopened', '“', undefined, undefined],
        ['quotation.unclosed', '„', 32, '“'],
      ],
    );
  });
});
