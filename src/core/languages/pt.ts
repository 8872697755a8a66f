import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '«» “” ‘’',
  elisions: 'tá tava pra',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'comprometem contratant disposições',
};

const speech: Language['speech'] = {
  verbs: `diz dizem disse disseram dizia diziam afirma afirmam afirmou afirmaram garante garantem garantiu declara declaram
    declarou declararam assinala assinalou indica indicam indicou explica explicam explicou explicaram acrescenta acrescentam
    acrescentou sublinha sublinham sublinhou destaca destacam destacou reitera reiteram reiterou insiste insistem insistiu
    manifesta manifestou comenta comentou precisa precisou esclarece esclareceu confirma confirmam confirmou confirmaram
    reconhece reconhecem reconheceu admite admitem admitiu revela revelam revelou informa informam informou informaram
    comunica comunicou anuncia anunciam anunciou anunciaram adverte advertiu alerta alertou avisa avisou promete prometem
    prometeu exige exigem exigiu pede pedem pediu solicita solicitou propõe propuseram propôs sugere sugeriu recomenda
    recomendou responde responderam respondeu pergunta perguntou questiona questionou escreve escrevem escreveu publicou
    relata relatou conta contam contou lembra lembrou recorda recordou argumenta argumentou sustenta sustentou defende
    defendem defendeu opina opinou considera consideram considerou lamenta lamentou critica criticam criticou denuncia
    denunciou condena condenam condenou acusa acusam acusou nega negam negou desmente desmentiu rejeita rejeitou descarta
    descartou conclui concluiu brincou ironizou exclama exclamou grita gritou gritaram cita citou ressalta ressaltou salienta
    salientou frisou enfatizou assegura assegurou murmurou repetiu tuitou estabelece dispõe`,
  weakVerbs: `acredita acreditam acreditava pensa pensam espera esperam teme temem classifica classificou descreve descreveu fala
    falou mostra mostrou vê quer chama chamou`,
  gerunds: `dizendo afirmando garantindo declarando indicando explicando acrescentando sublinhando destacando insistindo lembrando
    citando denunciando`,
  participles: `dito afirmado garantido declarado indicado explicado acrescentado sublinhado destacado reiterado insistido
    comentado precisado esclarecido confirmado reconhecido admitido revelado informado comunicado anunciado advertido alertado
    avisado prometido exigido pedido solicitado proposto sugerido recomendado respondido perguntado escrito contado lembrado
    recordado argumentado sustentado defendido considerado lamentado criticado denunciado condenado acusado negado desmentido
    rejeitado concluído citado classificado descrito chamado`,
  auxiliaries: `tem têm tinha tinham havia foi foram é são está estão era eram sido teria teriam há`,
  impersonal: `lê-se foi_anunciado`,
  datives: `a ao aos à às`,
  sources: `segundo de_acordo_com conforme na_opinião_de nas_palavras_de no_entender_de`,
  that: `que se`,
  frameGoesOn: `que enquanto com sem`,
  adverbEndings: `mente`,
  coordinators: `e mas`,
  citing: `citado`,
  masculine: `ele este`,
  feminine: `ela`,
  plural: `eles elas ambos ambas`,
  firstPerson: `eu nós`,
  speaking: `me meu minha meus minhas nosso nossa nossos nossas vamos queremos devemos temos podemos estamos somos`,
  relatives: `que quem`,
  determiners: `o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas nosso nossa vários várias alguns algumas
    dois ambos ambas cada todos todas`,
  linkers: `de do da dos das e em no na para ao à com`,
  stops: `por pelo pela sem sobre após ante desde até durante entre contra mas ou porque quando enquanto embora como onde segunda
    terça quarta quinta sexta sábado domingo ontem hoje amanhã já também não nem assim então além depois antes aqui agora
    sempre nunca se que muito mais segundo`,
  adverbs: `na_segunda-feira na_terça-feira na_quarta-feira na_quinta-feira na_sexta-feira no_sábado no_domingo nesta_segunda-feira nesta_terça-feira nesta_quarta-feira nesta_quinta-feira nesta_sexta-feira ontem hoje também já ainda além depois então hoje ontem não assim se lhe lhes nos me posteriormente finalmente recentemente sempre
    nunca`,
  naming: `chamado chamada chamados chamadas denominado denominada intitulado intitulada apelidado apelidada conhecido conhecida como
    filme livro romance canção música álbum jornal revista programa operação projeto projecto grupo título termo palavra
    palavras expressão série navio prémio prêmio`,
  slogans: `lema slogan grito frase faixa palavras`,
  predicative: `como de`,
  agents: `por pelo pela`,
  passive: `foi foram é são era eram sido`,
  asides: `como conforme`,
  finite: `é são era eram será serão seria foi foram sou somos está estão estava estou estamos tem têm tinha tenho temos há pode
    podem posso podemos deve devem devemos vai vão vou vamos quer querem quero queremos faz fazem fez diz sabe sei sabemos vem
    parece acho ficou`,
  collectives: `ambas_as_partes os_dois_países as_duas_partes`,
  feminineNouns: `senhora dona sra presidenta ministra diretora deputada senadora prefeita mulher mãe irmã filha rainha advogada
    secretária embaixadora`,
  masculineNouns: `senhor sr presidente ministro diretor director deputado senador prefeito homem pai irmão filho rei advogado juiz
    secretário embaixador chanceler general papa porta-voz líder`,
  institutions: `ministério governo polícia procuradoria tribunal agência partido comité comitê conselho comissão embaixada exército
    universidade instituto sindicato banco organização associação grupo parlamento senado congresso assembleia kremlin itamaraty
    jornal`,
  documents: `comunicado declaração relatório resolução tratado artigo estudo sondagem carta sentença texto nota`,
  abbreviations: `sr sra srs dr dra d art arts n.º p pp etc eua vol av prof`,
  framesInside: true,
};

