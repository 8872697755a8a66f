import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '«» “” ‘’',
  elisions: 'sto sta sti ste ndrangheta ngiorno notte na no',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'impegna contraent disposizioni',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const italian: Language = {
  code: 'it',
  name: 'Italiano',
  detect: { words: 'il di che e la per un una con non del della sono gli nel alla dei le anche più ha si è dal' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
