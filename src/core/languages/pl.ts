import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '„” «» ‚’ »«',
  elisions: '',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'zobowiązuj umawiając postanowie',
};

const speech: Language['speech'] = {
  verbs: `powiedzia{ł,ła,ło} powiedzieli mów{i,ią,ił,iła,ili} oświadczy{ł,ła,ło,li} oświadcza oświadczają
    stwierdzi{ł,ła,ło,li} stwierdza stwierdzają doda{ł,ła,ło,li,je,ją} podkreśli{ł,ła,ło,li} podkreśla{ł,ła,ło,li,}
    podkreślają zaznaczy{ł,ła,ło,li} zaznacza{ł,ła,ło,li,} poinformowa{ł,ła,ło} poinformowali informuj{e,ą}
    informowa{ł,ła,ło} informowali ogłosi{ł,ła,ło,li} ogłasza wyjaśni{ł,ła,ło,li} wyjaśnia{ł,ła,ło,li,} wyjaśniają
    zauważy{ł,ła,ło,li} zauważa{ł,ła,ło,li,} przyzna{ł,ła,ło,li,je,ją} potwierdzi{ł,ła,ło,li} potwierdza{ł,ła,ło,li,}
    potwierdzają napisa{ł,ła,ło,li} pisz{e,ą} pisa{ł,ła,ło,li} zapewni{ł,ła,ło,li} zapewnia{ł,ła,ło,li,} zapewniają
    twierdz{i,ą,ił,iła,ili} uważa{ł,ła,ło,li,} uważają oceni{ł,ła,ło,li} ocenia{ł,ła,ło,li,} oceniają
    przypomnia{ł,ła,ło} przypomnieli przypomina{ł,ła,ło,li,} wskaza{ł,ła,ło} wskazali wskazuj{e,ą} wskazywa{ł,ła,ło}
    zapowiedzia{ł,ła,ło} zapowiedzieli zapowiada{ł,ła,ło,li,} ostrzeg{ł,ła,ło,li} ostrzega{ł,ła,ło,li,} wezwa{ł,ła,ło}
    wezwali wzywa{ł,ła,ło,li,} zaapelowa{ł,ła,ło} zaapelowali apeluj{e,ą} apelowa{ł,ła,ło} zażąda{ł,ła,ło,li}
    żąda{ł,ła,ło,li,} zaproponowa{ł,ła,ło} zaproponowali proponuje obieca{ł,ła,ło,li} obiecuje odpowiedzia{ł,ła,ło}
    odpowiedzieli odpowiada{ł,ła,ło,li,} odpar{ł,ła,li} zapyta{ł,ła,ło,li} pyta{ł,ła,ło,li,} skomentowa{ł,ła,ło}
    skomentowali komentuje zaprzeczy{ł,ła,ło,li} zaprzecza odrzuci{ł,ła,ło,li} skrytykowa{ł,ła,ło} skrytykowali
    potępi{ł,ła,ło,li} oskarży{ł,ła,ło,li} relacjonuj{e,ą} relacjonowa{ł,ła,ło} tłumaczy{ł,ła,ło,li,}
    opowiada{ł,ła,ło,li,} cytuje cytował krzykn{ął,ęła} szepn{ął,ęła} powtórzy{ł,ła,ło,li} kontynuowa{ł,ła,ło}
    żartowa{ł,ła,ło} zażartowa{ł,ła,ło} brzmi poda{ł,ła,ło,li,je,ją} przekaza{ł,ła,ło} przekazali przekazuj{e,ą}
    argumentowa{ł,ła,ło} argumentuje przekonuj{e,ą} przekonywa{ł,ła,ło,li} stanowi zaapelowała wyraz{ił,iła,ili}
    wyraża prognozuj{e,ą} zadeklarowa{ł,ła,ło} zadeklarowali deklaruje ujawni{ł,ła,ło,li} zagrozi{ł,ła,ło,li}
    zwróci{ł,ła,ło,li} wspomnia{ł,ła,ło} wspomnieli spytał spytała sprecyzowa{ł,ła,ło} uściśli{ł,ła,ło,li}
    podsumowa{ł,ła,ło} podsumowali zastrzeg{ł,ła,li} zastrzega skwitowa{ł,ła,ło} ripostował dowodzi{ł,ła,ło,li,}
    donosi donoszą doniósł doniosła doniosły zawiadomi{ł,ła,ło,li} uspokaja{ł,ła,ło,li,} alarmuje alarmował
    zaalarmowa{ł,ła,ło} odnotowa{ł,ła,ło} sugeruje sugerował zasugerowa{ł,ła,ło} zarzuci{ł,ła,ło,li}
    pochwali{ł,ła,ło,li}`,
  weakVerbs: `nazwa{ł,ła,li} nazywa określi{ł,ła,li} określa myśli wierzy ma_nadzieję obawia spodziewa opisa{ł,ła}
    widzi chce pokaza{ł,ła,ło}`,
  judging: `skrytykowa{ł,ła,ło,li} potępi{ł,ła,ło,li} oskarży{ł,ła,ło,li} zapyta{ł,ła,li} pyta cytuje cytował spytał
    spytała pochwali{ł,ła,li}`,
  gerunds: `mówiąc dodając podkreślając zaznaczając twierdząc pisząc wskazując informując`,
  impersonal: `czytamy napisano poinformowano podano podkreślono stwierdzono zaznaczono przekazano wskazano
    oświadczono dodano`,
  sources: `według zdaniem w_opinii w_ocenie zgodnie_z wedle z_relacji jak_wynika_z powołując_się_na`,
  sayingNouns: `słów opinii danych informacji ocen relacji szacunków doniesień ustaleń`,
  sourceWithoutComma: true,
  subjectBehind: true,
  addressees: `dziennikarzom reporterom agencji gazecie prasie posłom stacji portalowi telewizji radiu tygodnikowi dziennikowi
    pap polsatowi tvn reuters ap mediom`,
  adjectiveEndings: `y i a e`,
  obliqueAdjectives: `ego ej ych ich ymi imi ym im`,
  participleEndings: `any ana ani ony ona ąc`,
  objectEndings: `ę ą om ami ach owi`,
  adverbials: `w we na podczas przy o`,
  openEndings: `no`,
  that: `że iż czy żeby aby`,
  coordinators: `i oraz a ale`,
  masculine: `jego on niego nim niemu`,
  questionLabels: 'pytanie p',
  answerLabels: 'odpowiedź o',
  feminine: `jej ona niej nią`,
  neuter: `ono`,
  plural: `ich oni one obaj obie nich nimi`,
  firstPerson: `ja my`,
  speaking: `mnie mój moja moje nas nam nasz nasza nasze mamy jesteśmy chcemy musimy możemy będziemy`,
  relatives: `który która którzy które`,
  determiners: `ten ta to ci te tego tej jego jej ich nasz nasza swój wszyscy wielu niektórzy obaj obie dwa kilka jeden`,
  linkers: `i ds oraz z w`,
  prepositions: `w we z ze na do od o po za nad pod przy przed dla bez podczas między`,
  stops: `na do od o po za nad pod przy przed bez dla przez między podczas ale lub albo jeśli gdy kiedy że jak tak
    także też nie ani już jeszcze wczoraj dziś dzisiaj jutro poniedziałek wtorek środę czwartek piątek sobotę
    niedzielę potem wcześniej teraz tu tam tylko nawet jednak się by we ze według`,
  adverbs: `także też również już jeszcze potem nie wczoraj dziś się wcześniej następnie niedawno mu jej im nam mi
    jednak przy tym oficjalnie`,
  naming: `tak_zwany tak_zwana tak_zwane tzw zwany zwana pod_tytułem pod_nazwą film filmu książka książki powieść piosenka album
    gazeta gazety dziennik magazyn tygodnik program programu operacja operacji projekt grupa grupy tytuł słowo słowa termin seria
    statek nagroda spółka firma organizacja partia`,
  slogans: `hasło hasłem hasłami słowami okrzyk okrzyki napis napisem`,
  predicative: `jako`,
  asides: `jak`,
  finite: `jest są był była było byli będzie będą może mogą możemy musi muszą musimy chce chcą chcę chcemy trzeba należy można nie_ma
    ma mają mam mamy jestem jesteśmy idzie wie wiemy uważam sądzę został została zostanie`,
  finiteEndings: `liśmy łyśmy łem łam ujemy`,
  collectives: `obie_strony oba_kraje`,
  feminineNouns: `pani rzeczniczka minister_spraw premierka kobieta matka siostra córka królowa prezeska posłanka
    szefowa ekspertka prezydentka wiceministra ministra liderka dyrektorka`,
  masculineNouns: `pan prezydent minister premier przewodniczący szef dyrektor poseł senator ambasador generał
    rzecznik mężczyzna ojciec brat syn król sędzia burmistrz sekretarz papież prezes wiceminister wicepremier kanclerz
    ekspert analityk rozmówca adwokat dyplomata lider komendant wojewoda politolog wiceprezydent`,
  institutions: `ministerstw{o,ie,a} msz mon mswia rząd{,u} policj{a,i} prokuratur{a,y} sąd{,u} agencj{a,i} parti{a,i}
    komitet{,u} rad{a,y} komisj{a,i} ambasad{a,y} armi{a,i} uniwersytet{,u} instytut{,u} bank{,u} organizacj{a,i}
    stowarzyszeni{e,a} parlament{,u} sejm{,u} senat{,u} kreml{,a} resort{,u} urz{ąd,ędu} kancelari{a,i} władze
    służb{a,y} sztab{,u} spółk{a,i} fundacj{a,i} zarząd{,u}`,
  documents: `oświadczeni{e,u,a} komunika{t,cie,tu} rapor{t,cie,tu,tem} rezolucj{a,i,ą} trakta{t,cie,tu,tem}
    artykuł{,u} badani{e,u,a} sondaż{,u} lis{t,cie,tu} tekst{,u} dokumen{t,cie,tu} ustaw{a,ie,y,ą} umow{a,ie,y,ą}
    wpis{,ie,u} uzasadnieni{e,u}`,
  abbreviations: `r ul dr prof mgr inż godz tzn tzw np m.in itd itp św nr str art ust pkt tys mln mld zł ok im gen płk`,
  ordinalPeriod: true,
  framesInside: true,
  genericTitles: true,
};

