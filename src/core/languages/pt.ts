import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '«» “” ‘’',
  elisions: 'tá tava pra',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'comprometem contratant disposições',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const portuguese: Language = {
  code: 'pt',
  name: 'Português',
  detect: { words: 'o os de e que em um uma para com não do da dos das no na ao pelo foi são mais sua à' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
