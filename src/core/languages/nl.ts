import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '‘’ “” „”',
  elisions: 's t n m r k ns tis em ie',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: 'verbind verdragsluitende bepalingen onverminderd',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const dutch: Language = {
  code: 'nl',
  name: 'Nederlands',
  detect: { words: 'de het een en van in is dat op te zijn met voor niet aan er om ook als door bij naar uit' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