const provisions: Language['provisions'] = {
  units: {
    article: 'artykuł artykułu artykułowi artykułem artykule artykuły artykułów artykułami artykułach art. art',
    section: '§ §§',
    paragraph: 'ustęp ustępu ustępem ustępie ustępy ustępów ust. paragraf paragrafu',
    subparagraph: 'akapit akapitu akapicie ak.',
    number: 'punkt punktu punktem punkcie punkty punktów pkt pkt. numer nr tiret',
    letter: 'litera litery lit. lit',
    sentence: 'zdanie zdania zd. zd',
    indent: 'tiret',
    book: 'księga księgi',
    part: 'część części',
    title: 'tytuł tytułu',
    chapter: 'rozdział rozdziału rozdziale dział działu',
    annex: 'załącznik załącznika załączniku',
    protocol: 'protokół protokołu',
    recital: 'motyw motywu motywy motywów',
  },
  plural: 'artykuły artykułów artykułami artykułach §§ ustępy ustępów punkty punktów',
  either: 'art. ust. pkt',
  weak: 'art',
  numbers: {
    cardinals:
      'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    ordinals:
      'pierwsz* drug* trzeci* czwart* piąt* szóst* siódm* ósm* dziewiąt* dziesiąt* jedenast* dwunast* trzynast* czternast* piętnast* szesnast* siedemnast* osiemnast* dziewiętnast*',
    ordinalTens:
      'dwudziest* trzydziest* czterdziest* pięćdziesiąt* sześćdziesiąt* siedemdziesiąt* osiemdziesiąt* dziewięćdziesiąt* setn*',
    joined: 'tens ones',
  },
  and: 'i oraz lub albo bądź',
  to: 'do',
  following: 'i_n. i_nast. i_następne i_następnych nast.',
  conjunction: 'w_związku_z w_zw._z w_powiązaniu_z',
  of: '',
  this: 'niniejszego niniejszej tego tej',
  nouns: {
    treaty: 'traktat* układ* umow* konwencj* porozumieni* pakt* memorandum konkordat*',
    charter: 'kart*',
    statute: 'statut*',
    law: 'ustaw* kodeks* rozporządzeni* dyrektyw* dekret* prawa prawo',
    constitution: 'konstytucj*',
    protocol: 'protokoł* protokół',
    declaration: 'deklaracj* akt*',
  },
  goesOn: 'o w z na i między dla od do przeciwko dotycząc*',
  acts: {
    numbered: 'rezolucj* dyrektyw* rozporządzeni*',
    byDate: 'ustaw* dekret*',
    dated: 'z z_dnia',
    titled: 'o O w',
    gazettes: 'Dz._U.',
  },
  singlesOut: 'w_szczególności zwłaszcza',
  ibidem: 'tamże ibid. ibidem',
  alias: 'zwany_dalej zwana_dalej zwane_dalej dalej',
};

