import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '‘’ “” „”',
  elisions: 's t n m r k ns tis em ie',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: 'verbind verdragsluitende bepalingen onverminderd',
};

const speech: Language['speech'] = {
  verbs: `zegt zei zeiden zeggen verklaart verklaarde verklaarden verklaren meldt meldde meldden melden schrijft schreef schreven
    schrijven vertelt vertelde vertelden benadrukt benadrukte benadrukten bevestigt bevestigde bevestigden stelt stelde stelden
    stellen meent meende meenden vindt vond vonden vinden antwoordt antwoordde antwoordden vraagt vroeg vroegen waarschuwt
    waarschuwde waarschuwden eist eiste eisten belooft beloofde beloofden beweert beweerde beweerden betoogt betoogde
    concludeert concludeerde bekent bekende ontkent ontkende ontkenden erkent erkende erkenden onthult onthulde roept riep
    riepen reageert reageerde reageerden twittert twitterde bericht berichtte berichtten laat liet lieten noemde bekritiseert
    bekritiseerde veroordeelt veroordeelde beschuldigt beschuldigde herhaalt herhaalde aldus verzekert verzekerde verwacht
    verwachtte oordeelt oordeelde constateert constateerde luidt luidde grapte fluisterde schreeuwde citeert citeerde pleit
    pleitte dreigt dreigde adviseert adviseerde suggereert suggereerde betreurt betreurde`,
  weakVerbs: `noemt noemden denkt dacht dachten hoopt hoopte hoopten vreest vreesde gelooft geloofde weet wist blijkt bleek ziet
    zag wil wilde spreekt sprak spraken beschrijft beschreef kent`,
  separable: `voegt+toe voegde+toe voegden+toe geeft+aan gaf+aan gaven+aan geeft+toe gaf+toe gaven+toe kondigt+aan kondigde+aan
    kondigden+aan deelt+mee deelde+mee deelden+mee wijst+af wees+af roept+op riep+op riepen+op legt+uit legde+uit
    legden+uit merkt+op merkte+op merkten+op wijst+erop wees+erop maakt+bekend maakte+bekend maakten+bekend dringt+aan
    drong+aan laat+weten liet+weten lieten+weten brengt+naar sluit+uit sloot+uit`,
  participles: `gezegd verklaard gemeld geschreven verteld benadrukt bevestigd gesteld geantwoord gevraagd gewaarschuwd geëist
    beloofd beweerd geconcludeerd bekend ontkend erkend onthuld gereageerd getwitterd bericht laten_weten toegevoegd aangegeven
    toegegeven aangekondigd meegedeeld afgewezen opgeroepen uitgelegd opgemerkt bekendgemaakt genoemd omschreven veroordeeld
    beschuldigd herhaald verzekerd geciteerd`,
  auxiliaries: `heeft hebben had hadden is zijn was waren wordt worden werd werden zal zou zouden kan moet wil`,
  impersonal: `er_wordt_gemeld naar_verluidt`,
  sources: `volgens aldus blijkens`,
  bareCues: `aldus`,
  that: `dat of`,
  backPointing: `dat dit daarop`,
  coordinators: `en maar`,
  citing: `geciteerd`,
  masculine: `hem hij`,
  feminine: `haar zij ze`,
  plural: `zij ze beide`,
  firstPerson: `ik wij we`,
  speaking: `mij mijn ons onze jullie u uw`,
  relatives: `die`,
  prepositions: `aan achter bij binnen buiten door in met na naar naast om onder op over per rond sinds te tegen tijdens tot
    tussen uit van vanaf via volgens voor zonder`,
  nameParticles: 'van de',
  subordinators: `dat of omdat als toen terwijl hoewel nadat voordat zodra`,
  determiners: `de het een deze dit die zijn haar hun ons onze enkele verschillende veel beide geen`,
  linkers: `van voor in op aan uit en bij der den de het`,
  stops: `na met tot over door tegen zonder sinds tijdens wegens tussen omdat als toen terwijl hoewel maar doch want of gisteren
    vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag nu dan daar hier al ook niet nog eerst later
    daarna eerder verder echter volgens om zich zo eens weer dat te`,
  adverbs: `ook dan nu nog zich al verder echter daarna vervolgens eerder vandaag gisteren niet er onder andere hem haar hen`,
  infinitive: 'te',
  naming: `zogenaamde zogeheten genaamd film boek roman lied album krant magazine tijdschrift programma operatie project groep titel
    term woord woorden uitdrukking serie schip prijs`,
  slogans: `leus leuze slogan motto woorden kreet`,
  predicative: `als`,
  passive: `wordt worden werd werden`,
  agents: `door`,
  asides: `zoals`,
  finite: `is zijn was waren wordt worden werd heeft hebben had kan kunnen kon moet moeten mag wil willen wilde zal zullen zou zouden
    ben bent heb gaat gaan ging komt komen blijft staat weet vind denk doet doen`,
  collectives: `beide_partijen beide_landen`,
  feminineNouns: `mevrouw minister-presidente woordvoerster voorzitster vrouw moeder zus dochter koningin burgemeesteres kanselier`,
  masculineNouns: `meneer heer minister premier president woordvoerder voorzitter man vader broer zoon koning burgemeester rechter
    generaal paus directeur ambassadeur`,
  institutions: `ministerie regering politie rechtbank hof agentschap partij comité raad commissie ambassade leger universiteit
    instituut vakbond bank organisatie vereniging groep parlement senaat kamer kremlin openbaar_ministerie krant`,
  documents: `verklaring mededeling rapport resolutie verdrag artikel onderzoek peiling brief vonnis tekst persbericht`,
  abbreviations: `dhr mevr mw dr prof nr art lid bijv enz o.a d.w.z m.b.t st ca blz vgl`,
  verbSecond: true,
};

