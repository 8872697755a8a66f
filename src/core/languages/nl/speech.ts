import type { Language } from '../language';

/** Words of speech in Dutch. */
export const speech: Language['speech'] = {
  verbs: `weerspreekt weersprak weerspraken zegt zei zeiden zeggen verklaart verklaarde verklaarden verklaren meldt meldde meldden melden schrijft schreef
    schreven schrijven vertelt vertelde vertelden benadrukt benadrukte benadrukten bevestigt bevestigde bevestigden
    stelt stelde stelden stellen meent meende meenden vindt vond vonden vinden antwoordt antwoordde antwoordden
    vraagt vroeg vroegen waarschuwt waarschuwde waarschuwden eist eiste eisten belooft beloofde beloofden beweert
    beweerde beweerden betoogt betoogde concludeert concludeerde bekent bekende ontkent ontkende ontkenden erkent
    erkende erkenden onthult onthulde roept riep riepen reageert reageerde reageerden twittert twitterde bericht
    berichtte berichtten laat liet lieten noemde bekritiseert bekritiseerde veroordeelt veroordeelde beschuldigt
    beschuldigde herhaalt herhaalde aldus verzekert verzekerde verwacht verwachtte oordeelt oordeelde constateert
    constateerde luidt luidde grapte fluisterde schreeuwde citeert citeerde pleit pleitte dreigt dreigde adviseert
    adviseerde suggereert suggereerde betreurt betreurde reageren vertellen onderstreept onderstreepte onderstrepen
    preciseert preciseerde nuanceert nuanceerde sneert sneerde moppert mopperde zucht zuchtte verzucht verzuchtte
    lacht foetert foeterde tweet tweette liegt vervolgt vervolgde besluit concluderen bepleit bepleitte verdedigt
    verdedigde hekelt hekelde signaleert signaleerde voorspelt voorspelde betwist betwistte bezweert bezwoer
    analyseert analyseerde relativeert relativeerde hamert hamerde betogen oppert opperde mailt mailde appt sms
    schampert schamperde constateren oordelen waarschuwen eisen beloven beweren ontkennen bevestigen erkennen
    verwachten bepaalt bepalen luidt stipuleert schrijft_voor`,
  weakVerbs: `spreken noemen noemt noemden wisten wilden zagen denkt dacht dachten hoopt hoopte hoopten vreest vreesde gelooft geloofde weet wist blijkt bleek ziet
    zag wil wilde spreekt sprak spraken beschrijft beschreef kent`,
  calling: `spreekt sprak spreken spraken noemt noemde noemden`,
  separable: `spreekt+tegen sprak+tegen spraken+tegen voegt+toe voegde+toe voegden+toe geeft+aan gaf+aan gaven+aan geeft+toe gaf+toe gaven+toe kondigt+aan
    kondigde+aan kondigden+aan deelt+mee deelde+mee deelden+mee wijst+af wees+af roept+op riep+op riepen+op legt+uit
    legde+uit legden+uit merkt+op merkte+op merkten+op wijst+erop wees+erop maakt+bekend maakte+bekend
    maakten+bekend dringt+aan drong+aan laat+weten liet+weten lieten+weten brengt+naar sluit+uit sloot+uit
    wees+terug wijst+terug vult+aan vulde+aan haalt+uit haalde+uit dient+op vraagt+af vroeg+af neemt+aan nam+aan
    kondigen+aan leggen+uit wijzen+erop roepen+op delen+mee maken+bekend laten+weten`,
  participles: `gezegd verklaard gemeld geschreven verteld benadrukt bevestigd gesteld geantwoord gevraagd gewaarschuwd geëist
    beloofd beweerd geconcludeerd bekend ontkend erkend onthuld gereageerd getwitterd bericht laten_weten toegevoegd aangegeven
    toegegeven aangekondigd meegedeeld afgewezen opgeroepen uitgelegd opgemerkt bekendgemaakt genoemd omschreven veroordeeld
    beschuldigd herhaald verzekerd geciteerd`,
  auxiliaries: `heeft hebben had hadden is zijn was waren wordt worden werd werden zal zou zouden kan moet wil`,
  impersonal: `er_wordt_gemeld naar_verluidt`,
  sources: `volgens aldus blijkens in_de_ogen_van naar_de_mening_van in_de_woorden_van naar_het_oordeel_van`,
  hearsay: 'zou zouden',
  hearsayEnds: 'hebben zijn',
  conditionals: 'als indien zonder',
  definites: 'de het',
  farSubjects: true,
  adjuncts: 'in op bij tijdens tegenover tegen aan over na voor',
  bareCues: `aldus`,
  requests: `vroeg vraagt vroegen vragen beloofde belooft beloofden beloven eiste eist eisten riep roept riepen roepen
    verzocht verzoekt adviseerde adviseert stelde stelt zegde dreigde dreigt weigerde drong dringt`,
  purposes: `om zonder`,
  own: `eigen`,
  sourcePrepositions: `naar`,
  sayingNouns: `zeggen`,
  that: `dat of`,
  backObjects: `dat dit`,
  backPointing: `dat dit daarop`,
  coordinators: `en maar`,
  citing: `geciteerd`,
  masculine: `hem hij die deze`,
  questionLabels: 'vraag v',
  answerLabels: 'antwoord a',
  titles: `titel motto naam bijnaam`,
  answerVerbs: `was is luidt luidde klonk`,
  answers: `antwoord reactie commentaar boodschap conclusie besluit woorden uitleg argument advies waarschuwing vraag oordeel`,
  owners: `zijn:hij haar:zij hun:zij`,
  feminine: `haar zij ze die deze`,
  plural: `zij ze beide`,
  firstPerson: `ik wij we`,
  speaking: `mij mijn ons onze jullie u uw`,
  relatives: `die`,
  prepositions: `aan achter bij binnen buiten door in met na naar naast om onder op over per rond sinds te tegen tijdens tot
    tussen uit van vanaf via volgens voor zonder`,
  nameParticles: 'van de',
  subordinators: `dat of omdat als toen terwijl hoewel nadat voordat zodra zoals doordat aangezien indien wanneer`,
  determiners: `de het een deze dit die zijn haar hun ons onze enkele verschillende veel beide geen`,
  linkers: `van voor in op aan uit en bij der den de het`,
  stops: `na met tot over door tegen zonder sinds tijdens wegens tussen omdat als toen terwijl hoewel maar doch want of
    gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag nu dan daar hier al ook niet
    nog eerst later daarna eerder verder echter volgens om zich zo eens weer dat te maandagavond maandagochtend
    maandagmiddag maandagnacht dinsdagavond dinsdagochtend dinsdagmiddag dinsdagnacht woensdagavond woensdagochtend
    woensdagmiddag woensdagnacht donderdagavond donderdagochtend donderdagmiddag donderdagnacht vrijdagavond
    vrijdagochtend vrijdagmiddag vrijdagnacht zaterdagavond zaterdagochtend zaterdagmiddag zaterdagnacht zondagavond
    zondagochtend zondagmiddag zondagnacht gisteravond gistermiddag vanochtend vanmiddag vanavond zoals hierop
    daarnaast inmiddels weten niets niemand nooit`,
  adverbs: `ook dan nu nog zich al verder echter daarna vervolgens eerder vandaag gisteren niet er onder andere hem haar hen
    maandagavond maandagochtend maandagmiddag maandagnacht dinsdagavond dinsdagochtend dinsdagmiddag dinsdagnacht
    woensdagavond woensdagochtend woensdagmiddag woensdagnacht donderdagavond donderdagochtend donderdagmiddag
    donderdagnacht vrijdagavond vrijdagochtend vrijdagmiddag vrijdagnacht zaterdagavond zaterdagochtend
    zaterdagmiddag zaterdagnacht zondagavond zondagochtend zondagmiddag zondagnacht maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag gisteravond vanochtend vanmiddag vanavond van_zijn_kant van_haar_kant
    op_zijn_beurt op_haar_beurt desgevraagd inmiddels overigens eraan erbij erop`,
  infinitive: 'te',
  naming: `zogenaamde zogeheten genaamd film boek roman lied album krant magazine tijdschrift programma operatie project groep titel
    term woord woorden uitdrukking serie schip prijs`,
  slogans: `leus leuze slogan motto woorden kreet`,
  predicative: `als`,
  passive: `wordt worden werd werden`,
  agents: `door`,
  asides: `zoals zo`,
  genericTitles: true,
  finite: `is zijn was waren wordt worden werd heeft hebben had kan kunnen kon moet moeten mag wil willen wilde zal zullen zou zouden
    ben bent heb gaat gaan ging komt komen blijft staat weet vind denk doet doen`,
  collectives: `beide_partijen beide_landen`,
  feminineNouns: `mevrouw minister-presidente woordvoerster voorzitster vrouw moeder zus dochter koningin burgemeesteres kanselier
    onderzoekster advocate`,
  masculineNouns: `meneer heer minister premier president woordvoerder voorzitter man vader broer zoon koning burgemeester rechter
    generaal paus directeur ambassadeur kolonel commandant kapitein luitenant admiraal kamerlid staatssecretaris
    eurocommissaris commissaris gouverneur adviseur econoom analist deskundige hoogleraar onderzoeker advocaat
    gezant vertegenwoordiger leider oud-premier oud-minister vicepremier secretaris-generaal bondskanselier officier`,
  institutions: `inspectie gemeente bond ministerie regering politie rechtbank hof agentschap partij comité raad commissie ambassade leger universiteit
    instituut vakbond bank organisatie vereniging groep parlement senaat kamer kremlin openbaar_ministerie krant
    oppositie bronnen autoriteiten kabinet deskundigen analisten media justitie navo vn eu openbare_aanklager
    dagblad persbureau omroep`,
  documents: `verklaring mededeling rapport resolutie verdrag artikel onderzoek peiling brief vonnis tekst persbericht`,
  abbreviations: `dhr mevr mw dr prof nr art lid bijv enz o.a d.w.z m.b.t st ca blz vgl`,
  verbSecond: true,
};
