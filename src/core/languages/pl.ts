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

const headings: Language['headings'] = {
  units: {
    article: 'artykuł art',
    book: 'księga',
    part: 'część',
    title: 'tytuł dział',
    chapter: 'rozdział',
    section: 'oddział sekcja',
    subsection: 'pododdział podsekcja',
    annex: 'załącznik aneks dodatek',
    protocol: 'protokół',
  },
  numbers:
    'pierwszy/pierwsza drugi/druga trzeci/trzecia czwarty/czwarta piąty/piąta szósty/szósta siódmy/siódma ósmy/ósma dziewiąty/dziewiąta dziesiąty/dziesiąta',
  subunits: 'ustęp ustępu ust punkt punktu pkt litera lit akapit',
  preamble: 'preambuła | wstęp',
  closing: 'sporządzono w | sporządzono dnia | na dowód czego | w dowód czego | podpisano w',
  deleted: 'uchylony | skreślony | uchylona',
};

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
