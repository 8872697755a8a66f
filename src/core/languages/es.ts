import type { Language } from './language';
import { offices } from './es/offices';
import { provisions } from './es/provisions';
import { speech } from './es/speech';

const marks: Language['marks'] = {
  pairs: '«» “” ‘’',
  elisions: 'na pa',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'comprometen contratant disposiciones',
};

const headings: Language['headings'] = {
  units: {
    article: 'artículo art artículos',
    book: 'libro',
    part: 'parte',
    title: 'título',
    chapter: 'capítulo',
    section: 'sección',
    subsection: 'subsección',
    annex: 'anexo apéndice',
    protocol: 'protocolo',
  },
  numbers:
    'primero/primera/primer/uno/único segundo/segunda/dos tercero/tercera/tercer/tres cuarto/cuarta/cuatro quinto/quinta/cinco sexto/sexta/seis ' +
    'séptimo/séptima/siete octavo/octava/ocho noveno/novena/nueve décimo/décima/diez undécimo/once duodécimo/doce',
  subunits: 'apartado apartados párrafo párrafos numeral numerales inciso incisos literal letra',
  preamble: 'preámbulo',
  closing:
    'hecho en | hecha en | firmado en | firmada en | suscrito en | en fe de lo cual | en testimonio de lo cual | dado en',
  deleted: 'derogado | suprimido',
};

export const spanish: Language = {
  code: 'es',
  name: 'Español',
  detect: { words: 'el la los las de y en que una por con para del se su al lo como más ha fue son está sus' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
