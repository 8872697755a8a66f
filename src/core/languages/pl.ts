import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '„” «» ‚’ »«',
  elisions: '',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'zobowiązuj umawiając postanowie',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const polish: Language = {
  code: 'pl',
  name: 'Polski',
  detect: { words: 'i w na z do że się nie jest to o po przez od jak za ale dla oraz tym są być przed' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
