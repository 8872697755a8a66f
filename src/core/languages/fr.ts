import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '«» “” ‹› ‘’',
  elisions: 'tit tite tits stoire',
  dialogueDash: true,
  sharedCloser: true,
  provisionStems: 'engag contractant dispositions conformément',
};

const speech: Language['speech'] = {
  verbs: `dit disent disait disaient déclare déclarent déclarait déclara affirme affirment affirmait affirma ajoute ajoutent
    ajoutait ajouta annonce annoncent annonçait annonça explique expliquent expliquait expliqua précise précisent précisait
    précisa souligne soulignent soulignait souligna estime estiment estimait estima assure assurent assurait assura indique
    indiquent indiquait indiqua rappelle rappellent rappelait rappela confirme confirment confirmait confirma poursuit
    poursuivait poursuivit répond répondent répondait répondit rétorque rétorqua réplique répliqua lance lançait lança conclut
    concluait insiste insistent insistait insista martèle martelait note notent notait nota observe observait observa constate
    constatent constatait relève relèvent reconnaît reconnaissent reconnaissait reconnut admet admettent admettait avoue
    avouait avoua révèle révèlent révélait raconte racontent racontait raconta confie confient confiait confia résume
    résumait soutient soutiennent soutenait prétend prétendent prétendait juge jugent jugeait jugea considère considèrent
    plaide plaident plaidait avertit avertissent avertissait prévient préviennent prévenait menace menacent menaçait promet
    promettent promettait promit exige exigent exigeait réclame réclament réclamait demande demandent demandait demanda
    appelle appellent exhorte exhortait suggère suggèrent suggérait propose proposent proposait proposa prédit craint
    craignent redoute espère espèrent espérait regrette regrettent regrettait déplore déplorent déplorait dénonce dénoncent
    dénonçait condamne condamnent critique critiquent accuse accusent fustige fustigeait salue saluent démentit dément nie
    nient niait rejette rejettent réfute conteste contestent écrit écrivent écrivait écrivirent tweete rapporte rapportent
    rapportait cite citent tonne tonnait ironise plaisante plaisantait s'indigne s'inquiète s'exclame s'exclama s'écrie
    s'écria crie criait cria murmure murmurait murmura demandait reprit reprenait reprend répéta répétait répète fit balbutia
    interrompit soupira grommela hurla hurlait continue continua continuait interrogea interroge objecta riposta pensa
    pense songea gémit bégaya dirent crièrent répondirent écrie écria écriait exclame exclama indigne inquiète indigna inquiéta répartit gronda
    insinua hasarda articula prononça proféra questionna acheva commença interrompit écrivait prononce ajoutaient fit
    faisait chuchota dis répondis demandai criai ajoutai supplia ordonna expliquait grogna glissa bredouilla rugit railla ricana sanglota approuva avança émit
    conseilla recommanda remarqua observait disaient demandèrent appela implora protesta
    disais pensais pensai demandais répétais répétai songeais songeai criais écriai exclamai répliquai murmurai balbutiai
    continuai repris poursuivis expliquai déclarai affirmai objectai commençai soupirai avouai insistai lançai interrompis
    commanda commandait souffla soufflait siffla geignit jura trancha tranche coupa opina pesta clama clame clamait scanda
    reprenaient reprirent répétaient criaient murmuraient écrièrent exclamèrent suppliait ordonnait ordonne grommelait
    intervint intervient prévint avertit avertissaient renchérit renchérissait acquiesça admit promit soutint prétendit
    plaisanta nuance nuança nuançait tempère tempéra tempérait complète compléta complétait détaille détailla détaillait
    glisse glissait abonde abondait enchaîne enchaîna enchaînait interpelle interpella justifie justifia justifiait
    commente commenta commentait développe développa insurge insurgea insurgeait alarme alarma alarmait félicite félicita
    félicitait réjouit désole désola désolait assène assénait asséna tempête tempêta râla maugréa bougonna marmonna
    s'interroge s'insurge s'alarme s'emporte`,
  weakVerbs: `qualifie qualifient qualifiait évoque évoquent évoquait décrit décrivent croit croient pense pensent publie parle
    parlent parlait montre montrent prévoit prévoient signale signalent mentionne titre titrait veut voit`,
  gerunds: `disant déclarant affirmant ajoutant annonçant expliquant précisant soulignant estimant assurant indiquant rappelant
    concluant insistant évoquant dénonçant promettant répondant criant écrivant`,
  participles: `dit déclaré affirmé ajouté annoncé expliqué précisé souligné estimé assuré indiqué rappelé confirmé poursuivi
    répondu rétorqué répliqué lancé conclu insisté martelé noté observé constaté relevé reconnu admis avoué révélé raconté
    confié résumé soutenu prétendu jugé considéré plaidé averti prévenu menacé promis exigé réclamé demandé appelé exhorté
    suggéré proposé prédit regretté déploré dénoncé condamné critiqué accusé salué démenti nié rejeté réfuté contesté écrit
    tweeté rapporté cité évoqué qualifié tonné ironisé plaisanté indigné inquiété exclamé crié murmuré repris répété
    fait_savoir fait_valoir laissé_entendre mis_en_garde fait_remarquer fait_état`,
  auxiliaries: `a ont avait avaient est sont était étaient eut avoir être s'est s'était ayant peut doit va aurait auraient serait`,
  impersonal: `il_a_été_annoncé on_apprend`,
  datives: `à au aux`,
  sources: `selon d'après à_en_croire aux_dires_de de_l'avis_de aux_yeux_de de_source`,
  that: `que qu' si s'`,
  frameGoesOn: `en qui dont tout sans avec d'_un d'_une les_yeux les_mains les_bras les_lèvres les_larmes la_main
    la_voix la_tête le_regard le_visage le_doigt le_front l'_air l'_œil`,
  adverbEndings: `ment`,
  coordinators: `et mais ou`,
  citing: `cité`,
  masculine: `il lui l'_un l'_autre celui-ci`,
  feminine: `elle l'_une celle-ci`,
  plural: `ils elles eux`,
  firstPerson: `je j' nous`,
  relatives: `qui`,
  determiners: `le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre plusieurs certains
    certaines quelques deux tous toutes chaque m. mme`,
  linkers: `de du des d' la le les l' à au aux en et pour sur chez du`,
  stops: `dans avec sans sous par avant après pendant depuis lors mais ou donc car ni comme quand lorsque puisque parce afin ne
    n' pas plus lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain ainsi alors aussi déjà encore
    toujours jamais ici où dont qui contre entre vers devant derrière face puis enfin ensuite cependant toutefois pourtant
    que qu' si selon d'après notamment malgré environ s' se`,
  adverbs: `aussitôt soudain doucement tristement tranquillement seulement simplement enfin bas vite tout_bas tout_à_coup
    assez très plus tout également aussi encore ensuite alors ainsi notamment par ailleurs déjà toujours lui leur nous me m' se s' y en l'
    ne n' pas immédiatement récemment mardi lundi mercredi jeudi vendredi samedi dimanche hier publiquement clairement
    jamais souvent enfin cependant toutefois pourtant d'abord t' te vous`,
  naming: `dit dite baptisé baptisée intitulé intitulée intitulés surnommé surnommée nommé nommée appelé appelée soi-disant film
    films livre roman chanson album journal magazine revue émission opération projet groupe titre titré mot mots terme termes
    expression programme navire prix série société parti association`,
  slogans: `slogan slogans mots cri cris phrase formule banderole pancarte`,
  predicative: `comme de`,
  agents: `par`,
  passive: `est sont était étaient été fut`,
  asides: `comme`,
  finite: `est sont était étaient sera seront serait suis es sommes êtes a ont avait avaient ai as avons avez aura auront aurait
    fait font faut peut peuvent pouvons doit doivent devons va vont vais allons veut veulent veux voulons sait savons voit dit
    c'est n'est n'a n'ont j'ai qu'il vient viennent prend reste reçoit crois croyez voulez savez allez pouvez`,
  collectives: `les_deux_parties les_deux_pays les_deux_ministres`,
  feminineNouns: `mme madame mlle mademoiselle présidente ministre_déléguée directrice députée sénatrice chancelière avocate
    femme mère sœur soeur fille reine secrétaire`,
  masculineNouns: `m monsieur président directeur député sénateur chancelier avocat homme père frère fils roi général pape juge
    porte-parole ministre ambassadeur secrétaire chef`,
  institutions: `ministère gouvernement police parquet tribunal cour agence parti comité conseil commission ambassade armée
    université institut syndicat banque organisation association groupe parlement sénat assemblée élysée kremlin préfecture
    quotidien journal chaîne`,
  documents: `communiqué déclaration rapport résolution traité article étude sondage lettre tribune texte arrêt jugement`,
  abbreviations: `m mm mme mmes dr pr st ste art al p pp cf etc no n° janv févr sept oct nov déc av env vol éd ex`,
  elision: true,
  enclitics: `-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -nous`,
  framesInside: true,
};

