import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '“” ‘’ 「」 『』',
  elisions: '',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: '체약국 하여야',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const korean: Language = {
  code: 'ko',
  name: '한국어',
  detect: { script: /\p{sc=Hangul}/u, words: '은 는 이 가 을' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