const provisions: Language['provisions'] = {
  units: {
    article: 'artikel artikelen artikels art. artt. art',
    section: '§ §§ paragraaf paragrafen',
    paragraph: 'lid leden',
    subparagraph: 'alinea alinea’s',
    number: 'nummer nummers nr. nr punt punten onderdeel onderdelen sub onder',
    letter: 'letter letters',
    sentence: 'zin volzin',
    indent: 'streepje',
    book: 'boek',
    part: 'deel',
    title: 'titel',
    chapter: 'hoofdstuk',
    annex: 'bijlage bijlagen',
    protocol: 'protocol',
    recital: 'overweging overwegingen',
  },
  plural: 'artikelen artt. §§ paragrafen leden punten nummers onderdelen',
  either: '',
  weak: 'art',
  numbers: {
    cardinals:
      'een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    ordinals:
      'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende',
    cardinalTens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd',
    ordinalTens: 'twintigste dertigste veertigste vijftigste zestigste zeventigste tachtigste negentigste honderdste',
    joined: 'onesentens',
  },
  and: 'en of alsmede en/of',
  to: 'tot tot_en_met t/m',
  following: 'e.v. en_volgende ff.',
  conjunction: 'juncto jo. j° in_samenhang_met in_verbinding_met in_verband_met',
  of: 'van_het van_de van der',
  this: 'van_dit van_deze van_onderhavig',
  nouns: {
    treaty: '-verdrag -verdragen -overeenkomst -overeenkomsten -akkoord -akkoorden -conventie -pact -memorandum',
    charter: '-handvest',
    statute: '-statuut',
    law: '-wet -wetten -wetboek -verordening -richtlijn -besluit -reglement -regeling',
    constitution: '-grondwet',
    protocol: '-protocol -protocollen',
    declaration: '-verklaring -slotakte',
  },
  goesOn: 'van de het inzake betreffende over tot voor tegen tussen en der',
  acts: {
    numbered: 'resolutie resoluties richtlijn richtlijnen verordening verordeningen besluit',
    byDate: 'wet besluit',
    dated: 'van',
    gazettes: 'Stb.',
  },
  ibidem: 'ibid. ibid idem t.a.p.',
  alias: 'hierna verder_te_noemen',
};

const headings: Language['headings'] = {
  units: {
    article: 'artikel art',
    book: 'boek',
    part: 'deel',
    title: 'titel',
    chapter: 'hoofdstuk',
    section: 'afdeling',
    subsection: 'onderafdeling paragraaf',
    annex: 'bijlage aanhangsel',
    protocol: 'protocol',
  },
  numbers:
    'eerste/een tweede/twee derde/drie vierde/vier vijfde/vijf zesde/zes zevende/zeven achtste/acht negende/negen tiende/tien elfde/elf twaalfde/twaalf',
  subunits: 'lid leden onderdeel aanhef',
  preamble: 'preambule | considerans',
  closing: 'gedaan te | gedaan op | ten blijke waarvan | ten bewijze waarvan | getekend te',
  deleted: 'vervallen | ingetrokken',
};

