import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '«» “” ‹› ‘’',
  elisions: 'tit tite tits stoire',
  dialogueDash: true,
  sharedCloser: true,
  provisionStems: 'engag contractant dispositions conformément',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const french: Language = {
  code: 'fr',
  name: 'Français',
  detect: { words: 'le la les des et est une dans que qui pour du pas sur plus par au avec ce sont aux cette ont été' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
