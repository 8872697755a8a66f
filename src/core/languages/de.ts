import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '„“ ‚‘ «» ‹› »« ›‹',
  elisions: 's n ne nen nem ner nes rum rein raus ran rauf runter ner mal',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: 'verpflicht gewährleist vertragspartei vertragsstaat bestimmungen unbeschadet unverzüglich',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {};

const offices: Language['offices'] = {};

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  detect: {
    words:
      'der die und das nicht den dem ein eine ist mit auf für von sich des auch wird nach bei werden zu im zum zur über sei',
  },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
