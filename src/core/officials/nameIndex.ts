import type { Span } from '../model';
import { foldName } from '../text/fold';
import { isKorean } from './koreanNames';
import { cyrillicForms, lastPartForms, polishForms, polishTransliteration } from './inflect';
import { NameMatcher } from './matcher';
import { SoundIndex } from './soundIndex';
import { latinForms } from './transliterate';

/** The names of one official: the family name (or an empty text), then all names. */
export interface NamedEntry {
  readonly id: string;
  readonly country: string;
  readonly names: readonly string[];
}

/** Countries whose people are named surname first. */
const surnameFirst = new Set(['KP', 'KR', 'CN', 'TW', 'HK', 'MO', 'VN', 'KH']);
/** Countries whose people are written surname first at home and surname last abroad, or the other way round. */
const eitherOrder = new Set(['JP', 'HU', 'KR', 'TW', 'SG', 'HK', 'KH']);

/** Where “Koehler” in a list without diacritics is “Köhler”. */
const umlauts = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);

/** A name in a text and the officials that are called so: several where they are namesakes. */
export interface OfficialHit extends Span {
  readonly officials: readonly string[];
}

/** Finds officials by the names in texts, and by surnames. Made once for a registry, each part on first use. */
export class NameIndex {
  readonly #entries: readonly NamedEntry[];
  readonly #tables = new Map<Declension, NameTable>();
  #surnames: Map<string, string[]> | undefined;
  #givenNames: Set<string> | undefined;
  #sounds: SoundIndex | undefined;

  constructor(entries: readonly NamedEntry[]) {
    this.#entries = entries;
  }

  /** All full names in the text, in its order, inflected as the language does. */
  find(text: string, language: string): OfficialHit[] {
    const declension = declensions[language] ?? 'none';
    const table = this.#tables.get(declension) ?? new NameTable(this.#entries, declension);
    this.#tables.set(declension, table);
    return table.find(text);
  }

  /** The officials with this surname, whatever its case and diacritics. */
  withSurname(surname: string): readonly string[] {
    return (this.#surnames ??= this.#makeSurnames()).get(foldName(surname)) ?? [];
  }

  /** Whether some official has this given name. */
  isGivenName(name: string): boolean {
    const given = foldName(name);
    return given.length > 2 && (this.#givenNames ??= this.#makeGivenNames()).has(given);
  }

  /** The officials whose name this full name, given as its words without case endings, may be in another spelling. */
  soundingLike(words: readonly string[]): readonly string[] {
    // Korean and Chinese names differ by a sound: “Kim Jong-gyu” is not “Kim Jong-un”.
    this.#sounds ??= new SoundIndex(this.#entries.filter(({ country }) => !surnameFirst.has(country)));
    return this.#sounds.find(words);
  }

  #makeSurnames(): Map<string, string[]> {
    const surnames = new Map<string, string[]>();
    for (const entry of this.#entries) {
      for (const surname of new Set(Array.from(new Set(surnamesOf(entry)), foldName))) {
        const ids = surnames.get(surname);
        if (ids) {
          ids.push(entry.id);
        } else {
          surnames.set(surname, [entry.id]);
        }
      }
    }
    return surnames;
  }

  #makeGivenNames(): Set<string> {
    // Many share a given name, and folding costs most.
    const before = new Set<string>();
    const alone = new Set<string>();
    for (const { country, names } of this.#entries) {
      for (let index = surnameFirst.has(country) ? names.length : 1; index < names.length; index++) {
        const name = names[index] ?? '';
        const space = name.indexOf(' ');
        (space < 0 ? alone : before).add(space < 0 ? name : name.slice(0, space));
      }
    }
    const given = new Set(Array.from(before, (name) => foldName(name).split(' ')[0] ?? ''));
    for (const name of alone) {
      const [first = '', ...others] = foldName(name).split(' ');
      if (others.length > 0) {
        given.add(first);
      }
    }
    return given;
  }
}

/** How names are inflected. Forms are made for texts of these languages only: a German text needs none of them. */
type Declension = 'none' | 'cyrillic' | 'polish';

const declensions: Readonly<Record<string, Declension>> = { ru: 'cyrillic', uk: 'cyrillic', pl: 'polish' };

/** The matcher of one declension, with the owners of its names. */
class NameTable {
  readonly #entries: readonly NamedEntry[];
  readonly #owners: number[] = [];
  readonly #matcher: NameMatcher;

  constructor(entries: readonly NamedEntry[], declension: Declension) {
    this.#entries = entries;
    const names: string[] = [];
    for (const [owner, entry] of entries.entries()) {
      addVariants(names, entry, declension);
      while (this.#owners.length < names.length) {
        this.#owners.push(owner);
      }
    }
    this.#matcher = new NameMatcher(names);
  }

