/**
 * Words for posts, countries and forms of address before and after a name.
 *
 * All are lists of phrases parted by white space. In a phrase `_` is a space, `~` any of the endings (or none), and a
 * leading `*` lets a compound begin before it: `*minister~` is also in “Vize-Handelsministerin”. Words are written as in
 * the middle of a sentence; their first letter may stand in the text in either case.
 */
export interface OfficeWords {
  /** Endings that nouns and adjectives take. */
  readonly endings: string;
  /** Titles of posts by role id, as in the registry; further ids for those who speak in the news. */
  readonly roles: Readonly<Record<string, string>>;
  /** “His counterpart”: somebody with the same role in another country. */
  readonly counterparts: string;
  /** Makes the deputy of a role, as a word of its own or as the first part of a compound. */
  readonly deputy: string;
  /** Says that the post is past, coming or provisional. */
  readonly former: string;
  /** Role ids of titles that people keep when the post is over: “under President Clinton”. */
  readonly keptRoles?: string;
  /** Join a role and what it is of: “minister of”, “Sprecher der”. */
  readonly links: string;
  readonly determiners: string;
  /** Those that open what a title is of behind its name: minister Ilva Brandt `van` (Buitenlandse Zaken). */
  readonly complements?: string;
  /** Endings by which a name is seen to be a state’s: `ia` (presidente de Norvaldia). */
  readonly stateEndings?: string;
  /** Endings of adjectives that tell of a state, behind a title: ministre `norvaldienne` (Ilva Brandt). */
  readonly demonymEndings?: string;
  /** Stand before a name and belong neither to it nor to the role. */
  readonly honorifics: string;
  /** Relatives: the word between one and a surname is another person's given name: “Arafats `Witwe` Suha Arafat”. */
  readonly relatives?: string;
  /** Behind a name and an article, of rulers who are counted: Kim dem `Zweiten`. */
  readonly ordinals?: string;
  /** Small words inside names: “van”, “de la”. */
  readonly particles: string;
  /** Capitalized words that no name begins or goes on with. */
  readonly notNames: string;
  /** Surnames that are common words: alone they are taken for a name only where the text leaves no other reading. */
  readonly commonWords: string;
  /**
   * Entries parted by `|` or line ends: an ISO 3166-1 code (or EU, UN, NATO, SUN for the Soviet Union) and the country's names,
   * adjectives, capital and seats: `RU Russland~ russisch~ Kreml~`.
   */
  readonly countries: string;
  /** Trades outside politics, of writers, players and the like: a namesake who has one is not the official. */
  readonly trades?: string;
  /** Common given names beyond those of the registry. */
  readonly givenNames: string;
  /** Whether one word behind a title is its bearer's surname: always, or where the title itself is capitalized. */
  readonly surnameAfterTitle?: 'always' | 'capitalized';
  /** Where nouns before a title say what it is of, the uncapitalized words among them: “Clinton campaign spokesman”. */
  readonly modifiers?: string;
  /**
   * What a minister is of: (ministre) `de_l’` `Environnement` (et des Finances). Entries of `of` that end with an apostrophe
   * stand right before the name.
   */
  readonly portfolios?: { readonly of: string; readonly and: string; readonly names: string };
  /** What makes a genitive of a country before a name: フランス`の`. */
  readonly genitiveSign?: string;
  /** Particles that are written together with a title: 장관`이`. */
  readonly titleParticles?: string;
  /** What may stand right before a country of one character: `与` (德总理). */
  readonly beforeCountry?: string;
  /** Endings of adjectives and nouns in the genitive, where names behind a title do not take them. */
  readonly genitiveEndings?: string;
  /** Endings of the middle of three names, where there is such a thing: `вич`. */
  readonly patronymicEndings?: string;
  /** Nouns are capitalized: a capital letter says nothing about names. */
  readonly nounsCapitalized?: boolean;
  /** The role may follow the name without a comma: 푸틴 대통령. */
  readonly roleAfterName?: boolean;
  /** An adjective may stand inside a title: “ministre russe des Affaires étrangères”. */
  readonly wordInside?: boolean;
  /**
   * In scripts without capitals, patterns of a name right before a title (its group `name`) and right behind one, or the
   * words that end one behind a title.
   */
  readonly nameBefore?: string;
  readonly nameAfter?: string;
  readonly nameEnds?: string;
  /** Where no spaces part words, institutions between a country and a title: 中国`外交部`发言人. */
  readonly bodies?: string;
  /** No spaces part words: 俄罗斯外交部长拉夫罗夫. */
  readonly unspaced?: boolean;
}
