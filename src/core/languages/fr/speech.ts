import type { Language } from '../language';

/** Words of speech in French. */
export const speech: Language['speech'] = {
  verbs: `dit disent disait disaient déclare déclarent déclarait déclara affirme affirment affirmait affirma ajoute
    ajoutent ajoutait ajouta annonce annoncent annonçait annonça explique expliquent expliquait expliqua précise
    précisent précisait précisa souligne soulignent soulignait souligna estime estiment estimait estima assure
    assurent assurait assura indique indiquent indiquait indiqua rappelle rappellent rappelait rappela confirme
    confirment confirmait confirma poursuit poursuivait poursuivit répond répondent répondait répondit rétorque
    rétorqua réplique répliqua lance lançait lança conclut concluait insiste insistent insistait insista martèle
    martelait note notent notait nota observe observait observa constate constatent constatait relève relèvent
    reconnaît reconnaissent reconnaissait reconnut admet admettent admettait avoue avouait avoua révèle révèlent
    révélait raconte racontent racontait raconta confie confient confiait confia résume résumait soutient
    soutiennent soutenait prétend prétendent prétendait juge jugent jugeait jugea considère considèrent plaide
    plaident plaidait avertit avertissent avertissait prévient préviennent prévenait menace menacent menaçait promet
    promettent promettait promit exige exigent exigeait réclame réclament réclamait demande demandent demandait
    demanda appelle appellent exhorte exhortait suggère suggèrent suggérait propose proposent proposait proposa
    prédit craint craignent redoute espère espèrent espérait regrette regrettent regrettait déplore déplorent
    déplorait dénonce dénoncent dénonçait condamne condamnent critique critiquent accuse accusent fustige fustigeait
    salue saluent démentit dément nie nient niait rejette rejettent réfute conteste contestent écrit écrivent
    écrivait écrivirent tweete rapporte rapportent rapportait cite citent tonne tonnait ironise plaisante
    plaisantait s'indigne s'inquiète s'exclame s'exclama s'écrie s'écria crie criait cria murmure murmurait murmura
    demandait reprit reprenait reprend répéta répétait répète fit balbutia interrompit soupira grommela hurla
    hurlait continue continua continuait interrogea interroge objecta riposta pensa pense songea gémit bégaya dirent
    crièrent répondirent écrie écria écriait exclame exclama indigne inquiète indigna inquiéta répartit gronda
    insinua hasarda articula prononça proféra questionna acheva commença interrompit écrivait prononce ajoutaient
    fit faisait chuchota dis répondis demandai criai ajoutai supplia ordonna expliquait grogna glissa bredouilla
    rugit railla ricana sanglota approuva avança émit conseilla recommanda remarqua observait disaient demandèrent
    appela implora protesta disais pensais pensai demandais répétais répétai songeais songeai criais écriai exclamai
    répliquai murmurai balbutiai continuai repris poursuivis expliquai déclarai affirmai objectai commençai soupirai
    avouai insistai lançai interrompis commanda commandait souffla soufflait siffla geignit jura trancha tranche
    coupa opina pesta clama clame clamait scanda reprenaient reprirent répétaient criaient murmuraient écrièrent
    exclamèrent suppliait ordonnait ordonne grommelait intervint intervient prévint avertit avertissaient renchérit
    renchérissait acquiesça admit promit soutint prétendit plaisanta nuance nuança nuançait tempère tempéra
    tempérait complète compléta complétait détaille détailla détaillait glisse glissait abonde abondait enchaîne
    enchaîna enchaînait interpelle interpella justifie justifia justifiait commente commenta commentait développe
    développa insurge insurgea insurgeait alarme alarma alarmait félicite félicita félicitait réjouit désole désola
    désolait assène assénait asséna tempête tempêta râla maugréa bougonna marmonna s'interroge s'insurge s'alarme
    s'emporte réagit réagissent réagissait alerte alertent alertait fulmine assume renchérissent s'agace agace
    emporte peste ironisent prône prônent veut_croire argue arguent arguait argua certifie certifient jure jurent
    jurait stipule dispose prescrit énonce proclame proclament proclamait invoque invoquent spécifie spécifient
    objecte objectent lâche lâchait lâcha lancent défend défendent défendait analyse analysent décrypte soupire
    explique-t-on rectifie corrige mettent_en_garde met_en_garde mettait_en_garde fait_savoir font_savoir
    fait_valoir font_valoir faisait_valoir fait_remarquer fait_observer laisse_entendre laissent_entendre`,
  weakVerbs: `qualifie qualifient qualifiait évoque évoquent évoquait décrit décrivent croit croient pense pensent publie parle
    parlent parlait montre montrent prévoit prévoient signale signalent mentionne titre titrait veut voit`,
  gerunds: `citant disant déclarant affirmant ajoutant annonçant expliquant précisant soulignant estimant assurant indiquant
    rappelant concluant insistant évoquant dénonçant promettant répondant criant écrivant d'ajouter de_préciser
    de_conclure de_poursuivre d'insister de_rappeler d'affirmer de_renchérir d'expliquer de_souligner martelant
    lançant jugeant avertissant reconnaissant`,
  participles: `dit déclaré affirmé ajouté annoncé expliqué précisé souligné estimé assuré indiqué rappelé confirmé poursuivi
    répondu rétorqué répliqué lancé conclu insisté martelé noté observé constaté relevé reconnu admis avoué révélé
    raconté confié résumé soutenu prétendu jugé considéré plaidé averti prévenu menacé promis exigé réclamé demandé
    appelé exhorté suggéré proposé prédit regretté déploré dénoncé condamné critiqué accusé salué démenti nié rejeté
    réfuté contesté écrit tweeté rapporté cité évoqué qualifié tonné ironisé plaisanté indigné inquiété exclamé crié
    murmuré repris répété fait_savoir fait_valoir laissé_entendre mis_en_garde fait_remarquer fait_état réagi alerté
    défendu argué certifié juré analysé nuancé renchéri tempêté fulminé lâché asséné tranché corrigé rectifié
    détaillé glissé abondé justifié commenté développé insurgé emporté agacé ému étonné félicité réjoui désolé
    alarmé interrogé questionné enchaîné complété temporisé objecté soufflé scandé clamé proclamé pesté râlé
    fait_observer fait_part fait_comprendre laissé_planer donné_à_entendre tenu_à_préciser voulu_rassurer hurlé
    soupiré chuchoté grondé prôné jugé_que tenu_à_rappeler tenu_à_souligner tenu_à_dire contenté_de_dire
    contenté_de_répondre borné_à_dire tenu_à_saluer`,
  auxiliaries: `a ont avait avaient est sont était étaient eut avoir être s'est s'était ayant peut doit va aurait auraient serait`,
  impersonal: `il_a_été_annoncé on_apprend`,
  datives: `à au aux`,
  sources: `selon d'après à_en_croire a_en_croire aux_dires_de de_l'avis_de aux_yeux_de de_l'aveu_de dans_les_mots_de pour_reprendre_les_mots_de au_dire_de de_source d'après_les_dires_de`,
  sourceWords: `source`,
  contractions: `de:du,des,d'`,
  openingSources: `pour`,
  prepositions: `à au aux dans avec sans sous par avant après pendant depuis chez contre entre vers devant derrière durant lors sur en dès malgré pour parmi face`,
  adjuncts: `à au aux dans avec lors devant sur en depuis pendant durant à_l'issue_de`,
  masculineArticles: `le un ce cet`,
  feminineArticles: `la une cette`,
  hearsay: `aurait auraient serait seraient`,
  hearsayParticiples: `é és ée ées i is it is ie ies u us ue ues ert erts`,
  notHearsay: `pu dû fallu voulu préféré aimé souhaité plu ainsi aussi puis jamais lui inutile possible`,
  conditionals: `si s' sans faute`,
  definites: `le la l'`,
  farSubjects: true,
  requests: `demandé demande demandent demandait demanda appelé appelle appellent appelait exigé promis promet promettent
    promit proposé propose proposent proposa suggéré suggère exhorté exhorte exhortent invité invite invitent
    enjoint sommé somme recommandé recommande conseillé conseille ordonné ordonne menacé menace menacent juré
    jure prié prie nié démenti dément nie assuré assure affirmé affirme reconnu reconnaît dit admis admet avoué
    avoue affirment assurent démentent`,
  requested: `:avoir,être de:er,ir,oir,dre,ttre,ire,vre,ure d':er,ir,oir,dre,ttre,ire,vre,ure d:er,ir,oir,dre,ttre,ire,vre,ure à:er,ir,oir,dre,ttre,ire,vre,ure`,
  negations: `ne pas de d' d à`,
  own: `propres propre`,
  that: `que qu' si s'`,
  frameGoesOn: `en qui dont tout sans avec d'_un d'_une les_yeux les_mains les_bras les_lèvres les_larmes la_main
    la_voix la_tête le_regard le_visage le_doigt le_front l'_air l'_œil`,
  adverbEndings: `ment`,
  coordinators: `et mais ou`,
  citing: `cité`,
  masculine: `il lui l'_un l'_autre celui-ci`,
  questionLabels: 'question q',
  answerLabels: 'réponse r',
  quoting: `citant`,
  reflexives: `se s'`,
  titles: `titre devise nom surnom`,
  answerVerbs: `fut est était`,
  answers: `réponse réaction commentaire message verdict conclusion mots explication argument conseil avertissement question constat`,
  owners: `son:_ sa:_ ses:_ leur:ils leurs:ils`,
  feminine: `elle l'_une celle-ci`,
  plural: `ils elles eux`,
  firstPerson: `je j' nous`,
  speaking: `me m' moi mon ma mes notre nos vous votre vos`,
  relatives: `qui`,
  determiners: `le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre plusieurs certains
    certaines quelques deux tous toutes chaque m. mme`,
  linkers: `de du des d' la le les l' à au aux en et pour sur chez du`,
  stops: `dans avec sans sous par avant après pendant depuis lors mais ou donc car ni comme quand lorsque puisque parce
    afin ne n' pas plus lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain ainsi alors
    aussi déjà encore toujours jamais ici où dont qui contre entre vers devant derrière face puis enfin ensuite
    cependant toutefois pourtant que qu' si selon d'après notamment malgré environ s' se lequel laquelle lesquels
    lesquelles duquel auquel`,
  adverbs: `aussitôt soudain doucement tristement tranquillement seulement simplement enfin bas vite tout_bas tout_à_coup
    assez très plus tout également aussi encore ensuite alors ainsi notamment par ailleurs déjà toujours lui leur
    nous me m' se s' y en l' ne n' pas immédiatement récemment mardi lundi mercredi jeudi vendredi samedi dimanche
    hier publiquement clairement jamais souvent enfin cependant toutefois pourtant d'abord t' te vous de_son_côté
    de_leur_côté pour_sa_part pour_leur_part quant_à_lui quant_à_elle à_son_tour à_leur_tour de_même dans_la_foulée
    par_ailleurs en_revanche ce_lundi ce_mardi ce_mercredi ce_jeudi ce_vendredi ce_samedi ce_dimanche lundi_soir
    mardi_soir mercredi_soir jeudi_soir vendredi_soir samedi_soir dimanche_soir lundi_matin mardi_matin
    mercredi_matin jeudi_matin vendredi_matin samedi_matin dimanche_matin hier_soir ce_matin ce_soir le_lendemain
    le_même_jour la_veille la_semaine_dernière cette_semaine au_total sans_détour d'emblée à_l'antenne toutefois cependant néanmoins`,
  naming: `dit dite baptisé baptisée intitulé intitulée intitulés surnommé surnommée nommé nommée appelé appelée soi-disant film
    films livre roman chanson album journal magazine revue émission opération projet groupe titre titré mot mots terme termes
    expression programme navire prix série société parti association`,
  slogans: `slogan slogans mots cri cris phrase formule banderole pancarte`,
  predicative: `comme de`,
  agents: `par`,
  passive: `est sont était étaient été fut`,
  asides: `comme ainsi_que`,
  finite: `est sont était étaient sera seront serait suis es sommes êtes a ont avait avaient ai as avons avez aura auront aurait
    fait font faut peut peuvent pouvons doit doivent devons va vont vais allons veut veulent veux voulons sait savons voit dit
    c'est n'est n'a n'ont j'ai qu'il vient viennent prend reste reçoit crois croyez voulez savez allez pouvez`,
  collectives: `les_deux_parties les_deux_pays les_deux_ministres`,
  feminineNouns: `mme madame mlle mademoiselle présidente ministre_déléguée directrice députée sénatrice chancelière avocate femme
    mère sœur soeur fille reine secrétaire commissaire_européenne conseillère chercheuse experte militante maire
    procureure gouverneure dirigeante cheffe vice-présidente commissaire`,
  masculineNouns: `m monsieur président directeur député sénateur chancelier avocat homme père frère fils roi général pape juge
    porte-parole ministre ambassadeur secrétaire chef colonel commandant capitaine lieutenant amiral chercheur
    analyste expert économiste historien politologue opposant militant maire gouverneur préfet procureur conseiller
    commissaire dirigeant négociateur émissaire responsable spécialiste champion premier_ministre vice-président`,
  institutions: `ministère gouvernement police parquet tribunal cour agence parti comité conseil commission ambassade armée
    université institut syndicat banque organisation association groupe parlement sénat assemblée élysée kremlin
    préfecture quotidien journal chaîne opposition autorités diplomatie présidence justice majorité gouvernements
    ministères chancellerie état-major rébellion junte onu otan ue mission ong fondation direction source sources
    experts analystes observateurs enquêteurs médias diplomates syndicats`,
  documents: `communiqué déclaration rapport résolution traité article étude sondage lettre tribune texte arrêt jugement`,
  abbreviations: `m mm mme mmes dr pr st ste art al p pp cf etc no n° janv févr sept oct nov déc av env vol éd ex`,
  elision: true,
  enclitics: `-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -nous`,
  framesInside: true,
};
