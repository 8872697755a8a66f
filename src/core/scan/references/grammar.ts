import type { Language } from '../../languages/language';
import type { ActWords, InstrumentClass, UnitName } from '../../languages/schema/provisions';
import { toBeginnings } from './beginnings';
import { alternationOf, headsOf, splitWords, wordStart } from '../../text/wordLists';
import type { NumberLexicon } from '../../treaty/structure/numberWords';
import { toNumberLexicon } from '../../treaty/structure/numberWords';

/** What a word for a unit says of the numbers behind it. */
export interface UnitWord {
  readonly unit: UnitName;
  readonly plural: boolean;
  readonly either: boolean;
  readonly weak: boolean;
}

/** The words of a language, ready to be read with. All patterns are sticky where nothing else is said. */
export interface ReferenceGrammar {
  /** A word that a reference may begin with. */
  readonly trigger: RegExp;
  /** Finds where those words may begin, by their first letters: to search for all of them takes ten times longer. */
  readonly opening: RegExp;
  /** What a word may be by its first letter: bits of `beginnings` for each UTF-16 code unit. */
  readonly begins: Uint8Array;
  readonly head: RegExp;
  readonly unit: RegExp;
  readonly units: ReadonlyMap<string, UnitWord>;
  readonly numbers: NumberLexicon;
  /** Spelled numbers that count (“drei Artikel”), in lower case. */
  readonly cardinals: ReadonlySet<string>;
  readonly before: RegExp;
  readonly and: RegExp;
  readonly to: RegExp;
  /** Opens a range behind its unit: “articoli [da] 7 a 9”. */
  readonly from: RegExp;
  readonly following: RegExp;
  readonly conjunction: RegExp;
  readonly of: RegExp;
  /** The words of `of`, each for itself. */
  readonly ofWords: ReadonlySet<string>;
  readonly this: RegExp;
  readonly noun: RegExp;
  readonly nouns: readonly { readonly kind: InstrumentClass; readonly pattern: RegExp }[];
  /** Finds nouns for instruments, at the end of compounds too. */
  readonly instrumentNoun: RegExp;
  /** Nouns that are no compounds, in lower case. */
  readonly plainNouns: ReadonlySet<string>;
  readonly goesOn: RegExp;
  readonly goesOnBare: RegExp;
  /** What does not go on a name, though a word before it would: „mit Wirkung“. */
  readonly goesNot: RegExp;
  /** What may stand between an instrument and the provision that the text singles out, up to the end. */
  readonly singledOut: RegExp;
  /** The last words of what singles out, in small letters. */
  readonly singlingWords: ReadonlySet<string>;
  /** Goes from an article to the annex or protocol that it is in: “of the Annex”. */
  readonly ofAttachment: RegExp;
  /** What is said of provisions that an amending act changes: “inserted”. */
  readonly amends: RegExp;
  readonly ibidem: RegExp;
  readonly alias: RegExp;
  readonly notBefore: RegExp;
  /**
   * Finds where a number or date of an act may begin; absent where the language file says nothing of acts. It looks for
   * digits and then back from them (`words`, or `first` and `second` beside a slash): few words stand before digits.
   */
  readonly actAnchor: RegExp | undefined;
  /** The opening mark and first word of a title that only acts have: «О портах». */
  readonly titleOpening: RegExp;
  /** The nouns of acts, at the end of compounds too. */
  readonly actNoun: RegExp;
  /** What acts are called right before their number. */
  readonly numbered: RegExp;
  /** What acts are called that a date is enough for. */
  readonly byDate: RegExp;
  /** Words that begin the name of an act before its noun, at the end of what stands before it. */
  readonly actBefore: RegExp;
  readonly shortActs: ReadonlySet<string>;
  readonly actShape: RegExp;
  /** Nouns that end the titles of acts (“Act”), where the language has such titles. */
  readonly titles: RegExp | undefined;
  /** Such a noun behind an abbreviation: “NHR[ Act]”. */
  readonly titleBehind: RegExp;
  /** Abbreviations of courts and the like, that look like those of laws. */
  readonly notLaws: ReadonlySet<string>;
  /** Where the act is published, behind its name. */
  readonly gazette: RegExp;
  /** Which version of the act is meant, behind its name. */
  readonly version: RegExp;
  /** A genitive alone stands between number and name: “ст. 5 Договора”. */
  readonly bareSlavic: boolean;
  /** Nouns for instruments are found at the end of compounds too. */
  readonly compounds: boolean;
  readonly capitalNouns: boolean;
  readonly looseSuffixes: boolean;
  /** “Artículo 4-13” is article 13 of chapter 4, as the text's own headings are numbered, and no range. */
  readonly byChapter: boolean;
}

