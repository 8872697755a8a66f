import type { Language } from '../language';

/** Words for offices in French. */
export const offices: Language['offices'] = {
  endings: 'e s es ne nes se ses',
  roles: {
    president: 'président~ co-président~',
    head_of_state: `
      président~_de_la_république chef~_de_l'état chef~_de_l'etat chef~_d'état chef~_d'etat roi reine empereur émir pape guide_suprême prince_héritier dictateur sultan
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
      commissaire_européen~ président~_de_la_commission président~_de_la_commission_européenne
      président~_du_conseil_européen
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
    adviser: `
      conseiller conseillère conseiller_du_président conseillère_du_président conseiller_diplomatique
      conseillère_diplomatique conseiller_à_la_sécurité_nationale
    `,
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
    religious: 'évêque archevêque cardinal imam rabbin patriarche abbé curé pasteur',
    journalist: 'journaliste rédacteur rédactrice correspondant~ reporter',
  },
  counterparts: 'homologue',
  deputy: 'vice adjoint~ sous',
  former: 'ancien~ ex ex- futur~ feu',
  demonymEndings: 'ien ienne ais aise ois oise ain aine',
  stateEndings: 'ie ia stan mark lande',
  portfolios: {
    of: `la les l’ l' de_la de_l’ de_l' du des de aux à_la chargé_de chargée_de chargée_de_la chargé_des chargée_des`,
    and: 'et',
    names: `Environnement Santé Intérieur Économie Finances Défense Justice Éducation_nationale Éducation Agriculture Transports Travail Culture Logement Énergie Transition_écologique Outre-mer Budget Recherche Enseignement_supérieur Sports Commerce_extérieur Commerce Industrie Tourisme Immigration Famille Solidarités Affaires_sociales Affaires_européennes Fonction_publique Armées Sécurité Pêche Mer Eau Infrastructures Information Communication Planification Coopération Jeunesse Ville Numérique Climat`,
  },
  links: 'de du des d à au aux en pour chargé chargée auprès',
  determiners: 'le la les un une son sa ses leur l',
  relatives:
    'veuve veuf femme épouse mari époux fille fils frère sœur mère père neveu nièce oncle tante cousin cousine',
  honorifics: 'ayatollah Ayatollah M. Mme MM. Mlle Me Mgr Dr Sir Monsieur Madame',
  particles: "de du des le la d' von van der den bin ben al el",
  notNames: `
    Le La Les Un Une Il Elle Ils On En Au Dans Pour Par Sur Avec Mais Et Ou Ce Cette Ces Son Sa Ses Lundi Mardi
    Mercredi Jeudi Vendredi Samedi Dimanche Affaires Conseil République État Etat Parti Assemblée Sénat
  `,
  commonWords: 'petit maire rey roi juste grand blanc noir le maître',
  trades:
    'écrivain~ romancier romancière poète compositeur compositrice chanteur chanteuse musicien musicienne rappeur acteur actrice comédien comédienne peintre sculpteur footballeur footballeuse attaquant entraîneur cycliste boxeur joueur joueuse',
  givenNames: `
    Jean Pierre Paul Jacques Michel Louis Charles Henri Georges André Philippe Bernard Alain Marie François
    Françoise Claude Gérard Daniel Christian Patrick Nicolas Laurent Olivier Bruno Éric Eric Thierry Dominique
    Catherine Anne Isabelle Sophie Nathalie Christine Valérie Élisabeth Elisabeth Albert Victor Jules Émile Emile
    Léon Raymond Robert René Roger Maurice Lucien Marcel Edouard Édouard Gabriel Sébastien Stéphane Emmanuel Gustave
    Adolphe Alphonse Auguste Camille Eugène Ernest Arthur Alexandre Antoine Hugo Rémi Matteo Bastien Anselme Luc
    Thomas Guillaume Julien Mathieu Benoît Yves Jean-Yves Jean-Marc Jean-Luc Jean-Pierre Jean-Michel Jean-Claude
    Gilles Didier Franck Pascal Fabrice Vincent Cédric Arnaud Xavier Frédéric Hélène Sylvie Martine Ségolène Marine
    Brigitte Agnès Florence Véronique Sandrine Claire Julie Élise Aurélie Amélie Rachida Najat Léa Lucie Chloé Manon
    Margaux
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
