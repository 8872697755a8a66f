import assert from 'node:assert/strict';
import { detectLanguage } from '../../../src/core/text/detectLanguage';

const samples: Readonly<Record<string, string>> = {
  de: 'Der Vertrag tritt mit dem Austausch der Urkunden in Kraft.',
  en: 'The treaty enters into force with the exchange of the instruments.',
  fr: "Le traité entre en vigueur avec l'échange des instruments de ratification.",
  es: 'El tratado entra en vigor con el canje de los instrumentos.',
  it: 'Il trattato entra in vigore con lo scambio degli strumenti della ratifica.',
  pt: 'O tratado entra em vigor com a troca dos instrumentos.',
  nl: 'Het verdrag treedt in werking met de uitwisseling van de akten.',
  pl: 'Traktat wchodzi w życie z dniem wymiany dokumentów i nie wygasa.',
  ru: 'Договор вступает в силу с обменом грамотами, но это не всё.',
  uk: 'Договір набирає чинності з обміном грамотами, але це не все.',
  ar: 'تدخل المعاهدة حيز التنفيذ في يوم تبادل الوثائق',
  zh: '条约自交换批准书之日起生效。',
  ja: '条約は批准書の交換の日に効力を生ずる。',
  ko: '조약은 비준서를 교환한 날부터 효력을 발생한다.',
};

suite('detectLanguage', () => {
  for (const [code, text] of Object.entries(samples)) {
    test(`tells ${code}`, () => {
      assert.equal(detectLanguage(text).code, code);
    });
  }
});
