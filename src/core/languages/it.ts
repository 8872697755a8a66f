import type { Language } from './language';
import { offices } from './it/offices';
import { provisions } from './it/provisions';
import { speech } from './it/speech';

const marks: Language['marks'] = {
  pairs: '«» “” ‘’',
  elisions: 'sto sta sti ste ndrangheta ngiorno notte na no',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'impegna contraent disposizioni',
};

const headings: Language['headings'] = {
  units: {
    article: 'articolo art',
    book: 'libro',
    part: 'parte',
    title: 'titolo',
    chapter: 'capo capitolo',
    section: 'sezione',
    subsection: 'sottosezione',
    annex: 'allegato appendice',
    protocol: 'protocollo',
  },
  numbers:
    'primo/prima/uno/unico secondo/seconda/due terzo/terza/tre quarto/quarta/quattro quinto/quinta/cinque sesto/sesta/sei settimo/settima/sette ' +
    'ottavo/ottava/otto nono/nona/nove decimo/decima/dieci undicesimo/undici dodicesimo/dodici',
  subunits: 'comma commi paragrafo paragrafi lettera lettere lett par',
  preamble: 'preambolo',
  closing: 'fatto a | fatto in | fatto il | in fede di che | firmato a',
  deleted: 'abrogato | soppresso',
};

export const italian: Language = {
  code: 'it',
  name: 'Italiano',
  detect: { words: 'il di che e la per un una con non del della sono gli nel alla dei le anche più ha si è dal' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
