import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '«» „“ “”',
  elisions: '',
  dialogueDash: true,
  sharedCloser: true,
  provisionStems: 'зобов договірн положен сторон',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {
  units: {
    article: 'стаття ст',
    book: 'книга',
    part: 'частина',
    title: 'титул',
    chapter: 'глава',
    section: 'розділ',
    subsection: 'підрозділ',
    annex: 'додаток',
    protocol: 'протокол',
  },
  numbers:
    'перша/перший/перше друга/другий/друге третя/третій/третє четверта/четвертий пʼята/п’ята/пята/пятий шоста/шостий сьома/сьомий восьма/восьмий девята/девятий десята/десятий',
  subunits: 'пункт пункту частина частини абзац підпункт',
  preamble: 'преамбула | вступ',
  closing: 'вчинено в | вчинено у | вчинено | учинено в | на посвідчення чого | на підтвердження чого | підписано в',
  deleted: 'втратила чинність | виключена | виключено',
};

const offices: Language['offices'] = {};

export const ukrainian: Language = {
  code: 'uk',
  name: 'Українська',
  detect: { script: /[іїєґ]/iu, words: 'і в на не що з до як за від його для це про та у але він був' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
