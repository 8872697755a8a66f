import type { Language } from '../language';

/** Words of speech in Italian. */
export const speech: Language['speech'] = {
  verbs: `definisce definiscono definì dice dicono disse dissero diceva dicevano afferma affermano affermò affermava dichiara dichiarano dichiarò
    aggiunge aggiungono aggiunse annuncia annunciano annunciò spiega spiegano spiegò precisa precisano precisò
    sottolinea sottolineano sottolineò ricorda ricordano ricordò conferma confermano confermò prosegue proseguono
    rispose risponde rispondono replica replicò replicano conclude concludono concluse insiste insistono osserva
    osservano osservò rileva rilevano riconosce riconoscono ammette ammettono ammise rivela rivelano racconta
    raccontano raccontò sostiene sostengono sostenne ritiene ritengono avverte avvertono avvertì minaccia minacciano
    promette promettono promise chiede chiedono chiese esorta esortano propone propongono propose suggerisce
    denuncia denunciano denunciò condanna condannano critica criticano accusa accusano saluta smentisce smentiscono
    smentì nega negano negò respinge respingono scrive scrivono scrisse twitta riferisce riferiscono riferì riporta
    riportano cita commenta commentano commentò esclama esclamò grida gridò gridano assicura assicurano assicurò
    ribadisce ribadiscono ribadì segnala segnalano evidenzia evidenziano lamenta lamentano auspica auspicano
    comunica comunicano domanda domandò tuona ironizza scherza mormorò sussurrò ripeté prevede stabilisce recita
    spiegava affermavano chiarisce chiarì chiariscono incalza incalzò attacca attaccò attaccano taglia_corto
    tagliò_corto rincara rincarò si_sfoga sfoga chiosa chiosò puntualizza puntualizzò rimarca rimarcò rivendica
    rivendicò rilancia rilanciò ironizzò sbotta sbottò insorge insorse avvisa avvisò ammonisce ammonì confida
    confidò confessa confessò rassicura rassicurò constata constatò argomenta argomentò ragiona aggiungeva scandisce
    scandì lancia lanciò conferma_che garantisce garantì garantiscono prevedono stimano stima esulta esultò
    sintetizza riassume prega pregò implora fa_sapere fanno_sapere fece_sapere fa_notare fanno_notare fa_presente
    rende_noto rendono_noto rese_noto mette_in_guardia mise_in_guardia lascia_intendere assicuravano proclama
    proclamò giura giurò dispone si_difende difende difese limita_a_dire limitò_a_dire`,
  weakVerbs: `parlò parlava parlavano crede credono pensa pensano spera sperano teme temono descrive descrivono considera
    considerano parla parlano mostra mostrano vuole vede titola invita invitano esorta esortano sollecita`,
  calling: `parla parlano parlò parlava definisce definiscono definì`,
  gerunds: `dicendo affermando dichiarando aggiungendo annunciando spiegando precisando sottolineando ricordando concludendo
    insistendo citando denunciando`,
  participles: `detto affermato dichiarato aggiunto annunciato spiegato precisato sottolineato ricordato confermato proseguito
    risposto replicato concluso insistito osservato rilevato riconosciuto ammesso rivelato raccontato sostenuto
    ritenuto avvertito minacciato promesso chiesto esortato proposto suggerito denunciato condannato criticato
    accusato smentito negato respinto scritto twittato riferito riportato citato commentato assicurato ribadito
    segnalato evidenziato lamentato auspicato comunicato definito descritto fatto_sapere reso_noto messo_in_guardia
    chiarito incalzato attaccato tagliato_corto rincarato sfogato chiosato puntualizzato rimarcato rivendicato
    rilanciato ironizzato sbottato avvisato ammonito confidato confessato rassicurato argomentato scandito lanciato
    garantito indignato fatto_notare fatto_presente fatto_capire lasciato_intendere tenuto_a_precisare esclamato
    gridato sintetizzato stimato ricostruito proclamato giurato domandato ripetuto insinuato tuonato scherzato
    aggiunto_che detta detti dette limitato_a_dire difeso invitato esortato sollecitato ordinato`,
  auxiliaries: `ha hanno aveva avevano ho abbiamo è sono era erano stato stata stati fu furono sarà avrebbe avrebbero`,
  impersonal: `si_legge si_è_appreso`,
  datives: `a al ai alla alle agli allo`,
  sources: `secondo stando_a a_detta_di a_parere_di ad_avviso_di a_giudizio_di per_bocca_di nelle_parole_di agli_occhi_di
    a_sentire_di secondo_quanto_riferito_da secondo_quanto_reso_noto_da secondo_quanto_dichiarato_da
    secondo_quanto_riportato_da`,
  contractions: `da:dal,dallo,dall',dalla,dai,dagli,dalle di:del,dello,dell',della,dei,degli,delle a:al,allo,all',alla,ai,agli,alle`,
  openingSources: `per`,
  prepositions: `a al allo all' alla ai agli alle con contro da dal dallo dall' dalla dai dagli dalle davanti dopo durante fra in nel nello nell' nella nei negli nelle per presso sotto su sul sullo sull' sulla sui sugli sulle tra verso`,
  adjuncts: `a al alla in nel nella durante dopo davanti su sul con ai`,
  masculineArticles: `il lo un uno questo quel`,
  feminineArticles: `la una un' questa quella`,
  hearsay: `avrebbe avrebbero sarebbe sarebbero`,
  hearsayParticiples: `ato ito uto sto tto rto nto so ata ita uta sta tta rta sa ati iti uti sti tti ate ite ute`,
  notHearsay: `potuto dovuto voluto preferito stato questo tutto quanto tanto`,
  conditionals: `se senza qualora`,
  definites: `il lo la l'`,
  farSubjects: true,
  dropsSubject: true,
  requests: `nega negano negò fa fanno fece chiesto chiede chiedono chiese promesso promette promettono promise proposto propone propongono
    invitato invita invitano esortato esorta esortano sollecitato sollecita ordinato ordina minacciato minaccia
    consigliato raccomandato suggerito suggerisce intimato detto dice dicono disse affermato afferma dichiarato
    dichiara sostenuto sostiene sostengono assicurato assicura negato nega spiegato ammesso ammette smentito
    smentisce garantito ribadito`,
  requested: `di:aver,esser,poter,dover,voler,are,ere,ire,rre,arsi,ersi,irsi,arlo,erlo,irlo,arla,erla,irla a:are,ere,ire,rre,arsi,ersi,irsi`,
  negations: `non di a`,
  bareCues: `così`,
  that: `che se`,
  backPointing: `lo`,
  frameGoesOn: `che mentre con senza`,
  adverbEndings: `mente`,
  coordinators: `e ed ma`,
  citing: `citato`,
  masculine: `egli lui`,
  questionLabels: 'domanda d',
  answerLabels: 'risposta r',
  quoting: `citando`,
  titles: `titolo motto nome soprannome`,
  answerVerbs: `fu è era`,
  answers: `risposta replica reazione commento messaggio verdetto conclusione parole spiegazione argomento consiglio domanda`,
  owners: `suo:_ sua:_ suoi:_ sue:_`,
  feminine: `ella lei`,
  plural: `essi loro entrambi`,
  firstPerson: `io noi`,
  speaking: `mi mio mia miei ci nostro nostra nostri nostre abbiamo siamo vogliamo dobbiamo possiamo voi vostro`,
  relatives: `che`,
  determiners: `il lo la i gli le l' un uno una un' questo questa questi queste quel quella suo sua suoi sue nostro nostra alcuni
    alcune diversi due entrambi ogni tutti tutte del dello della dei degli delle`,
  linkers: `di del dello della dei degli delle dell' d' a al alla e ed in per con nel nella`,
  stops: `davanti da dal dalla dai su sul sulla tra fra dopo prima durante contro verso senza ma o oppure perché quando mentre
    sebbene come dove lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani già anche non né
    così allora inoltre poi ora qui sempre mai si se che più molto secondo quale quali interpellato interpellati
    consultati cui rispondendo parlando commentando rivolgendosi riferendosi`,
  adverbs: `lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi anche già inoltre poi ancora oggi ieri non
    così si ci gli le lo ne mi successivamente infine recentemente sempre mai quindi intanto dal_canto_suo
    dal_canto_loro da_parte_sua per_parte_sua a_sua_volta nel_frattempo in_serata in_mattinata stamattina stamani
    stasera questa_mattina questa_sera ieri_sera nel_pomeriggio in_aula in_conferenza_stampa secondo_quanto
    stando_a_quanto invece infatti peraltro tuttavia però`,
  naming: `cosiddetto cosiddetta cosiddetti cosiddette detto detta denominato denominata intitolato intitolata soprannominato
    chiamato chiamata film libro romanzo canzone album giornale quotidiano rivista programma operazione progetto gruppo titolo
    termine parola parole espressione serie nave premio`,
  slogans: `slogan motto grido frase striscione parole`,
  predicative: `come`,
  agents: `da dal dalla`,
  passive: `è sono era erano stato stata viene vengono`,
  asides: `come secondo stando`,
  finite: `è sono era erano sarà saranno sarebbe siamo siete sei ha hanno aveva ho abbiamo avete può possono posso possiamo deve
    devono dobbiamo va vanno vado andiamo vuole vogliono voglio vogliamo fa fanno sa so sappiamo viene c'è non_è credo
    serve servono resta`,
  collectives: `entrambe_le_parti le_due_parti i_due_paesi`,
  feminineNouns: `signora ministra presidentessa direttrice deputata senatrice sindaca donna madre sorella figlia regina
    cancelliera avvocata consigliera commissaria governatrice viceministra esperta ricercatrice rappresentante
    magistrata procuratrice presidente_della_repubblica`,
  masculineNouns: `signor signore ministro presidente direttore deputato senatore sindaco uomo padre fratello figlio re cancelliere
    avvocato giudice portavoce ambasciatore segretario generale papa leader premier colonnello comandante capitano
    ammiraglio consigliere commissario governatore viceministro vicepremier vicepresidente esperto analista
    economista storico ricercatore dirigente oppositore rappresentante negoziatore inviato responsabile capo
    magistrato procuratore pontefice ex_premier`,
  institutions: `ministero governo polizia procura tribunale corte agenzia partito comitato consiglio commissione ambasciata
    esercito università istituto sindacato banca organizzazione associazione gruppo parlamento senato camera
    quirinale farnesina cremlino quotidiano giornale opposizione fonti autorità esecutivo presidenza esperti
    analisti osservatori investigatori testimoni media onu nato ue lega fondazione palazzo_chigi viminale`,
  documents: `comunicato dichiarazione rapporto risoluzione trattato articolo studio sondaggio lettera sentenza testo nota`,
  abbreviations: `sig sigg dott prof on avv ing art artt n p pp ecc vol s`,
  elision: true,
  framesInside: true,
};
