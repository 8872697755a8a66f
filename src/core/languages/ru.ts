import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '«» „“',
  elisions: '',
  dialogueDash: true,
  sharedCloser: true,
  provisionStems: 'обязу договаривающ положени сторон',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const russian: Language = {
  code: 'ru',
  name: 'Русский',
  detect: { script: /[ыэъё]/iu, words: 'и в не на что с по как из за от его для это о к но он был' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
