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

const headings: Language['headings'] = {};

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
