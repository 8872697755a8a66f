import type { Language } from './language';

const marks: Language['marks'] = {};

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
