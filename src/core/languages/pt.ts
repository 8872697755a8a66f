import type { Language } from './language';
import { offices } from './pt/offices';
import { provisions } from './pt/provisions';
import { speech } from './pt/speech';

const marks: Language['marks'] = {
  pairs: '«» “” ‘’',
  elisions: 'tá tava pra',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'comprometem contratant disposições',
};

const headings: Language['headings'] = {
  units: {
    article: 'artigo art',
    book: 'livro',
    part: 'parte',
    title: 'título',
    chapter: 'capítulo',
    section: 'secção seção',
    subsection: 'subsecção subseção',
    annex: 'anexo apêndice',
    protocol: 'protocolo',
  },
  numbers:
    'primeiro/primeira/um/único segundo/segunda/dois terceiro/terceira/três quarto/quarta/quatro quinto/quinta/cinco sexto/sexta/seis ' +
    'sétimo/sétima/sete oitavo/oitava/oito nono/nona/nove décimo/décima/dez onze doze',
  subunits: 'parágrafo parágrafos alínea alíneas inciso incisos',
  preamble: 'preâmbulo',
  closing: 'feito em | feita em | feito no | em fé do que | em testemunho do que | assinado em',
  deleted: 'revogado | suprimido',
};

const dateline: Language['dateline'] = {
  beforeDay: 'em',
  weekdays:
    'segunda segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira sábado domingo',
  published: 'atualizado atualizada',
};

export const portuguese: Language = {
  code: 'pt',
  name: 'Português',
  detect: {
    endings: 'ção são ões mos ado ada ade nto ram dos das',
    letters: 'ãõáâàçéêíóôú',
    words: `o a os as um uma uns umas e ou mas de do da dos das em no na nos nas ao à aos às pelo pela que não
      para por com sem sobre se seu sua seus suas é são era foi foram há tem têm será mais como este esta
      isso já muito também quando onde quem entre desde até segundo contra depois ele ela nós eu lhe disse
      diz afirmou declarou está estão segunda terça quarta quinta sexta`,
  },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
