import type { Language } from '../language';

/** Words for offices in English. */
export const offices: Language['offices'] = {
  endings: 's',
  roles: {
    president: 'president',
    head_of_state: 'head_of_state king queen emperor emir pope supreme_leader crown_prince dictator sultan',
    head_of_government: 'prime_minister premier chancellor head_of_government taoiseach pm',
    vice_president: 'vice_president vice-president',
    deputy_head_of_government: 'deputy_prime_minister vice_premier vice_chancellor',
    foreign_minister: `
      foreign_minister minister_of_foreign_affairs minister_for_foreign_affairs secretary_of_state foreign_secretary
      external_affairs_minister top_diplomat chief_diplomat
    `,
    deputy_foreign_minister: `
      deputy_foreign_minister vice_foreign_minister deputy_secretary_of_state deputy_minister_of_foreign_affairs
    `,
    defence_minister: `
      defence_minister defense_minister defense_secretary defence_secretary secretary_of_defense minister_of_defence
      minister_of_defense
    `,
    interior_minister: `
      interior_minister home_secretary minister_of_the_interior interior_secretary minister_of_interior
      homeland_security_secretary
    `,
    finance_minister: `
      finance_minister treasury_secretary chancellor_of_the_exchequer minister_of_finance secretary_of_the_treasury
    `,
    minister: 'minister secretary cabinet_secretary minister_of minister_for',
    deputy_minister: 'deputy_minister vice_minister',
    state_secretary: `
      state_secretary under-secretary undersecretary under_secretary assistant_secretary deputy_secretary
      assistant_attorney_general
    `,
    spokesperson: `
      spokesman spokeswoman spokesperson press_secretary communications_director communication_director spokespeople
      press_officer
    `,
    ambassador: "ambassador consul chargé_d'affaires high_commissioner",
    envoy: 'envoy special_representative special_envoy mediator negotiator peace_envoy',
    permanent_representative: 'permanent_representative',
    legislature_head: `
      speaker house_speaker speaker_of_the_house majority_leader minority_leader majority_whip minority_whip whip
      senate_president parliament_president president_of_the_european_parliament
    `,
    legislator: `
      senator sen. rep. congressman congresswoman congressperson representative_from lawmaker legislator assemblyman
      assemblywoman delegate mp mep state_senator state_representative state_rep. state_sen. councilman councilwoman
      councilor councillor alderman commissioner selectman freeholder del. member_of_parliament backbencher senators
      reps. sens.
    `,
    intl_org_head: `
      secretary-general secretary_general director-general director_general high_representative managing_director
      commission_president european_council_president president_of_the_european_commission
      president_of_the_commission president_of_the_european_council
    `,
    regional: 'governor gov. lt._gov. lieutenant_governor prefect county_executive govs.',
    mayor: 'mayor deputy_mayor',
    military: `
      general gen. lt._gen. maj._gen. brig._gen. admiral adm. colonel col. lt._col. lieutenant lt. major maj. captain
      capt. sergeant sgt. commander chief_of_staff chairman_of_the_joint_chiefs marshal field_marshal commandant
      warlord
    `,
    judiciary: 'judge justice chief_justice magistrate district_judge supreme_court_justice',
    prosecutor: `
      attorney_general prosecutor district_attorney u.s._attorney solicitor_general attorneys_general state's_attorney
    `,
    police: `
      police_chief sheriff police_commissioner constable detective inspector trooper special_agent fbi_director
      cia_director superintendent
    `,
    party_leader: `
      party_leader leader opposition_leader party_chairman party_chair chairman_of_the_party general_secretary supremo
    `,
    candidate: `
      nominee candidate presumptive_nominee running_mate front-runner frontrunner contender challenger hopeful
      president-elect standard-bearer rival opponent incumbent flag-bearer nominees primary_opponent
    `,
    central_bank: 'fed_chair fed_chairman central_bank_governor fed_chairwoman',
    adviser: `
      adviser advisor aide strategist consultant counselor senior_adviser policy_adviser operative pollster surrogate
      surrogates confidant fundraiser donor ally speechwriter speech_writer
    `,
    chair: `
      chairman chairwoman chairperson chair co-chair vice_chairman vice_chair vice_chairwoman co-chairman board_member
      trustee chairs treasurer
    `,
    director: `
      director executive_director deputy_director manager campaign_manager ceo chief_executive chief_executive_officer
      coo cfo head founder co-founder administrator organizer coordinator publisher producer owner mogul magnate
      businessman businesswoman entrepreneur billionaire tycoon executive developer investor
    `,
    chief: 'chief leader_of boss chieftain commander_in_chief',
    representative: `
      representative official member activist secretary_for clerk ranking_member delegate lobbyist advocate politician
      registrar precinct_captain superdelegate elector volunteer organiser campaigner
    `,
    expert: `
      professor expert analyst researcher scholar scientist economist historian political_scientist
      scholar-in-residence author pundit commentator
    `,
    lawyer: 'lawyer attorney counsel general_counsel solicitor barrister',
    religious: `
      bishop archbishop cardinal imam rabbi patriarch pastor reverend rev. evangelist televangelist
    `,
    journalist: `
      journalist reporter columnist editor anchor host correspondent moderator blogger editor-in-chief radio_host
      co-host commentator writer photographer
    `,
    coach: 'coach actor actress singer comedian filmmaker musician model beauty_queen',
    first_lady: 'first_lady first_daughter first_gentleman',
  },
  counterparts: 'counterpart counterparts opposite_number',
  deputy: 'deputy vice assistant associate',
  former: 'former ex ex- then then- late retired outgoing acting interim onetime one-time longtime ousted future later',
  keptRoles: 'head_of_state',
  portfolios: {
    of: `of for the`,
    and: 'and',
    names: `Health Defence Defense Justice Education Agriculture Transport Labour Labor Culture Energy Environment the_Environment the_Interior Interior Finance Trade Industry Tourism Housing Water Fisheries Sport Sports Science Information Communications Planning Development Security Immigration Commerce Economy the_Economy Mines Public_Works Social_Affairs Women Youth Infrastructure Climate Food Foreign_Trade State`,
  },
  links: 'of for at in from with to on by the and',
  determiners: 'the a an his her its their our my this that',
  relatives:
    'widow widower wife husband daughter son brother sister mother father nephew niece grandson granddaughter uncle aunt cousin',
  ordinals: 'First Second Third Fourth Fifth Sixth Great',
  honorifics: 'ayatollah Ayatollah Mr. Mrs. Ms. Miss Dr. Sir Dame Lord Lady Prof. Rev. Hon. Sheikh Mullah Mr Mrs Ms Dr',
  particles: 'von van der den de del della di da dos du la le ten ter bin ibn ben el al',
  notNames: `
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December The A An He She It They We I You In On At To For Of And But Or As If When
    While After Before Since With From By His Her Its Their This That These Those What Who Why How Where There Here
    Says Said House Senate Congress Party Campaign State Office Department News Today Times Post University Now Then
    So Yet Not No Yes Also Just Is Was Are Were Be Has Have Had Will Would Could Should Can May Might Do Does Did
  `,
  commonWords: `
    may brown bush rice power major price west king bishop young long small white black green gray day hill wood stone
    fox love best good early speaker baker cook page sessions ford lynch kerry rich cash banks walker hunter church
    field house park lane bell bird rose summers winters waters rivers close ash cotton burns case gates mason parker
    porter potter cooper turner carter
  `,
  trades:
    'writer novelist author poet composer singer musician rapper actor actress painter sculptor footballer striker goalkeeper quarterback pitcher coach golfer boxer swimmer sprinter cyclist player comedian filmmaker',
  givenNames: `
    Aaron Adam Alan Albert Alex Amy Andrea Ann Anna Anthony Barbara Barry Ben Betsy Beth Bill Bob Brad Brian Bruce
    Carl Carol Catherine Charles Chris Christine Chuck Cindy Craig Dan Dave David Deborah Debbie Dennis Diane Donald
    Donna Doris Doug Ed Elizabeth Emily Eric Erin Evan Frank Fred Gary George Glenn Greg Harry Heather Heidi Howard
    Jack James Jamie Jane Janet Jason Jay Jeff Jen Jennifer Jeremy Jerry Jesse Jessica Jill Jim Joan Joe Joel John
    Johnny Jon Jonathan Josh Joyce Judy Julia Julie Justin Karen Kate Katie Kathleen Kathy Keith Kellyanne Kelly Ken
    Kevin Kim Kurt Larry Laura Lauren Lee Linda Lindsey Lisa Liz Louis Lynn Marc Marco Margaret Maria Mark Martha
    Marty Mary Matt Megan Melissa Michael Michelle Mike Mitch Nancy Neil Nick Pam Pat Patricia Patrick Paul Peggy
    Peter Phil Rachel Ralph Randy Ray Rebecca Reince Rich Richard Rick Robby Robert Roger Ron Ronald Roy Russ Ryan Sam
    Sandra Sara Sarah Scott Sean Sharon Stephanie Stephen Steve Steven Stuart Sue Susan Ted Terry Theresa Thomas Tim
    Todd Tom Tony Tracy Victor Vince Wayne Wendy William Zach
  `,
  countries: `
    AD Andorra | AE United_Arab_Emirates Emirati Abu_Dhabi UAE | AF Afghanistan Afghan Kabul | AG Antigua_&_Barbuda
    AI Anguilla | AL Albania Albanian Tirana | AM Armenia Armenian Yerevan | AO Angola Angolan
    AR Argentina Argentine Argentinian | AS American_Samoa | AT Austria Austrian Vienna
    AU Australia Australian Canberra | AW Aruba | AZ Azerbaijan Azerbaijani Azeri Baku
    BA Bosnia_&_Herzegovina Bosnian | BB Barbados | BD Bangladesh Bangladeshi | BE Belgium Belgian | BF Burkina_Faso
    BG Bulgaria Bulgarian Sofia | BH Bahrain Bahraini | BI Burundi | BJ Benin | BL St._Barthélemy | BM Bermuda
    BN Brunei | BO Bolivia Bolivian | BR Brazil Brazilian | BS Bahamas | BT Bhutan | BW Botswana
    BY Belarus Belarusian Minsk | BZ Belize | CA Canada Canadian Ottawa | CD Congo Congolese
    CF Central_African_Republic | CG Congo | CH Switzerland Swiss Bern | CI Côte_d'Ivoire Ivorian Ivory_Coast
    CL Chile Chilean | CM Cameroon Cameroonian | CN China Chinese Beijing PRC | CO Colombia Colombian
    CR Costa_Rica Costa_Rican | CU Cuba Cuban Havana | CV Cape_Verde | CW Curaçao | CY Cyprus Cypriot Nicosia
    CZ Czechia Czech Prague Czech_Republic | DE Germany German Berlin | DJ Djibouti | DK Denmark Danish Copenhagen
    DM Dominica | DO Dominican_Republic | DZ Algeria Algerian | EC Ecuador Ecuadorian | EE Estonia Estonian Tallinn
    EG Egypt Egyptian Cairo | EH Western_Sahara | ER Eritrea | ES Spain Spanish Madrid | ET Ethiopia Ethiopian
    EU EU European European_Union European_Commission European_Council Brussels | FI Finland Finnish Helsinki
    FJ Fiji | FM Micronesia | FR France French Paris Élysée | GA Gabon
    GB United_Kingdom British English London UK U.K. Britain | GD Grenada | GE Georgia Georgian Tbilisi
    GF French_Guiana | GG Guernsey | GH Ghana Ghanaian | GI Gibraltar | GL Greenland | GM Gambia | GN Guinea Guinean
    GP Guadeloupe | GQ Equatorial_Guinea | GR Greece Greek Athens | GT Guatemala Guatemalan | GU Guam
    GW Guinea-Bissau | GY Guyana | HK Hong_Kong_SAR_China | HN Honduras Honduran | HR Croatia Croatian Zagreb
    HT Haiti Haitian | HU Hungary Hungarian Budapest | ID Indonesia Indonesian Jakarta | IE Ireland Irish Dublin
    IL Israel Israeli Jerusalem | IM Isle_of_Man | IN India Indian New_Delhi | IQ Iraq Iraqi Baghdad
    IR Iran Iranian Tehran | IS Iceland Icelandic | IT Italy Italian Rome | JE Jersey | JM Jamaica Jamaican
    JO Jordan Jordanian Amman | JP Japan Japanese Tokyo | KE Kenya Kenyan | KG Kyrgyzstan Kyrgyz
    KH Cambodia Cambodian | KI Kiribati | KM Comoros | KN St._Kitts_&_Nevis
    KP North_Korea North_Korean DPRK Pyongyang | KR South_Korea South_Korean Seoul | KW Kuwait Kuwaiti
    KZ Kazakhstan Kazakh Kazakhstani Astana | LA Laos Lao Laotian | LB Lebanon Lebanese Beirut | LC St._Lucia
    LI Liechtenstein | LK Sri_Lanka Sri_Lankan | LR Liberia | LS Lesotho | LT Lithuania Lithuanian Vilnius
    LU Luxembourg | LV Latvia Latvian Riga | LY Libya Libyan | MA Morocco Moroccan Rabat | MC Monaco
    MD Moldova Moldovan Chisinau | ME Montenegro Montenegrin | MF St._Martin | MG Madagascar Malagasy
    MK North_Macedonia Macedonian Macedonia | ML Mali Malian | MM Myanmar Burmese Burma | MN Mongolia Mongolian
    MO Macao_SAR_China | MQ Martinique | MR Mauritania | MS Montserrat | MT Malta Maltese | MU Mauritius
    MV Maldives | MW Malawi | MX Mexico Mexican | MY Malaysia Malaysian | MZ Mozambique Mozambican | NA Namibia
    NATO NATO Nato | NC New_Caledonia | NE Niger | NG Nigeria Nigerian | NI Nicaragua Nicaraguan
    NL Netherlands Dutch The_Hague Holland | NO Norway Norwegian Oslo | NP Nepal Nepalese | NR Nauru | NU Niue
    NZ New_Zealand | OM Oman | PA Panama Panamanian | PE Peru Peruvian | PF French_Polynesia | PG Papua_New_Guinea
    PH Philippines Philippine Filipino Manila | PK Pakistan Pakistani Islamabad | PL Poland Polish Warsaw
    PM St._Pierre_&_Miquelon | PR Puerto_Rico | PS Palestinian_Territories Palestinian Palestine Ramallah
    PT Portugal Portuguese Lisbon | PW Palau | PY Paraguay Paraguayan | QA Qatar Qatari Doha | RE Réunion
    RO Romania Romanian Bucharest | RS Serbia Serbian Serb Belgrade
    RU Russia Russian Russian_Federation Moscow Kremlin | RW Rwanda Rwandan
    SA Saudi_Arabia Saudi Saudi_Arabian Riyadh | SC Seychelles | SD Sudan Sudanese Khartoum
    SE Sweden Swedish Stockholm | SG Singapore Singaporean | SH St._Helena | SI Slovenia Slovenian Slovene
    SK Slovakia Slovak Bratislava | SL Sierra_Leone | SM San_Marino | SN Senegal Senegalese | SO Somalia Somali
    SR Suriname | SS South_Sudan South_Sudanese | ST São_Tomé_&_Príncipe | SUN Soviet Soviet_Union USSR
    SV El_Salvador Salvadoran | SX Sint_Maarten | SY Syria Syrian Damascus | SZ Eswatini | TD Chad Chadian
    TG Togo Togolese | TH Thailand Thai Bangkok | TJ Tajikistan Tajik | TK Tokelau | TL Timor-Leste
    TM Turkmenistan Turkmen | TN Tunisia Tunisian | TO Tonga | TR Türkiye Turkish Ankara Turkey
    TT Trinidad_&_Tobago | TV Tuvalu | TW Taiwan Taiwanese Taipei | TZ Tanzania Tanzanian
    UA Ukraine Ukrainian Kyiv Kiev | UG Uganda Ugandan | UN UN U.N. United_Nations
    US United_States American U.S. US USA White_House Washington Pentagon | UY Uruguay Uruguayan
    UZ Uzbekistan Uzbek | VA Vatican_City Vatican Holy_See | VC St._Vincent_&_Grenadines
    VE Venezuela Venezuelan Caracas | VN Vietnam Vietnamese Hanoi | VU Vanuatu | WF Wallis_&_Futuna | WS Samoa
    XK Kosovo Kosovar Kosovo_Albanian Pristina | YE Yemen Yemeni | YT Mayotte | ZA South_Africa South_African
    ZM Zambia | ZW Zimbabwe Zimbabwean
  `,
  modifiers: `
    campaign senior communications communication national presidential congressional economic foreign policy political
    deputy chief state county city party health security legal press research digital finance regional local outreach
    general legislative federal military vice-presidential gubernatorial senatorial transport transportation health
    education trade energy agriculture environment environmental justice culture labor labour development interior
    tourism housing climate industry science commerce budget water fisheries sports social family religious internal
    information immigration integration cabinet prime foreign-policy
  `,
  surnameAfterTitle: 'capitalized',
};
