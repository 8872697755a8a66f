import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '«» “” ‘’',
  elisions: 'na pa',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'comprometen contratant disposiciones',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const spanish: Language = {
  code: 'es',
  name: 'Español',
  detect: { words: 'el la los las de y en que una por con para del se su al lo como más ha fue son está sus' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
