import type { Language } from '../language';

/** Words for offices in German. */
export const offices: Language['offices'] = {
  endings: 'innen in en es er em e n s r m',
  roles: {
    president: '*präsident~',
    head_of_state: `
      *staatspräsident~ bundespräsident~ staatsoberhaupt~ *staatschef~ staatsführer~ machthaber~ kremlchef~
      kreml-chef~ *könig~ kaiser~ emir~ *kronprinz~ papst~ fürst~ sultan~ schah~ diktator~ revolutionsführer~
    `,
    head_of_government: '*ministerpräsident~ *premierminister~ premier *kanzler~ *regierungschef~ premiers',
    vice_president: 'vizepräsident~ us-vizepräsident~',
    deputy_head_of_government: 'vizekanzler~ vizepremier~ vizeministerpräsident~ vizepremierminister~',
    foreign_minister: `
      *außenminister~ *aussenminister~ *außenamtschef~ *chefdiplomat~ minister~_des_auswärtigen
      minister~_für_auswärtige_angelegenheiten minister~_für_auswärtiges außenministers
    `,
    deputy_foreign_minister: '*vizeaußenminister~ *vize-außenminister~',
    defence_minister: '*verteidigungsminister~ *kriegsminister~ pentagonchef~ pentagon-chef~',
    interior_minister: '*innenminister~',
    finance_minister: '*finanzminister~',
    minister: '*minister~ ressortchef~ minister~_für *senatsverwaltung',
    deputy_minister: '*vizeminister~ *vize-minister~',
    state_secretary: '*staatssekretär~ *staatsrat~ staatsrätin~',
    spokesperson: '*sprecher~',
    ambassador: '*botschafter~ *gesandt~ geschäftsträger~ *konsul~ nuntius',
    envoy: '*sondergesandt~ *beauftragt~ *sonderbeauftragt~ *vermittler~',
    legislature_head: `
      *parlamentspräsident~ bundestagspräsident~ landtagspräsident~ *bundesratspräsident~ parlamentssprecher~
      präsident~_des_europäischen_parlaments
    `,
    legislator: `
      *abgeordnet~ *senator~ *parlamentarier~ *nationalrat~ *nationalrätin~ mdb mdl *fraktionsvorsitzend~
      *fraktionschef~ *obmann obfrau *ratsherr~ *stadtrat~ *stadträtin~ *bundesrat~ *bundesrätin~ kongressmitglied~
      unterhändler~ *ausschussvorsitzend~
    `,
    intl_org_head: `
      *generalsekretär~ *generaldirektor~ *kommissionspräsident~ *ratspräsident~ *außenbeauftragt~ *hochkommissar~
      *kommissar~ hohe_vertreter~ hohe~_repräsentant~ präsident~_der_europäischen_kommission
      präsident~_der_EU-kommission präsident~_der_kommission präsident~_des_europäischen_rates
    `,
    regional: '*gouverneur~ landeshauptmann landeshauptfrau *landrat~ *landrätin~ *präfekt~ *statthalter~',
    mayor: '*bürgermeister~ *stadtpräsident~ *stadtdirektor~ *bezirksvorsteher~',
    military: `
      *general~ *generalleutnant~ *generalmajor~ *admiral~ *oberst~ *generalstabschef~ *oberbefehlshaber~ *kommandeur~
      *kommandant~ *hauptmann *offizier~ *stabschef~ feldmarschall~ marschall~ leutnant~
    `,
    judiciary: '*richter~ *gerichtspräsident~',
    prosecutor: '*staatsanwalt~ *staatsanwältin~ *bundesanwalt~ *bundesanwältin~ chefankläger~ ankläger~',
    police: `
      polizeipräsident~ *polizeichef~ *kommissariatsleiter~ *polizist~ *hauptkommissar~ *sheriff~ *polizeidirektor~
    `,
    party_leader: `
      *parteichef~ *parteivorsitzend~ *oppositionsführer~ *oppositionschef~ *spitzenkandidat~ *bundesvorsitzend~
      *landesvorsitzend~ parteiführer~ parteisekretär~
    `,
    candidate: '*kandidat~',
    central_bank: `
      *notenbankchef~ *zentralbankchef~ *notenbankpräsident~ *zentralbankpräsident~ *bundesbankpräsident~
    `,
    adviser: '*berater~ *sicherheitsberater~',
    chair: `
      *vorsitzend~ *vorstandschef~ *obmann *vorstand~ *vorsteher~ *aufsichtsratschef~ *ratsvorsitzend~
      *präsidialamtschef~
    `,
    director: `
      *direktor~ *geschäftsführer~ *leiter~ *verwalter~ *intendant~ *manager~ *dekan~ *rektor~ *kurator~ *vize-chef~
    `,
    chief: '*chef~ *führer~ *anführer~ *oberhaupt~ *boss *kommandochef~',
    representative: `
      *vertreter~ *repräsentant~ *funktionär~ *delegiert~ *koordinator~ *sekretär~ *politiker~ *beamt~ *mitglied~
      *aktivist~ *diplomat~ *botschaftsrat~
    `,
    expert: `
      *experte~ *expertin~ *professor~ *wissenschaftler~ *analyst~ *forscher~ *historiker~ *ökonom~ *gutachter~
      *ingenieur~ *politologe~ *politologin~ *meteorologe~ *wissenschafter~ *jurist~
    `,
    lawyer: '*anwalt *anwalts *anwältin~ *verteidiger~ *notar~',
    religious: `
      *bischof~ *kardinal~ *pfarrer~ *imam~ *rabbiner~ *patriarch~ *großmufti~ *priester~ *pastor~ *abt
    `,
    journalist: '*journalist~ *redakteur~ *korrespondent~ *reporter~ *autor~ *herausgeber~',
    coach: '*trainer~ *kapitän~',
  },
  counterparts: '*amtskolleg~ kolleg~ pendant~',
  deputy: 'stellvertretend~ vize~ vize stellv. erste~_stellvertretend~',
  former: `
    ehemalig~ früher~ einstig~ ex ex~ alt damalig~ designiert~ abgewählt~ zurückgetreten~ verstorben~ gestürzt~
    abgesetzt~ später~ künftig~
  `,
  links: 'der des dem den von vom für im in bei am an zu zur zum beim aus und',
  determiners: `
    der die das den dem des ein eine einem einen eines einer sein seine seinem seinen seines seiner ihr ihre ihrem
    ihren ihres ihrer dessen deren
  `,
  relatives:
    'Witwe Witwer Frau Ehefrau Mann Ehemann Gattin Gatte Gatten Tochter Sohn Sohnes Sohns Bruder Bruders Schwester Mutter Vater Vaters Neffe Neffen Nichte Enkel Enkels Enkelin Enkelsohn Enkeltochter Onkel Onkels Tante Cousin Cousine',
  ordinals: 'Erste Ersten Zweite Zweiten Dritte Dritten Vierte Vierten Fünfte Fünften Sechste Sechsten Große Großen',
  honorifics: `Ajatollah Großajatollah 
    Herr Herrn Frau Dr. Prof. Professor Sir Lord Lady Dame Graf Baron Freiherr Scheich Hodschatoleslam Mullah h.c.
    Ing. Dipl. med. jur. phil. MdB MdL
  `,
  particles: `
    von van der den de del della di da dos du la le ten ter zu zum zur bin ibn ben el al af vom y e und'
  `,
  notNames: `
    Anfang Ende Mitte Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Jänner Februar März
    April Mai Juni Juli August September Oktober November Dezember Angaben Bericht Berichten Seite Heute Gestern
    Morgen Vertreter Gespräche Gespräch Partei Regierung Land Staat Stadt Amt Jahr Jahre Jahren Uhr Prozent Kritik
    Fragen Medien Zeitung Interview Anlass Zeit Recht Namen Teil Ziel Mal Und Der Die Das Den Dem Des Ein Eine Er Sie
    Es In Im Am Auf Bei Mit Nach Von Zu Zur Zum Für Aus An Als Wie Wenn Auch So Nun Dann Doch Aber Oder Laut Gegen
    Über Unter Während Seit Vor Weil Dass Bereits Ebenfalls
  `,
  commonWords: `
    koch weber kanzler klein jung lang könig richter papst fischer schneider müller wagner becker schmidt wolf vogel
    berg stein feld sommer winter herbst frank ernst stark groß schwarz weiß braun roth kraft frei ende ziel
  `,
  trades:
    '*schriftsteller~ *autor~ dichter~ *komponist~ *sänger~ *musiker~ rapper~ *schauspieler~ *regisseur~ *maler~ bildhauer~ *fußballer~ *stürmer~ *torwart~ *trainer~ *rennfahrer~ *profi~ *boxer~ *schwimmer~ *sprinter~ *läufer~ *spieler~ *moderator~',
  givenNames: `
    Andreas Angela Anna Anne Annette Annalena Armin Axel Bernd Bernhard Birgit Brigitte Carsten Christian Christoph
    Claudia Corny Dagmar Daniel Detlef Dieter Dietmar Dirk Edmund Elke Erwin Eva Felix Florian Frank Franz Friedrich
    Fritz Gabriele Georg Gerd Gerhard Gerda Gisela Gregor Günter Günther Guido Hanno Hannelore Hans Harald Hartmut
    Heidemarie Heiko Heiner Heinrich Heinz Helga Helmut Herbert Hermann Holger Horst Hubert Hubertus Ilse Ingo Ingrid
    Jan Jens Joachim Jochen Joschka Josef Jörg Jürgen Jutta Kai Karin Karl Katja Katrin Klaus Konrad Konstantin Kurt
    Lars Lothar Ludwig Lutz Manfred Marcel Marco Maria Marianne Markus Martin Mathias Matthias Max Michael Monika
    Norbert Olaf Oliver Oskar Otto Paul Peter Petra Philipp Phillip Rainer Ralf Reinhard Reinhold Renate Robert Roland
    Rolf Rudolf Rüdiger Sabine Saskia Sebastian Siegfried Sigmar Silke Simone Stefan Steffen Stephan Susanne Sven
    Tanja Theo Thilo Thomas Thorsten Tim Tobias Tom Torsten Udo Ulf Ulla Ulrich Ulrike Ursula Uwe Ute Veronika Volker
    Walter Werner Wilhelm Willi Winfried Wolf Wolfgang Wolfram Yvonne
  `,
  countries: `
    AD Andorra~ | AE Vereinigte_Arabische_Emirate~ emiratisch~ Abu_Dhabi~ | AF Afghanistan~ afghanisch~ Kabul~
    AG Antigua_und_Barbuda~ | AI Anguilla~ | AL Albanien~ albanisch~ Tirana~ | AM Armenien~ armenisch~ Eriwan~
    AO Angola~ angolanisch~ | AR Argentinien~ argentinisch~ | AS Amerikanisch-Samoa~
    AT Österreich~ österreichisch~ Wien~ | AU Australien~ australisch~ Canberra~ | AW Aruba~
    AZ Aserbaidschan~ aserbaidschanisch~ Baku~ | BA Bosnien_und_Herzegowina~ bosnisch~ bosnisch-herzegowinisch~
    BB Barbados | BD Bangladesch~ bangladeschisch~ | BE Belgien~ belgisch~ | BF Burkina_Faso~
    BG Bulgarien~ bulgarisch~ Sofia~ | BH Bahrain~ bahrainisch~ | BI Burundi~ | BJ Benin~ | BL St._Barthélemy~
    BM Bermuda~ | BN Brunei_Darussalam~ | BO Bolivien~ bolivianisch~ | BR Brasilien~ brasilianisch~ | BS Bahamas
    BT Bhutan~ | BW Botsuana~ | BY Belarus belarussisch~ belarusisch~ weißrussisch~ Weißrussland~ Minsk~
    BZ Belize~ | CA Kanada~ kanadisch~ Ottawa~ | CC Kokosinseln~ | CD Kongo-Kinshasa~ kongolesisch~
    CF Zentralafrikanische_Republik~ | CG Kongo-Brazzaville~
    CH Schweiz~ schweizerisch~ Schweizer eidgenössisch~ Bern~ | CI Côte_d'Ivoire~ ivorisch~ Elfenbeinküste
    CK Cookinseln~ | CL Chile~ chilenisch~ | CM Kamerun~ kamerunisch~
    CN China~ chinesisch~ Peking~ Volksrepublik_China | CO Kolumbien~ kolumbianisch~
    CR Costa_Rica~ costa-ricanisch~ | CU Kuba~ kubanisch~ Havanna~ | CV Cabo_Verde~ | CW Curaçao~
    CX Weihnachtsinsel~ | CY Zypern~ zyprisch~ Nikosia~ | CZ Tschechien~ tschechisch~ Prag~ Tschechische~_Republik
    DE Deutschland~ deutsch~ bundesdeutsch~ | DJ Dschibuti~ | DK Dänemark~ dänisch~ Kopenhagen~ | DM Dominica~
    DO Dominikanische_Republik~ | DZ Algerien~ algerisch~ Algier~ | EC Ecuador~ ecuadorianisch~
    EE Estland~ estnisch~ Tallinn~ | EG Ägypten~ ägyptisch~ Kairo~ | EH Westsahara~ | ER Eritrea~
    ES Spanien~ spanisch~ Madrid~ | ET Äthiopien~ äthiopisch~
    EU EU europäisch~ Europäisch~_Union Europäisch~_Kommission Brüssel~ | FI Finnland~ finnisch~ Helsinki~
    FJ Fidschi~ | FK Falklandinseln~ | FM Mikronesien~ | FO Färöer~ | FR Frankreich~ französisch~ Paris Élysée
    GA Gabun~ | GB Vereinigtes_Königreich~ britisch~ englisch~ London~ Vereinigt~_Königreich~ Großbritannien~ UK
    GD Grenada~ | GE Georgien~ georgisch~ Tiflis | GF Französisch-Guayana~ | GG Guernsey~ | GH Ghana~ ghanaisch~
    GI Gibraltar~ | GL Grönland~ | GM Gambia~ | GN Guinea~ guineisch~ | GP Guadeloupe~ | GQ Äquatorialguinea~
    GR Griechenland~ griechisch~ Athen~ | GT Guatemala~ guatemaltekisch~ | GU Guam~ | GW Guinea-Bissau~ | GY Guyana~
    HK Sonderverwaltungsregion_Hongkong~ | HN Honduras honduranisch~ | HR Kroatien~ kroatisch~ Zagreb~
    HT Haiti~ haitianisch~ | HU Ungarn~ ungarisch~ Budapest~ | ID Indonesien~ indonesisch~ Jakarta~
    IE Irland~ irisch~ | IL Israel~ israelisch~ Jerusalem~ | IM Isle_of_Man~ | IN Indien~ indisch~ Neu-Delhi~
    IQ Irak~ irakisch~ Bagdad~ | IR Iran~ iranisch~ Teheran~ | IS isländisch~ | IT Italien~ italienisch~
    JE Jersey~ | JM Jamaika~ jamaikanisch~ | JO Jordanien~ jordanisch~ Amman~ | JP Japan~ japanisch~ Tokio~
    KE Kenia~ kenianisch~ | KG Kirgisistan~ kirgisisch~ | KH Kambodscha~ kambodschanisch~ | KI Kiribati~
    KM Komoren~ | KN St._Kitts_und_Nevis
    KP Nordkorea~ nordkoreanisch~ DVRK Demokratisch~_Volksrepublik_Korea Pjöngjang~
    KR Südkorea~ südkoreanisch~ Seoul~ Republik_Korea | KW Kuwait~ kuwaitisch~ | KY Kaimaninseln~
    KZ Kasachstan~ kasachisch~ kasachstanisch~ Astana~ | LA Laos laotisch~ | LB Libanon~ libanesisch~ Beirut~
    LC St._Lucia~ | LI Liechtenstein~ liechtensteinisch~ | LK Sri_Lanka~ sri-lankisch~ | LR Liberia~ | LS Lesotho~
    LT Litauen~ litauisch~ Vilnius | LU Luxemburg~ luxemburgisch~ | LV Lettland~ lettisch~ Riga~
    LY Libyen~ libysch~ Tripolis | MA Marokko~ marokkanisch~ Rabat~ | MC Monaco~ monegassisch~
    MD Republik_Moldau~ moldauisch~ moldawisch~ Moldawien~ Chișinău | ME Montenegro~ montenegrinisch~
    MF St._Martin~ | MG Madagaskar~ madagassisch~ | MH Marshallinseln~
    MK Nordmazedonien~ mazedonisch~ nordmazedonisch~ Mazedonien~ Skopje~ | ML Mali~ malisch~
    MM Myanmar~ myanmarisch~ birmanisch~ Birma~ burmesisch~ Burma~ | MN Mongolei~ mongolisch~
    MO Sonderverwaltungsregion_Macau~ | MP Nördliche_Marianen~ | MQ Martinique~ | MR Mauretanien~ | MS Montserrat~
    MT Malta~ maltesisch~ | MU Mauritius | MV Malediven~ | MW Malawi~ | MX Mexiko~ mexikanisch~
    MY Malaysia~ malaysisch~ | MZ Mosambik~ mosambikanisch~ | NA Namibia~ | NATO Nato NATO | NC Neukaledonien~
    NE Niger~ | NF Norfolkinsel~ | NG Nigeria~ nigerianisch~ | NI Nicaragua~ nicaraguanisch~
    NL Niederlande~ niederländisch~ holländisch~ Holland~ Niederlande | NO Norwegen~ norwegisch~ Oslo~
    NP Nepal~ nepalesisch~ | NR Nauru~ | NU Niue~ | NZ Neuseeland~ neuseeländisch~ | OM Oman~
    PA Panama~ panamaisch~ | PE Peru~ peruanisch~ | PF Französisch-Polynesien~ | PG Papua-Neuguinea~
    PH Philippinen~ philippinisch~ Manila~ | PK Pakistan~ pakistanisch~ Islamabad~ | PL Polen~ polnisch~ Warschau~
    PM St._Pierre_und_Miquelon~ | PN Pitcairninseln~ | PR Puerto_Rico~
    PS Palästinensische_Autonomiegebiete~ palästinensisch~ Palästinenser~ Palästina~ Ramallah~
    PT Portugal~ portugiesisch~ Lissabon~ | PW Palau~ | PY Paraguay~ paraguayisch~ | QA Katar~ katarisch~ Doha~
    RE Réunion~ | RO Rumänien~ rumänisch~ Bukarest~ | RS Serbien~ serbisch~ Belgrad~
    RU Russland~ russisch~ Russisch~_Föderation Moskau~ Kreml~ | RW Ruanda~ ruandisch~
    SA Saudi-Arabien~ saudisch~ saudi-arabisch~ Riad~ | SB Salomonen~ | SC Seychellen~
    SD Sudan~ sudanesisch~ Khartum~ | SE Schweden~ schwedisch~ Stockholm~ | SG Singapur~ singapurisch~
    SH St._Helena~ | SI Slowenien~ slowenisch~ Ljubljana~ | SK Slowakei~ slowakisch~ Bratislava~ | SL Sierra_Leone~
    SM San_Marino~ | SN Senegal~ senegalesisch~ | SO Somalia~ somalisch~ | SR Suriname~
    SS Südsudan~ südsudanesisch~ | ST São_Tomé_und_Príncipe~ | SUN sowjetisch~ Sowjetunion UdSSR
    SV El_Salvador~ salvadorianisch~ | SX Sint_Maarten~ | SY Syrien~ syrisch~ Damaskus | SZ Eswatini~
    TC Turks-_und_Caicosinseln~ | TD Tschad~ tschadisch~ | TG Togo~ togoisch~ | TH Thailand~ thailändisch~ Bangkok~
    TJ Tadschikistan~ tadschikisch~ | TK Tokelau~ | TL Timor-Leste~ | TM Turkmenistan~ turkmenisch~
    TN Tunesien~ tunesisch~ Tunis | TO Tonga~ | TR Türkei~ türkisch~ Ankara~ | TT Trinidad_und_Tobago~ | TV Tuvalu~
    TW Taiwan~ taiwanisch~ taiwanesisch~ Taipeh~ | TZ Tansania~ tansanisch~ | UA Ukraine~ ukrainisch~ Kiew~ Kyjiw~
    UG Uganda~ ugandisch~ | UN UN UNO Vereint~_Nationen
    US Vereinigte_Staaten~ US-amerikanisch~ amerikanisch~ US USA Amerika~ Vereinigt~_Staaten Washington~ Weiß~_Haus~ Pentagon~
    UY Uruguay~ uruguayisch~ | UZ Usbekistan~ usbekisch~ | VA Vatikanstadt~ vatikanisch~ Heilige~_Stuhl~
    VC St._Vincent_und_die_Grenadinen~ | VE Venezuela~ venezolanisch~ Caracas | VG Britische_Jungferninseln~
    VI Amerikanische_Jungferninseln~ | VN Vietnam~ vietnamesisch~ Hanoi~ | VU Vanuatu~ | WF Wallis_und_Futuna~
    WS Samoa~ | XK Kosovo~ kosovarisch~ Kosovos Pristina~ | YE Jemen~ jemenitisch~ | YT Mayotte~
    ZA Südafrika~ südafrikanisch~ | ZM Sambia~ | ZW Simbabwe~ simbabwisch~
  `,
  surnameAfterTitle: 'always',
  nounsCapitalized: true,
};
