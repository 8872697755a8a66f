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

const dateline: Language['dateline'] = {
  beforeDay: 'il',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  published: 'pubblicato pubblicata aggiornato aggiornata',
};

export const italian: Language = {
  code: 'it',
  name: 'Italiano',
  detect: {
    endings: 'amo ato ata one oni nto tto sce ità ono ale',
    letters: 'àèéìòù',
    words: `il lo la i gli le l un uno una di del dello della dei degli delle e ed o ma che chi non per con su
      sul sulla da dal dalla al alla alle ai nel nella nei si è sono era erano ha hanno aveva sarà stato
      stata più anche come questo questa questi se quando dove tra fra dopo prima secondo contro ci suo sua
      suoi loro noi lui lei detto dichiarato cui senza già molto dell all nell dall sull lunedì martedì
      giovedì venerdì`,
  },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
