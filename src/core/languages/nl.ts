import type { Language } from './language';
import { offices } from './nl/offices';
import { provisions } from './nl/provisions';
import { speech } from './nl/speech';

const marks: Language['marks'] = {
  pairs: '‘’ “” „”',
  elisions: 's t n m r k ns tis em ie',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: 'verbind verdragsluitende bepalingen onverminderd',
};

const headings: Language['headings'] = {
  units: {
    article: 'artikel art',
    book: 'boek',
    part: 'deel',
    title: 'titel',
    chapter: 'hoofdstuk',
    section: 'afdeling',
    subsection: 'onderafdeling paragraaf',
    annex: 'bijlage aanhangsel',
    protocol: 'protocol',
  },
  numbers:
    'eerste/een tweede/twee derde/drie vierde/vier vijfde/vijf zesde/zes zevende/zeven achtste/acht negende/negen tiende/tien elfde/elf twaalfde/twaalf',
  subunits: 'lid leden onderdeel aanhef',
  preamble: 'preambule | considerans',
  closing: 'gedaan te | gedaan op | ten blijke waarvan | ten bewijze waarvan | getekend te',
  deleted: 'vervallen | ingetrokken',
};

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