const provisions: Language['provisions'] = {
  units: {
    article: 'article articles art. arts. art',
    section: '§ §§',
    paragraph: 'paragraphe paragraphes par. para. §',
    subparagraph: 'alinéa alinéas al. sous-paragraphe sous-paragraphes',
    number: 'numéro numéros n° no. chiffre chiffres ch. point points',
    letter: 'lettre lettres let. litt. lit.',
    sentence: 'phrase phrases',
    indent: 'tiret tirets',
    book: 'livre',
    part: 'partie',
    title: 'titre',
    chapter: 'chapitre chap.',
    annex: 'annexe annexes appendice',
    protocol: 'protocole',
    recital: 'considérant considérants',
  },
  plural: 'articles arts. §§ paragraphes alinéas points lettres chiffres',
  either: '',
  weak: 'art §',
  numbers: {
    cardinals:
      'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    ordinals:
      'premier/première/1er/ier/1re deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième',
    cardinalTens:
      'vingt trente quarante cinquante soixante soixante-dix quatre-vingt/quatre-vingts quatre-vingt-dix cent',
    ordinalTens:
      'vingtième trentième quarantième cinquantième soixantième soixante-dixième quatre-vingtième quatre-vingt-dixième centième',
    joined: 'tens-ones',
  },
  and: 'et ou ainsi_que et_à_l’ et_à_l',
  to: 'à au',
  following: 'et_suivants et_suiv. et_s. suiv. ss.',
  conjunction:
    'en_liaison_avec combiné_avec lu_en_combinaison_avec lu_conjointement_avec en_combinaison_avec en_relation_avec',
  of: "du de_la de_l’ de_l' des de dudit de_ladite",
  this: 'du_présent de_la_présente de_cette de_ce de_cet',
  nouns: {
    treaty: 'traité traités convention conventions accord accords pacte pactes mémorandum arrangement concordat',
    charter: 'charte',
    statute: 'statut statuts',
    law: 'loi lois code codes règlement règlements directive décret ordonnance',
    constitution: 'constitution',
    protocol: 'protocole protocoles',
    declaration: 'déclaration acte',
  },
  goesOn:
    'de du des de_la de_l’ d’ sur pour relatif_à relatif_aux relative_à relative_aux et la le les aux au entre contre concernant',
  acts: {
    numbered: 'résolution résolutions directive directives règlement règlements décision',
    byDate: 'loi lois décret ordonnance arrêté',
    dated: 'du',
    nouns: 'arrêté arrêtés circulaire',
    gazettes: 'JO JORF',
  },
  ibidem: 'ibid. ibid ibidem id.',
  alias: 'ci-après ci-après_dénommé ci-après_dénommée ci-après_dénommés',
};