  find(text: string): OfficialHit[] {
    return this.#matcher.find(text).map(({ start, end, name }) => ({ start, end, officials: this.#ownersOf(name) }));
  }

  #ownersOf(name: number): string[] {
    const owners = this.#matcher.alike(name).map((index) => this.#owners[index] ?? 0);
    return [...new Set(owners)].flatMap((owner) => this.#entries[owner]?.id ?? []);
  }
}

/** The surname of a full name, by the custom of the country where that is told. */
export function surnameOf(name: string, country: string | undefined, familyName?: string): string {
  if (familyName && (name.includes(familyName) || foldName(name).includes(foldName(familyName)))) {
    return familyName;
  }
  // エマニュエル・マクロン, 埃马纽埃尔·马克龙
  const parts = name.split(/[\s・·]+/u).filter((part) => !/^(?:Jr|Sr)\.?$|^I+$/u.test(part));
  const isFirst = surnameFirst.has(country ?? '') || (!country && isKorean(parts));
  return (isFirst ? parts[0] : parts.at(-1)) ?? name;
}

function surnamesOf({ country, names: [family = '', ...names] }: NamedEntry): string[] {
  return names.flatMap((name) => {
    const surname = surnameOf(name, country, family);
    const [withParticles = surname] = hasSmallWord.test(name) ? (particled.exec(name) ?? []) : [];
    // “la presidenta Kirchner”: a married name alone, of Cristina Fernández de Kirchner.
    const married = /\sde\s(?<last>\p{Lu}\S+)$/u.exec(family)?.groups?.['last'] ?? surname;
    // “President Assad” of Bashar al-Assad
    const bare = /^(?:[ae][lsrdntz]|ash|esh)-(?<bare>\p{Lu}\S+)$/u.exec(surname)?.groups?.['bare'] ?? surname;
    return [surname, withParticles, married, bare];
  });
}

// “von Weizsäcker”, “de Hoop Scheffer”. The look back costs, so it is kept for names that have a small word.
const hasSmallWord = /\s\p{Ll}/u;
const particled = /(?<=\s)\p{Ll}[\p{Ll}’']*(?:\s\p{Ll}[\p{Ll}’']*)*\s\p{Lu}.*$/u;

function addVariants(variants: string[], { country, names }: NamedEntry, declension: Declension): void {
  for (let index = 1; index < names.length; index++) {
    const name = names[index] ?? '';
    if (declension !== 'none') {
      variants.push(...declined(name, declension, country));
    }
    // A single word is no name to find in running text, unless its script runs on: 普京.
    const first = name.charCodeAt(0);
    if (first > 0x2e80 || name.includes(' ') || name.includes('-')) {
      variants.push(name);
      if (first < 0x250) {
        addSpellings(variants, name, country);
      } else if (isCyrillic(name) && !surnameFirst.has(country)) {
        variants.push(...latinForms(name));
      }
    }
  }
}

// How others write a Latin name, which no list has in full.
function addSpellings(variants: string[], name: string, country: string): void {
  if (umlauts.has(country) && /[aou]e/u.test(name)) {
    variants.push(name.replaceAll(/([aou])e/gu, '$1'));
  }
  if (eitherOrder.has(country)) {
    const [given = '', ...others] = name.split(' ');
    if (others.length === 1) {
      variants.push(`${others.join(' ')} ${given}`);
    }
  }
  if (surnameFirst.has(country) && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name)) {
    variants.push(name.replace('-', ''));
  }
  // “Bashar al-Assad” is “Bashar el-Assad” in French and “Bashar Assad” to many agencies.
  if ((name.includes('l-') || name.includes('l ')) && arabicArticle.test(name)) {
    variants.push(...['al-', 'el-', ''].map((article) => name.replace(arabicArticle, ` ${article}`)));
  }
}

const arabicArticle = / (?:[Aa]l|[Ee]l)[- ](?=\p{Lu}\p{Ll}+$)/u;

function isCyrillic(name: string): boolean {
  return name.charCodeAt(0) >= 0x400 && name.charCodeAt(0) < 0x500;
}

function declined(name: string, declension: Exclude<Declension, 'none'>, country: string): string[] {
  if (!name.includes(' ')) {
    return [];
  }
  if (declension === 'polish') {
    const base = isCyrillic(name) ? polishTransliteration(name) : name;
    return isCyrillic(name) ? [base, ...polishForms(base)] : polishForms(base);
  }
  return isCyrillic(name) ? (surnameFirst.has(country) ? lastPartForms(name) : cyrillicForms(name, undefined)) : [];
}
