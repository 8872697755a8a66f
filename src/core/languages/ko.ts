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

const headings: Language['headings'] = {
  units: {
    article: '조',
    book: '편',
    part: '부',
    chapter: '장',
    section: '절',
    subsection: '관',
    annex: '부속서 별표 부록',
    protocol: '의정서',
  },
  subunits: '항 호',
  preamble: '전문 | 서문',
  closing: '이상의 증거로 | 이상의 증거로서 | 이를 증명하기 위하여',
  deleted: '삭제',
};

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
