import type { Language } from '../language';

/** Words for offices in Spanish. */
export const offices: Language['offices'] = {
  endings: 'a o as os es s',
  roles: {
    president: 'president~ presidente presidenta',
    head_of_state: `
      presidente_de_la_república presidenta_de_la_república jefe_de_estado jefa_de_estado jefe_del_estado jefa_del_estado mandatari~ rey reina emperador emir papa príncipe_heredero líder_supremo dictador
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
    religious: 'obispo arzobispo cardenal imán',
    journalist: 'periodista editor~ corresponsal',
  },
  trades:
    'escritor escritora novelista poeta compositor compositora cantante músico actor actriz pintor pintora escultor futbolista delantero portero entrenador ciclista boxeador jugador jugadora',
  counterparts: 'homólog~',
  deputy: 'vice adjunt~',
  former: 'ex ex- exp anterior antigu~ entonces',
  demonymEndings: 'ano ana és esa ense eño eña',
  stateEndings: 'ia landia stán mark',
  portfolios: {
    of: `de del de_la de_los de_las para_la`,
    and: 'y e',
    names: `Medio_Ambiente Ambiente Sanidad Salud Interior Economía Hacienda Defensa Justicia Educación Agricultura Transportes Transporte Trabajo Cultura Energía Universidades Ciencia Deportes Comercio Industria Turismo Familia Fomento Obras_Públicas Vivienda Presidencia Igualdad Consumo Inclusión Política_Territorial Transición_Ecológica Minas Agua Pesca Finanzas Gobernación Seguridad Desarrollo_Social`,
  },
  links: 'de del en para ante a',
  determiners: 'el la los las un una su sus',
  relatives:
    'viuda viudo mujer esposa marido esposo hija hijo hermano hermana madre padre sobrino sobrina nieto nieta tío tía primo prima',
  honorifics: 'ayatolá Ayatolá Sr. Sra. Don Doña Dr. Dra.',
  particles: 'de del la las los y von van al bin',
  notNames: `
    El La Los Las Un Una En Por Con De Para Pero Su Según Lunes Martes Miércoles Jueves Viernes Sábado Domingo
    Exteriores Gobierno Estado Partido República
  `,
  commonWords: 'rey iglesias casado leal santos cruz torres ríos moreno delgado',
  givenNames: `
    José Juan Luis Carlos Miguel Pedro Pablo Javier Francisco Antonio Manuel Jorge Fernando Alberto Alejandro Andrés
    Ángel Ana María Carmen Isabel Elena Pilar Rosa Cristina Mariano Alfonso Felipe Enrique Rafael Ricardo Roberto
    Sergio Diego Ignacio Josep Jordi Evo Hugo Nicolás Daniel Gustavo Mauricio Mateo Basilio Anselmo Bruno Marta
    Lucía Sofía Laura Andrea Beatriz Patricia Teresa Inés Irene Silvia Mónica Raquel Nuria Eva Margarita Victoria
    Yolanda Arantxa Álvaro Íñigo Iván Óscar Rubén Adrián Víctor Gonzalo Emilio Arturo Julio César Agustín Joaquín
    Salvador Santiago Ramón Tomás Gabriel Guillermo Gerardo Héctor Raúl Pepe Eduardo Ernesto Federico Gabriela
    Claudia Dolores Soledad
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