const heads: readonly UnitName[] = ['article', 'section'];
const higher: readonly UnitName[] = ['book', 'part', 'title', 'chapter', 'annex', 'protocol', 'recital'];

/** Units that are parts of articles; they begin a reference where the instrument is named: “Punkt 3 des Abkommens”. */
const low: readonly UnitName[] = ['paragraph', 'number'];

const grammars = new WeakMap<Language, ReferenceGrammar>();

/** The grammar of a language whose units stand before their numbers; made once. */
export function grammarOf(language: Language): ReferenceGrammar {
  const known = grammars.get(language);
  if (known) {
    return known;
  }
  const made = toGrammar(language);
  grammars.set(language, made);
  return made;
}

const chapterGrammars = new WeakMap<ReferenceGrammar, ReferenceGrammar>();

/** The same grammar for a text whose articles are numbered by chapter: “Artículo 4-13”. */
export function grammarByChapter(grammar: ReferenceGrammar): ReferenceGrammar {
  const known = chapterGrammars.get(grammar) ?? { ...grammar, byChapter: true };
  chapterGrammars.set(grammar, known);
  return known;
}

function toGrammar({ provisions: words }: Language): ReferenceGrammar {
  const list = (names: readonly UnitName[]): string => names.map((name) => words.units[name] ?? '').join(' ');
  const headList = list(heads);
  const subList = list(Object.keys(words.units).filter((name): name is UnitName => !heads.includes(name as UnitName)));
  const numbers = toNumberLexicon(words.numbers);
  const unitSource = alternationOf(`${subList} ${headList}`);
  const classes = Object.entries(words.nouns) as [InstrumentClass, string][];
  const noun = (entries: string): string => nounSource(entries);
  return {
    trigger: sticky(triggerSource(headList, `${list(higher)} ${list(low)}`, words.of === '')),
    opening: new RegExp(headsOf(`${headList} ${list(higher)} ${list(low)}`), 'gu'),
    begins: toBeginnings(words),
    head: sticky(alternationOf(`${headList} ${list(higher)} ${list(low)}`)),
    unit: sticky(unitSource),
    units: toUnitWords(words),
    numbers,
    cardinals: new Set(
      toNumberLexicon({
        ...(words.numbers.cardinals === undefined ? {} : { cardinals: words.numbers.cardinals }),
        ...(words.numbers.cardinalTens === undefined ? {} : { cardinalTens: words.numbers.cardinalTens }),
      }).values.keys(),
    ),
    before: new RegExp(beforeSource(alternationOf(subList), words.of, words.and), 'u'),
    and: sticky(`\\s*(?:[,;/]\\s*${alternationOf(words.and)}|[,;/]|${alternationOf(words.and)})\\s*`),
    to: sticky(`\\s*(?:${alternationOf(words.to)}|[-–—‑])\\s*`),
    from: sticky(`${alternationOf(words.from ?? '')}\\s+`),
    following: sticky(`\\s?${alternationOf(words.following, { cased: false })}(?!\\p{L})`),
    conjunction: sticky(`,?\\s*\\(?(?:${alternationOf(words.conjunction, { cased: false })})\\s*`),
    of: sticky(`${alternationOf(words.of)}\\s*`),
    ofWords: new Set(splitWords(words.of).flatMap((entry) => entry.split('_'))),
    this: sticky(`${alternationOf(words.this)}\\s*`),
    noun: sticky(noun(classes.map(([, entries]) => entries).join(' ')), 'iuy'),
    nouns: classes.map(([kind, entries]) => ({ kind, pattern: new RegExp(`^${noun(entries)}$`, 'iu') })),
    instrumentNoun: new RegExp(
      alternationOf(classes.map(([, entries]) => entries.replaceAll(/(?<!\S)-/gu, '')).join(' '), { cased: false }),
      'giu',
    ),
    plainNouns: new Set(classes.flatMap(([, entries]) => splitWords(entries).map((entry) => entry.replace(/^-/u, '')))),
    goesOn: sticky(alternationOf(words.goesOn, { cased: false })),
    goesOnBare: sticky(alternationOf(words.goesOnBare ?? words.goesOn, { cased: false })),
    goesNot: sticky(alternationOf(words.goesNot ?? '')),
    // “, and in particular its ”
    singledOut: new RegExp(
      `[\\s»”“"]*(?:[,:(–—]\\s*)?(?:\\p{L}{1,3}\\s+)?${alternationOf(words.singlesOut ?? '')}\\s+(?:\\p{Ll}{1,6}['’]?\\s*)?$`,
      'u',
    ),
    singlingWords: new Set(splitWords(words.singlesOut ?? '').map((entry) => entry.split('_').at(-1) ?? '')),
    ofAttachment: sticky(`,?\\s+${alternationOf(words.of)}\\s*${alternationOf(list(['annex', 'protocol']))}`),
    amends: new RegExp(`${wordStart}${alternationOf(words.amends ?? '')}`, 'u'),
    ibidem: new RegExp(`${wordStart}${alternationOf(words.ibidem)}`, 'gu'),
    alias: new RegExp(`${wordStart}${alternationOf(words.alias)}`, 'gu'),
    notBefore: sticky(`[\\s-]+${alternationOf(words.notBefore ?? '')}`),
    ...toActGrammar(words),
    titleBehind: sticky(`\\s+${alternationOf(words.acts?.titles ?? '')}`),
    titles:
      words.acts?.titles === undefined
        ? undefined
        : new RegExp(`${wordStart}${alternationOf(words.acts.titles)}`, 'gu'),
    notLaws: new Set(splitWords(words.acts?.notShape ?? '')),
    gazette: sticky(gazetteSource(words.acts?.gazettes ?? '')),
    version: sticky(`\\s?\\(?${alternationOf(words.acts?.versions ?? '', { cased: false })}\\)?`),
    bareSlavic: words.of === '',
    compounds: Object.values(words.nouns).some((entries) => entries.includes('-')),
    capitalNouns: words.capitalNouns ?? false,
    looseSuffixes: words.looseSuffixes ?? false,
    byChapter: false,
  };
}

