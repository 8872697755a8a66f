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

const dateline: Language['dateline'] = {
  beforeDay: 'op',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  published: 'gepubliceerd bijgewerkt',
};

export const dutch: Language = {
  code: 'nl',
  name: 'Nederlands',
  detect: {
    endings: 'ing eid ijk aan sch oor gen ten',
    letters: 'ëïĳ',
    words: `de het een en of maar van in is zijn was waren wordt worden werd werden heeft hebben had dat die dit
      deze op te met voor niet geen aan er om ook als door bij naar uit over onder tegen tot na zal zullen
      kan kunnen moet moeten hij zij ze wij we ik hun haar nog al wel meer dan wat wie waar toen volgens
      zei zegt zeggen aldus maandag dinsdag woensdag donderdag vrijdag`,
  },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
