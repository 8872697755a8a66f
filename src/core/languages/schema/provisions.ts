/** Parts of a text that a reference can name. `number` and `letter` are both points; a law may nest them. */
export type UnitName =
  | 'article'
  | 'section'
  | 'paragraph'
  | 'subparagraph'
  | 'number'
  | 'letter'
  | 'sentence'
  | 'halfSentence'
  | 'alternative'
  | 'indent'
  | 'book'
  | 'part'
  | 'title'
  | 'chapter'
  | 'annex'
  | 'protocol'
  | 'recital';

/** What an instrument calls itself; an anaphor (“des Vertrages”) points to one of its own class only. */
export type InstrumentClass = 'treaty' | 'charter' | 'statute' | 'law' | 'constitution' | 'protocol' | 'declaration';

/** Written-out numbers: forms of one value are joined by `/`, values are parted by spaces, `*` stands for any ending. */
export interface NumberWords {
  /** Cardinals from one. */
  readonly cardinals?: string;
  /** Ordinals from first. */
  readonly ordinals?: string;
  /** Cardinals of 20, 30, … 90, then 100. */
  readonly cardinalTens?: string;
  /** Ordinals of 20, 30, … 90, then 100. */
  readonly ordinalTens?: string;
  /** How tens and ones are joined, with `tens` and `ones` standing for the words: `onesundtens`, `tens-ones`, `ones وtens`. */
  readonly joined?: string;
}

/**
 * Words that point to a provision. Lists are parted by white space, `_` stands for a space inside an entry, `*` at its
 * end for any ending of up to four letters. Entries are given in lower case unless case tells (`Art`, `S.`); capitalized
 * and upper-case forms are found too.
 */
export interface ProvisionWords {
  readonly units: Readonly<Partial<Record<UnitName, string>>>;
  /** How parts of an article are cited: “Artikel 4 Absatz 1” with the first word of `units`, “Article 4(1)”; else as printed. */
  readonly citesParts?: 'words' | 'brackets';
  /** Forms that announce several numbers: `§§`, `articles`. */
  readonly plural: string;
  /** Forms that are singular and plural: `Artikel`. */
  readonly either: string;
  /** Forms that are a reference only with a finer unit or an instrument behind them: `Art`, `s.`. */
  readonly weak: string;
  /** Units that are found only with an instrument behind them begin no reference of their own: `chapter`, `annex`. */
  readonly numbers: NumberWords;
  /** Parts a list: `und`, `sowie`. */
  readonly and: string;
  /** Joins a range: `bis`. */
  readonly to: string;
  /** Opens a range behind its unit: (articoli) `da` (7 a 9). */
  readonly from?: string;
  /** “and those that follow”: `f.`, `ff.`. */
  readonly following: string;
  /** Ties two references: `i._V._m.`. */
  readonly conjunction: string;
  /** Stands between a number and what it is a part of: `des`, `der`, `of_the`. */
  readonly of: string;
  /** Determiners of the text itself: `dieses`, `des_vorliegenden`. */
  readonly this: string;
  /** Nouns for instruments, of each class. `-` at the start of an entry: compounds end in it too. */
  readonly nouns: Readonly<Partial<Record<InstrumentClass, string>>>;
  /** Words by which the name of an instrument goes on: `über`, `zur`, `zwischen`. */
  readonly goesOn: string;
  /** Words by which the name of an instrument goes on only behind a bare noun (`Gesetz`, `Abkommen`). */
  readonly goesOnBare?: string;
  /** What does not go on a name, though a word of `goesOn` stands before it: `Wirkung`. */
  readonly goesNot?: string;
  /** Goes from an instrument to one of its provisions: “the Charter, in particular Article 2”. */
  readonly singlesOut?: string;
  /** What is said of provisions that an amending act changes: `inserted`. */
  readonly amends?: string;
  /** Points back to the reference before: `ebenda`, `ibid.`. */
  readonly ibidem: string;
  /** Opens the definition of a short name: `im_Folgenden`, `hereinafter`. */
  readonly alias: string;
  /** What follows a number that is no provision's: `housing`. */
  readonly notBefore?: string;
  /** Nouns are capitalized in running text, so that a name can go on over small words. */
  readonly capitalNouns?: boolean;
  /** A letter may stand apart from its number, and a Roman number behind it is a paragraph: `§ 7 g`, `Art. 5 I a`. */
  readonly looseSuffixes?: boolean;
  /** How whole acts are cited: “Regulation (EU) 2016/679”, „SGB II“. */
  readonly acts?: ActWords;
  /** Units that stand around their number: `第五条`. The first character opens, each unit has its closing ones. */
  readonly around?: { readonly open: string; readonly units: Readonly<Partial<Record<UnitName, string>>> };
}

/** Words that make the citation of a whole act formal enough to be a pointer. Lists as in `ProvisionWords`. */
export interface ActWords {
  /** What an act is called right before its number: `Richtlinie`, `Resolution`. */
  readonly numbered: string;
  /** What acts are called that a date is enough for: `Gesetz`; contracts and rulings have dates too. */
  readonly byDate?: string;
  /** What stands before the date of an act: `vom`. */
  readonly dated?: string;
  /** Words, besides the nouns of instruments, for acts that have a date or a sign with their number: `Schreiben`. */
  readonly nouns?: string;
  /** Words that begin the name of an act before its noun: `Zweit*`, `федеральн*`. */
  readonly before?: string;
  /** First words, as written, of titles that only acts have, when they stand in marks: `О`, `On`. */
  readonly titled?: string;
  /** Where acts are published: `BGBl.`. */
  readonly gazettes?: string;
  /** Which version is meant, behind the name of a law: `a._F.`. */
  readonly versions?: string;
  /** Abbreviations of laws, as written, where the list of instruments does not have them. */
  readonly short?: string;
  /** The shape of further abbreviations of laws, as the source of a regular expression for a whole word. */
  readonly shape?: string;
  /** Abbreviations of that shape that are none: courts. */
  readonly notShape?: string;
  /** Capitalized nouns that end the title of an act: `Act`. */
  readonly titles?: string;
}