function sticky(source: string, flags = 'uy'): RegExp {
  return new RegExp(source, flags);
}

// Long article words are looked at wherever they stand, because a number may be before them (“der fünfte Artikel”);
// the others only with a number behind them, so that “party” and “part of” cost nothing.
function triggerSource(headList: string, otherList: string, ordinals: boolean): string {
  const long = splitWords(headList).filter((word) => /^[^.]{5,}$/u.test(word));
  const short = splitWords(headList).filter((word) => !long.includes(word));
  const digits = '[0-9٠-٩۰-۹０-９IVXLC]';
  return [
    alternationOf(long.join(' ')),
    `${alternationOf(short.join(' '))}\\s{0,2}(?=(?:№\\s?|n°\\s?|Nr\\.?\\s)?${digits})`,
    `${alternationOf(otherList)}[\\s-]{0,2}(?=\\(?${digits})`,
    // «4-й части ГК», «8 главе кодекса»
    ...(ordinals ? [`(?<=\\d(?:-\\p{L}{1,3})?\\s)${alternationOf(otherList)}`] : []),
  ].join('|');
}

// “Absatz 2 Buchstabe a des ” at the end of what stands before an article. Bounded, because the caller cuts 120 characters.
function beforeSource(units: string, of: string, and: string): string {
  const value = `(?:№\\s?)?(?:[0-9٠-٩]{1,3}(?:\\.\\d{1,2})*(?:[a-z]{1,2}|bis|ter)?|[IVX]{1,4}|[«„“"]?[a-zа-яёіїґ][»“”"]?|\\([0-9a-z]{1,3}\\))\\)?(?!\\p{L})(?:\\s?\\([0-9a-zا-ي]{1,3}\\))*`;
  const values = `${value}(?:\\s*(?:,|${alternationOf(and)})\\s*${value})*`;
  const spelled = `(?:\\p{L}{3,14}\\s+${units}|${units}\\s+\\p{L}{3,14}(?:\\s?\\([0-9a-zا-ي]{1,3}\\))?)`;
  const joint = `(?:\\s*,\\s*|\\s+)(?:${alternationOf(of)}\\s*)?`;
  return `(?<![\\p{L}\\p{M}])(?:(?:${units}\\s*${values}|${spelled})${joint})+$`;
}

