import type { Language } from './language';
import { speech } from './pl/speech';

const marks: Language['marks'] = {
  pairs: '„” «» ‚’ »«',
  elisions: '',
  dialogueDash: true,
  sharedCloser: false,
  provisionStems: 'zobowiązuj umawiając postanowie',
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
    annex: 'załącznik załącznika załączniku załącznikiem załączniki załączników',
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
  from: 'od',
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
  wordInside: true,
  relatives:
    'wdowa wdowy wdowie wdowę żona żony żonie żonę żoną mąż męża mężem córka córki córce córkę córką syn syna synowi synem brat brata bratu bratem siostra siostry siostrze siostrę siostrą matka matki ojciec ojca',
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
    BT Bhutan~ | BW Botswan~ | BY Białoruś~ Białorusi~ białorusk~ | BZ Beliz~ | CA Kanad~ kanadyjsk~
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
  genitiveEndings: 'u y owa awia ego ej ych ich ów skiej nych ii ji',
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
