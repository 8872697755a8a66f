import { read } from '../../../src/core/analyze';
import { findMarkedSpans } from '../../../src/core/scan/marks/marks';
import { checkSpans } from '../../support/spans';

// One newsroom, fourteen languages: every text is invented, as are the people and states in it.
const samples: Readonly<Record<string, readonly (readonly [fact: string, marked: string])[]>> = {
  de: [
    ['a broken quotation is two', '⟦„Wir warten“⟧, sagte Ilva Brandt, ⟦„und zwar bis Mai.“⟧'],
    ['the same marks may nest', 'Er las: ⟦„Im Blatt ⟦„Der Bote“⟧ steht nichts.“⟧'],
    ['genitives are no marks', "Hans’ Rede und Marx' Werk, 's ist ⟦„wahr“⟧, so 'ne Sache."],
    ['a typewriter has one mark', '⟦"Nein"⟧, sagte sie. ⟦"Nie."⟧ Der Monitor hat 19" und 6\'2".'],
    ['marks in brackets count', 'Der Bund (⟦„die Partei“⟧) schwieg – ⟦„vorerst“⟧.'],
    ['a year may be clipped', 'Die ’68er und die Winter ’89 nannten es ⟦‚Aufbruch‘⟧.'],
  ],
  en: [
    ['British papers begin with single marks', '⟦‘It isn’t ⟦“fair”⟧,’⟧ she said. ⟦‘It’s the Joneses’ dog.’⟧'],
    ['a comma may part the mark from the word', '⟦“Yes,”⟧ he said—⟦“no,”⟧ she said.'],
    ['clipped words are no marks', '⟦“Get ’em, goin’ down ’n’ dirty,”⟧ he said of the ’90s. ’Twas late.'],
    ['a quotation may begin with an ellipsis', 'He wrote of ⟦“... a long war”⟧ and ⟦“… peace.”⟧'],
    ['a mark may end a wrapped line', 'She said ⟦“we stay\nand wait”⟧ and left.\n\nHe did not.'],
  ],
  fr: [
    ['marks keep their spaces', 'Il dit : ⟦« Le mot ⟦“paix”⟧ manque. »⟧'],
    ['elisions are no marks', 'L’accord d’Aarlund n’est pas ⟦«\u202fsigné\u202f»⟧, aujourd’hui.'],
    ['the mark is repeated', 'Elle écrit : ⟦« Premier point.\n\n» Deuxième point. »⟧\n\nFin.'],
  ],
  es: [
    ['the point follows the mark', 'Dijo: ⟦«El texto ⟦“final”⟧ no existe»⟧.'],
    ['a question opens in the mark', 'Preguntó: ⟦“¿Cuándo?”⟧ y calló.'],
    ['dashes part the words from the author’s', '⟦—Estamos listos⟧ —dijo la ministra—. ⟦Mañana firmamos.⟧'],
  ],
  it: [
    ['elisions are no marks', "Ha detto: ⟦«L’accordo non c’è»⟧ e po' di ⟦“speranza”⟧."],
    ['dashes nest in marks', 'Disse: ⟦«Siamo – per ora – calmi»⟧.'],
  ],
  pt: [
    ['both customs go', 'Disse: ⟦«Assinamos»⟧. No Brasil: ⟦“Assinamos”⟧.'],
    ['a dash opens a turn', '⟦— Vamos?⟧\n\n⟦— Sim.⟧ — disse ela.'],
  ],
  nl: [
    ['single marks come first', '⟦‘We gaan ’s avonds’⟧, zei ze. ⟦‘Het is z’n plan.’⟧'],
    ['low marks are old custom', 'Hij riep: ⟦„Nu!”⟧ en ging.'],
  ],
  pl: [
    ['the low mark closes high', 'Powiedziała: ⟦„To ⟦«nasza»⟧ rzeka”⟧.'],
    ['a dash opens a turn', '⟦– Jesteśmy gotowi.⟧\n\nMinister milczał.'],
  ],
  ru: [
    ['paws nest in corners', 'Он сказал: ⟦«Слово ⟦„мир“⟧ не звучало»⟧.'],
    ['two closers may collapse into one', 'Фирма ⟦«Завод ⟦«Аарлунд»⟧⟧ молчит.'],
    ['a dash opens a turn', '⟦— Когда?⟧ — спросил он. — ⟦Завтра?⟧'],
    ['a dash between words does not', 'Ответ — нет. Это — ⟦«игра»⟧.'],
  ],
  uk: [['apostrophes stand in words', 'Він заявив: ⟦«П’ять об’єднань — це ⟦„сила“⟧»⟧.']],
  ar: [
    ['corners are used as they come', 'قال الوزير: ⟦«نحن مستعدون»⟧ ثم أضاف: ⟦"غدا"⟧.'],
    ['curls are used as they come', 'قالت: ⟦“لا اتفاق”⟧.'],
  ],
  zh: [
    ['a comma may stand before the mark', '发言人指出，⟦“数字不会说谎”⟧。⟦《河流报》⟧报道说，委员会将开会。'],
    ['no spaces are needed', '他说：⟦“我们看到了⟦‘机会’⟧。”⟧随后离开。'],
    ['corners are used in the south', '他說：⟦「條約⟦『尚未』⟧簽署。」⟧'],
    ['titles have marks of their own', '⟦《河流条约》⟧规定。'],
  ],
  ja: [['corners nest', '首相は⟦「⟦『平和』⟧が必要だ」⟧と述べた。']],
  ko: [['single marks stress', '장관은 ⟦“⟦‘합의’⟧는 없다”⟧고 말했다.']],
};

for (const [language, facts] of Object.entries(samples)) {
  suite(`findMarkedSpans in ${language}`, () => {
    for (const [fact, marked] of facts) {
      test(fact, () => {
        checkSpans((text) => findMarkedSpans(read({ text, language })), marked);
      });
    }
  });
}
