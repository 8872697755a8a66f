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

const dateline: Language['dateline'] = {
  places: 'de del la',
  beforeDay: 'el',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  published: 'publicado publicada actualizado actualizada',
};

export const spanish: Language = {
  code: 'es',
  name: 'Español',
  detect: {
    endings: 'dos les nes rán ión mos ado ada dad nto ura gan dos das iva',
    letters: 'áéíóúñ¿¡',
    words: `el la los las lo un una unos unas y e o pero de del al en que por para con sin sobre se su sus es son
      era fue fueron ha han había será no más como este esta estos está están hay muy también ya cuando
      donde quien entre desde hasta según contra ante tras le les nos yo él ella dijo dice afirmó aseguró
      señaló lunes martes miércoles jueves viernes otro otra otros cada todo todos todas dicho dicha podrá deberá cualquier conforme ser así mediante sino mientras aunque ni`,
  },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
