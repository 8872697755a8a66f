import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '«» “” ‘’',
  elisions: 'sto sta sti ste ndrangheta ngiorno notte na no',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'impegna contraent disposizioni',
};

const speech: Language['speech'] = {
  verbs: `dice dicono disse dissero diceva dicevano afferma affermano affermò affermava dichiara dichiarano dichiarò aggiunge
    aggiungono aggiunse annuncia annunciano annunciò spiega spiegano spiegò precisa precisano precisò sottolinea sottolineano
    sottolineò ricorda ricordano ricordò conferma confermano confermò prosegue proseguono rispose risponde rispondono replica
    replicò replicano conclude concludono concluse insiste insistono osserva osservano osservò rileva rilevano riconosce
    riconoscono ammette ammettono ammise rivela rivelano racconta raccontano raccontò sostiene sostengono sostenne ritiene
    ritengono avverte avvertono avvertì minaccia minacciano promette promettono promise chiede chiedono chiese esorta esortano
    propone propongono propose suggerisce denuncia denunciano denunciò condanna condannano critica criticano accusa accusano
    saluta smentisce smentiscono smentì nega negano negò respinge respingono scrive scrivono scrisse twitta riferisce
    riferiscono riferì riporta riportano cita commenta commentano commentò esclama esclamò grida gridò gridano assicura
    assicurano assicurò ribadisce ribadiscono ribadì segnala segnalano evidenzia evidenziano lamenta lamentano auspica
    auspicano comunica comunicano domanda domandò tuona ironizza scherza mormorò sussurrò ripeté prevede stabilisce recita`,
  weakVerbs: `crede credono pensa pensano spera sperano teme temono definisce definiscono definì descrive descrivono considera
    considerano parla parlano mostra mostrano vuole vede titola`,
  gerunds: `dicendo affermando dichiarando aggiungendo annunciando spiegando precisando sottolineando ricordando concludendo
    insistendo citando denunciando`,
  participles: `detto affermato dichiarato aggiunto annunciato spiegato precisato sottolineato ricordato confermato proseguito
    risposto replicato concluso insistito osservato rilevato riconosciuto ammesso rivelato raccontato sostenuto ritenuto
    avvertito minacciato promesso chiesto esortato proposto suggerito denunciato condannato criticato accusato smentito negato
    respinto scritto twittato riferito riportato citato commentato assicurato ribadito segnalato evidenziato lamentato
    auspicato comunicato definito descritto fatto_sapere reso_noto messo_in_guardia`,
  auxiliaries: `ha hanno aveva avevano ho abbiamo è sono era erano stato stata stati fu furono sarà avrebbe avrebbero`,
  impersonal: `si_legge si_è_appreso`,
  datives: `a al ai alla alle agli allo`,
  sources: `secondo stando_a a_detta_di a_parere_di ad_avviso_di a_giudizio_di per_bocca_di`,
  that: `che se`,
  frameGoesOn: `che mentre con senza`,
  adverbEndings: `mente`,
  coordinators: `e ed ma`,
  citing: `citato`,
  masculine: `egli lui`,
  feminine: `ella lei`,
  plural: `essi loro entrambi`,
  firstPerson: `io noi`,
  speaking: `mi mio mia miei ci nostro nostra nostri nostre abbiamo siamo vogliamo dobbiamo possiamo voi vostro`,
  relatives: `che`,
  determiners: `il lo la i gli le l' un uno una un' questo questa questi queste quel quella suo sua suoi sue nostro nostra alcuni
    alcune diversi due entrambi ogni tutti tutte del dello della dei degli delle`,
  linkers: `di del dello della dei degli delle dell' d' a al alla e ed in per con nel nella`,
  stops: `da dal dalla dai su sul sulla tra fra dopo prima durante contro verso senza ma o oppure perché quando mentre sebbene come
    dove lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani già anche non né così allora inoltre poi
    ora qui sempre mai si se che più molto secondo`,
  adverbs: `lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi anche già inoltre poi ancora oggi ieri non così si ci gli le lo ne mi successivamente infine recentemente sempre mai
    quindi intanto`,
  naming: `cosiddetto cosiddetta cosiddetti cosiddette detto detta denominato denominata intitolato intitolata soprannominato
    chiamato chiamata film libro romanzo canzone album giornale quotidiano rivista programma operazione progetto gruppo titolo
    termine parola parole espressione serie nave premio`,
  slogans: `slogan motto grido frase striscione parole`,
  predicative: `come`,
  agents: `da dal dalla`,
  passive: `è sono era erano stato stata viene vengono`,
  asides: `come`,
  finite: `è sono era erano sarà saranno sarebbe siamo siete sei ha hanno aveva ho abbiamo avete può possono posso possiamo deve
    devono dobbiamo va vanno vado andiamo vuole vogliono voglio vogliamo fa fanno sa so sappiamo viene c'è non_è credo
    serve servono resta`,
  collectives: `entrambe_le_parti le_due_parti i_due_paesi`,
  feminineNouns: `signora ministra presidentessa direttrice deputata senatrice sindaca donna madre sorella figlia regina cancelliera
    avvocata`,
  masculineNouns: `signor signore ministro presidente direttore deputato senatore sindaco uomo padre fratello figlio re cancelliere
    avvocato giudice portavoce ambasciatore segretario generale papa leader premier`,
  institutions: `ministero governo polizia procura tribunale corte agenzia partito comitato consiglio commissione ambasciata
    esercito università istituto sindacato banca organizzazione associazione gruppo parlamento senato camera quirinale
    farnesina cremlino quotidiano giornale`,
  documents: `comunicato dichiarazione rapporto risoluzione trattato articolo studio sondaggio lettera sentenza testo nota`,
  abbreviations: `sig sigg dott prof on avv ing art artt n p pp ecc vol s`,
  elision: true,
  framesInside: true,
};

