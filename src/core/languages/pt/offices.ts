import type { Language } from '../language';

/** Words for offices in Portuguese. */
export const offices: Language['offices'] = {
  endings: 'o a os as es',
  roles: {
    president: 'presidente presidenta',
    head_of_state: 'presidente_da_república chefe_de_estado chefe_do_estado rei rainha imperador emir papa',
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
  demonymEndings: 'ano ana ês esa ense',
  stateEndings: 'ia lândia istão mark',
  portfolios: {
    of: `da do das dos de para_a`,
    and: 'e',
    names: `Ambiente Meio_Ambiente Saúde Administração_Interna Economia Finanças Fazenda Defesa Justiça Educação Agricultura Transportes Trabalho Cultura Energia Ciência Desporto Esporte Comércio Indústria Turismo Família Infraestruturas Infraestrutura Habitação Presidência Planeamento Planejamento Casa_Civil Mar Pescas Minas_e_Energia Segurança_Pública Desenvolvimento Comunicações Cidades Mulher Igualdade_Racial`,
  },
  links: 'de do da dos das em para no na',
  determiners: 'o a os as um uma seu sua',
  relatives:
    'viúva viúvo mulher esposa marido filha filho irmão irmã mãe pai sobrinho sobrinha neto neta tio tia primo prima',
  honorifics: 'Sr. Sra. Dr. Dra. Dom Dona',
  particles: 'de da do dos das e van von',
  notNames: 'O A Os As Um Uma Em No Na Para Por Com Mas Segundo Exteriores Estado Governo República',
  commonWords: 'rei costa',
  givenNames: `
    José João António Antônio Luís Luiz Carlos Paulo Pedro Manuel Miguel Fernando Marcelo Aníbal Jair Dilma Michel
    Ana Maria Cristina Celso Ernesto Mauro Augusto Rui Francisco Mateus Basílio Anselmo Bruno Marta Sofia Inês
    Beatriz Catarina Mariana Joana Rita Teresa Isabel Helena Lúcia Cláudia Patrícia Fernanda Juliana Gabriela Camila
    Simone Marina Tiago Diogo Duarte Gonçalo Nuno Vasco Filipe Ricardo Rodrigo Rafael Gabriel Lucas Gustavo Eduardo
    Roberto Sérgio Jorge Alexandre André Daniel Henrique Vítor Hugo Guilherme Geraldo Renan Flávio
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
