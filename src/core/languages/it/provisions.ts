import type { Language } from '../language';

/** Words for provisions in Italian. */
export const provisions: Language['provisions'] = {
  units: {
    article: 'articolo articoli art. artt. art',
    section: '§ §§',
    paragraph: 'comma commi paragrafo paragrafi par. co. c.',
    subparagraph: 'capoverso capoversi cpv. cpv',
    number: 'numero numeri n. nn. punto punti cifra',
    letter: 'lettera lettere lett. let.',
    sentence: 'periodo frase',
    indent: 'trattino trattini',
    book: 'libro',
    part: 'parte',
    title: 'titolo',
    chapter: 'capitolo capo',
    annex: 'allegato allegati appendice',
    protocol: 'protocollo',
    recital: 'considerando',
  },
  plural: 'articoli artt. §§ commi paragrafi numeri lettere punti',
  either: '',
  weak: 'art §',
  numbers: {
    cardinals:
      'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    ordinals:
      'primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava nono/nona decimo/decima undicesimo/undicesima dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo',
    cardinalTens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento',
    ordinalTens:
      'ventesimo trentesimo quarantesimo cinquantesimo sessantesimo settantesimo ottantesimo novantesimo centesimo',
    joined: 'tensones',
  },
  and: 'e ed o nonché',
  from: "da dal dall’ dall'",
  to: 'a al',
  following: 'e_seguenti e_ss. ss. segg. e_segg. seguenti',
  conjunction: "in_combinato_disposto_con in_relazione_con in_combinazione_con in_relazione_all’ in_relazione_all'",
  of: "del della dello dell’ dell' dei delle di della_detta",
  this: 'del_presente della_presente di_questo di_questa di_tale',
  nouns: {
    treaty: 'trattato trattati convenzione convenzioni accordo accordi patto patti memorandum concordato',
    charter: 'carta',
    statute: 'statuto',
    law: 'legge leggi codice codici regolamento direttiva decreto',
    constitution: 'costituzione',
    protocol: 'protocollo protocolli',
    declaration: 'dichiarazione atto',
  },
  goesOn: 'di del della dello dell’ dei delle sul sulla sui sulle per tra fra e la il i gli contro in relativo_a',
  acts: {
    numbered: 'risoluzione risoluzioni direttiva direttive regolamento regolamenti decisione',
    byDate: 'legge decreto',
    dated: 'del',
    nouns: 'decreto_legislativo decreto-legge direttiva',
    gazettes: 'G.U. GU',
  },
  singlesOut: 'in_particolare segnatamente specialmente',
  amends: 'inserit* sostituit* modificat* abrogat* soppress*',
  ibidem: 'ibid. ibid ibidem id.',
  alias: 'di_seguito in_appresso in_seguito qui_di_seguito',
};
