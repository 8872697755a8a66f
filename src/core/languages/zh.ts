import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '“” ‘’ 「」 『』',
  elisions: '',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: '应 缔约 規定 规定',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const chinese: Language = {
  code: 'zh',
  name: '中文',
  detect: { script: /\p{sc=Han}/u, words: '的 是 在 了 和' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
