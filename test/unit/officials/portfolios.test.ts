import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

suite('findMentions: what a minister is of', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['fr', 'La ministre de l’Environnement Ilva Brandt a démissionné.', 'Ilva Brandt'],
    ['fr', 'La ministre de l’Économie et des Finances Ilva Brandt a parlé.', 'Ilva Brandt'],
    ['it', 'La ministra dell’Ambiente Ilva Brandt si è dimessa.', 'Ilva Brandt'],
    ['es', 'La ministra de Medio Ambiente Ilva Brandt dimitió.', 'Ilva Brandt'],
    ['pt', 'A ministra do Ambiente Ilva Brandt demitiu-se.', 'Ilva Brandt'],
    ['nl', 'Minister van Milieu Ilva Brandt trad af.', 'Ilva Brandt'],
    ['en', 'Minister of Health Ilva Brandt resigned.', 'Ilva Brandt'],
    ['en', 'Minister of State for Trade Ilva Brandt resigned.', 'Ilva Brandt'],
    ['pl', 'Minister zdrowia Ilva Brandt odeszła.', 'Ilva Brandt'],
    ['ru', 'Министр здравоохранения Ильва Брандт ушла.', 'Ильва Брандт'],
  ];
  for (const [language, text, name] of cases) {
    test(`is no part of the name: ${text}`, () => {
      const names = analyze({ text, language, kind: 'news' }, bundledKnowledge()).mentions.map((mention) =>
        text.slice(mention.name.start, mention.name.end),
      );
      assert.deepEqual(names, [name]);
    });
  }
});
