import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '«» “” ‘’',
  elisions: 'na pa',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'comprometen contratant disposiciones',
};

const speech: Language['speech'] = {
  verbs: `dice dicen dijo dijeron decía decían afirma afirman afirmó afirmaron asegura aseguran aseguró aseguraron declara
    declaran declaró declararon señala señalan señaló señalaron indica indican indicó indicaron explica explican explicó
    explicaron añade añaden añadió añadieron agrega agregó agregaron subraya subrayan subrayó subrayaron destaca destacan
    destacó destacaron recalca recalcó remarca remarcó reitera reiteran reiteró reiteraron insiste insisten insistió
    insistieron manifiesta manifestó manifestaron expresa expresó expresaron comenta comentó comentaron apunta apuntó precisa
    precisó precisaron aclara aclaró matiza matizó confirma confirman confirmó confirmaron reconoce reconocen reconoció
    reconocieron admite admiten admitió confiesa confesó revela revelan reveló informa informan informó informaron comunica
    comunicó anuncia anuncian anunció anunciaron advierte advierten advirtió advirtieron alerta alertó avisa avisó promete
    prometen prometió exige exigen exigió exigieron reclama reclaman reclamó pide piden pidió pidieron solicita solicitó insta
    instó instaron urge urgió llama llamó propone proponen propuso sugiere sugieren sugirió recomienda recomendó responde
    responden respondió respondieron contesta contestó replica replicó pregunta preguntó cuestiona cuestionó escribe escriben
    escribió tuiteó publicó relata relató cuenta cuentan contó narra narró recuerda recuerdan recordó argumenta argumentó
    sostiene sostienen sostuvo sostuvieron defiende defendió opina opinan opinó considera consideran consideró estima estiman
    estimó lamenta lamentan lamentó critica critican criticó denuncia denuncian denunció denunciaron condena condenan condenó
    acusa acusan acusó reprocha reprochó celebra celebró niega niegan negó desmiente desmintió rechaza rechazan rechazó
    descarta descartó zanja zanjó concluye concluyó sentencia sentenció bromea bromeó ironizó exclama exclamó grita gritó
    gritaron cita citó ha_dicho han_dicho murmuró susurró repitió establece dispone estipula`,
  weakVerbs: `cree creen creía piensa piensan espera esperan esperó teme temen temía califica calificó calificaron tilda tildó
    describe describió describieron muestra mostró habla habló ve quiere tituló prevé`,
  gerunds: `diciendo afirmando asegurando declarando señalando indicando explicando añadiendo agregando subrayando destacando
    insistiendo recordando advirtiendo citando denunciando preguntando gritando`,
  participles: `dicho afirmado asegurado declarado señalado indicado explicado añadido agregado subrayado destacado recalcado
    reiterado insistido manifestado expresado comentado apuntado precisado aclarado confirmado reconocido admitido confesado
    revelado informado comunicado anunciado advertido alertado prometido exigido reclamado pedido solicitado instado propuesto
    sugerido recomendado respondido contestado preguntado escrito contado recordado argumentado sostenido defendido opinado
    considerado lamentado criticado denunciado condenado acusado negado desmentido rechazado descartado concluido citado
    calificado tildado descrito`,
  auxiliaries: `ha han había habían he hemos fue fueron es son está están era eran sido haya hubo será`,
  impersonal: `se_informó se_anunció se_dijo`,
  datives: `a al`,
  sources: `según de_acuerdo_con a_juicio_de en_palabras_de en_opinión_de conforme_a a_decir_de`,
  that: `que si`,
  frameGoesOn: `que quien con mientras sin`,
  adverbEndings: `mente`,
  coordinators: `y e pero`,
  citing: `citado`,
  masculine: `él éste`,
  feminine: `ella`,
  plural: `ellos ellas ambos ambas`,
  firstPerson: `yo nosotros`,
  speaking: `me mi mis nuestro nuestra nuestros nuestras vamos queremos debemos tenemos podemos hemos estamos somos`,
  relatives: `que quien quienes`,
  determiners: `el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra varios varias algunos algunas
    dos ambos ambas cada todos todas lo`,
  linkers: `de del la los las el en y e para a al con`,
  stops: `por sin sobre tras ante desde hasta durante entre contra hacia según pero o u sino porque cuando mientras aunque como
    donde lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana ya también no ni así entonces además luego
    después antes aquí ahora siempre nunca se si que muy más este_lunes`,
  adverbs: `el_lunes el_martes el_miércoles el_jueves el_viernes el_sábado el_domingo ayer hoy este_lunes este_martes este_miércoles este_jueves este_viernes también ya además luego después entonces hoy ayer no así se le les nos me lo posteriormente finalmente recientemente
    siempre nunca aún todavía asimismo`,
  naming: `llamado llamada llamados llamadas denominado denominada titulado titulada apodado apodada conocido conocida como película
    libro novela canción álbum diario periódico revista programa operación proyecto grupo título término palabra palabras
    expresión serie buque premio`,
  slogans: `lema lemas eslogan consigna grito gritos frase pancarta palabras`,
  predicative: `como de`,
  agents: `por`,
  passive: `fue fueron es son era eran sido`,
  asides: `como según`,
  finite: `es son era eran será serán sería fue fueron soy somos eres está están estaba estoy estamos estar ha han había he hemos
    hay haya tiene tienen tenía tengo tenemos puede pueden puedo podemos debe deben debemos va van voy vamos quiere quieren
    quiero queremos hace hacen hizo dice sabe sé sabemos viene quedan encantan gusta parece creo creemos seguimos`,
  collectives: `ambas_partes ambos_países las_dos_partes`,
  feminineNouns: `señora doña sra presidenta ministra directora diputada senadora alcaldesa mujer madre hermana hija reina abogada
    secretaria embajadora canciller_alemana`,
  masculineNouns: `señor don sr presidente ministro director diputado senador alcalde hombre padre hermano hijo rey abogado juez
    secretario embajador canciller general papa portavoz líder`,
  institutions: `ministerio gobierno policía fiscalía tribunal corte agencia partido comité consejo comisión embajada ejército
    universidad instituto sindicato banco organización asociación grupo parlamento senado congreso moncloa kremlin cancillería
    diario periódico cadena`,
  documents: `comunicado declaración informe resolución tratado artículo estudio encuesta carta sentencia texto nota`,
  abbreviations: `sr sra sres dr dra d art arts núm n.º p pp etc ee uu vol av`,
  framesInside: true,
};

