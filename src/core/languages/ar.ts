import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '«» “”',
  elisions: '',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: 'تتعهد تلتزم الأطراف المتعاقدة',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const arabic: Language = {
  code: 'ar',
  name: 'العربية',
  detect: { script: /\p{sc=Arabic}/u, words: 'في من على إلى أن عن مع هذا التي الذي' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
