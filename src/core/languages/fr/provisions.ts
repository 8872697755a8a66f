import type { Language } from '../language';

/** Words for provisions in French. */
export const provisions: Language['provisions'] = {
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
  from: 'de',
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
  singlesOut: 'notamment en_particulier spécialement',
  amends: 'inséré* remplacé* modifié* abrogé* supprimé*',
  ibidem: 'ibid. ibid ibidem id.',
  alias: 'ci-après ci-après_dénommé ci-après_dénommée ci-après_dénommés',
};