const headings: Language['headings'] = {
  units: {
    article: 'artykuł art',
    book: 'księga',
    part: 'część',
    title: 'tytuł dział',
    chapter: 'rozdział',
    section: 'oddział sekcja',
    subsection: 'pododdział podsekcja',
    annex: 'załącznik aneks dodatek',
    protocol: 'protokół',
  },
  numbers:
    'pierwszy/pierwsza drugi/druga trzeci/trzecia czwarty/czwarta piąty/piąta szósty/szósta siódmy/siódma ósmy/ósma dziewiąty/dziewiąta dziesiąty/dziesiąta',
  subunits: 'ustęp ustępu ust punkt punktu pkt litera lit akapit',
  preamble: 'preambuła | wstęp',
  closing: 'sporządzono w | sporządzono dnia | na dowód czego | w dowód czego | podpisano w',
  deleted: 'uchylony | skreślony | uchylona',
};

const offices: Language['offices'] = {
  endings: `
    a u owi em ie y om ami ach ę ą ie i iem ego emu ym im ej iej iego iemu ów owie ka ki kę ką ce owa owej ową
  `,
  roles: {
    president: 'prezydent~ wiceprezydentem',
    head_of_state: 'głow~_państw~ król~ królow~ cesarz~ emir~ papież~',
    head_of_government: 'premier~ prezes~_rady_ministrów kanclerz~ szef~_rządu',
    vice_president: 'wiceprezydent~',
    deputy_head_of_government: 'wicepremier~ wicekanclerz~',
    foreign_minister: `
      minister~_spraw_zagranicznych ministr~_spraw_zagranicznych szef~_MSZ szef~_dyplomacji
      szef~_resortu_spraw_zagranicznych sekretarz~_stanu
    `,
    deputy_foreign_minister: 'wiceminister~_spraw_zagranicznych wiceministr~_spraw_zagranicznych wiceszef~_MSZ',
    defence_minister: 'minister~_obrony ministr~_obrony szef~_MON',
    interior_minister: 'minister~_spraw_wewnętrznych ministr~_spraw_wewnętrznych szef~_MSWiA',
    finance_minister: 'minister~_finansów ministr~_finansów',
    minister: 'minister~ ministr~ ministrem',
    deputy_minister: 'wiceminister~ wiceministr~ wiceszef~',
    state_secretary: 'podsekretarz~_stanu',
    spokesperson: 'rzecznik~ rzecznic~ rzeczniczk~',
    ambassador: 'ambasador~ konsul~',
    envoy: 'wysłannik~ specjaln~_wysłannik~',
    legislator: 'poseł posła posłowi posłem posłank~ senator~ europoseł europosła europosłank~ radn~',
    legislature_head: 'marszał~_sejmu marszałek_sejmu marszałek_senatu',
    intl_org_head: 'sekretarz~_generaln~ dyrektor~_generaln~ komisarz~',
    regional: 'gubernator~ wojewod~',
    mayor: 'burmistrz~',
    military: 'generał~ admirał~ pułkownik~ kapitan~ marszałek marszałk~ szef~_sztabu',
    judiciary: 'sędzi~',
    prosecutor: 'prokurator~',
    party_leader: 'lider~ przywódc~',
    candidate: 'kandydat~',
    adviser: 'doradc~',
    chair: 'przewodnicząc~ prezes~',
    director: 'dyrektor~ kierownik~ założyciel~',
    chief: 'szef~',
    representative: 'przedstawiciel~ członek członk~ działacz~ sekretarz~',
    expert: 'profesor~ ekspert~ ekonomist~ analityk~ politolog~',
    lawyer: 'adwokat~',
    religious: 'biskup~ arcybiskup~ kardynał~ imam~',
    journalist: 'dziennikarz~',
  },
  counterparts: 'odpowiednik~ koleg~',
  deputy: 'zastępc~ wice',
  former: 'był~ eks eks- ówczesn~ ustępując~',
  links: 'do ds w na przy z',
  determiners: 'jego jej ich swój swojego swoim',
  honorifics: 'Pan Pani dr prof.',
  particles: 'von van de bin al',
  notNames: 'Na Po Przy Za Od Do Z W I A O U Ale Jak Nie To Ten Ta Te Jego Jej',
  commonWords: '',
  givenNames: `
    Jan Andrzej Piotr Paweł Krzysztof Stanisław Tomasz Michał Marcin Adam Marek Grzegorz Jerzy Tadeusz Zbigniew Donald
    Jarosław Lech Mateusz Radosław Bronisław Aleksander Anna Maria Ewa Beata Elżbieta Hanna Władimir Siergiej
    Wołodymyr Joe Emmanuel Angela Mariusz Witold Jacek
  `,
  countries: `
    AD Andor~ | AE Zjednoczon~_Emirat~_Arabsk~ | AF Afganistan~ afgańsk~ | AG Antigu~_i_Barbud~ | AI Anguill~
    AL Alban~ | AM Armen~ ormiańsk~ | AO Angol~ | AR Argentyn~ argentyńsk~ | AS Sam~_Amerykańsk~
    AT Austr~ austriack~ | AU Austral~ | AW Arub~ | AZ Azerbejdżan~ | BA Bośn~_i_Hercegowin~ | BB Barbados~
    BD Bangladesz~ | BE Belg~ belgijsk~ | BF Burkin~_Fas~ | BG Bułgar~ bułgarsk~ | BH Bahrajn~ | BI Burund~
    BJ Benin~ | BL Saint-Barthélem~ | BM Bermud~ | BN Brun~ | BO Boliw~ | BR Brazyl~ brazylijsk~ | BS Baham~
    BT Bhutan~ | BW Botswan~ | BY Białoruś~ białorusk~ | BZ Beliz~ | CA Kanad~ kanadyjsk~
    CD Demokratyczn~_Republik~_Kong~ | CF Republik~_Środkowoafrykańsk~ | CG Kong~ | CH Szwajcar~ szwajcarsk~
    CI Côt~_d'Ivoir~ | CL Chil~ | CM Kamerun~ | CN Chin~ chińsk~ ChRL | CO Kolumb~ | CR Kostaryk~ | CU Kub~ kubańsk~
    CV Republik~_Zieloneg~_Przylądk~ | CW Curaç~ | CX Wysp~_Bożeg~_Narodzen~ | CY Cypr~ | CZ Czech~ czesk~
    DE Niemc~ niemieck~ RFN | DJ Dżibut~ | DK Dan~ duńsk~ | DM Dominik~ | DO Dominikan~ | DZ Algier~ | EC Ekwador~
    EE Eston~ estońsk~ | EG Egipt~ egipsk~ | EH Sahar~_Zachodn~ | ER Erytr~ | ES Hiszpan~ hiszpańsk~ | ET Etiop~
    EU UE unijn~ europejsk~ Uni~_Europejsk~ Komisj~_Europejsk~ | FI Finland~ fińsk~ | FJ Fidż~ | FK Falkland~
    FM Mikronezj~ | FR Francj~ francusk~ | GA Gabon~ | GB Wielk~_Brytan~ brytyjsk~ angielsk~ | GD Grenad~
    GE Gruzj~ gruzińsk~ | GF Gujan~_Francusk~ | GG Guerns~ | GH Ghan~ | GI Gibraltar~ | GL Grenland~ | GM Gamb~
    GN Gwin~ | GP Gwadelup~ | GQ Gwin~_Równikow~ | GR Grecj~ greck~ | GT Gwatemal~ | GU Guam~ | GW Gwin~_Bissau~
    GY Gujan~ | HK SRA_Hongkong~ | HN Honduras~ | HR Chorwacj~ chorwack~ | HT Hait~ | HU Węgr~ węgiersk~
    ID Indonezj~ | IE Irland~ | IL Izrael~ izraelsk~ | IM Wysp~_Man | IN Ind~ indyjsk~ | IQ Irak~ irack~
    IR Iran~ irańsk~ | IT Włoch~ włosk~ | JE Jers~ | JM Jamajk~ | JO Jordan~ | JP Japon~ japońsk~ | KE Ken~
    KG Kirgistan~ | KH Kambodż~ | KI Kiribat~ | KM Komor~ | KN Saint~_Kitts~_i_Nevis~
    KP Kor~_Północn~ północnokoreańsk~ KRLD | KR Kor~_Południow~ południowokoreańsk~ | KW Kuwejt~ | KY Kajman~
    KZ Kazachstan~ kazachsk~ kazachstańsk~ | LA Laos~ | LB Liban~ | LC Saint~_Luc~ | LI Liechtenstein~
    LK Sri_Lank~ | LR Liber~ | LS Lesoth~ | LT Litw~ litewsk~ | LU Luksemburg~ | LV Łotw~ łotewsk~ | LY Lib~
    MA Marok~ | MC Monak~ | MD Mołdaw~ mołdawsk~ | ME Czarnogór~ | MF Saint-Martin~ | MG Madagaskar~
    MK Macedon~_Północn~ | ML Mal~ | MM Mjanm~ | MN Mongol~ | MO SRA_Makau~ | MP Marian~_Północn~ | MQ Martynik~
    MR Mauretan~ | MS Montserrat~ | MT Malt~ | MU Mauritius~ | MV Malediw~ | MW Malaw~ | MX Meksyk~ meksykańsk~
    MY Malezj~ | MZ Mozambik~ | NA Namib~ | NATO NATO | NC Now~_Kaledon~ | NE Niger~ | NF Norfolk~ | NG Niger~
    NI Nikaragu~ | NL Holand~ holendersk~ niderlandzk~ | NO Norweg~ norwesk~ | NP Nepal~ | NR Nauru~ | NU Niu~
    NZ Now~_Zeland~ | OM Oman~ | PA Panam~ | PE Peru~ | PF Polinezj~_Francusk~ | PG Papua-Now~_Gwin~ | PH Filipin~
    PK Pakistan~ pakistańsk~ | PL Polsk~ polsk~ | PM Saint-Pierr~_i_Miquelon~ | PN Pitcairn~ | PR Portoryk~
    PS Terytor~_Palestyńsk~ palestyńsk~ | PT Portugal~ portugalsk~ | PW Palau~ | PY Paragwaj~ | QA Katar~
    RE Reunion~ | RO Rumun~ rumuńsk~ | RS Serb~ serbsk~ | RU Rosj~ rosyjsk~ Kreml~ Federacj~_Rosyjsk~ | RW Rwand~
    SA Arab~_Saudyjsk~ saudyjsk~ | SC Seszel~ | SD Sudan~ | SE Szwecj~ szwedzk~ | SG Singapur~
    SH Wysp~_Świętej~_Helen~ | SI Słowen~ słoweńsk~ | SK Słowacj~ słowack~ | SL Sierr~_Leon~ | SM San_Marin~
    SN Senegal~ | SO Somal~ | SR Surinam~ | SS Sudan~_Południow~ | SUN radzieck~ ZSRR sowieck~ | SV Salwador~
    SX Sint~_Maarten~ | SY Syr~ syryjsk~ | SZ Eswatin~ | TC Turks~_i_Caicos~ | TD Czad~ | TG Tog~ | TH Tajland~
    TJ Tadżykistan~ | TK Tokelau~ | TL Timor~_Wschodn~ | TM Turkmenistan~ | TN Tunezj~ | TO Tong~
    TR Turcj~ tureck~ | TT Trynidad~_i_Tobag~ | TV Tuvalu~ | TW Tajwan~ | TZ Tanzan~ | UA Ukrain~ ukraińsk~
    UG Ugand~ | UN ONZ | US Stan~_Zjednoczon~ amerykańsk~ USA Biał~_Dom~ | UY Urugwaj~ | UZ Uzbekistan~
    VA Watykan~ | VC Saint~_Vincent~_i_Grenadyn~ | VE Wenezuel~ wenezuelsk~ | VN Wietnam~ | VU Vanuatu~
    WF Wallis~_i_Futun~ | WS Sam~ | XK Kosow~ | YE Jemen~ | YT Majott~ | ZA Republik~_Południowej~_Afryk~ | ZM Zamb~
    ZW Zimbabw~
  `,
  genitiveEndings: 'ego ej ych ich ów skiej nych ii ji',
};

const dateline: Language['dateline'] = {
  weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  afterYear: 'roku r.',
};

export const polish: Language = {
  code: 'pl',
  name: 'Polski',
  detect: {
    endings: 'ego ych ach ści nie ami ymi ała',
    letters: 'ąćęłńóśźż',
    words: `i w we z ze na do od o po za przez przy przed dla bez pod nad nie że się jest są był była było byli
      będzie będą to ten ta te tego tej tym jak ale oraz lub czy już tylko także też jego jej ich on ona
      oni który która które którzy gdy kiedy może powiedział powiedziała oświadczył według między podczas
      wczoraj dziś został została`,
  },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
