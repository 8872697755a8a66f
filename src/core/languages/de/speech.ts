import type { Language } from '../language';

/** Words of speech in German. */
export const speech: Language['speech'] = {
  verbs: `klagt klagte klagten aufforderte aufforderten zitiere begrüßen beschuldigt beschuldigte beschuldigten nennt nannte nannten bezeichnet bezeichnete bezeichneten bezeichnen sagt sagte sagten sagen erklärt erklärte erklärten erklären äußert äußerte äußerten betont betonte betonten
    bestätigt bestätigte bestätigten berichtet berichtete berichteten berichten schreibt schrieb schrieben schreiben
    meldet meldete meldeten melden meint meinte meinten versichert versicherte versicherten bekräftigt bekräftigte
    bekräftigten beteuert beteuerte beteuerten behauptet behauptete behaupteten behaupten argumentiert argumentierte
    argumentierten begründet begründete begründeten verkündet verkündete verkündeten unterstreicht unterstrich
    unterstrichen ergänzt ergänzte ergänzten erläutert erläuterte erläuterten präzisiert präzisierte konstatiert
    konstatierte resümiert resümierte bilanziert bilanzierte kommentiert kommentierte kommentierten prognostiziert
    prognostizierte prognostizierten signalisiert signalisierte wiederholt wiederholte erzählt erzählte erzählten
    schildert schilderte schilderten ruft rief riefen skandierten skandierte twittert twitterte twitterten postete
    antwortet antwortete antworteten entgegnet entgegnete entgegneten erwidert erwiderte erwiderten kontert konterte
    fragt fragte fragten scherzte spottete witzelte flüsterte schimpfte polterte notiert notierte bemerkt bemerkte
    formuliert formulierte spricht sprach sprachen sprechen verlangt verlangte verlangten fordert forderte forderten warnt warnte
    warnten mahnt mahnte mahnten droht drohte drohten empfiehlt empfahl empfahlen rät riet bittet bat baten plädiert
    plädierte plädierten verspricht versprach versprachen kritisiert kritisierte kritisierten rügte bemängelte beklagt
    beklagte beklagten bedauert bedauerte bedauerten lobt lobte lobten begrüßt begrüßte begrüßten verurteilt verurteilte
    verurteilten dementiert dementierte dementierten bestreitet bestritt bestritten widerspricht widersprach lautet
    lautete lauten zitiert zitierte zitierten appelliert appellierte appellierten urteilt urteilte 
    mitteilt mitteilte mitteilten bekanntgab bekanntgaben hinzufügt hinzufügte ankündigte ankündigten angab angaben
    einräumte feststellte feststellten ausführte verdeutlicht verdeutlichte verlautbarte verlautete entschied entschieden
    beschloss beschlossen vermeldet vermeldete vermeldeten informiert informierte informierten reagierte reagierten
    betonen äußern bestätigen melden meinen versichern bekräftigen beteuern argumentieren begründen verkünden
    unterstreichen ergänzen erläutern kommentieren prognostizieren signalisieren wiederholen erzählen schildern rufen
    skandieren twittern antworten entgegnen erwidern kontern kontert konterten fragen bemerken bemerkten formulieren
    verlangen fordern warnen mahnen drohen empfehlen plädieren versprechen kritisieren rügen bemängeln bemängelt
    bemängelten beklagen bedauern loben verurteilen dementieren bestreiten widersprechen widersprachen zitieren
    appellieren urteilen urteilten informieren präzisierten konstatieren konstatierten resümierten charakterisiert
    charakterisierte charakterisierten charakterisieren titulierte titulierten tituliert prophezeit prophezeite
    prophezeiten mutmaßt mutmaßte mutmaßten spottet spotteten scherzt scherzten witzelt schimpft schimpften poltert
    ätzte lästerte höhnte wetterte stichelte schwärmt schwärmte seufzte jubelten monierte moniert monierten
    beschwichtigte beschwichtigten relativierte verlautet verlauten rügt rügten postet
    posteten notierten schrie schrien brüllte brüllten ermahnte ermahnten insistierte gelobte gelobten
    verteidigt verteidigte gesteht gestand bekennt gestehen bekennen verrät verriet jubelte freute beschwerte beschwerten entschuldigte`,
  weakVerbs: ` beschreibt beschrieb beschrieben glaubt
    glaubte glaubten hofft hoffte hofften befürchtet befürchtete befürchteten befürchten fürchtet fürchtete erwartet
    erwartete erwarteten vermutet vermutete vermuteten vermuten schätzt schätzte schätzten schätzen denkt dachte dachten
    bezweifelt bezweifelte zweifelt wünscht wünschte wünschten würdigt würdigte würdigten zeigt zeigte zeigten findet
    fand fanden hält hielt hielten sieht sah sahen sehen kennt weiß wusste rechnet rechnete rechneten rechnen titelte
    titelt heißt hieß überschrieb bewertet bewertete verweist verwies verwiesen ergab ergaben belegt belegte erkennt
    erkannte setzt setzte verweigert spekuliert spekulierte spekulierten erinnert erinnerte erinnerten
    unterstellt unterstellte entgegenhielt erhofft plant plante planen droht will wollen wollte wollten beantragt
    beantragte beantragten`,
  emerging: `geht+aus+hervor ging+aus+hervor gehen+aus+hervor gingen+aus+hervor`,
  separable: `teilt+mit teilte+mit teilten+mit gibt+bekannt gab+bekannt gaben+bekannt geben+bekannt kündigt+an
    kündigte+an kündigten+an gibt+an gab+an gaben+an geben+an fügt+hinzu fügte+hinzu fügten+hinzu weist+hin wies+hin
    wiesen+hin weisen+hin räumt+ein räumte+ein räumten+ein gibt+zu gab+zu gaben+zu hebt+hervor hob+hervor hoben+hervor
    führt+aus führte+aus führten+aus stellt+fest stellte+fest stellten+fest stellt+klar stellte+klar stellten+klar
    machte+klar machten+klar schlägt+vor schlug+vor schlugen+vor wirft+vor warf+vor warfen+vor werfen+vor sagte+zu
    sagten+zu sicherte+zu sicherten+zu legte+nach mahnte+an prangerte+an weist+zurück wies+zurück wiesen+zurück
    fordert+auf forderte+auf forderten+auf ruft+auf rief+auf riefen+auf geht+aus ging+aus gingen+aus gehen+aus
    lehnt+ab lehnte+ab lehnten+ab wendet+ein wandte+ein drückt+aus drückte+aus sprach+aus sprachen+aus spricht+aus
    nahm+an nimmt+an nehmen+an lehnte+ab setzte+fort fuhr+fort fährt+fort fuhren+fort sagt+aus sagte+aus sagten+aus pflichtete+bei pflichteten+bei
    brachte+vor wandten+ein wirft+ein warf+ein schiebt+nach schob+nach lenkte+ein rechnete+vor setzt+hinzu setzte+hinzu
    kritisierte+an prangert+an prangerten+an mahnt+an mahnten+an sichert+zu gaben+zu geben+zu stellten+klar
    stellten+fest räumten+ein sagt+zu hielt+entgegen hielten+entgegen schloss+aus schließt+aus schlossen+aus schließen+aus macht+deutlich machte+deutlich machten+deutlich legt+darauf
    legte+darauf legten+darauf besteht+darauf bestand+darauf bestanden+darauf pocht+darauf pochte+darauf pochten+darauf
    beharrt+darauf beharrte+darauf beharrten+darauf dringt+darauf drang+darauf drängt+darauf drängte+darauf drängten+darauf
    deutete+an deutet+an deuteten+an werfen+vor wehrt+dagegen wehrte+dagegen`,
  participles: `einräumen vermelden verlauten zugeben hinzufügen mitteilen feststellen ankündigen bekanntgeben
    ausgerechnet nachgesagt ausgegangen gewünscht gesagt erklärt geäußert betont bestätigt berichtet geschrieben gemeldet versichert bekräftigt behauptet
    argumentiert begründet verkündet unterstrichen ergänzt erläutert kommentiert signalisiert wiederholt erzählt
    geschildert gerufen geantwortet gefragt mitgeteilt bekanntgegeben bekannt_gegeben angekündigt angegeben hinzugefügt
    hingewiesen eingeräumt zugegeben hervorgehoben ausgeführt festgestellt klargestellt klargemacht vorgeschlagen
    vorgeworfen zugesagt zugesichert angemahnt zurückgewiesen aufgefordert aufgerufen verlangt gefordert gewarnt gemahnt
    gedroht empfohlen gebeten plädiert versprochen kritisiert beklagt bedauert gelobt verurteilt dementiert bestritten
    widersprochen appelliert zitiert bezeichnet genannt beschrieben beschlossen entschieden befürchtet erwartet vermutet
    geurteilt gesprochen ausgesprochen vereinbart verlautbart erinnert geschätzt gedacht ausgesagt vermeldet beteuert
    charakterisiert prognostiziert eingewandt geurteilt bekundet beantragt moniert bemängelt geschworen`,
  auxiliaries: `ließ ließen lässt musste mussten konnten wollten durfte hat haben hatte hatten habe hätte ist sind war waren wurde wurden wird werden sei soll sollen sollte
    kann können konnte muss müssen darf will wollte möchte würde`,
  impersonalVerbs: 'heißt hieß heisst',
  impersonal: `heißt_es hieß_es es_heißt es_hieß wird_berichtet wurde_berichtet berichtet_wurde berichtet_wird
    darin_steht darin_heißt_es dort_heißt_es dort_steht darin_stand wurde_bekannt bekannt_wurde wurde_mitgeteilt ist_die_rede war_die_rede geht_hervor ging_hervor hervorgeht hervorging
    heisst_es es_geheißen verlautet verlautete ist_bekannt steht_fest stellte_sich_heraus stellt_sich_heraus`,
  reportAdverbs: `demnach wonach demzufolge`,
  sources: `laut gemäß zufolge_von unter_berufung_auf aus_sicht in_den_worten`,
  sourcePrepositions: `nach`,
  sayingNouns: `vernehmen bekunden bekundungen darstellungen bewertung bewertungen ansichten beobachtungen hochrechnungen analyse analysen wunsch angaben angabe information informationen auskunft aussage aussagen worten darstellung einschätzung
    einschätzungen ansicht auffassung meinung bericht berichten schätzung schätzungen erkenntnissen aussagen ermittlungen
    kreisen meldung meldungen mitteilung überzeugung planungen planung willen berechnungen medienberichten studie
    untersuchung umfrage umfragen prognose prognosen verlautbarung vorstellungen vorstellung vermutungen pressemitteilung
    agenturberichten zeitungsberichten augenzeugenberichten polizeiangaben expertenmeinung begründung befürchtung befürchtungen forderung forderungen vorwurf vorwürfe behauptung
    behauptungen ankündigung hoffnung hinweis hinweise verdacht these warnung zusage versprechen kritik beschwerde gerücht
    gerüchte prophezeiung argument drohung vorschlag appell aufruf annahme stellungnahme statistik urteil erklärung
    feststellung feststellungen zuversicht kommentar kommentare sorge erwartung erwartungen eindruck beteuerung bemerkung
    bemerkungen äußerung äußerungen schlussfolgerung fazit klarstellung schilderung schilderungen`,
  sourcesAfter: `zufolge`,
  bareCues: `so`,
  own: `eigenen eigener eigenem`,
  that: `dass daß ob`,
  infinitive: 'zu',
  prefixes: `ab an auf aus bei ein fest her heraus hin hinaus los mit nach vor weg zurück zusammen durch fort weiter hinzu
    voran dar wieder teil um unter über entgegen frei bereit`,
  hearsay: `soll sollen`,
  hearsayEnds: `haben sein`,
  speechActs: true,
  judging: `nahm nimmt nehmen genommen erklärt erklärte erklärten bemerkt klagte klagten gerufen gewünscht meldete begrüßt begrüßte begrüßten kritisiert kritisierte kritisierten verurteilt verurteilte verurteilten verteidigt
    verteidigte verteidigten bestätigt bestätigte bestätigten lobt lobte lobten rügt rügte rügten gelobt gerügt weist wies
    wiesen zurückgewiesen bittet bat baten reagiert reagierte reagierten äußert äußerte äußerten geäußert sprach sprachen
    gesprochen würdigt würdigte würdigten gewürdigt bedauert bedauerte bedauerten widerspricht widersprach widersprachen
    lehnt lehnte lehnten abgelehnt`,
  definites: 'der die das des dem den im vom zum zur beim am ins',
  reflexives: 'sich',
  calling: `nennt nannte nannten nennen genannt bezeichnet bezeichnete bezeichneten bezeichnen spricht sprach sprachen
    sprechen gesprochen`,
  possessives: `seinen seiner seinem ihren ihrer ihrem deren dessen`,
  titles: `titel titels motto name namen spitzname spitznamen beiname beinamen`,
  shortForms: `kurz`,
  answers: `antwort reaktion kommentar fazit begründung botschaft aussage forderung appell rat erklärung urteil bilanz einschätzung ansage devise schluss worte argument rechnung zuversicht grund motiv feststellung these prognose versprechen wunsch lehre schlussfolgerung folge ergebnis rede parole warnung drohung sorge hoffnung kritik vorwurf`,
  owners: `sein:er seine:er seinem:er seiner:er seinen:er seines:er ihr:sie ihre:sie ihrem:sie ihrer:sie ihren:sie ihres:sie`,
  purposes: `um ohne statt anstatt`,
  moodEnding: 'e',
  pastEnding: 'te',
  viewpoints: `für`,
  copulas: `ist sind war waren sei seien wäre wären bedeutet bedeutete bleibt blieb gilt galt steht stand hält hielt lautet
    lautete lauten heißt hieß`,
  reputed: 'gilt galt gelten galten bekannt',
  denying: `weist wies weisen wiesen zurückgewiesen zurückweisen bestreitet bestritt bestreiten bestritten dementiert
    dementierte dementieren dementierten widerspricht widersprach widersprechen widersprachen widersprochen lehnt lehnte
    lehnen lehnten abgelehnt wehrt wehrte kritisiert kritisierte kritisierten`,
  conditionals: 'falls sofern wenn sobald solange',
  contraries: 'anders entgegen',
  backObjects: `das dies dieses darüber`,
  backPointing: `das dies dieses hierzu dazu darüber davon darauf`,
  reportedMood: `sei seien habe könne müsse dürfe solle wolle werde gebe gehe stehe bestehe handele handle komme bleibe
    liege lasse führe sehe halte nehme finde fehle zeige mache bringe trage brauche wisse bekomme erhalte biete verfüge
    spreche stelle setze gelte bedeute gehöre verliere drohe befinde seiest betreffe diene enthalte entspreche ergebe
    erwarte glaube hoffe leide lege plane sage spiele trete unterstütze verhalte verstehe versuche verstoße vertrete wachse
    wünsche ziehe arbeite beginne beruhe betrage erfolge erfülle existiere folge freue fühle fordere funktioniere gehe
    kämpfe kenne kümmere lehne leiste lebe löse müßte nutze reiche rechne reagiere schaffe schade sehe sinke steige suche
    trage treffe tue verbiete verdiene vergesse verlange verlaufe warte wirke zahle akzeptiere bedauere begrüße belaste
    benötige beobachte berücksichtige bestätige beteilige betreibe bezahle bezweifle bilde bereite ändere befürchte`,
  weakMood: `wäre wären hätte hätten würde würden könnte könnten müsste müssten sollte sollten dürfte dürften gäbe gebe
    befänden stünden stünde kämen käme ließe gingen ginge bräuchte läge`,
  notMoodAfter: `ich denn gott möge`,
  passive: `wird wurde werden wurden worden`,
  agents: `von vom durch seitens`,
  asides: `wie`,
  focusParticles: `auch selbst sogar nur`,
  frameGoesOn: `und der die mit indem während`,
  coordinators: `und sowie oder aber`,
  adverbEndings: `end lich ig isch iert weise sichtlich orgt ört`,
  citing: `zitiert zitierte zitierten zitieren`,
  oblique: `den dem einen einem ihn ihm ihnen des eines denen diesen diesem seinen seinem seines ihren
    ihrem ihres keinen keinem meinen meinem unserem unseren jenen jenem`,
  masculineArticles: 'der',
  feminineEndings: `ung heit keit schaft tion sion gion nion tät tei zei tur ik`,
  weakEnding: 'en',
  feminineNominatives: 'der:die einer:eine',
  masculineNominatives: 'des:der dem:der eines:ein einem:ein',
  accusatives: 'den:der einen:ein',
  neuterNominatives: 'des:das dem:das eines:ein einem:ein',
  neuterEndings:
    'ium amt gericht institut parlament unternehmen militär gutachten schreiben protokoll blatt magazin zentrum portal haus büro',
  obliqueEndings: 'es s en n',
  prepositions: `von_seiten auf_seiten in im an am auf bei beim zu zum zur vor vorm nach mit von vom für über unter durch gegen ohne um aus seit
    während wegen trotz hinter neben zwischen gegenüber laut gemäß innerhalb außerhalb angesichts anlässlich bezüglich
    hinsichtlich infolge aufgrund mithilfe entgegen statt anstatt ab bis per pro seitens via samt ins ans aufs zugunsten
    anstelle außer`,
  adjuncts: 'in im am zu zum zur bei',
  nameParticles: 'von van zu de',
  subordinators: `dass daß ob weil da wenn als obwohl nachdem bevor während indem damit sobald solange falls sofern soweit
    warum weshalb wie wer was wo wonach wobei zumal bis seitdem sodass
    wodurch womit wofür worin`,
  masculine: `er dieser jener letzterer`,
  asking: 'frage fragt fragen fragte fragten wissen',
  questionWords: `wie wer wen wem wessen was wo wohin woher wann warum weshalb wieso welche welcher welches welchen`,
  questionLabels: 'frage f',
  answerLabels: 'antwort a',
  feminine: `sie letztere`,
  neuter: `es man`,
  plural: `sie diese beide`,
  firstPerson: `ich wir`,
  speaking: `mich mir uns unser unsere unserer unserem unseren unseres mein meine meinen meiner meinem meines euch euer eure euren`,
  relatives: `der die das dem den denen dessen deren welcher welche welches welchen welchem`,
  determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen sein seine
    seinem seiner seinen ihr ihre ihrem ihrer ihren mehrere einige viele zahlreiche alle beide kein keine unser unsere
    jener mancher manche andere weitere dessen deren`,
  linkers: `eines seines ihres dieses unseres jenes der des von vom v für im in am aus zur zum und bei sowie zu van de del di al bin ibn ter ten`,
  stops: `von_seiten auf_seiten das_heißt außer jahr jahre jahren monat monate monaten woche wochen stunde stunden tag tage tagen minuten nach vor mit auf an ab unter über um durch gegen ohne seit während wegen trotz bei zwischen dass daß ob wenn
    weil da als obwohl damit bevor nachdem sondern aber doch denn oder am im zum zur beim gestern heute morgen montag
    dienstag mittwoch donnerstag freitag samstag sonntag montagabend nun jetzt dann dort hier dabei bereits schon noch
    auch nicht nur erst bisher zuvor danach daraufhin außerdem zudem ferner weiter dazu hierzu darüber davon darauf
    dagegen jedoch allerdings inzwischen später kurz gegenüber angesichts anlässlich sich ihm ihn uns mir so wie
    schließlich zunächst ebenfalls gleichzeitig bislang derzeit seitdem vorher damals wörtlich einmal sogar lediglich
    insgesamt offenbar offiziell selbst wiederum weiterhin mittlerweile laut gemäß zufolge hingegen hinsichtlich
    infolge innerhalb sobald solange soweit falls indem worauf woraufhin deshalb daher somit also etwa rund mehr zur
    januar februar märz april mai juni juli august september oktober november dezember zwar daraus darin daran damit davor darunter worin insbesondere besonders warum was wer folgendes vielmehr immerhin
    letztlich letztendlich trotzdem dennoch dadurch demgegenüber stattdessen überdies vielleicht vermutlich wahrscheinlich
    möglicherweise teilweise teils erneut nunmehr sodann sofort zuletzt erstmals erstens zweitens drittens ebenso genauso
    sinngemäß aktuell neuerdings zurzeit derweil unterdessen ursprünglich eigentlich tatsächlich anfangs mehrfach mehrmals
    häufig oft manchmal weder entweder sowohl hierbei hiermit hierfür dafür daneben seither sonst ansonsten beispielsweise
    kürzlich abend vormittag nachmittag einerseits andererseits weiters einst`,
  adverbs: `anders auch dann nun noch sich bereits schon weiter zudem ferner außerdem jedoch allerdings daraufhin dazu hierzu
    darüber dabei heute gestern zunächst später ebenfalls wörtlich hinzu hingegen dagegen inzwischen kurz selbst aber
    nicht öffentlich offiziell ausdrücklich schließlich einmal unterdessen wiederum erneut immer wieder am es ihm ihr
    ihnen gegenüber deutlich unter anderem uns mir jetzt bislang bisher abschließend anschließend weiterhin`,
  naming: `station vereinigung gesellschaft verband sogenannt sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten genannter namens
    namen name zeitung tageszeitung magazin nachrichtenmagazin zeitschrift wochenzeitung blatt film filme films buch buches
    bücher roman lied song songs album alben band gruppe operation projekt projekts projektes aktion initiative organisation
    schiff schiffs schiffes frachter fähre mission titel titeln preis programm programms sendung serie stiftung verein vereins
    hotel kategorie bündnis bündnisses partei sonde raumsonde satellit satelliten motto typ typs stadtteil zentrum institut
    liste wort wörter begriff begriffe begriffs bezeichnung bezeichnungen ausdruck spitznamen spitzname pseudonym marke
    konferenz ausstellung festival wettbewerb kampagne rubrik fernsehsendung talkshow show software klub club
    restaurant diskothek theaterstück oper stück musical single hit spiel computerspiel hurrikan taifun sturm tiefdruckgebiet
    orkan wirbelsturm nachrichtensender sender fernsehsender webseite website homepage internetseite portal plattform
    agentur nachrichtenagentur firma unternehmen konzern marke flugzeug flugzeugträger kreuzfahrtschiff tanker fregatte
    u-boot raumfähre raumschiff shuttle rakete modul bank yacht segelschiff zug dokumentation reportage paragraf gesetz
    stadion arena bar kneipe boulevardzeitung mitgliederzeitschrift fachzeitschrift internetportal onlineportal`,
  slogans: `parole parolen slogan slogans worten worte sprüche sprüchen spruch spruchband aufschrift aufschriften satz sätze ruf
    rufe rufen transparent transparente plakat motto devise losung schlagworte ausruf antwort frage formulierung aussage
    zitat überschrift schlagzeile tenor`,
  predicative: `als`,
  namingAfter: `genannt getauft heißt heißen hieß betitelt`,
  finite: `ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen darf dürfen
    soll sollen will wollen möchte bin habe werde sei wäre würde würden hätte hätten könnte sollte müsste gibt gab geht
    ging steht stand kommt kam bleibt blieb liegt lag lässt ließ macht machte zeigt weiß sieht hält braucht bedeutet
    gehört glaube denke hoffe freue kennt nimmt findet führt stellt bin bist seid sagt fehlt droht ändert beginnt endet
    arbeiten brauchen gehen kommen müssten sollten stehen vermag vermögen`,
  collectives: `beide_seiten beide_parteien beide_länder beide_außenminister beide_regierungen`,
  feminineNouns: `frau ministerin präsidentin kanzlerin bundeskanzlerin sprecherin chefin vorsitzende abgeordnete senatorin
    botschafterin professorin richterin politikerin mutter tochter schwester königin autorin expertin direktorin leiterin
    anwältin ärztin bürgermeisterin vizepräsidentin geschäftsführerin staatssekretärin landesrätin stadträtin bundesrätin
    regierungsrätin nationalrätin ständerätin landeshauptfrau klubobfrau obfrau forscherin wissenschaftlerin unternehmerin
    lehrerin pfarrerin kommissarin beamtin zeugin ökonomin juristin kommandantin`,
  masculineNouns: `herr minister präsident kanzler bundeskanzler sprecher chef vorsitzender vorsitzende abgeordneter senator
    botschafter professor richter politiker vater sohn bruder könig autor experte direktor leiter anwalt arzt mann
    bürgermeister papst general trainer geschäftsführer staatssekretär landesrat stadtrat regierungsrat nationalrat
    ständerat landeshauptmann klubobmann obmann forscher wissenschaftler unternehmer lehrer pfarrer kommissar beamter
    ökonom jurist kommandant`,
  institutions: `opposition behörden ministerien regierungen parteien gerichte verbände gewerkschaften medien fraktionen organisationen ministerium regierung polizei staatsanwaltschaft gericht gerichtshof behörde amt partei fraktion verband
    unternehmen konzern agentur zeitung sender rat kommission botschaft armee militär universität institut gewerkschaft
    bank organisation verein stiftung parlament senat kreml pentagon`,
  documents: `kommentar leitartikel stellungnahme gutachten protokoll aufruf verlautbarung presseaussendung pressemeldung mitteilung erklärung kommuniqué bericht resolution vertrag artikel studie umfrage pressemitteilung schreiben
    brief urteil bericht begründung text dokument`,
  abbreviations: `dr prof abg frhr freih hr hrn frl exz nr art abs st bzw usw ca vgl z.b d.h u.a z.t u.s o.ä mio mrd str inkl ggf evtl bspw sog geb gest
    hl ing dipl med jur phil co tel max min jh hrsg s v i.d.r a.d e.v`,
  ordinalPeriod: true,
  verbSecond: true,
  capitalNouns: true,
};
