import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '„“ ‚‘ «» ‹› »« ›‹',
  elisions: 's n ne nen nem ner nes rum rein raus ran rauf runter ner mal',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: 'verpflicht gewährleist vertragspartei vertragsstaat bestimmungen unbeschadet unverzüglich',
};

const speech: Language['speech'] = {
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
    formuliert formulierte spricht sprach sprachen verlangt verlangte verlangten fordert forderte forderten warnt warnte
    warnten mahnt mahnte mahnten droht drohte drohten empfiehlt empfahl empfahlen rät riet bittet bat baten plädiert
    plädierte plädierten verspricht versprach versprachen kritisiert kritisierte kritisierten rügte bemängelte beklagt
    beklagte beklagten bedauert bedauerte bedauerten lobt lobte lobten begrüßt begrüßte begrüßten verurteilt verurteilte
    verurteilten dementiert dementierte dementierten bestreitet bestritt bestritten widerspricht widersprach lautet
    lautete lauten zitiert zitierte zitierten appelliert appellierte appellierten urteilt urteilte 
    mitteilt mitteilte mitteilten bekanntgab bekanntgaben hinzufügt hinzufügte ankündigte ankündigten angab angaben
    einräumte feststellte feststellten ausführte verdeutlicht verdeutlichte verlautbarte verlautete entschied entschieden
    beschloss beschlossen vermeldet vermeldete vermeldeten informiert informierte informierten reagierte reagierten
    verteidigt verteidigte gesteht gestand verrät verriet jubelte freute beschwerte beschwerten entschuldigte bekannte`,
  weakVerbs: ` beschreibt beschrieb beschrieben glaubt
    glaubte glaubten hofft hoffte hofften befürchtet befürchtete befürchteten befürchten fürchtet fürchtete erwartet
    erwartete erwarteten vermutet vermutete vermuteten vermuten schätzt schätzte schätzten schätzen denkt dachte dachten
    bezweifelt bezweifelte zweifelt wünscht wünschte wünschten würdigt würdigte würdigten zeigt zeigte zeigten findet
    fand fanden hält hielt hielten sieht sah sahen sehen kennt weiß wusste rechnet rechnete rechneten rechnen titelte
    titelt heißt hieß überschrieb bewertet bewertete verweist verwies verwiesen ergab ergaben belegt belegte erkennt
    erkannte setzt setzte verweigert ermahnte spekuliert spekulierte spekulierten erinnert erinnerte erinnerten
    unterstellt unterstellte entgegenhielt erhofft plant plante planen droht will wollen wollte wollten beantragt
    beantragte beantragten`,
  separable: `teilt+mit teilte+mit teilten+mit gibt+bekannt gab+bekannt gaben+bekannt geben+bekannt kündigt+an
    kündigte+an kündigten+an gibt+an gab+an gaben+an geben+an fügt+hinzu fügte+hinzu fügten+hinzu weist+hin wies+hin
    wiesen+hin weisen+hin räumt+ein räumte+ein räumten+ein gibt+zu gab+zu gaben+zu hebt+hervor hob+hervor hoben+hervor
    führt+aus führte+aus führten+aus stellt+fest stellte+fest stellten+fest stellt+klar stellte+klar stellten+klar
    machte+klar machten+klar schlägt+vor schlug+vor schlugen+vor wirft+vor warf+vor warfen+vor werfen+vor sagte+zu
    sagten+zu sicherte+zu sicherten+zu legte+nach mahnte+an prangerte+an weist+zurück wies+zurück wiesen+zurück
    fordert+auf forderte+auf forderten+auf ruft+auf rief+auf riefen+auf geht+aus ging+aus gingen+aus gehen+aus
    lehnt+ab lehnte+ab lehnten+ab wendet+ein wandte+ein drückt+aus drückte+aus sprach+aus sprachen+aus spricht+aus
    nahm+an nimmt+an nehmen+an lehnte+ab setzte+fort fuhr+fort schloss+aus schließt+aus schlossen+aus schließen+aus`,
  participles: `ausgerechnet nachgesagt ausgegangen gewünscht gesagt erklärt geäußert betont bestätigt berichtet geschrieben gemeldet versichert bekräftigt behauptet
    argumentiert begründet verkündet unterstrichen ergänzt erläutert kommentiert signalisiert wiederholt erzählt
    geschildert gerufen geantwortet gefragt mitgeteilt bekanntgegeben bekannt_gegeben angekündigt angegeben hinzugefügt
    hingewiesen eingeräumt zugegeben hervorgehoben ausgeführt festgestellt klargestellt klargemacht vorgeschlagen
    vorgeworfen zugesagt zugesichert angemahnt zurückgewiesen aufgefordert aufgerufen verlangt gefordert gewarnt gemahnt
    gedroht empfohlen gebeten plädiert versprochen kritisiert beklagt bedauert gelobt verurteilt dementiert bestritten
    widersprochen appelliert zitiert bezeichnet genannt beschrieben beschlossen entschieden befürchtet erwartet vermutet
    geurteilt gesprochen ausgesprochen vereinbart verlautbart erinnert geschätzt gedacht gestanden`,
  auxiliaries: `hat haben hatte hatten habe hätte ist sind war waren wurde wurden wird werden sei soll sollen sollte
    kann können konnte muss müssen darf will wollte möchte würde`,
  impersonal: `heißt_es hieß_es es_heißt es_hieß wird_berichtet wurde_berichtet berichtet_wurde berichtet_wird
    wurde_bekannt bekannt_wurde wurde_mitgeteilt ist_die_rede war_die_rede geht_hervor ging_hervor hervorgeht hervorging
    heisst_es es_geheißen verlautet verlautete ist_bekannt steht_fest stellte_sich_heraus stellt_sich_heraus`,
  reportAdverbs: `demnach wonach demzufolge`,
  sources: `laut gemäß zufolge_von unter_berufung_auf mit_verweis_auf unter_hinweis_auf aus_sicht in_den_worten`,
  sourcePrepositions: `nach`,
  sayingNouns: `darstellungen bewertung bewertungen ansichten beobachtungen hochrechnungen analyse analysen wunsch angaben angabe information informationen auskunft aussage aussagen worten darstellung einschätzung
    einschätzungen ansicht auffassung meinung bericht berichten schätzung schätzungen erkenntnissen aussagen ermittlungen
    kreisen meldung meldungen mitteilung überzeugung planungen planung willen berechnungen medienberichten studie
    untersuchung umfrage umfragen prognose prognosen verlautbarung vorstellungen vorstellung vermutungen pressemitteilung
    agenturberichten zeitungsberichten augenzeugenberichten polizeiangaben expertenmeinung begründung befürchtung befürchtungen forderung forderungen vorwurf vorwürfe behauptung
    behauptungen ankündigung hoffnung hinweis hinweise verdacht these warnung zusage versprechen kritik beschwerde gerücht
    gerüchte prophezeiung argument drohung vorschlag appell aufruf annahme stellungnahme statistik urteil erklärung`,
  sourcesAfter: `zufolge`,
  bareCues: `so`,
  that: `dass daß ob`,
  infinitive: 'zu',
  prefixes: `ab an auf aus bei ein fest her heraus hin hinaus los mit nach vor weg zurück zusammen durch fort weiter hinzu
    voran dar wieder teil um unter über entgegen frei bereit`,
  hearsay: `soll sollen`,
  hearsayEnds: `haben sein`,
  speechActs: true,
  judging: `begrüßt begrüßte begrüßten kritisiert kritisierte kritisierten verurteilt verurteilte verurteilten verteidigt
    verteidigte verteidigten bestätigt bestätigte bestätigten lobt lobte lobten rügt rügte rügten gelobt gerügt weist wies
    wiesen zurückgewiesen bittet bat baten reagiert reagierte reagierten äußert äußerte äußerten geäußert sprach sprachen
    gesprochen würdigt würdigte würdigten gewürdigt bedauert bedauerte bedauerten widerspricht widersprach widersprachen
    lehnt lehnte lehnten abgelehnt`,
  definites: 'der die das des dem den im vom zum zur beim am ins',
  reflexives: 'sich',
  calling: `nennt nannte nannten nennen genannt bezeichnet bezeichnete bezeichneten bezeichnen spricht sprach sprachen
    sprechen gesprochen`,
  reputed: 'gilt galt gelten galten bekannt',
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
  citing: `zitiert`,
  oblique: `den dem einen einem ihn ihm ihnen des eines denen diesen diesem seinen seinem seines ihren
    ihrem ihres keinen keinem meinen meinem unserem unseren jenen jenem`,
  masculineArticles: 'der',
  feminineEndings: `ung heit keit schaft tion sion gion nion tät tei zei tur ik`,
  weakEnding: 'en',
  prepositions: `in im an am auf bei beim zu zum zur vor vorm nach mit von vom für über unter durch gegen ohne um aus seit
    während wegen trotz hinter neben zwischen gegenüber laut gemäß innerhalb außerhalb angesichts anlässlich bezüglich
    hinsichtlich infolge aufgrund mithilfe entgegen statt anstatt ab bis per pro seitens via samt ins ans aufs zugunsten
    anstelle`,
  adjuncts: 'in im am zu zum zur bei',
  nameParticles: 'von van zu de',
  subordinators: `dass daß ob weil da wenn als obwohl nachdem bevor während indem damit sobald solange falls sofern soweit
    warum weshalb wie wer was wo wonach wobei zumal bis seitdem sodass
    wodurch womit wofür worin`,
  masculine: `er dieser jener letzterer`,
  feminine: `sie letztere`,
  neuter: `es`,
  plural: `sie diese beide`,
  firstPerson: `ich wir`,
  relatives: `der die das dem den denen dessen deren welcher welche welches welchen welchem`,
  determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen sein seine
    seinem seiner seinen ihr ihre ihrem ihrer ihren mehrere einige viele zahlreiche alle beide kein keine unser unsere
    jener mancher manche andere weitere dessen deren`,
  linkers: `der des von vom v für im in am aus zur zum und bei sowie zu van de del di al bin ibn ter ten`,
  stops: `jahr jahre jahren monat monate monaten woche wochen stunde stunden tag tage tagen minuten nach vor mit auf an ab unter über um durch gegen ohne seit während wegen trotz bei zwischen dass daß ob wenn
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
  adverbs: `auch dann nun noch sich bereits schon weiter zudem ferner außerdem jedoch allerdings daraufhin dazu hierzu
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
    arbeiten brauchen gehen kommen müssten sollten stehen`,
  collectives: `beide_seiten beide_parteien beide_länder beide_außenminister beide_regierungen`,
  feminineNouns: `frau ministerin präsidentin kanzlerin bundeskanzlerin sprecherin chefin vorsitzende abgeordnete senatorin
    botschafterin professorin richterin politikerin mutter tochter schwester königin autorin expertin direktorin leiterin
    anwältin ärztin bürgermeisterin vizepräsidentin`,
  masculineNouns: `herr minister präsident kanzler bundeskanzler sprecher chef vorsitzender vorsitzende abgeordneter senator
    botschafter professor richter politiker vater sohn bruder könig autor experte direktor leiter anwalt arzt mann
    bürgermeister papst general trainer`,
  institutions: `ministerium regierung polizei staatsanwaltschaft gericht gerichtshof behörde amt partei fraktion verband
    unternehmen konzern agentur zeitung sender rat kommission botschaft armee militär universität institut gewerkschaft
    bank organisation verein stiftung parlament senat kreml pentagon`,
  documents: `mitteilung erklärung kommuniqué bericht resolution vertrag artikel studie umfrage pressemitteilung schreiben
    brief urteil bericht begründung text dokument`,
  abbreviations: `dr prof abg frhr freih hr hrn frl exz nr art abs st bzw usw ca vgl z.b d.h u.a z.t u.s o.ä mio mrd str inkl ggf evtl bspw sog geb gest
    hl ing dipl med jur phil co tel max min jh hrsg s v i.d.r a.d e.v`,
  ordinalPeriod: true,
  verbSecond: true,
  capitalNouns: true,
};

const provisions: Language['provisions'] = {
  units: {
    article: 'Artikel Artikels Artikeln Art. Artt. Art Arti-_kel Arti-_kels',
    section: '§ §§ Paragraf Paragrafen Paragraph Paragraphen',
    paragraph: 'Absatz Absatzes Absätze Absätzen Abs. Abs',
    subparagraph: 'Unterabsatz Unterabsatzes Unterabsätze Unterabsätzen Unterabs. UAbs. UAbs Uabs.',
    number:
      'Nummer Nummern Nr. Nr Nrn. Nrn Ziffer Ziffern Ziff. Ziff Z. Punkt Nummernbuchstabe Tarifstelle Abschn. Abschnitt',
    letter: 'Buchstabe Buchstaben Buchstabens Buchst. Buchst lit. lit Lit. litera',
    sentence: 'Satz Satzes Sätze Sätzen S. S',
    halfSentence: 'Halbsatz Halbsatzes Hs. Hs HS Halbs. Halbs',
    alternative: 'Alternative Alternativen Alt. Alt Variante Varianten Var. Var Fall',
    indent: 'Spiegelstrich Spiegelstriche Anstrich Gedankenstrich',
    book: 'Buch',
    part: 'Teil Teils Teile',
    title: 'Titel Titels',
    chapter: 'Kapitel Kapitels Kap.',
    annex: 'Anhang Anhangs Anhänge Anlage Anlagen',
    protocol: 'Protokoll Protokolls',
    recital: 'Erwägungsgrund Erwägungsgrunds Erwägungsgründe ErwG.',
  },
  citesParts: 'words',
  plural: '§§ Artikeln Artt. Absätze Absätzen Nummern Nrn. Nrn Ziffern Buchstaben Sätze Sätzen Paragrafen Paragraphen',
  either: 'Artikel Art. Absatz Abs. Abs Nummer Nr. Nr Satz S. S Buchst. §',
  weak: 'Art',
  numbers: {
    cardinals:
      'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    ordinals:
      'erst* zweit* dritt* viert* fünft* sechst* siebt*/siebent* acht* neunt* zehnt* elft* zwölft* dreizehnt* vierzehnt* fünfzehnt* sechzehnt* siebzehnt* achtzehnt* neunzehnt*',
    cardinalTens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
    ordinalTens: 'zwanzigst* dreißigst* vierzigst* fünfzigst* sechzigst* siebzigst* achtzigst* neunzigst* hundertst*',
    joined: 'onesundtens',
  },
  and: 'und oder sowie bzw. beziehungsweise u. sowie_der und_der und_des und/oder',
  to: 'bis',
  following: 'f. ff. ff f fortfolgende',
  conjunction: 'i._V._m. i.V.m. iVm. iVm i._Vm. in_Verbindung_mit jeweils_in_Verbindung_mit jeweils_i._V._m.',
  of: 'des der vom von_der im zum zur in_der von das',
  this: 'dieses dieser diesem des_vorliegenden der_vorliegenden des_gegenwärtigen der_gegenwärtigen',
  nouns: {
    treaty:
      '-vertrag -vertrages -vertrags -verträge -vertrage -abkommen -abkommens -übereinkommen -übereinkommens -übereinkunft -konvention -konventionen -pakt -pakts -paktes -vereinbarung -vereinbarungen -memorandum -memorandums -akkord',
    charter: '-charta -charter',
    statute: '-statut -statuts -statutes -statuten -satzung',
    law: '-gesetz -gesetzes -gesetze -gesetzbuch -gesetzbuchs -gesetzbuches -verordnung -ordnung -richtlinie -beschluss -beschlusses -reglement -reglements -erlass -erlasses -erlasse -leitlinie -leitlinien -bundesgesetz -bundesgesetzes -obligationenrecht -obligationenrechts',
    constitution: '-verfassung -grundgesetz -grundgesetzes',
    protocol: '-protokoll -protokolls -protokolles',
    declaration: '-erklärung -akte -grundakte -schlussakte',
  },
  goesOn: 'von vom des der und über zwischen ein eine einen einem einer eines den dem die das',
  goesOnBare:
    'über zur zum zu für gegen betreffend zwischen mit auf der_des_von vom von des der den dem die das im in am und sowie unter an bei aus ein eine einen einem einer eines',
  goesNot:
    'Fassung Worten Wirkung Ziel Blick Bezug Bezugnahme Hinweis Verweis Ausnahme Hilfe Zustimmung Rückwirkung Rahmen Recht Hinblick Grund Höhe Grunde Folge Anspruch Beginn',
  ibidem: 'ebenda ebd. a._a._O. a.a.O. aaO',
  alias: 'im_Folgenden im_folgenden nachfolgend nachstehend fortan im_Weiteren',
  notBefore: 'Sterne Sternen Uhr Euro Dollar Prozent',
  acts: {
    numbered:
      '-Richtlinie -Richtlinien RL -Verordnung -Verordnungen VO -Beschluss -Beschlusses -Resolution -Resolutionen -Entscheidung',
    byDate:
      '-Gesetz -Gesetzes -Gesetze -Verordnung -Abkommen -Abkommens -Übereinkommen -Übereinkommens -Dekret -Dekrets -Ukas',
    dated: 'vom',
    nouns:
      '-Schreiben -Schreibens -Rundschreiben -Bekanntmachung -Dienstvorschrift -Dekret -Dekrets -Ukas -Tarifvertrag -Tarifvertrags -Tarifvertrages -Vorschrift -Vorschriften -Verwaltungsvorschriften -vereinbarung BV ZDv',
    before: 'Erst* Zweit* Dritt* Viert* Fünft* Sechst* Siebt* Acht* Neunt* Zehnt* Elft* Zwölft*',
    gazettes:
      'BGBl. BGBl RGBl. RGBl ABl. ABl ABl._EG ABl._EU BStBl. BStBl GVBl. GVBl GVOBl. GVOBl GMBl. GMBl VMBl. VMBl StGBl. LGBl. BAnz. BAnz AS SR GV',
    versions: 'a._F. aF a.F. n._F. nF n.F.',
    short:
      'AktG AO AwG AWV BAT BAT-O BBesG BBG BeamtStG BeamtVG DesignG EEG EGStGB EStDV EStG FeV GebrMG GewO GewStG GKG GmbHG GNotKG GOÄ GOZ GrEStG HGB HOAI KStG KWG LuftVG LuftVO MarkenG MStV MTArb NachwG PatG PflVG RiStBV RStV StGB StPO StVollzG StVZO SVwG TV-L TV-V TVöD TVÜ-Bund TVÜ-Länder TVÜ-VKA UmwG UmwStG UrhG UStDV UStG UWG VOB/A VOB/B VwVG WaffG WRV ZPO ZGB SchKG ABGB ArbVG ASVG B-VG VfGG',
    shape: String.raw`(?=\p{L}*\p{Ll})(?=\p{L}+\p{Lu})\p{Lu}\p{L}{2,}(?:G|VO|GB|ZPO|StPO)(?: (?:19|20)\d\d)?|\p{Lu}{1,5}VO\.\p{Lu}{2,4}|\p{Lu}{3,}VO|\p{Lu}\p{L}*-(?:VO(?: \p{Lu}{2})?|RL|ÄndG|\p{Lu}{2,}G)|(?:\p{L}+s)?TV \p{Lu}{2,}(?:-\p{L}+)?(?: \d{4})?`,
    notShape:
      'BVerfG BVerwG BPatG ArbG LArbG VerfG VerwG OVerwG VerfGH BFH BGH BSG BAG EuG EuGH EGMR OLG KG LG AG VG OVG VGH LSG SG FG LAG OGH VfGH VwGH BGer BVGer',
  },
  capitalNouns: true,
  looseSuffixes: true,
};

const headings: Language['headings'] = {
  units: {
    article: 'artikel art',
    book: 'buch',
    part: 'teil hauptteil',
    title: 'titel untertitel',
    chapter: 'kapitel hauptstück',
    section: 'abschnitt',
    subsection: 'unterabschnitt unterkapitel',
    annex: 'anhang anlage anlagen anhänge beilage beilagen',
    protocol: 'protokoll schlussprotokoll schlußprotokoll zusatzprotokoll unterzeichnungsprotokoll zusatzvereinbarung',
  },
  numbers:
    'erst/eins/einzig zweit/zwei dritt/drei viert/vier fünft/fünf sechst/sechs siebt/siebent/sieben acht neunt/neun zehnt/zehn ' +
    'elft/elf zwölft/zwölf dreizehnt/dreizehn vierzehnt/vierzehn fünfzehnt/fünfzehn sechzehnt/sechzehn siebzehnt/siebzehn ' +
    'achtzehnt/achtzehn neunzehnt/neunzehn zwanzigst/zwanzig',
  endings: 'e er es en em',
  subunits:
    'absatz absätze absätzen abs buchstabe buchstaben buchst lit nummer nummern nr ziffer ziffern ziff satz sätze unterabsatz uabs halbsatz ' +
    'alinea spiegelstrich',
  preamble: 'präambel | eingangsformel | vorspruch | einleitung | einleitungsformel',
  closing:
    'geschehen zu | geschehen in | geschehen am | ausgefertigt in | ausgefertigt zu | so geschehen | gefertigt zu | unterzeichnet in | zu urkund dessen | ' +
    'dessen zu urkund | dessen zur urkund | dessen zur urkunde | zu urkunde dessen | zum zeugnis dessen | zur beglaubigung dessen | schlussformel | schlußformel',
  deleted: 'weggefallen | aufgehoben | gestrichen | gegenstandslos',
};

const offices: Language['offices'] = {
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
    `,
    legislator: `
      *abgeordnet~ *senator~ *parlamentarier~ *nationalrat~ *nationalrätin~ mdb mdl *fraktionsvorsitzend~
      *fraktionschef~ *obmann obfrau *ratsherr~ *stadtrat~ *stadträtin~ *bundesrat~ *bundesrätin~ kongressmitglied~
      unterhändler~ *ausschussvorsitzend~
    `,
    intl_org_head: `
      *generalsekretär~ *generaldirektor~ *kommissionspräsident~ *ratspräsident~ *außenbeauftragt~ *hochkommissar~
      *kommissar~ hohe_vertreter~ hohe~_repräsentant~
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
      *bischof~ *kardinal~ *pfarrer~ *imam~ *rabbiner~ *patriarch~ *ajatollah~ *großmufti~ *priester~ *pastor~ *abt
    `,
    journalist: '*journalist~ *redakteur~ *korrespondent~ *reporter~ *autor~ *herausgeber~',
    coach: '*trainer~ *kapitän~',
  },
  counterparts: '*amtskolleg~ kolleg~ pendant~',
  deputy: 'stellvertretend~ vize~ vize stellv. erste~_stellvertretend~',
  former: `
    ehemalig~ früher~ einstig~ ex ex~ alt damalig~ designiert~ abgewählt~ zurückgetreten~ verstorben~ gestürzt~
    abgesetzt~
  `,
  links: 'der des dem den von vom für im in bei am an zu zur zum beim aus und',
  determiners: `
    der die das den dem des ein eine einem einen eines einer sein seine seinem seinen seines seiner ihr ihre ihrem
    ihren ihres ihrer dessen deren
  `,
  honorifics: `
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

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  detect: {
    words:
      'der die und das nicht den dem ein eine ist mit auf für von sich des auch wird nach bei werden zu im zum zur über sei',
  },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