const provisions: Language['provisions'] = {
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
  ibidem: 'ibid. ibid ibidem id.',
  alias: 'di_seguito in_appresso in_seguito qui_di_seguito',
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

const offices: Language['offices'] = {
  endings: 'o a i e',
  roles: {
    president: 'presidente presidentessa',
    head_of_state: 'capo_dello_stato re regina imperatore emiro papa pontefice',
    head_of_government: 'primo_ministro prima_ministra premier presidente_del_consiglio cancellier~ capo_del_governo',
    vice_president: 'vicepresidente',
    deputy_head_of_government: 'vicepremier vice_premier',
    foreign_minister: 'ministr~_degli_esteri ministr~_degli_affari_esteri segretari~_di_stato capo_della_diplomazia',
    deputy_foreign_minister: 'viceministr~_degli_esteri',
    defence_minister: 'ministr~_della_difesa segretari~_alla_difesa',
    interior_minister: "ministr~_dell'interno ministr~_degli_interni",
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
    expert: 'professor~ professoressa espert~ economista analista',
    lawyer: 'avvocat~',
    religious: 'vescovo arcivescovo cardinale imam',
    journalist: 'giornalista',
  },
  counterparts: 'omolog~ collega',
  deputy: 'vice',
  former: 'ex ex- allora',
  links: 'di del della dello degli dell dei delle per in a',
  determiners: 'il lo la i gli le un una suo sua l',
  honorifics: 'Dott. Prof. Sig. Signor Signora',
  particles: 'di de del della van von bin al',
  notNames: `
    Il Lo La I Gli Le Un Una Nel Per Con Ma Da Lunedì Martedì Mercoledì Giovedì Venerdì Sabato Domenica Esteri
    Consiglio Stato Repubblica
  `,
  commonWords: 're conte',
  trades:
    'scrittore scrittrice romanziere poeta compositore cantante musicista attore attrice pittore pittrice scultore calciatore attaccante portiere allenatore ciclista pugile giocatore giocatrice',
  givenNames: `
    Giorgia Matteo Giuseppe Mario Sergio Paolo Luigi Antonio Giovanni Carlo Enrico Silvio Romano Massimo Roberto
    Franco Francesco Marco Andrea Alessandro Maria Anna Elisabetta Federica Emma Laura
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

export const italian: Language = {
  code: 'it',
  name: 'Italiano',
  detect: { words: 'il di che e la per un una con non del della sono gli nel alla dei le anche più ha si è dal' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
