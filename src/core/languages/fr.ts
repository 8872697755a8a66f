import type { Language } from './language';
import { offices } from './fr/offices';
import { provisions } from './fr/provisions';
import { speech } from './fr/speech';

const marks: Language['marks'] = {
  pairs: '«» “” ‹› ‘’',
  elisions: 'tit tite tits stoire',
  dialogueDash: true,
  sharedCloser: true,
  provisionStems: 'engag contractant dispositions conformément',
};

const headings: Language['headings'] = {
  units: {
    article: 'article art',
    book: 'livre',
    part: 'partie',
    title: 'titre',
    chapter: 'chapitre',
    section: 'section',
    subsection: 'sous-section',
    annex: 'annexe appendice',
    protocol: 'protocole',
  },
  numbers:
    'premier/première/un/unique deux/deuxième/second/seconde trois/troisième quatre/quatrième cinq/cinquième six/sixième sept/septième huit/huitième ' +
    'neuf/neuvième dix/dixième onze/onzième douze/douzième treize/treizième quatorze/quatorzième quinze/quinzième seize/seizième',
  subunits: 'paragraphe paragraphes par alinéa alinéas al lettre lettres let point',
  preamble: 'préambule',
  closing: 'fait à | fait en | fait le | en foi de quoi | signé à',
  deleted: 'abrogé | supprimé | abrogée',
};

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
