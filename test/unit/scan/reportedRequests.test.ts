import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

/** The reported words stand in ⟦ ⟧; behind the bar, whose they are. */
const cases: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Le ministre Karel Tarn a appelé ⟦à reporter les négociations à l’automne⟧. | Le ministre Karel Tarn',
    'La ministre Ilva Brandt a demandé à la Norvaldie ⟦de retirer ses troupes de la vallée⟧. | La ministre Ilva Brandt',
    'Le gouvernement a proposé ⟦d’ouvrir une enquête sur le barrage⟧. | Le gouvernement',
    'Selon ses propres dires, ⟦la ministre ne savait rien de la lettre⟧. | la ministre',
  ],
  es: [
    'La ministra Ilva Brandt pidió ⟦aplazar las negociaciones hasta el otoño⟧. | La ministra Ilva Brandt',
    'El Gobierno instó a los vecinos ⟦a abandonar la zona de inmediato⟧. | El Gobierno',
  ],
  it: [
    'La ministra Ilva Brandt ha chiesto ⟦di rinviare i negoziati all’autunno⟧. | La ministra Ilva Brandt',
    'Il governo ha invitato gli abitanti ⟦a lasciare subito la zona⟧. | Il governo',
  ],
  pt: [
    'A ministra Ilva Brandt pediu ⟦para adiar as negociações para o outono⟧. | A ministra Ilva Brandt',
    'Brandt prometeu ⟦devolver todo o dinheiro antes de maio⟧. | Brandt',
  ],
  nl: [
    'Minister Ilva Brandt riep op ⟦om de onderhandelingen uit te stellen tot de herfst⟧. | Minister Ilva Brandt',
    'Brandt beloofde ⟦al het geld voor mei terug te betalen⟧. | Brandt',
    '⟦De minister is naar eigen zeggen niet op de hoogte gebracht⟧. | De minister',
    'Naar eigen zeggen ⟦heeft de minister niets geweten van de brief⟧. | de minister',
  ],
  de: [
    'Nach eigenen Angaben ⟦wusste die Ministerin nichts von dem Brief⟧. | die Ministerin',
    '⟦Der Minister wusste nach eigenen Angaben nichts von dem Brief⟧. | Der Minister',
  ],
  pl: [
    'Minister Ilva Brandt wezwała ⟦do odłożenia rozmów⟧. | Minister Ilva Brandt',
    'Premier Tarnow zażądał od Norwaldii, ⟦by wycofała wojska z doliny⟧. | Premier Tarnow',
    'Brandt obiecała ⟦zwrócić wszystkie pieniądze do maja⟧. | Brandt',
  ],
  ru: [
    'Министр иностранных дел Ильва Брандт призвала ⟦отложить переговоры до осени⟧. | Министр иностранных дел Ильва Брандт',
    'Премьер-министр Тарнов потребовал от Норвальдии ⟦вывести войска из долины⟧. | Премьер-министр Тарнов',
    'Брандт призвала соседей ⟦не вмешиваться в переговоры⟧. | Брандт',
    'Президент поручил правительству ⟦подготовить новый закон⟧. | Президент',
  ],
  uk: [
    'Міністерка Ільва Брандт закликала ⟦відкласти переговори до осені⟧. | Міністерка Ільва Брандт',
    'Прем’єр-міністр Тарнов зажадав від Норвальдії ⟦вивести війська з долини⟧. | Прем’єр-міністр Тарнов',
  ],
  ar: [
    'دعا وزير الخارجية كريم برانت ⟦إلى تأجيل المحادثات حتى الخريف⟧. | وزير الخارجية كريم برانت',
    'وطالب رئيس الوزراء سامي تارنوف ⟦بسحب القوات من الوادي فورا⟧. | رئيس الوزراء سامي تارنوف',
    'حث الأمين العام للرابطة جميع الأطراف ⟦على وقف إطلاق النار⟧. | الأمين العام للرابطة',
  ],
  ja: [
    'ブラント外相は、⟦協議を秋まで延期するよう⟧求めた。 | ブラント外相',
    '大統領は⟦新しい法案を準備するよう⟧指示した。 | 大統領',
  ],
  ko: [
    '브란트 외무장관은 ⟦회담을 가을까지 연기하라⟧고 요구했다. | 브란트 외무장관',
    '정부는 ⟦주민들에게 즉시 대피할 것⟧을 촉구했다. | 정부',
    '브란트 장관은 ⟦회담을 연기하자⟧고 제안했다. | 브란트 장관',
  ],
  zh: ['外交部长布兰特⟦否认将在秋天前辞职⟧。 | 外交部长布兰特', '布兰特呼吁⟦各方推迟谈判至秋天⟧。 | 布兰特'],
};

suite('reported requests, promises and denials', () => {
  for (const [language, sentences] of Object.entries(cases)) {
    for (const sentence of sentences) {
      test(`${language}: ${sentence}`, () => {
        const [marked = '', speaker] = sentence.split(' | ');
        const text = marked.replaceAll(/[⟦⟧]/gu, '');
        const [found] = analyze({ text, language, kind: 'news' }, bundledKnowledge()).quotations;
        const { start = 0, end = 0 } = found ?? {};
        assert.equal(`${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`, marked);
        assert.deepEqual([found?.kind, found?.speaker?.text], ['indirect', speaker]);
      });
    }
  }

  const objects = [
    ['ru', 'Минфин предложил новый закон о воде. Президент потребовал отчёта и безопасности границ.'],
    ['ru', 'Премьер-министр Тарнов потребовал часть денег и полную ответственность министров.'],
    ['pl', 'Premier Tarnow zaproponował większą niezależność sądów.'],
    ['pt', 'O governo pediu melhor coordenação entre os serviços.'],
    ['fr', 'Le gouvernement a demandé un rapport de novembre sur le barrage.'],
  ] as const;
  for (const [language, text] of objects) {
    test(`tell nothing where the verb only has an object: ${text}`, () => {
      assert.deepEqual(analyze({ text, language, kind: 'news' }, bundledKnowledge()).quotations, []);
    });
  }
});
