import type { Language } from '../language';

/** Words for offices in Dutch. */
export const offices: Language['offices'] = {
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
  complements: 'van',
  stateEndings: 'ië land stan mark',
  portfolios: {
    of: `van voor`,
    and: 'en',
    names: `Verkeer Vervoer Milieu Volksgezondheid Welzijn Sport Binnenlandse_Zaken Koninkrijksrelaties Economische_Zaken Klimaat Financiën Defensie Justitie Veiligheid Onderwijs Cultuur Wetenschap Landbouw Natuur Voedselkwaliteit Infrastructuur Waterstaat Sociale_Zaken Werkgelegenheid Wonen Energie Visserij Handel Ontwikkelingssamenwerking Rechtsbescherming Stikstof Mobiliteit Werk Gezin Begroting`,
  },
  links: 'van voor bij in op der',
  determiners: 'de het een zijn haar hun',
  relatives:
    'weduwe weduwnaar vrouw echtgenote man echtgenoot dochter zoon broer zus zuster moeder vader neef nicht kleinzoon kleindochter oom tante',
  honorifics: 'Dhr. Mevr. Dr. Prof. Mr.',
  particles: 'van de der den het ten ter von bin al',
  notNames: `
    De Het Een In Op Van Voor Bij Met Maar En Of Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag
  `,
  commonWords: 'koning bakker visser smit jong groot wit',
  givenNames: `
    Jan Piet Kees Mark Wouter Maxime Frans Bert Ben Ank Sigrid Wopke Hugo Sybrand Alexander Jeroen Lodewijk Diederik
    Geert Halbe Stef Wim Ruud Hans Henk Dirk Herman Guy Elio Yves Charles Didier Kajsa Caspar Dick Matteo Remi Livia
    Anselm Bas Joris Sander Maarten Martijn Pieter Peter Johan Erik Eric Tom Thomas Tim Rob Robert Paul Marcel
    Michiel Bart Koen Jesse Klaas Gerrit Willem Marianne Marjolein Karin Ingrid Linda Esther Femke Sophie Lilianne
    Caroline Kathleen Petra Hanke Conny Liesje Annemarie Saskia Monique Eva Laura Lisa Mirjam Jolande Alexandra
    Zuhal Vivianne Dilan Gideon
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
