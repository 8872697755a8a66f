import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { layerOfficials } from '../../../src/core/officials/layer';
import { parseOfficialsFile } from '../../../src/core/officials/officialsFile';
import { filedNames, nameOfMention, placesNamed, toFiledName } from '../../../src/core/officials/renaming';
import { bundledKnowledge } from '../../support/knowledge';

const file = `officials:
  - id: brandt
    name: Ilva Brandt
    names: [Ilva Brandt-Holm, { name: "Брандт, Ильва", language: ru }]
`;
const text = 'Außenministerin Ilva Brandt kam. Ilva Brandts Rede war lang. Brandt ging, Brandts Wagen blieb.';

function brandt() {
  const { value } = parseOfficialsFile(file);
  const knowledge = bundledKnowledge();
  const officials = layerOfficials(knowledge.officials, value.entries);
  return { value, mentions: analyze({ text, language: 'de' }, { ...knowledge, officials }).mentions };
}

suite('renaming an official', () => {
  test('knows where the file has each name', () => {
    const places = filedNames(brandt().value).map(({ span }) => file.slice(span.start, span.end));
    assert.deepEqual(places, ['Ilva Brandt', 'Ilva Brandt-Holm', '"Брандт, Ильва"']);
  });

  test('finds the places of a text that write the name so, and leaves the ending of a genitive', () => {
    const { mentions } = brandt();
    const found = (written: string) => placesNamed(text, mentions, 'brandt', written).map(({ start }) => start);
    assert.deepEqual(found('Ilva Brandt'), [text.indexOf('Ilva Brandt kam'), text.indexOf('Ilva Brandts')]);
    assert.deepEqual(found('Brandt'), [text.indexOf('Brandt ging'), text.indexOf('Brandts Wagen')]);
    const [, genitive] = placesNamed(text, mentions, 'brandt', 'Brandt');
    assert.equal(text.slice(genitive?.start, genitive?.end), 'Brandt');
  });

  test('takes a genitive for the name itself where the name is known or written without its ending', () => {
    const { mentions } = brandt();
    const nameOf = (written: string, known: readonly string[]) => {
      const mention = mentions.find(({ name }) => text.slice(name.start, name.end) === written);
      assert.ok(mention);
      return nameOfMention(text, mention, known, [mention]);
    };
    assert.equal(nameOf('Brandts', ['Ilva Brandt']), 'Brandt');
    assert.equal(nameOf('Brandts', ['Ilva Brandts']), 'Brandts');
    assert.equal(nameOf('Brandts', []), 'Brandts');
  });

  test('writes a name that YAML would misread in quotation marks', () => {
    assert.deepEqual(['Ada Example', 'Example, Ada', 'No'].map(toFiledName), ['Ada Example', '"Example, Ada"', '"No"']);
  });
});
