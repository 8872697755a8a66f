import type { Language } from '../language';

/** Words of speech in Polish. */
export const speech: Language['speech'] = {
  verbs: `nazwa{ł,ła,li} nazywa określi{ł,ła,li} określa powiedzia{ł,ła,ło} powiedzieli mów{i,ią,ił,iła,ili} oświadczy{ł,ła,ło,li} oświadcza oświadczają
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
  weakVerbs: `myśli wierzy ma_nadzieję obawia spodziewa opisa{ł,ła}
    widzi chce pokaza{ł,ła,ło} zaleci{ł,ła,ło,li} nakaza{ł,ła,ło,li} nawoływa{ł,ła,ło,li} nawołuj{e,ą} żądają wzywają`,
  calling: `nazwa{ł,ła,li} nazywa określi{ł,ła,li} określa`,
  judging: `skrytykowa{ł,ła,ło,li} potępi{ł,ła,ło,li} oskarży{ł,ła,ło,li} zapyta{ł,ła,li} pyta cytuje cytował spytał
    spytała pochwali{ł,ła,li}`,
  gerunds: `cytując mówiąc dodając podkreślając zaznaczając twierdząc pisząc wskazując informując`,
  impersonal: `czytamy napisano poinformowano podano podkreślono stwierdzono zaznaczono przekazano wskazano
    oświadczono dodano`,
  sources: `z_ustaleń z_informacji według zdaniem w_opinii w_ocenie zgodnie_z wedle z_relacji jak_wynika_z powołując_się_na`,
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
  loneSubjects: `ł:b,c,d,f,g,h,j,k,l,m,n,p,r,s,t,w,z,ł,ń,ś,ź,ż,ć ła:a a:b,c,d,f,g,h,j,k,l,m,n,p,r,s,t,w,z,ł,ń,ś,ź,ż,ć,ka e:b,c,d,f,g,h,j,k,l,m,n,p,r,s,t,w,z,ł,ń,ś,ź,ż,ć,ka i:b,c,d,f,g,h,j,k,l,m,n,p,r,s,t,w,z,ł,ń,ś,ź,ż,ć,ka`,
  asking: `pytany pytana pytani zapytany zapytana zapytani spytany spytana dopytywany dopytywana poproszony poproszona`,
  requests: `wezwa{ł,ła,ło} wezwali wzywa{ł,ła,ło,li,} wzywają zaapelowa{ł,ła,ło} zaapelowali apeluj{e,ą} apelowa{ł,ła,ło}
    zaproponowa{ł,ła,ło} zaproponowali proponuje obieca{ł,ła,ło,li} obiecuje zobowiąza{ł,ła,ło,li}
    zażąda{ł,ła,ło,li} żąda{ł,ła,ło,li,} żądają nakaza{ł,ła,ło,li} zaleci{ł,ła,ło,li} zachęca{ł,ła,ło,li,}
    zachęci{ł,ła,li} nawoływa{ł,ła,ło,li} nawołuj{e,ą} poleci{ł,ła,ło,li}`,
  requested: `:ać,eć,ić,yć,uć,ąć,jść,ieść,óc by: do:nia,cia,cie,nie o:nie,cie`,
  negations: `nie`,
  dropsSubject: true,
  that: `że iż czy żeby aby jakoby`,
  coordinators: `i oraz a ale`,
  masculine: `jego on niego nim niemu`,
  questionLabels: 'pytanie p',
  answerLabels: 'odpowiedź o',
  quoting: `cytując`,
  titles: `tytuł tytułem tytule motto mottem nazwa nazwą przydomek przydomkiem`,
  answers: `odpowiedź reakcja komentarz przesłanie wniosek słowa wyjaśnienie argument rada pytanie`,
  owners: `jego:on jej:ona ich:oni`,
  feminine: `jej ona niej nią`,
  neuter: `ono`,
  plural: `ich oni one obaj obie nich nimi`,
  firstPerson: `ja my`,
  speaking: `mnie mój moja moje nas nam nasz nasza nasze mamy jesteśmy chcemy musimy możemy będziemy`,
  relatives: `który która którzy które`,
  determiners: `ten ta to ci te tego tej jego jej ich nasz nasza swój wszyscy wielu niektórzy obaj obie dwa kilka jeden`,
  linkers: `i ds oraz z w`,
  prepositions: `w we z ze na do od o po za nad pod przy przed dla bez podczas między`,
  stops: `wynika wynikało na do od o po za nad pod przy przed bez dla przez między podczas ale lub albo jeśli gdy kiedy że jak tak
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
  sentencesInside: true,
  genericTitles: true,
  femininePast: `ła`,
  masculinePast: `ł`,
};
