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

const dateline: Language['dateline'] = {
  places: 'sur',
  beforeDay: 'le',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  published: 'publié mis_à_jour',
};

export const french: Language = {
  code: 'fr',
  name: 'Français',
  detect: {
    endings: 'ion ent eux ait eau ons eur aux ité ées oir',
    letters: 'àâçéèêëîïôùûœ',
    words: `le la les l d un une des du de et ou mais est sont était été a ont avait sera dans que qu qui ne n
      pas pour par sur avec sans sous plus au aux ce c cette ces il elle ils elles nous vous je on se s son
      sa ses leur leurs en y dont où comme entre après avant selon contre chez très aussi dit déclaré
      affirmé lundi mardi mercredi jeudi vendredi`,
  },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
