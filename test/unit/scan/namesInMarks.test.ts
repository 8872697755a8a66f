import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function kinds(text: string, language: string): string[] {
  return analyze({ text, language, kind: 'news' }, bundledKnowledge())
    .quotations.filter(({ form }) => form === 'marks')
    .map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

suite('findQuotations: what can be nothing but a name', () => {
  const names: readonly (readonly [string, string])[] = [
    ['Sein Buch trägt den Titel: „Wir waren nie allein!“', 'de'],
    ['Das Motto der Kundgebung lautete „Wasser gehört allen!“', 'de'],
    ['„Wir waren nie allein“, so lautet der Titel des Buches.', 'de'],
    ['Sie zogen unter dem Motto „Der Fluss gehört uns allen!“ durch die Stadt.', 'de'],
    ['Ein Sprecher der „Freien Ufer“ sagte, man warte noch.', 'de'],
    ['Der Bund für die Ufer, kurz „BU“, klagt.', 'de'],
    ['Wie „Der Bote“ berichtet, ist die Brücke gesperrt.', 'de'],
    ['The march was held under the motto “Nobody owns the river!” on Sunday.', 'en'],
    ['Le film a pour titre « Nous étions seuls ! ».', 'fr'],
  ];
  for (const [text, language] of names) {
    test(text, () => {
      assert.ok(
        kinds(text, language).every((kind) => kind.startsWith('marked')),
        kinds(text, language).join(),
      );
    });
  }

  test('but what is joined to it: „Ilva“ und „Teo“', () => {
    assert.deepEqual(kinds('Die Reederei nennt die Schiffe „Ilva“ und „Große Teo“.', 'de'), [
      'marked „Ilva“',
      'marked „Große Teo“',
    ]);
  });

  test('and not the words of a banner or an answer', () => {
    assert.deepEqual(kinds('Die Menge rief Parolen wie „Gebt uns das Wasser zurück!“', 'de'), [
      'direct „Gebt uns das Wasser zurück!“',
    ]);
  });
});
