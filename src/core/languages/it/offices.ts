import type { Language } from '../language';

/** Words for offices in Italian. */
export const offices: Language['offices'] = {
  endings: 'o a i e',
  roles: {
    president: 'presidente presidentessa',
    head_of_state: 'presidente_della_repubblica capo_dello_stato re regina imperatore emiro papa pontefice',
    head_of_government: 'primo_ministro prima_ministra premier presidente_del_consiglio cancellier~ capo_del_governo',
    vice_president: 'vicepresidente',
    deputy_head_of_government: 'vicepremier vice_premier',
    foreign_minister: `
      ministr~_degli_esteri ministr~_degli_affari_esteri segretari~_di_stato cap~_della_diplomazia
      titolar~_degli_esteri titolar~_della_farnesina
    `,
    deputy_foreign_minister: 'viceministr~_degli_esteri',
    defence_minister: 'ministr~_della_difesa segretari~_alla_difesa titolar~_della_difesa',
    interior_minister: "ministr~_dell'interno ministr~_degli_interni titolar~_del_viminale",
    finance_minister: "ministr~_dell'economia ministr~_delle_finanze",
    minister: 'ministr~',
    deputy_minister: 'viceministr~',
    state_secretary: 'sottosegretari~',
    spokesperson: 'portavoce',
    ambassador: 'ambasciator~ ambasciatrice console',
    envoy: 'inviat~ inviat~_speciale',
    legislator: 'deputat~ senator~ senatrice parlamentare eurodeputat~ onorevole consiglier~',
    intl_org_head:
      'segretari~_generale direttor~_generale alt~_rappresentante commissari~ president~_della_commissione president~_della_commissione_europea president~_del_consiglio_europeo',
    regional: 'governator~ prefett~',
    mayor: 'sindac~',
    military: 'generale ammiraglio colonnello capitano comandante tenente',
    judiciary: 'giudice magistrat~',
    prosecutor: 'procurator~ procuratrice pm',
    party_leader: 'leader segretari~',
    candidate: 'candidat~',
    director: 'direttor~ direttrice amministrator~_delegato responsabile fondator~',
    chief: 'capo',
    representative: 'rappresentante membro esponente',
    adviser: 'consiglier~_del_presidente consiglier~_diplomatico',
    expert: 'professor~ professoressa espert~ economista analista',
    lawyer: 'avvocat~',
    religious: 'vescovo arcivescovo cardinale imam',
    journalist: 'giornalista',
  },
  trades:
    'scrittore scrittrice romanziere poeta compositore cantante musicista attore attrice pittore pittrice scultore calciatore attaccante portiere allenatore ciclista pugile giocatore giocatrice',
  counterparts: 'omolog~ collega',
  deputy: 'vice',
  former: 'ex ex- allora',
  demonymEndings: 'ano ana ese',
  stateEndings: 'ia landia stan mark',
  portfolios: {
    of: `dell’ dell' della dello del dei degli delle per_la per_l’ per_gli alla alle agli`,
    and: 'e',
    names: `Ambiente Salute Sanità Interno Interni Economia Finanze Difesa Giustizia Istruzione Agricoltura Trasporti Lavoro Cultura Energia Università Ricerca Sport Commercio Industria Turismo Famiglia Infrastrutture Bilancio Politiche_agricole Politiche_sociali Affari_regionali Pubblica_amministrazione Sviluppo_economico Transizione_ecologica Innovazione Beni_culturali Acque Tesoro`,
  },
  links: 'di del della dello degli dell dei delle per in a',
  determiners: 'il lo la i gli le un una suo sua l',
  relatives: 'vedova vedovo moglie marito figlia figlio fratello sorella madre padre nipote zio zia cugino cugina',
  honorifics: 'Dott. Prof. Sig. Signor Signora',
  particles: 'di de del della van von bin al',
  notNames: `
    Il Lo La I Gli Le Un Una Nel Per Con Ma Da Lunedì Martedì Mercoledì Giovedì Venerdì Sabato Domenica Esteri
    Consiglio Stato Repubblica
  `,
  commonWords: 're conte',
  givenNames: `
    Giorgia Matteo Giuseppe Mario Sergio Paolo Luigi Antonio Giovanni Carlo Enrico Silvio Romano Massimo Roberto
    Franco Francesco Marco Andrea Alessandro Maria Anna Elisabetta Federica Emma Laura Ugo Remo Basilio Anselmo
    Livia Elena Giulia Chiara Francesca Silvia Valentina Paola Roberta Daniela Simona Cristina Barbara Giovanna
    Teresa Marta Lucia Luca Stefano Davide Simone Claudio Fabio Vincenzo Salvatore Pietro Angelo Alberto Riccardo
    Daniele Nicola Emanuele Gianni Pierluigi Guido Renato Bruno Dario Piero Giancarlo Ignazio Maurizio Raffaele
    Antonella Beatrice
  `,
  countries: `
    AD Andorra | AE Emirati_Arabi_Uniti | AF Afghanistan | AG Antigua_e_Barbuda | AI Anguilla | AL Albania
    AM Armenia armen~ | AO Angola | AR Argentina argentin~ | AS Samoa_Americane | AT Austria austriac~
    AU Australia | AW Aruba | AZ Azerbaigian | BA Bosnia_ed_Erzegovina | BB Barbados | BD Bangladesh
    BE Belgio belg~ | BF Burkina_Faso | BG Bulgaria bulgar~ | BH Bahrein | BI Burundi | BJ Benin
    BL Saint-Barthélemy | BM Bermuda | BN Brunei | BO Bolivia | BR Brasile brasilian~ | BS Bahamas | BT Bhutan
    BW Botswana | BY Bielorussia bieloruss~ | BZ Belize | CA Canada canades~ | CD Congo
    CF Repubblica_Centrafricana | CG Congo-Brazzaville | CH Svizzera svizzer~ elvetic~ | CI Costa_d'Avorio | CL Cile
    CM Camerun | CN Cina cines~ | CO Colombia | CR Costa_Rica | CU Cuba cuban~ | CV Capo_Verde | CW Curaçao
    CX Isola_Christmas | CY Cipro | CZ Cechia cec~ | DE Germania tedesc~ | DJ Gibuti | DK Danimarca danes~
    DM Dominica | DO Repubblica_Dominicana | DZ Algeria | EC Ecuador | EE Estonia | EG Egitto egizian~
    EH Sahara_Occidentale | ER Eritrea | ES Spagna spagnol~ | ET Etiopia
    EU Ue UE europe~ Unione_europea Commissione_europea | FI Finlandia | FJ Figi | FM Micronesia
    FR Francia frances~ | GA Gabon | GB Regno_Unito britannic~ ingles~ Gran_Bretagna | GD Grenada
    GE Georgia georgian~ | GF Guyana_Francese | GG Guernsey | GH Ghana | GI Gibilterra | GL Groenlandia | GM Gambia
    GN Guinea | GP Guadalupa | GQ Guinea_Equatoriale | GR Grecia grec~ | GT Guatemala | GU Guam | GW Guinea-Bissau
    GY Guyana | HK RAS_di_Hong_Kong | HN Honduras | HR Croazia croat~ | HT Haiti | HU Ungheria ungheres~
    ID Indonesia | IE Irlanda irlandes~ | IL Israele israelian~ | IM Isola_di_Man | IN India indian~
    IQ Iraq irachen~ | IR Iran iranian~ | IT Italia italian~ Palazzo_Chigi Farnesina | JE Jersey | JM Giamaica
    JO Giordania | JP Giappone giappones~ | KE Kenya | KG Kirghizistan | KH Cambogia | KI Kiribati | KM Comore
    KN Saint_Kitts_e_Nevis | KP Corea_del_Nord nordcorean~ | KR Corea_del_Sud sudcorean~ | KW Kuwait | KZ Kazakistan
    LA Laos | LB Libano libanes~ | LC Saint_Lucia | LI Liechtenstein | LK Sri_Lanka | LR Liberia | LS Lesotho
    LT Lituania lituan~ | LU Lussemburgo | LV Lettonia | LY Libia libic~ | MA Marocco | MC Monaco | MD Moldavia
    ME Montenegro | MF Saint_Martin | MG Madagascar | MK Macedonia_del_Nord | ML Mali | MM Myanmar | MN Mongolia
    MO RAS_di_Macao | MQ Martinica | MR Mauritania | MS Montserrat | MT Malta | MU Mauritius | MV Maldive
    MW Malawi | MX Messico messican~ | MY Malaysia | MZ Mozambico | NA Namibia | NATO Nato NATO | NC Nuova_Caledonia
    NE Niger | NF Isola_Norfolk | NG Nigeria | NI Nicaragua | NL Paesi_Bassi olandes~ | NO Norvegia norveges~
    NP Nepal | NR Nauru | NU Niue | NZ Nuova_Zelanda | OM Oman | PA Panama | PE Perù | PF Polinesia_Francese
    PG Papua_Nuova_Guinea | PH Filippine | PK Pakistan pakistan~ | PL Polonia polacc~ | PM Saint-Pierre_e_Miquelon
    PR Portorico | PS Territori_Palestinesi palestines~ | PT Portogallo portoghes~ | PW Palau | PY Paraguay
    QA Qatar | RE Riunione | RO Romania rumen~ | RS Serbia serb~ | RU Russia russ~ Cremlino Mosca | RW Ruanda
    SA Arabia_Saudita saudit~ | SC Seychelles | SD Sudan | SE Svezia svedes~ | SG Singapore | SH Sant'Elena
    SI Slovenia | SK Slovacchia | SL Sierra_Leone | SM San_Marino | SN Senegal | SO Somalia | SR Suriname
    SS Sud_Sudan | ST São_Tomé_e_Príncipe | SUN sovietic~ | SV El_Salvador | SX Sint_Maarten | SY Siria sirian~
    SZ Eswatini | TD Ciad | TG Togo | TH Thailandia | TJ Tagikistan | TK Tokelau | TL Timor_Est | TM Turkmenistan
    TN Tunisia | TO Tonga | TR Turchia turc~ | TT Trinidad_e_Tobago | TV Tuvalu | TW Taiwan | TZ Tanzania
    UA Ucraina ucrain~ | UG Uganda | UN Onu ONU Nazioni_Unite
    US Stati_Uniti american~ statunitens~ Usa Casa_Bianca | UY Uruguay | UZ Uzbekistan | VA Città_del_Vaticano
    VC Saint_Vincent_e_Grenadine | VE Venezuela venezuelan~ | VN Vietnam | VU Vanuatu | WF Wallis_e_Futuna
    WS Samoa | XK Kosovo | YE Yemen | YT Mayotte | ZA Sudafrica | ZM Zambia | ZW Zimbabwe
  `,
  wordInside: true,
};
