import assert from 'node:assert/strict';
import { detectLanguage } from '../../../src/core/text/detectLanguage';

const samples: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Der Vertrag tritt mit dem Austausch der Urkunden in Kraft.',
    'Der Damm wird dreiundzwanzig Meter hoch, sagte der Minister.',
    'Brandt: „Wir bleiben am Tisch.“',
    'Regierung dementiert Rücktritt',
    'Laut Polizei wurden drei Personen verletzt.',
    '„Kein Kommentar“, sagte Vik.',
    'Artikel 5 gilt nicht.',
  ],
  en: [
    'The treaty enters into force with the exchange of the instruments.',
    'The dam will be twenty-three meters high, the minister said.',
    'Brandt: “We are staying at the table.”',
    'Government denies minister has quit',
    'Police said three people were hurt.',
    '“No comment,” Vik told reporters.',
    'Article 5 does not apply.',
  ],
  fr: [
    "Le traité entre en vigueur avec l'échange des instruments de ratification.",
    'Le barrage aura vingt-trois mètres de haut, a dit le ministre.',
    'Brandt : « Nous restons à la table. »',
    'Le gouvernement dément une démission',
    'Trois personnes ont été blessées, selon la police.',
    '« Sans commentaire », a déclaré Vik.',
    "L'article 5 ne s'applique pas.",
  ],
  es: [
    'El tratado entra en vigor con el canje de los instrumentos.',
    'La presa tendrá veintitrés metros de altura, dijo el ministro.',
    'Brandt: «Seguimos en la mesa».',
    'El Gobierno desmiente una dimisión',
    'Tres personas resultaron heridas, según la policía.',
    '«Sin comentarios», dijo Vik.',
    'El artículo 5 no se aplica.',
  ],
  it: [
    'Il trattato entra in vigore con lo scambio degli strumenti della ratifica.',
    'La diga sarà alta ventitré metri, ha detto il ministro.',
    'Brandt: «Restiamo al tavolo».',
    'Il governo smentisce le dimissioni',
    'Tre persone sono rimaste ferite, secondo la polizia.',
    '«Nessun commento», ha detto Vik.',
    "L'articolo 5 non si applica.",
  ],
  pt: [
    'O tratado entra em vigor com a troca dos instrumentos.',
    'A barragem terá vinte e três metros de altura, disse o ministro.',
    'Brandt: «Continuamos à mesa».',
    'Governo desmente demissão',
    'Três pessoas ficaram feridas, segundo a polícia.',
    '“Sem comentários”, disse Vik.',
    'O artigo 5.º não se aplica.',
  ],
  nl: [
    'Het verdrag treedt in werking met de uitwisseling van de akten.',
    'De dam wordt drieëntwintig meter hoog, zei de minister.',
    'Brandt: ‘Wij blijven aan tafel.’',
    'Regering ontkent het vertrek van de minister',
    'Volgens de politie raakten drie mensen gewond.',
    '“Geen commentaar”, zei Vik.',
    'Artikel 5 geldt niet.',
  ],
  pl: [
    'Traktat wchodzi w życie z dniem wymiany dokumentów i nie wygasa.',
    'Tama będzie miała dwadzieścia trzy metry wysokości, powiedział minister.',
    'Brandt: „Zostajemy przy stole”.',
    'Rząd zaprzecza dymisji',
    'Według policji trzy osoby zostały ranne.',
    '„Bez komentarza” – powiedziała Vik.',
    'Artykuł 5 nie ma zastosowania.',
  ],
  ru: [
    'Договор вступает в силу с обменом грамотами, но это не всё.',
    'Высота плотины составит двадцать три метра, сказал министр.',
    'Брандт: «Остаёмся за столом».',
    'Правительство опровергло отставку министра',
    'По данным полиции, пострадали трое.',
    '«Без комментариев», — сказала Вик.',
    'Договор подписан.',
  ],
  uk: [
    'Договір набирає чинності з обміном грамотами, але це не все.',
    'Висота греблі становитиме двадцять три метри, сказав міністр.',
    'Брандт: «Ми залишаємося за столом».',
    'Уряд спростував відставку міністра',
    'За даними поліції, постраждали троє.',
    '«Без коментарів», — сказала Вік.',
    'Договір підписано.',
  ],
  ar: [
    'تدخل المعاهدة حيز التنفيذ في يوم تبادل الوثائق',
    'قال الوزير إن ارتفاع السد سيبلغ ثلاثة وعشرين مترا.',
    'برانت: «باقون على الطاولة».',
    'الحكومة تنفي استقالة الوزير',
    'أصيب ثلاثة أشخاص بحسب الشرطة.',
    '«لا تعليق»، قالت فيك.',
  ],
  zh: [
    '条约自交换批准书之日起生效。',
    '部长说，大坝将高达二十三米。',
    '布兰特：“我们留在谈判桌上。”',
    '政府否认部长辞职',
    '據警方消息，三人受傷。',
    '“无可奉告”，维克说。',
    '第五条不适用。',
  ],
  ja: [
    '条約は批准書の交換の日に効力を生ずる。',
    'ダムの高さは二十三メートルになると大臣は述べた。',
    'ブラント外相「交渉の席に残る」',
    '政府、大臣辞任を否定',
    '警察によると、三人が負傷した。',
    '「コメントしない」とビク氏は語った。',
    '第五条は適用されない。',
  ],
  ko: [
    '조약은 비준서를 교환한 날부터 효력을 발생한다.',
    '댐의 높이는 23미터가 될 것이라고 장관이 말했다.',
    '브란트 “협상장에 남겠다”',
    '정부, 장관 사임 부인',
    '경찰에 따르면 세 명이 다쳤다.',
    '“할 말이 없다”고 비크 대변인이 말했다.',
    '제5조는 적용되지 않는다.',
  ],
};

suite('detectLanguage', () => {
  for (const [code, texts] of Object.entries(samples)) {
    for (const text of texts) {
      test(`tells ${code} of “${text}”`, () => {
        assert.equal(detectLanguage(text).code, code);
      });
    }
  }

  test('is not turned by names and words of another script', () => {
    const text = 'Die Agentur РИА Новости (Россия сегодня) und 新华社 melden, dass der Minister nach 北京 reist.';
    assert.equal(detectLanguage(text).code, 'de');
  });

  test('keeps to the language around a quotation in another', () => {
    const text = 'Der Minister sagte auf der Brücke in Tarn: “The dam is safe.” Danach ging er und schwieg.';
    assert.equal(detectLanguage(text).code, 'de');
  });
});
