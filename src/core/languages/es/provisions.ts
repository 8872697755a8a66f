import type { Language } from '../language';

/** Words for provisions in Spanish. */
export const provisions: Language['provisions'] = {
  units: {
    article: 'artículo artículos articulo articulos art. arts. art',
    section: '§ §§',
    paragraph:
      'apartado apartados apdo. apdos. párrafo párrafos párr. inciso incisos numeral numerales fracción fracciones',
    subparagraph: 'subapartado subpárrafo subpárrafos',
    number: 'número números núm. n.º nº punto puntos ordinal',
    letter: 'letra letras literal literales',
    sentence: 'frase',
    indent: 'guion guión',
    book: 'libro',
    part: 'parte',
    title: 'título',
    chapter: 'capítulo',
    annex: 'anexo anexos apéndice',
    protocol: 'protocolo',
    recital: 'considerando considerandos',
  },
  plural: 'artículos articulos arts. §§ apartados apdos. párrafos incisos numerales letras literales puntos fracciones',
  either: '',
  weak: 'art §',
  numbers: {
    cardinals:
      'uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    ordinals:
      'primero/primera/primer/1º/1.º/1° segundo/segunda tercero/tercera/tercer cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima undécimo/undécima/decimoprimero duodécimo/duodécima/decimosegundo decimotercero/decimotercera decimocuarto/decimocuarta decimoquinto/decimoquinta decimosexto/decimosexta decimoséptimo/decimoséptima decimoctavo/decimoctava decimonoveno/decimonovena',
    cardinalTens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa ciento/cien',
    ordinalTens:
      'vigésimo/vigésima trigésimo/trigésima cuadragésimo/cuadragésima quincuagésimo/quincuagésima sexagésimo/sexagésima septuagésimo/septuagésima octogésimo/octogésima nonagésimo/nonagésima centésimo/centésima',
    joined: 'tens ones',
  },
  and: 'y e o u así_como',
  from: 'del de_la',
  to: 'a al hasta',
  following: 'y_siguientes y_ss. y_sigs. ss. siguientes',
  conjunction: 'en_relación_con en_conexión_con en_conjunción_con leído_junto_con',
  of: 'del de_la de_los de_las de',
  this: 'del_presente de_la_presente de_este de_esta',
  nouns: {
    treaty:
      'tratado tratados convenio convenios convención convenciones pacto pactos acuerdo acuerdos memorando memorándum',
    charter: 'carta',
    statute: 'estatuto estatutos',
    law: 'ley leyes código códigos reglamento directiva decreto',
    constitution: 'constitución',
    protocol: 'protocolo protocolos',
    declaration: 'declaración acta',
  },
  goesOn: 'de del de_la de_los de_las sobre para entre y la el los las contra relativo_a relativa_a en',
  acts: {
    numbered:
      'resolución resoluciones directiva directivas reglamento reglamentos decisión ley real_decreto decreto ley_orgánica real_decreto-ley',
    byDate: 'ley decreto',
    dated: 'de',
    nouns: 'ley_orgánica real_decreto real_decreto-ley orden',
    gazettes: 'BOE DOUE',
  },
  singlesOut: 'en_particular en_especial especialmente',
  amends: 'insertad* sustituid* modificad* derogad* suprimid*',
  ibidem: 'ibid. ibid ibídem ibidem íd.',
  alias: 'en_adelante en_lo_sucesivo denominado denominada',
};