const provisions: Language['provisions'] = {
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
  ibidem: 'ibid. ibid ibidem id.',
  alias: 'adiante doravante a_seguir',
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

const offices: Language['offices'] = {
  endings: 'o a os as es',
  roles: {
    president: 'presidente presidenta',
    head_of_state: 'chefe_de_estado rei rainha imperador emir papa',
    head_of_government: 'primeiro-ministro primeira-ministra chefe_de_governo chanceler_alemão chanceler_alemã premiê',
    vice_president: 'vice-presidente',
    deputy_head_of_government: 'vice-primeiro-ministro',
    foreign_minister: `
      ministr~_dos_negócios_estrangeiros ministr~_das_relações_exteriores secretári~_de_estado chanceler
    `,
    deputy_foreign_minister: 'vice-ministr~_dos_negócios_estrangeiros vice-ministr~_das_relações_exteriores',
    defence_minister: 'ministr~_da_defesa secretári~_de_defesa',
    interior_minister: 'ministr~_do_interior ministr~_da_administração_interna',
    finance_minister: 'ministr~_das_finanças ministr~_da_fazenda',
    minister: 'ministr~',
    deputy_minister: 'vice-ministr~',
    state_secretary: 'secretári~',
    spokesperson: 'porta-voz',
    ambassador: 'embaixador~ cônsul',
    envoy: 'enviad~ enviad~_especial',
    legislator: 'deputad~ senador~ eurodeputad~ vereador~ parlamentar',
    intl_org_head: 'secretári~-geral director~-geral diretor~-geral alt~_representante comissári~',
    regional: 'governador~',
    mayor: 'prefeit~ presidente_da_câmara',
    military: 'general almirante coronel capitão comandante',
    judiciary: 'juiz juíza',
    prosecutor: 'procurador~ promotor~',
    party_leader: 'líder dirigente',
    candidate: 'candidat~',
    director: 'diretor~ director~ gerente responsável fundador~',
    chief: 'chefe',
    representative: 'representante membro porta-vozes coordenador~ ativista',
    expert: 'professor~ especialista economista analista',
    lawyer: 'advogad~',
    religious: 'bispo arcebispo cardeal',
    journalist: 'jornalista',
  },
  counterparts: 'homólog~ colega',
  deputy: 'vice adjunt~',
  former: 'ex ex- antig~ então',
  links: 'de do da dos das em para no na',
  determiners: 'o a os as um uma seu sua',
  honorifics: 'Sr. Sra. Dr. Dra. Dom Dona',
  particles: 'de da do dos das e van von',
  notNames: 'O A Os As Um Uma Em No Na Para Por Com Mas Segundo Exteriores Estado Governo República',
  commonWords: 'rei costa',
  givenNames: `
    José João António Antônio Luís Luiz Carlos Paulo Pedro Manuel Miguel Fernando Marcelo Aníbal Jair Dilma Michel Ana
    Maria Cristina Celso Ernesto Mauro Augusto Rui Francisco
  `,
  countries: `
    AD Andorra | AE Emirados_Árabes_Unidos | AF Afeganistão | AG Antígua_e_Barbuda | AI Anguila | AL Albânia
    AM Armênia | AO Angola angolan~ | AR Argentina argentin~ | AS Samoa_Americana | AT Áustria austríac~
    AU Austrália | AW Aruba | AZ Azerbaijão | BA Bósnia_e_Herzegovina | BB Barbados | BD Bangladesh
    BE Bélgica belga~ | BF Burquina_Faso | BG Bulgária búlgar~ | BH Barein | BI Burundi | BJ Benin
    BL São_Bartolomeu | BM Bermudas | BN Brunei | BO Bolívia bolivian~ | BR Brasil brasileir~ Planalto | BS Bahamas
    BT Butão | BW Botsuana | BY Bielorrússia bielorruss~ bielorrus~ | BZ Belize | CA Canadá canadense~ | CD Congo
    CF República_Centro-Africana | CG República_do_Congo | CH Suíça suíç~ | CI Costa_do_Marfim | CL Chile chilen~
    CM Camarões | CN China chin~ chinês chines~ | CO Colômbia colombian~ | CR Costa_Rica | CU Cuba cuban~
    CV Cabo_Verde | CW Curaçao | CX Ilha_Christmas | CY Chipre | CZ Tchéquia | DE Alemanha alem~ alemã | DJ Djibuti
    DK Dinamarca | DM Dominica | DO República_Dominicana | DZ Argélia | EC Equador | EE Estônia | EG Egito egípci~
    EH Saara_Ocidental | ER Eritreia | ES Espanha espanh~ | ET Etiópia
    EU UE europeu europei~ União_Europeia Comissão_Europeia | FI Finlândia | FJ Fiji | FM Micronésia
    FR França frances~ francês | GA Gabão | GB Reino_Unido britânic~ ingles~ inglês | GD Granada
    GE Geórgia georgian~ | GF Guiana_Francesa | GG Guernsey | GH Gana | GI Gibraltar | GL Groenlândia | GM Gâmbia
    GN Guiné | GP Guadalupe | GQ Guiné_Equatorial | GR Grécia greg~ | GT Guatemala | GU Guam | GW Guiné-Bissau
    GY Guiana | HK Hong_Kong,_RAE_da_China | HN Honduras | HR Croácia | HT Haiti | HU Hungria húngar~ | ID Indonésia
    IE Irlanda | IL Israel israelens~ israelit~ | IM Ilha_de_Man | IN Índia indian~ | IQ Iraque iraquian~
    IR Irã iranian~ | IS Islândia | IT Itália italian~ | JE Jersey | JM Jamaica | JO Jordânia
    JP Japão japones~ japonês | KE Quênia | KG Quirguistão | KH Camboja | KI Quiribati | KM Comores
    KN São_Cristóvão_e_Névis | KP Coreia_do_Norte norte-corean~ | KR Coreia_do_Sul sul-corean~ | KW Kuwait
    KZ Cazaquistão | LA Laos | LB Líbano libanes~ libanês | LC Santa_Lúcia | LI Liechtenstein | LK Sri_Lanka
    LR Libéria | LS Lesoto | LT Lituânia | LU Luxemburgo | LV Letônia | LY Líbia | MA Marrocos | MC Mônaco
    MD Moldávia | ME Montenegro | MF São_Martinho | MG Madagascar | MK Macedônia_do_Norte | ML Mali | MM Mianmar
    MN Mongólia | MO Macau,_RAE_da_China | MQ Martinica | MR Mauritânia | MS Montserrat | MT Malta | MU Maurício
    MV Maldivas | MW Malaui | MX México mexican~ | MY Malásia | MZ Moçambique moçambican~ | NA Namíbia
    NATO OTAN Otan NATO | NC Nova_Caledônia | NE Níger | NF Ilha_Norfolk | NG Nigéria | NI Nicarágua
    NL Países_Baixos holandes~ holandês neerlandes~ neerlandês | NO Noruega norueg~ | NP Nepal | NR Nauru | NU Niue
    NZ Nova_Zelândia | OM Omã | PA Panamá | PE Peru peruan~ | PF Polinésia_Francesa | PG Papua-Nova_Guiné
    PH Filipinas | PK Paquistão paquistanes~ paquistanês | PL Polônia polon~ polac~ | PM São_Pedro_e_Miquelão
    PR Porto_Rico | PS Territórios_palestinos palestin~ | PT Portugal portugues~ português | PW Palau
    PY Paraguai paraguai~ | QA Catar | RE Reunião | RO Romênia | RS Sérvia | RU Rússia russ~ Kremlin | RW Ruanda
    SA Arábia_Saudita saudit~ | SC Seicheles | SD Sudão | SE Suécia suec~ | SG Singapura | SH Santa_Helena
    SI Eslovênia | SK Eslováquia | SL Serra_Leoa | SM San_Marino | SN Senegal | SO Somália | SR Suriname
    SS Sudão_do_Sul | ST São_Tomé_e_Príncipe | SV El_Salvador | SX Sint_Maarten | SY Síria síri~ | SZ Essuatíni
    TD Chade | TG Togo | TH Tailândia | TJ Tadjiquistão | TK Tokelau | TL Timor-Leste | TM Turcomenistão
    TN Tunísia | TO Tonga | TR Turquia turc~ | TT Trinidad_e_Tobago | TV Tuvalu | TW Taiwan | TZ Tanzânia
    UA Ucrânia ucranian~ | UG Uganda | UN ONU Nações_Unidas
    US Estados_Unidos americ~ american~ norte-american~ estadunidens~ EUA Casa_Branca | UY Uruguai uruguai~
    UZ Uzbequistão | VA Cidade_do_Vaticano | VC São_Vicente_e_Granadinas | VE Venezuela venezuelan~ | VN Vietnã
    VU Vanuatu | WF Wallis_e_Futuna | WS Samoa | XK Kosovo | YE Iêmen | YT Mayotte | ZA África_do_Sul | ZM Zâmbia
    ZW Zimbábue
  `,
  wordInside: true,
};

export const portuguese: Language = {
  code: 'pt',
  name: 'Português',
  detect: { words: 'o os de e que em um uma para com não do da dos das no na ao pelo foi são mais sua à' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
