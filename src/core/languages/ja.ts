import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '「」 『』 “”',
  elisions: '',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: '締約国 ものとする しなければならない',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const japanese: Language = {
  code: 'ja',
  name: '日本語',
  detect: { script: /[\p{sc=Hiragana}\p{sc=Katakana}]/u, words: 'の は を に が' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
