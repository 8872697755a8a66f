import type { Language } from './language';
import { offices } from './ru/offices';
import { provisions } from './ru/provisions';
import { speech } from './ru/speech';

const marks: Language['marks'] = {
  pairs: '«» „“',
  elisions: '',
  dialogueDash: true,
  sharedCloser: true,
  provisionStems: 'обязу договаривающ положени сторон',
};

const headings: Language['headings'] = {
  units: {
    article: 'статья ст',
    book: 'книга',
    part: 'часть',
    title: 'титул',
    chapter: 'глава',
    section: 'раздел',
    subsection: 'подраздел',
    annex: 'приложение дополнение',
    protocol: 'протокол',
  },
  numbers:
    'первая/первый/первое вторая/второй/второе третья/третий/третье четвертая/четвёртая/четвертый/четвертое пятая/пятый/пятое шестая/шестой/шестое ' +
    'седьмая/седьмой/седьмое восьмая/восьмой/восьмое девятая/девятый/девятое десятая/десятый/десятое одиннадцатая двенадцатая тринадцатая ' +
    'четырнадцатая пятнадцатая шестнадцатая семнадцатая восемнадцатая девятнадцатая двадцатая',
  subunits: 'пункт пункта часть части абзац подпункт',
  preamble: 'преамбула | введение',
  closing:
    'совершено в | совершено | составлено в | в удостоверение чего | в свидетельство чего | в подтверждение чего | подписано в',
  deleted: 'утратила силу | исключена | отменена',
};

const dateline: Language['dateline'] = {
  weekdays: 'понедельник вторник среда четверг пятница суббота воскресенье',
  afterYear: 'года г.',
};

export const russian: Language = {
  code: 'ru',
  name: 'Русский',
  detect: {
    script: /\p{sc=Cyrillic}/u,
    weight: 0.04,
    words: `и в во не на что с со по как из за от до для о об у к но а или он она они его её их это этот был была
      было были будет бы же ли при после перед между под над без также уже ещё только если когда который
      которая которые сказал заявил`,
  },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
