import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import type { Reference } from '../../../src/core/model';
import { findReferences } from '../../../src/core/scan/references/references';
import { makeInstrumentTable, toInstrument } from '../../../src/core/treaty/instruments/instruments';
import { checkSpans } from '../../support/spans';

const table = makeInstrumentTable(
  [
    { id: 'eu-data', kind: 'law', number: '2016/679', names: { en: 'General Data Protection Regulation' } },
    { id: 'social-2', kind: 'law', unit: 'section', names: { de: 'Sozialgesetzbuch Zweites Buch' }, short: 'SGB II' },
    { id: 'torture', names: { en: 'Convention on Torture' }, short: 'CAT', common: 'CAT' },
  ].flatMap((entry) => toInstrument(entry) ?? []),
);

function find(text: string, language = 'de'): Reference[] {
  return findReferences(read({ text, language, kind: 'news' }), { instruments: table, structure: [] });
}

function check(marked: string, language = 'de'): void {
  checkSpans((text) => find(text, language), marked);
}

suite('references to whole acts', () => {
  test('are found by the act’s number', () => {
    check('Das regelt die ⟦Verordnung (EG) Nr. 883/2004⟧ für alle.');
    check('They rely on ⟦Regulation (EU) 2016/679⟧ here.', 'en');
    check('Он сослался на ⟦Федеральный закон от 3 мая 2011 г. № 77-ФЗ⟧ и ушёл.', 'ru');
    check('Le texte cite la ⟦loi n° 78-17 du 6 janvier 1978⟧ deux fois.', 'fr');
  });

  test('end with their number where prose goes on', () => {
    check('Er nannte sie im ⟦Dekret Nr. 72-186⟧ unter dem Begriff „Siedler“.');
    check('Sie hob die ⟦Verordnung Nr. 12/1983⟧ in der Hauptstadt auf.');
    check('Es gilt die ⟦Verordnung (EG) Nr. 12/2004 des Hohen Rates und des Parlaments vom 3. Mai 2004⟧ weiter.');
  });

  test('are found by date, where acts have no number', () => {
    check('Das ⟦Gesetz zur Ordnung der Häfen vom 4. Mai 2010⟧ gilt weiter.');
  });

  test('are found by abbreviation', () => {
    check('Leistungen nach dem ⟦SGB II⟧ stehen ihm zu.');
    check('Das folgt aus dem ⟦BetrAVG⟧ und der ⟦ZPO⟧.');
  });

  test('are found by a title in marks that only acts have', () => {
    check('Он подписал ⟦федеральный закон «О портах и причалах»⟧ вчера.', 'ru');
    check('Это ⟦указ президента Лардии «Об отставке капитана порта»⟧, сказал он.', 'ru');
    check(
      'Ведомство изменило ⟦приказ министерства морских портов и внутренних рек Лардии от 3 мая 2011 г. № 12⟧.',
      'ru',
    );
    check('Він підписав ⟦Закон «Про порти»⟧ і ⟦указ № 77/2011⟧ учора.', 'uk');
    check('She quoted the ⟦law “On Ports and Harbors”⟧ at length.', 'en');
  });

  test('are not whatever else has marks behind the noun of an act', () => {
    check('Закон «Осень» не действует, а указ «Об» не нужен никому.', 'ru');
    check('The law “only helps the rich”, she said.', 'en');
  });

  test('are found in further languages', () => {
    check('Lo prevé la ⟦Ley 39/2015, de 1 de octubre⟧, según el ministro.', 'es');
    check('Vale la ⟦legge 8 marzo 2017, n. 24⟧, dice il ministro.', 'it');
    check('Segundo a ⟦Lei n.º 13.709/2018⟧, é proibido.', 'pt');
    check('Dat staat in ⟦Verordening (EU) 2016/679⟧, aldus de minister.', 'nl');
    check('Tak stanowi ⟦ustawa z dnia 4 maja 2010 r.⟧ i kropka.', 'pl');
  });

  test('are found by title and year', () => {
    check('The bank relied on the ⟦Harbour Registration Act, 1908⟧ alone.', 'en');
  });

  test('resolve to the instrument, with no address in it', () => {
    assert.deepEqual(
      find('under Regulation (EU) 2016/679', 'en').map(({ targets }) => targets),
      [[{ instrument: 'eu-data', number: '2016/679' }]],
    );
    assert.deepEqual(
      find('nach dem SGB II').map(({ targets }) => targets[0]?.instrument),
      ['social-2'],
    );
  });

  test('are not courts, parties, firms or everyday words', () => {
    check('Das BVerfG, die CDU, die AG und das ZDF schwiegen. Nach dem OLG kam der BGH.');
    check('The Act was a success, and so was Act II of the play; the CAT slept.', 'en');
    check('Das neue Gesetz kommt im Mai. Die Verordnung gilt ab 2025, die Richtlinie seit 1998.');
  });

  test('leave the reference to a provision whole', () => {
    check('Nach ⟦§ 7 Abs. 1 SGB II⟧ zahlt das Amt.');
    check('See ⟦Article 5(1) of Regulation (EU) 2016/679⟧.', 'en');
  });
});

suite('references to English provisions', () => {
  test('hold the year and the noun of an act behind its abbreviation', () => {
    check('He relied on ⟦Section 50 of the NHR Act 1985⟧ and left.', 'en');
    check('They quote ⟦Sections 147 to 151 of the Harbor Tax Act, 1961⟧.', 'en');
    check('The ⟦Harbor Services Act⟧ binds them; so does ⟦Article 16 of the HSA⟧.', 'en');
  });

  test('list several numbers behind a singular', () => {
    check('He was charged under ⟦Section 420, 467, 120-B NPC⟧.', 'en');
    check('The case under ⟦Section 306/34 of NPC⟧ goes on.', 'en');
    check('He was charged under ⟦Section 420⟧, 12 people were not.', 'en');
    check('It rests on ⟦Article 5⟧, 2010 being the last year.', 'en');
  });

  test('begin behind whose act it is', () => {
    check('⟦Article 3⟧ and the Union’s ⟦Harbor Services Act⟧ bind them.', 'en');
  });
});

suite('the name of an instrument', () => {
  test('ends before words that do not belong to it', () => {
    check('Sie zitierte ⟦Artikel 5 Absatz 1 des Vertrages⟧ mit den Worten: „Nein.“');
    check('Das gilt nach ⟦Artikel 3 des Abkommens⟧ mit Wirkung vom Mai.');
  });
});
