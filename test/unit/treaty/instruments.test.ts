import assert from 'node:assert/strict';
import { findNames, matchName, matchNameBefore } from '../../../src/core/treaty/instruments/instrumentNames';
import { nameOf } from '../../../src/core/treaty/instruments/instruments';
import { bundledKnowledge } from '../../support/knowledge';

suite('bundled instruments', () => {
  const { instruments, names } = bundledKnowledge().instruments;
  const idsIn = (text: string): string[] => findNames(names, text).flatMap(({ ids }) => ids);

  test('know the treaties that news is about', () => {
    assert.ok(instruments.size >= 90, `${instruments.size}`);
    assert.equal(instruments.get('un-charter')?.articles, 111);
    assert.equal(instruments.get('ru-kp-2024')?.inForce, '2024-12-04');
  });

  test('are found in every case of their name', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['der Charta der Vereinten Nationen', 'un-charter'],
      ['der UN-Charta', 'un-charter'],
      ['the UN Charter', 'un-charter'],
      ['Уставом Организации Объединённых Наций', 'un-charter'],
      ['Устава ООН', 'un-charter'],
      ['联合国宪章', 'un-charter'],
      ['des Atomwaffensperrvertrages', 'npt'],
      ['Договора о нераспространении ядерного оружия', 'npt'],
      ['umfassenden Partnerschaftsabkommens zwischen Russland und Nordkorea', 'ru-kp-2024'],
      ['einen Vertrag zur allumfassenden strategischen Partnerschaft', 'ru-kp-2024'],
      ['de la Convention européenne des droits de l’homme', 'echr'],
    ];
    for (const [text, id] of cases) {
      assert.deepEqual(idsIn(text), [id], text);
    }
  });

  test('tell the four Geneva conventions apart by number, and not without', () => {
    const all = ['gc-i', 'gc-ii', 'gc-iii', 'gc-iv'];
    for (const text of ['des Genfer Abkommens', 'den Genfer Konventionen', 'the Geneva Conventions']) {
      assert.deepEqual(idsIn(text), all, text);
    }
    assert.deepEqual(idsIn('des Genfer Abkommens I'), ['gc-i']);
    assert.deepEqual(idsIn('des III. Genfer Abkommens'), ['gc-iii']);
    assert.deepEqual(idsIn('the Fourth Geneva Convention'), ['gc-iv']);
  });

  test('have names in the language of the reader, or in English', () => {
    const charter = instruments.get('un-charter');
    assert.ok(charter);
    assert.equal(nameOf(charter, 'de'), 'Charta der Vereinten Nationen');
    assert.equal(nameOf(charter, 'xx'), 'Charter of the United Nations');
  });

  test('are matched from a place, and up to a place', () => {
    const text = 'die NATO-Vertrag genannte Abmachung';
    assert.deepEqual(matchName(names, text, 4)?.ids, ['nato']);
    assert.equal(matchNameBefore(names, text, 16)?.start, 4);
    assert.equal(matchNameBefore(names, text, 15), undefined);
  });
});