const actSign = '(?:№|N[ro]s?\\.?|n[°º]|núm\\.|nr\\.?|(?<=, )n\\.)';

function toActGrammar({
  acts,
  nouns,
}: Language['provisions']): Pick<
  ReferenceGrammar,
  'actAnchor' | 'titleOpening' | 'actNoun' | 'numbered' | 'byDate' | 'actBefore' | 'shortActs' | 'actShape'
> {
  const numbered = nounSource(acts?.numbered ?? '');
  const titled = acts?.titled === undefined ? '(?!)' : `[«„“"]${alternationOf(acts.titled)}\\s`;
  const named = [...Object.values(nouns), acts?.nouns ?? '', acts?.numbered ?? ''].join(' ');
  return {
    actAnchor: acts && new RegExp(`${anchorSource(acts)}|${titled}`, 'gu'),
    titleOpening: sticky(titled),
    actNoun: sticky(nounSource(named), 'iuy'),
    numbered: sticky(numbered, 'iuy'),
    byDate: sticky(nounSource(acts?.byDate ?? ''), 'iuy'),
    actBefore: new RegExp(`(?<![\\p{L}])(?:${alternationOf(acts?.before ?? '')}\\s+)+$`, 'u'),
    shortActs: new Set(splitWords(acts?.short ?? '').map((entry) => entry.replaceAll('_', ' '))),
    actShape: new RegExp(acts?.shape === undefined ? '(?!)' : `^(?:${acts.shape})$`, 'u'),
  };
}

// “Nr. 5”, „VO 5“, „vom 5“, and “2016/679”: what may stand before a digit is read only behind one of its last letters.
function anchorSource({ numbered, dated }: ActWords): string {
  const plain = numbered.replaceAll(/(?<!\S)-/gu, '');
  const last = splitWords(`${plain} ${dated ?? ''}`).map((entry) => entry.slice(-1));
  const lastLetters = last.includes('*')
    ? '\\p{L}'
    : Array.from(new Set(last.flatMap((letter) => [letter, letter.toUpperCase()]))).join('');
  const date = dated === undefined ? '' : `|${alternationOf(dated)}\\s{1,2}`;
  const words = `${actSign}\\s?\\p{L}?|${alternationOf(plain)}\\s${date}`;
  const digit = `[0-9](?<=[№.°ºros${lastLetters}]\\s{0,2}\\p{L}?[0-9])(?<=(?<words>${words})[0-9])`;
  return `${digit}|/(?<=(?<first>\\d{1,4})/)(?=(?<second>\\d{1,4})(?!\\d))`;
}

// „(BGBl. I S. 499)“, „, BGBl I 2008, 2794“, „- BGBl I 2854“
function gazetteSource(gazettes: string): string {
  const piece = '(?:I{1,3}|[A-Z]{1,4}\\.?|Nr\\.?|\\d{1,5}|ff?\\.|<\\s?\\d+\\s?>)[,.]?';
  return `\\s*[,(<–-]?\\s*(?:in\\s+)?${alternationOf(gazettes)}\\.?(?:\\s?${piece}(?!\\p{Ll})){1,8}(?:\\s?[)>])?`;
}

function nounSource(entries: string): string {
  const compounds = splitWords(entries).filter((entry) => entry.startsWith('-'));
  const plain = splitWords(entries).filter((entry) => !entry.startsWith('-'));
  const bare = compounds.map((entry) => entry.slice(1));
  const prefix = compounds.length > 0 ? `[\\p{L}\\p{M}\\d‑-]*?${alternationOf(bare.join(' '))}|` : '';
  return `(?:${prefix}${alternationOf(plain.join(' '))})`;
}

function toUnitWords(words: Language['provisions']): Map<string, UnitWord> {
  const units = new Map<string, UnitWord>();
  const sets = [words.plural, words.either, words.weak].map((list) => new Set(splitWords(list)));
  for (const [unit, list] of Object.entries(words.units) as [UnitName, string][]) {
    for (const entry of splitWords(list)) {
      const key = entry.replaceAll('_', ' ');
      const [plural = false, either = false, weak = false] = sets.map((set) => set.has(entry));
      // “Art” (kind) is weak, “art” is not an entry; “§” can be a section and a paragraph: the first unit wins.
      for (const form of [key, key.toLowerCase()]) {
        units.set(form, units.get(form) ?? { unit, plural, either, weak });
      }
    }
  }
  return units;
}
