import type { Language } from '../language';

/** Words for provisions in Portuguese. */
export const provisions: Language['provisions'] = {
  units: {
    article: 'artigo artigos art. arts. art',
    section: '§ §§',
    paragraph: 'parágrafo parágrafos par. n.º n.ºs nº n.os §',
    subparagraph: 'subparágrafo subparágrafos',
    number: 'número números inciso incisos ponto pontos item itens',
    letter: 'alínea alíneas al. letra',
    sentence: 'período frase',
    indent: 'travessão travessões',
    book: 'livro',
    part: 'parte',
    title: 'título',
    chapter: 'capítulo',
    annex: 'anexo anexos apêndice',
    protocol: 'protocolo',
    recital: 'considerando considerandos',
  },
  plural: 'artigos arts. §§ parágrafos n.ºs n.os números incisos alíneas pontos',
  either: '',
  weak: 'art §',
  numbers: {
    cardinals:
      'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove',
    ordinals:
      'primeiro/primeira/1º/1.º/1° segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava nono/nona décimo/décima',
    cardinalTens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento',
    ordinalTens:
      'vigésimo trigésimo quadragésimo quinquagésimo sexagésimo septuagésimo octogésimo nonagésimo centésimo',
    joined: 'tens e ones',
  },
  and: 'e ou bem_como',
  from: 'de',
  to: 'a ao até',
  following: 'e_seguintes e_ss. ss. seguintes',
  conjunction: 'conjugado_com em_conjugação_com c/c combinado_com em_articulação_com',
  of: 'do da dos das de',
  this: 'do_presente da_presente deste desta',
  nouns: {
    treaty: 'tratado tratados convenção convenções convénio convênio acordo acordos pacto pactos memorando',
    charter: 'carta',
    statute: 'estatuto estatutos',
    law: 'lei leis código códigos regulamento diretiva decreto',
    constitution: 'constituição',
    protocol: 'protocolo protocolos',
    declaration: 'declaração ata',
  },
  goesOn: 'de do da dos das sobre para entre e a o os as contra relativo_a relativa_a em',
  acts: {
    numbered: 'resolução resoluções diretiva diretivas regulamento regulamentos decisão',
    byDate: 'lei decreto',
    dated: 'de',
    nouns: 'lei_complementar decreto-lei portaria medida_provisória',
  },
  singlesOut: 'em_particular nomeadamente em_especial',
  amends: 'inserid* substituíd* alterad* revogad* suprimid*',
  ibidem: 'ibid. ibid ibidem id.',
  alias: 'adiante doravante a_seguir',
};