const headings: Language['headings'] = {
  units: {
    article: 'article art',
    book: 'livre',
    part: 'partie',
    title: 'titre',
    chapter: 'chapitre',
    section: 'section',
    subsection: 'sous-section',
    annex: 'annexe appendice',
    protocol: 'protocole',
  },
  numbers:
    'premier/première/un/unique deux/deuxième/second/seconde trois/troisième quatre/quatrième cinq/cinquième six/sixième sept/septième huit/huitième ' +
    'neuf/neuvième dix/dixième onze/onzième douze/douzième treize/treizième quatorze/quatorzième quinze/quinzième seize/seizième',
  subunits: 'paragraphe paragraphes par alinéa alinéas al lettre lettres let point',
  preamble: 'préambule',
  closing: 'fait à | fait en | fait le | en foi de quoi | signé à',
  deleted: 'abrogé | supprimé | abrogée',
};

const offices: Language['offices'] = {
  endings: 'e s es ne nes se ses',
  roles: {
    president: 'président~ co-président~',
    head_of_state: `
      chef~_de_l'état chef~_d'état roi reine empereur émir pape guide_suprême prince_héritier dictateur sultan
    `,
    head_of_government: 'premier_ministre première_ministre chef~_du_gouvernement chancelier chancelière',
    vice_president: 'vice-président~',
    deputy_head_of_government: 'vice-premier_ministre vice-première_ministre vice-chancelier',
    foreign_minister: `
      ministre_des_affaires_étrangères chef_de_la_diplomatie cheffe_de_la_diplomatie secrétaire_d'état_américain
      ministre_de_l'europe_et_des_affaires_étrangères
    `,
    deputy_foreign_minister: 'vice-ministre_des_affaires_étrangères',
    defence_minister: 'ministre_de_la_défense ministre_des_armées secrétaire_à_la_défense ministre_de_la_guerre',
    interior_minister: "ministre_de_l'intérieur",
    finance_minister: "ministre_des_finances ministre_de_l'économie",
    minister: `
      ministre ministre_de_la_justice garde_des_sceaux ministre_du ministre_de ministre_délégué~ ministres
    `,
    deputy_minister: 'vice-ministre',
    state_secretary: "secrétaire_d'état",
    spokesperson: 'porte-parole',
    ambassador: "ambassadeur ambassadrice consul~ chargé_d'affaires",
    envoy: 'envoyé~ envoyé~_spécial émissaire médiateur médiatrice représentant~_spécial',
    legislature_head: "président~_de_l'assemblée président~_du_sénat",
    legislator: 'député~ sénateur sénatrice parlementaire eurodéputé~ conseiller conseillère conseiller_général',
    intl_org_head: `
      secrétaire_général~ directeur_général directrice_générale haut_représentant haute_représentante commissaire
      commissaire_européen~
    `,
    regional: 'gouverneur~ préfet préfète',
    mayor: 'maire bourgmestre syndic',
    military: "général généraux amiral colonel capitaine commandant lieutenant maréchal chef_d'état-major",
    judiciary: "juge magistrat~ conseiller_d'état",
    prosecutor: 'procureur~ procureure avocat_général',
    police: 'commissaire_de_police préfet_de_police',
    party_leader: 'chef~_du_parti leader dirigeant~ premier_secrétaire première_secrétaire patron~ patronne',
    candidate: 'candidat~',
    central_bank: 'gouverneur_de_la_banque',
    adviser: 'conseiller conseillère',
    chair: 'présidents',
    director: `
      directeur directrice gérant~ administrateur administratrice responsable pdg fondateur fondatrice
      rédacteur_en_chef négociant~ notaire industriel~ entrepreneur
    `,
    chief: 'chef cheffe',
    representative: 'représentant~ délégué~ membre secrétaire militant~ élu~ inspecteur inspectrice',
    expert: `
      professeur~ expert~ chercheur chercheuse économiste historien~ analyste politologue docteur médecin ingénieur
    `,
    lawyer: 'avocat~ notaire',
    religious: 'évêque archevêque cardinal imam rabbin patriarche abbé curé pasteur ayatollah',
    journalist: 'journaliste rédacteur rédactrice correspondant~ reporter',
  },
  counterparts: 'homologue',
  deputy: 'vice adjoint~ sous',
  former: 'ancien~ ex ex- futur~ feu',
  links: 'de du des d à au aux en pour chargé chargée auprès',
  determiners: 'le la les un une son sa ses leur l',
  honorifics: 'M. Mme MM. Mlle Me Mgr Dr Sir Monsieur Madame',
  particles: "de du des le la d' von van der den bin ben al el",
  notNames: `
    Le La Les Un Une Il Elle Ils On En Au Dans Pour Par Sur Avec Mais Et Ou Ce Cette Ces Son Sa Ses Lundi Mardi
    Mercredi Jeudi Vendredi Samedi Dimanche Affaires Conseil République État Etat Parti Assemblée Sénat
  `,
  commonWords: 'petit maire rey roi juste grand blanc noir le maître',
  givenNames: `
    Jean Pierre Paul Jacques Michel Louis Charles Henri Georges André Philippe Bernard Alain Marie François Françoise
    Claude Gérard Daniel Christian Patrick Nicolas Laurent Olivier Bruno Éric Eric Thierry Dominique Catherine Anne
    Isabelle Sophie Nathalie Christine Valérie Élisabeth Elisabeth Albert Victor Jules Émile Emile Léon Raymond Robert
    René Roger Maurice Lucien Marcel Edouard Édouard Gabriel Sébastien Stéphane Emmanuel Gustave Adolphe Alphonse
    Auguste Camille Eugène Ernest Arthur Alexandre Antoine
  `,
  countries: `
    AD Andorre | AE Émirats_arabes_unis | AF Afghanistan afghan~ | AG Antigua-et-Barbuda | AI Anguilla
    AL Albanie albanais~ | AM Arménie arménien~ | AO Angola | AR Argentine argentin~ | AS Samoa_américaines
    AT Autriche autrichien~ | AU Australie australien~ | AW Aruba | AZ Azerbaïdjan azerbaïdjanais~
    BA Bosnie-Herzégovine bosnien~ | BB Barbade | BD Bangladesh | BE Belgique belge~ | BF Burkina_Faso
    BG Bulgarie bulgare~ | BH Bahreïn | BI Burundi | BJ Bénin | BL Saint-Barthélemy | BM Bermudes | BN Brunei
    BO Bolivie | BR Brésil brésilien~ | BS Bahamas | BT Bhoutan | BW Botswana
    BY Biélorussie biélorusse~ bélarusse~ | BZ Belize | CA Canada canadien~ | CD Congo-Kinshasa congolais~
    CF République_centrafricaine | CG Congo-Brazzaville | CH Suisse suisse~ helvétique~ | CI Côte_d'Ivoire
    CL Chili chilien~ | CM Cameroun | CN Chine chinois~ Pékin | CO Colombie colombien~ | CR Costa_Rica
    CU Cuba cubain~ | CV Cap-Vert | CW Curaçao | CY Chypre | CZ Tchéquie tchèque~ | DE Allemagne allemand~ Berlin
    DJ Djibouti | DK Danemark danois~ | DM Dominique | DO République_dominicaine | DZ Algérie algérien~
    EC Équateur | EE Estonie estonien~ | EG Égypte égyptien~ | EH Sahara_occidental | ER Érythrée
    ES Espagne espagnol~ | ET Éthiopie éthiopien~ | EU UE européen~ Union_européenne Commission_européenne Bruxelles
    FI Finlande finlandais~ | FJ Fidji | FM Micronésie | FR France français~ Élysée Quai_d'Orsay Matignon | GA Gabon
    GB Royaume-Uni britannique~ anglais~ Grande-Bretagne Angleterre | GD Grenade | GE Géorgie géorgien~
    GF Guyane_française | GG Guernesey | GH Ghana | GI Gibraltar | GL Groenland | GM Gambie | GN Guinée
    GP Guadeloupe | GQ Guinée_équatoriale | GR Grèce grec~ grecque~ | GT Guatemala | GU Guam | GW Guinée-Bissau
    GY Guyana | HK R.A.S._chinoise_de_Hong_Kong | HN Honduras | HR Croatie croate~ | HT Haïti | HU Hongrie hongrois~
    ID Indonésie indonésien~ | IE Irlande irlandais~ | IL Israël israélien~ | IN Inde indien~ | IQ Irak irakien~
    IR Iran iranien~ | IS islandais~ | IT Italie italien~ | JE Jersey | JM Jamaïque | JO Jordanie jordanien~
    JP Japon japonais~ | KE Kenya | KG Kirghizstan | KH Cambodge | KI Kiribati | KM Comores
    KN Saint-Christophe-et-Niévès | KP Corée_du_Nord nord-coréen~ | KR Corée_du_Sud sud-coréen~ | KW Koweït
    KZ Kazakhstan kazakh~ | LA Laos | LB Liban libanais~ | LC Sainte-Lucie | LI Liechtenstein | LK Sri_Lanka
    LR Liberia | LS Lesotho | LT Lituanie lituanien~ | LU Luxembourg luxembourgeois~ | LV Lettonie letton~
    LY Libye libyen~ | MA Maroc marocain~ | MC Monaco | MD Moldavie moldave~ | ME Monténégro | MF Saint-Martin
    MG Madagascar | MK Macédoine_du_Nord | ML Mali malien~ | MM Myanmar | MN Mongolie | MO R.A.S._chinoise_de_Macao
    MQ Martinique | MR Mauritanie | MS Montserrat | MT Malte | MU Maurice | MV Maldives | MW Malawi
    MX Mexique mexicain~ | MY Malaisie | MZ Mozambique | NA Namibie | NATO OTAN | NC Nouvelle-Calédonie | NE Niger
    NG Nigeria | NI Nicaragua | NL Pays-Bas néerlandais~ hollandais~ | NO Norvège norvégien~ | NP Népal | NR Nauru
    NU Niue | NZ Nouvelle-Zélande néo-zélandais~ | OM Oman | PA Panama | PE Pérou | PF Polynésie_française
    PG Papouasie-Nouvelle-Guinée | PH Philippines | PK Pakistan pakistanais~ | PL Pologne polonais~
    PM Saint-Pierre-et-Miquelon | PR Porto_Rico | PS Territoires_palestiniens palestinien~ | PT Portugal portugais~
    PW Palaos | PY Paraguay | QA Qatar qatari~ | RE La_Réunion | RO Roumanie roumain~ | RS Serbie serbe~
    RU Russie russe~ Kremlin Moscou | RW Rwanda | SA Arabie_saoudite saoudien~ | SC Seychelles | SD Soudan
    SE Suède suédois~ | SG Singapour | SH Sainte-Hélène | SI Slovénie slovène~ | SK Slovaquie slovaque~
    SL Sierra_Leone | SM Saint-Marin | SN Sénégal sénégalais~ | SO Somalie | SR Suriname | SS Soudan_du_Sud
    ST Sao_Tomé-et-Principe | SUN soviétique~ URSS | SV Salvador | SX Saint-Martin | SY Syrie syrien~ | SZ Eswatini
    TD Tchad | TG Togo | TH Thaïlande | TJ Tadjikistan | TK Tokelau | TL Timor_oriental | TM Turkménistan
    TN Tunisie tunisien~ | TO Tonga | TR Turquie turc~ turque~ | TT Trinité-et-Tobago | TV Tuvalu
    TW Taïwan taïwanais~ | TZ Tanzanie | UA Ukraine ukrainien~ | UG Ouganda | UN ONU Nations_unies
    US États-Unis américain~ états-unien~ Etats-Unis Washington Maison_Blanche | UY Uruguay | UZ Ouzbékistan
    VA État_de_la_Cité_du_Vatican | VC Saint-Vincent-et-les_Grenadines | VE Venezuela vénézuélien~
    VN Viêt_Nam vietnamien~ | VU Vanuatu | WF Wallis-et-Futuna | WS Samoa | XK Kosovo kosovar~ | YE Yémen
    YT Mayotte | ZA Afrique_du_Sud sud-africain~ | ZM Zambie | ZW Zimbabwe
  `,
  wordInside: true,
};

export const french: Language = {
  code: 'fr',
  name: 'Français',
  detect: { words: 'le la les des et est une dans que qui pour du pas sur plus par au avec ce sont aux cette ont été' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
