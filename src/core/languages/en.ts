import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '“” ‘’',
  elisions: 's n t d m re ve ll em im er tis twas twere twill til till cause bout round neath gainst tween kay',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: 'shall undertake contracting provisions notwithstanding',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const english: Language = {
  code: 'en',
  name: 'English',
  detect: { words: 'the and of to in that is was for on with as by at from it be are this which have has said not an' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