const provisions: Language['provisions'] = {
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
  ibidem: 'ibid. ibid ibídem ibidem íd.',
  alias: 'en_adelante en_lo_sucesivo denominado denominada',
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

const offices: Language['offices'] = {
  endings: 'a o as os es s',
  roles: {
    president: 'president~ presidente presidenta',
    head_of_state: `
      jefe_de_estado jefa_de_estado rey reina emperador emir papa príncipe_heredero líder_supremo dictador
    `,
    head_of_government: `
      primer_ministro primera_ministra presidente_del_gobierno presidenta_del_gobierno jefe_de_gobierno
      jefe_del_gobierno premier canciller_alemán canciller_alemana canciller_federal
    `,
    vice_president: 'vicepresidente vicepresidenta',
    deputy_head_of_government: 'viceprimer_ministro',
    foreign_minister: `
      ministro_de_exteriores ministra_de_exteriores ministr~_de_asuntos_exteriores ministr~_de_relaciones_exteriores
      secretari~_de_estado canciller
    `,
    deputy_foreign_minister: 'viceministr~_de_exteriores viceministr~_de_asuntos_exteriores vicecanciller',
    defence_minister: 'ministr~_de_defensa secretari~_de_defensa',
    interior_minister: 'ministr~_del_interior ministr~_de_interior',
    finance_minister: 'ministr~_de_hacienda ministr~_de_economía ministr~_de_finanzas',
    minister: 'ministr~',
    deputy_minister: 'viceministr~',
    state_secretary: 'subsecretari~',
    spokesperson: 'portavoz portavoces vocer~',
    ambassador: 'embajador~ cónsul',
    envoy: 'enviad~ enviad~_especial representante_especial mediador~',
    legislator: 'diputad~ senador~ congresista parlamentari~ eurodiputad~ concejal~',
    legislature_head: 'presidente_del_congreso presidenta_del_congreso',
    intl_org_head:
      'secretari~_general director~_general alt~_representante comisari~ president~_de_la_comisión president~_de_la_comisión_europea president~_del_consejo_europeo',
    regional: 'gobernador~',
    mayor: 'alcalde alcaldesa intendente',
    military: 'general almirante coronel capitán comandante teniente jefe_del_estado_mayor',
    judiciary: 'juez jueza magistrad~',
    prosecutor: 'fiscal fiscal_general procurador~',
    party_leader: 'líder secretario_general_del dirigente',
    candidate: 'candidat~',
    adviser: 'asesor~ consejer~',
    chair: 'presidentes',
    director: 'director~ gerente responsable fundador~ empresari~',
    chief: 'jefe jefa',
    representative: 'representante miembro delegad~ coordinador~ activista polític~',
    expert: 'profesor~ expert~ investigador~ economista analista historiador~',
    lawyer: 'abogad~',
    religious: 'obispo arzobispo cardenal imán ayatolá',
    journalist: 'periodista editor~ corresponsal',
  },
  counterparts: 'homólog~',
  deputy: 'vice adjunt~',
  former: 'ex ex- exp anterior antigu~ entonces',
  links: 'de del en para ante a',
  determiners: 'el la los las un una su sus',
  honorifics: 'Sr. Sra. Don Doña Dr. Dra.',
  particles: 'de del la las los y von van al bin',
  notNames: `
    El La Los Las Un Una En Por Con De Para Pero Su Según Lunes Martes Miércoles Jueves Viernes Sábado Domingo
    Exteriores Gobierno Estado Partido República
  `,
  commonWords: 'rey iglesias casado leal santos cruz torres ríos moreno delgado',
  trades:
    'escritor escritora novelista poeta compositor compositora cantante músico actor actriz pintor pintora escultor futbolista delantero portero entrenador ciclista boxeador jugador jugadora',
  givenNames: `
    José Juan Luis Carlos Miguel Pedro Pablo Javier Francisco Antonio Manuel Jorge Fernando Alberto Alejandro Andrés
    Ángel Ana María Carmen Isabel Elena Pilar Rosa Cristina Mariano Alfonso Felipe Enrique Rafael Ricardo Roberto
    Sergio Diego Ignacio Josep Jordi Evo Hugo Nicolás Daniel Gustavo Mauricio
  `,
  countries: `
    AD Andorra | AE Emiratos_Árabes_Unidos | AF Afganistán afgan~ | AG Antigua_y_Barbuda | AI Anguila
    AL Albania alban~ | AM Armenia armeni~ | AO Angola | AR Argentina argentin~ | AS Samoa_Americana
    AT Austria austriac~ austríac~ | AU Australia australian~ | AW Aruba | AZ Azerbaiyán | BA Bosnia_y_Herzegovina
    BB Barbados | BD Bangladés | BE Bélgica belga~ | BF Burkina_Faso | BG Bulgaria búlgar~ | BH Baréin | BI Burundi
    BJ Benín | BL San_Bartolomé | BM Bermudas | BN Brunéi | BO Bolivia bolivian~ | BR Brasil brasileñ~ | BS Bahamas
    BT Bután | BW Botsuana | BY Bielorrusia bielorrus~ | BZ Belice | CA Canadá canadiense~
    CD República_Democrática_del_Congo | CF República_Centroafricana | CG Congo | CH Suiza suiz~ | CI Côte_d'Ivoire
    CL Chile chilen~ | CM Camerún | CN China chin~ | CO Colombia colombian~ | CR Costa_Rica | CU Cuba cuban~
    CV Cabo_Verde | CW Curazao | CY Chipre | CZ Chequia chec~ | DE Alemania alemán aleman~ | DJ Yibuti
    DK Dinamarca danes~ danés | DM Dominica | DO República_Dominicana | DZ Argelia argelin~ | EC Ecuador ecuatorian~
    EE Estonia estoni~ | EG Egipto egipci~ | EH Sáhara_Occidental | ER Eritrea | ES España español~ Moncloa
    ET Etiopía | EU UE europe~ Unión_Europea Comisión_Europea | FI Finlandia finlandes~ finlandés | FJ Fiyi
    FM Micronesia | FR Francia frances~ francés | GA Gabón | GB Reino_Unido británic~ ingles~ inglés Gran_Bretaña
    GD Granada | GE Georgia georgian~ | GF Guayana_Francesa | GG Guernesey | GH Ghana | GI Gibraltar
    GL Groenlandia | GM Gambia | GN Guinea | GP Guadalupe | GQ Guinea_Ecuatorial | GR Grecia grieg~
    GT Guatemala guatemaltec~ | GU Guam | GW Guinea-Bisáu | GY Guyana | HK RAE_de_Hong_Kong | HN Honduras hondureñ~
    HR Croacia croata~ | HT Haití | HU Hungría húngar~ | ID Indonesia | IE Irlanda irlandes~ irlandés
    IL Israel israelí~ | IN India indi~ | IQ Irak iraquí~ | IR Irán iraní~ | IT Italia italian~ | JE Jersey
    JM Jamaica | JO Jordania | JP Japón japones~ japonés | KE Kenia | KG Kirguistán | KH Camboya | KI Kiribati
    KM Comoras | KN San_Cristóbal_y_Nieves | KP Corea_del_Norte norcorean~ | KR Corea_del_Sur surcorean~ | KW Kuwait
    KZ Kazajistán kazaj~ | LA Laos | LB Líbano libanes~ libanés | LC Santa_Lucía | LI Liechtenstein | LK Sri_Lanka
    LR Liberia | LS Lesoto | LT Lituania lituan~ | LU Luxemburgo | LV Letonia leton~ letón | LY Libia
    MA Marruecos marroquí~ | MC Mónaco | MD Moldavia moldav~ | ME Montenegro | MF San_Martín | MG Madagascar
    MK Macedonia_del_Norte | ML Mali | MM Myanmar | MN Mongolia | MO RAE_de_Macao | MQ Martinica | MR Mauritania
    MS Montserrat | MT Malta | MU Mauricio | MV Maldivas | MW Malaui | MX México mexican~ | MY Malasia
    MZ Mozambique | NA Namibia | NATO OTAN | NC Nueva_Caledonia | NE Níger | NG Nigeria | NI Nicaragua nicaragüens~
    NL Países_Bajos neerlandes~ neerlandés holandes~ holandés | NO Noruega norueg~ | NP Nepal | NR Nauru | NU Niue
    NZ Nueva_Zelanda | OM Omán | PA Panamá panameñ~ | PE Perú peruan~ | PF Polinesia_Francesa
    PG Papúa_Nueva_Guinea | PH Filipinas | PK Pakistán paquistaní~ | PL Polonia polac~ | PM San_Pedro_y_Miquelón
    PR Puerto_Rico | PS Territorios_Palestinos palestin~ | PT Portugal portugues~ portugués | PW Palaos
    PY Paraguay paraguay~ | QA Catar | RE Reunión | RO Rumanía ruman~ | RS Serbia serbi~
    RU Rusia rus~ Kremlin Moscú | RW Ruanda | SA Arabia_Saudí saudí~ | SC Seychelles | SD Sudán | SE Suecia suec~
    SG Singapur | SH Santa_Elena | SI Eslovenia | SK Eslovaquia | SL Sierra_Leona | SM San_Marino | SN Senegal
    SO Somalia | SR Surinam | SS Sudán_del_Sur | ST Santo_Tomé_y_Príncipe | SUN soviétic~ URSS
    SV El_Salvador salvadoreñ~ | SX Sint_Maarten | SY Siria siri~ | SZ Esuatini | TD Chad | TG Togo | TH Tailandia
    TJ Tayikistán | TK Tokelau | TL Timor-Leste | TM Turkmenistán | TN Túnez | TO Tonga | TR Turquía turc~
    TT Trinidad_y_Tobago | TV Tuvalu | TW Taiwán | TZ Tanzania | UA Ucrania ucranian~ | UG Uganda
    UN ONU Naciones_Unidas | US Estados_Unidos estadounidense~ norteamerican~ EEUU EE.UU. Washington Casa_Blanca
    UY Uruguay uruguay~ | UZ Uzbekistán | VA Ciudad_del_Vaticano | VC San_Vicente_y_las_Granadinas
    VE Venezuela venezolan~ | VN Vietnam | VU Vanuatu | WF Wallis_y_Futuna | WS Samoa | XK Kosovo | YE Yemen
    YT Mayotte | ZA Sudáfrica | ZM Zambia | ZW Zimbabue
  `,
  wordInside: true,
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