const offices: Language['offices'] = {
  endings: 'e s en er',
  roles: {
    president: '*president~ presidente',
    head_of_state: 'staatshoofd koning koningin keizer emir paus kroonprins',
    head_of_government: '*premier minister-president minister-presidente regeringsleider~ bondskanselier kanselier',
    vice_president: 'vicepresident vice-president',
    deputy_head_of_government: 'vicepremier vice-premier',
    foreign_minister: 'minister_van_buitenlandse_zaken buitenlandminister',
    deputy_foreign_minister: 'viceminister_van_buitenlandse_zaken',
    defence_minister: 'minister_van_defensie defensieminister',
    interior_minister: 'minister_van_binnenlandse_zaken',
    finance_minister: 'minister_van_financiën',
    minister: '*minister~',
    deputy_minister: 'viceminister onderminister',
    state_secretary: 'staatssecretaris',
    spokesperson: '*woordvoerder~ *woordvoerster',
    ambassador: '*ambassadeur~ consul',
    envoy: '*gezant~ bemiddelaar',
    legislator: '*kamerlid senator europarlementariër~ parlementariër~ wethouder~ fractievoorzitter',
    intl_org_head: 'secretaris-generaal directeur-generaal *commissaris hoge_vertegenwoordiger',
    regional: 'gouverneur~ commissaris_van_de_koning',
    mayor: 'burgemeester~',
    military: 'generaal admiraal kolonel kapitein commandant luitenant',
    judiciary: '*rechter',
    prosecutor: 'officier_van_justitie *aanklager',
    party_leader: 'partijleider~ *leider~ lijsttrekker',
    candidate: '*kandidaat',
    adviser: '*adviseur~',
    chair: '*voorzitter~ *voorzitster',
    director: '*directeur~ *directrice *manager topman topvrouw oprichter',
    chief: '*chef *baas *hoofd',
    representative: '*vertegenwoordiger~ *lid *secretaris',
    expert: 'hoogleraar professor *deskundige~ econoom onderzoeker',
    lawyer: 'advocaat',
    religious: 'bisschop aartsbisschop kardinaal imam',
    journalist: 'journalist~ verslaggever',
  },
  counterparts: 'ambtgenoot ambtgenote collega',
  deputy: 'plaatsvervangend~ vice onder',
  former: 'voormalig~ oud- ex ex- toenmalig~ demissionair~',
  links: 'van voor bij in op der',
  determiners: 'de het een zijn haar hun',
  honorifics: 'Dhr. Mevr. Dr. Prof. Mr.',
  particles: 'van de der den het ten ter von bin al',
  notNames: `
    De Het Een In Op Van Voor Bij Met Maar En Of Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag
  `,
  commonWords: 'koning bakker visser smit jong groot wit',
  givenNames: `
    Jan Piet Kees Mark Wouter Maxime Frans Bert Ben Ank Sigrid Wopke Hugo Sybrand Alexander Jeroen Lodewijk Diederik
    Geert Halbe Stef Wim Ruud Hans Henk Dirk Herman Guy Elio Yves Charles Didier Kajsa Caspar Dick
  `,
  countries: `
    AD Andorra | AE Verenigde_Arabische_Emiraten | AF Afghanistan Afghaans~ | AG Antigua_en_Barbuda | AI Anguilla
    AL Albanië | AM Armenië Armeens~ | AO Angola | AR Argentinië Argentijns~ | AS Amerikaans-Samoa
    AT Oostenrijk Oostenrijks~ | AU Australië Australisch~ | AW Aruba | AZ Azerbeidzjan | BA Bosnië_en_Herzegovina
    BB Barbados | BD Bangladesh | BE België Belgisch~ | BF Burkina_Faso | BG Bulgarije Bulgaars~ | BH Bahrein
    BI Burundi | BJ Benin | BL Saint-Barthélemy | BM Bermuda | BN Brunei | BO Bolivia | BR Brazilië Braziliaans~
    BS Bahama's | BT Bhutan | BW Botswana | BY Belarus Wit-Russisch~ Belarussisch~ | BZ Belize
    CA Canada Canadees Canadese | CD Congo-Kinshasa | CF Centraal-Afrikaanse_Republiek | CG Congo-Brazzaville
    CH Zwitserland Zwitsers~ | CI Ivoorkust | CL Chili | CM Kameroen | CN China Chinees Chinese | CO Colombia
    CR Costa_Rica | CU Cuba Cubaans~ | CV Kaapverdië | CW Curaçao | CX Christmaseiland | CY Cyprus
    CZ Tsjechië Tsjechisch~ | DE Duitsland Duits~ | DJ Djibouti | DK Denemarken Deens~ | DM Dominica
    DO Dominicaanse_Republiek | DZ Algerije | EC Ecuador | EE Estland | EG Egypte Egyptisch~ | EH Westelijke_Sahara
    ER Eritrea | ES Spanje Spaans~ | ET Ethiopië | EU EU Europees Europese Europese_Unie Europese_Commissie
    FI Finland Fins~ | FJ Fiji | FM Micronesia | FO Faeröer | FR Frankrijk Frans~ | GA Gabon
    GB Verenigd_Koninkrijk Brits~ Engels~ Groot-Brittannië | GD Grenada | GE Georgië Georgisch~ | GF Frans-Guyana
    GG Guernsey | GH Ghana | GI Gibraltar | GL Groenland | GM Gambia | GN Guinee | GP Guadeloupe
    GQ Equatoriaal-Guinea | GR Griekenland Grieks~ | GT Guatemala | GU Guam | GW Guinee-Bissau | GY Guyana
    HK Hongkong_SAR_van_China | HN Honduras | HR Kroatië Kroatisch~ | HT Haïti | HU Hongarije Hongaars~
    ID Indonesië Indonesisch~ | IE Ierland Iers~ | IL Israël Israëlisch~ | IM Isle_of_Man | IN India Indiaas~
    IQ Irak Iraaks~ | IR Iran Iraans~ | IS IJsland | IT Italië Italiaans~ | JE Jersey | JM Jamaica | JO Jordanië
    JP Japan Japans~ | KE Kenia | KG Kirgizië | KH Cambodja | KI Kiribati | KM Comoren | KN Saint_Kitts_en_Nevis
    KP Noord-Korea Noord-Koreaans~ | KR Zuid-Korea Zuid-Koreaans~ | KW Koeweit | KZ Kazachstan | LA Laos
    LB Libanon Libanees Libanese | LC Saint_Lucia | LI Liechtenstein | LK Sri_Lanka | LR Liberia | LS Lesotho
    LT Litouwen Litouws~ | LU Luxemburg | LV Letland | LY Libië | MA Marokko Marokkaans~ | MC Monaco | MD Moldavië
    ME Montenegro | MF Saint-Martin | MG Madagaskar | MK Noord-Macedonië | ML Mali | MM Myanmar | MN Mongolië
    MO Macau_SAR_van_China | MP Noordelijke_Marianen | MQ Martinique | MR Mauritanië | MS Montserrat | MT Malta
    MU Mauritius | MV Maldiven | MW Malawi | MX Mexico Mexicaans~ | MY Maleisië | MZ Mozambique | NA Namibië
    NATO NAVO | NC Nieuw-Caledonië | NE Niger | NF Norfolk | NG Nigeria | NI Nicaragua | NL Nederland Nederlands~
    NO Noorwegen Noors~ | NP Nepal | NR Nauru | NU Niue | NZ Nieuw-Zeeland | OM Oman | PA Panama | PE Peru
    PF Frans-Polynesië | PG Papoea-Nieuw-Guinea | PH Filipijnen | PK Pakistan Pakistaans~ | PL Polen Pools~
    PM Saint-Pierre_en_Miquelon | PR Puerto_Rico | PS Palestijnse_gebieden Palestijns~
    PT Portugal Portugees Portugese | PW Palau | PY Paraguay | QA Qatar | RE Réunion | RO Roemenië Roemeens~
    RS Servië Servisch~ | RU Rusland Russisch~ Kremlin Moskou | RW Rwanda | SA Saoedi-Arabië Saoedisch~ Saudisch~
    SC Seychellen | SD Soedan | SE Zweden Zweeds~ | SG Singapore | SH Sint-Helena | SI Slovenië | SK Slowakije
    SL Sierra_Leone | SM San_Marino | SN Senegal | SO Somalië | SR Suriname | SS Zuid-Soedan
    ST Sao_Tomé_en_Principe | SV El_Salvador | SX Sint-Maarten | SY Syrië Syrisch~ | SZ Eswatini | TD Tsjaad
    TG Togo | TH Thailand | TJ Tadzjikistan | TK Tokelau | TL Oost-Timor | TM Turkmenistan | TN Tunesië | TO Tonga
    TR Turkije Turks~ | TT Trinidad_en_Tobago | TV Tuvalu | TW Taiwan | TZ Tanzania | UA Oekraïne Oekraïens~
    UG Oeganda | UN VN Verenigde_Naties | US Verenigde_Staten Amerikaans~ VS Witte_Huis | UY Uruguay
    UZ Oezbekistan | VA Vaticaanstad | VC Saint_Vincent_en_de_Grenadines | VE Venezuela Venezolaans~ | VN Vietnam
    VU Vanuatu | WF Wallis_en_Futuna | WS Samoa | XK Kosovo | YE Jemen | YT Mayotte | ZA Zuid-Afrika Zuid-Afrikaans~
    ZM Zambia | ZW Zimbabwe
  `,
  surnameAfterTitle: 'always',
};

export const dutch: Language = {
  code: 'nl',
  name: 'Nederlands',
  detect: { words: 'de het een en van in is dat op te zijn met voor niet aan er om ook als door bij naar uit' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
