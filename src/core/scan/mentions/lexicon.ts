import type { OfficeWords } from '../../languages/schema/offices';
import type { RoleId } from '../../officials/official';
import { stemOf } from './stem';
import { PhraseTable, words } from './phraseTable';

/** The office words of a language, made ready for scanning. */
export interface OfficeLexicon {
  readonly words: OfficeWords;
  /** Titles of posts, “counterpart” included. */
  readonly roles: PhraseTable;
  /** Whether words before a title make it a deputy's or a former's: `deputy`, `former`. */
  readonly modifierOf: (words: string) => string | undefined;
  /** Names and adjectives of countries. */
  readonly countries: PhraseTable;
  readonly links: ReadonlySet<string>;
  /** Stems of given names. */
  readonly givenNames: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  /** Tells the name of a state that no list has: “Norvaldia”. */
  readonly state: RegExp | undefined;
  /** Tells an adjective of such a state: “norvaldien”. */
  readonly demonym: RegExp | undefined;
  readonly determiners: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  /** What a minister is of, right behind the title. Sticky. */
  readonly portfolio: RegExp | undefined;
  /** Particles that are written together with a title, the longest first. */
  readonly titleParticles: readonly string[];
  /** Whether a country of one character may begin behind the character. */
  readonly mayStandBefore: (character: string) => boolean;
  /** Tells words that stand in the genitive behind a title from names. */
  readonly genitive: RegExp | undefined;
  /** Tells the middle of three names, where names have one. */
  readonly patronymic: RegExp | undefined;
  readonly commonWords: ReadonlySet<string>;
  /** Whether the word is a trade outside politics. */
  readonly isTrade: (word: string) => boolean;
  readonly isDeputyPrefix: (compound: string) => boolean;
  readonly roleOf: (title: string) => RoleId;
  readonly mayBeCompound: (title: string) => boolean;
  readonly countryOf: (name: string) => string | undefined;
}

/** The role id of “counterpart”, until it is known whose. */
export const counterpart = 'counterpart';

const known = new WeakMap<OfficeWords, OfficeLexicon>();

/** The lexicon of a language's office words; made once. */
export function lexiconOf(office: OfficeWords): OfficeLexicon {
  const lexicon = known.get(office) ?? makeLexicon(office);
  known.set(office, lexicon);
  return lexicon;
}

function makeLexicon(office: OfficeWords): OfficeLexicon {
  const { endings } = office;
  const roleLists = { ...office.roles, [counterpart]: office.counterparts };
  const countries = new Map(
    office.countries
      .split(/[\n|]/u)
      .map((line) => words(line))
      .flatMap(([code, ...names]) => (code ? [[code, names.join(' ')]] : [])),
  );
  const roles = new PhraseTable(Object.entries(roleLists), office);
  const countryTable = new PhraseTable([...countries], { endings, unspaced: office.unspaced });
  const modifierTable = new PhraseTable(
    [
      ['deputy', office.deputy],
      ['former', office.former],
      ['body', office.bodies ?? ''],
    ],
    { endings },
  );
  const deputies = new PhraseTable([['deputy', office.deputy]], { endings, unspaced: true });
  const compounds = new PhraseTable([['', compoundsOf(Object.values(roleLists).join(' '))]], { endings });
  const joining = office.beforeCountry === undefined ? undefined : new Set(words(office.beforeCountry));
  return {
    words: office,
    roles,
    modifierOf: (text) => modifierTable.idOf(text),
    countries: countryTable,
    links: lowerSet(office.links),
    givenNames: new Set(words(office.givenNames).map(stemOf)),
    complements: lowerSet(office.complements ?? ''),
    state: endingIn(office.stateEndings),
    demonym: endingIn(office.demonymEndings),
    determiners: lowerSet(office.determiners),
    relatives: lowerSet(office.relatives ?? ''),
    ordinals: lowerSet(office.ordinals ?? ''),
    honorifics: new Set(words(office.honorifics)),
    particles: new Set(words(office.particles)),
    notNames: new Set(words(office.notNames)),
    modifiers: new Set(words(office.modifiers ?? '')),
    portfolio: portfolioOf(office.portfolios),
    titleParticles: words(office.titleParticles ?? '').toSorted((a, b) => b.length - a.length),
    mayStandBefore: (character) => !/^\p{L}$/u.test(character) || joining === undefined || joining.has(character),
    genitive: endingIn(office.genitiveEndings),
    patronymic: endingIn(office.patronymicEndings),
    commonWords: lowerSet(office.commonWords),
    isTrade: tradeTester(office),
    isDeputyPrefix: (compound) => deputies.endAt(compound, 0) >= 0,
    roleOf: (title) => roles.idOf(title) ?? 'other',
    mayBeCompound: (title) => compounds.idOf(title) !== undefined,
    countryOf: (name) => countryTable.idOf(name),
  };
}

// What begins with `*` may be the end of a compound: “Kinderbuchautor”.
function compoundsOf(list: string): string {
  return words(list)
    .filter((word) => word.startsWith('*'))
    .join(' ');
}

function lowerSet(list: string): ReadonlySet<string> {
  return new Set(words(list.toLowerCase()));
}

// Nobody, where a language has no list.
function tradeTester({ trades = '', endings }: OfficeWords): (word: string) => boolean {
  const whole = new PhraseTable([['', trades]], { endings });
  const compounds = new PhraseTable([['', compoundsOf(trades)]], { endings });
  return (word) => {
    if (whole.idOf(word) !== undefined) {
      return true;
    }
    for (let at = compounds.next(word, 0)?.start ?? word.length; at < word.length; at++) {
      if (compounds.idOf(word.slice(at)) !== undefined) {
        return true;
      }
    }
    return false;
  };
}

// “ de l’Environnement et des Finances”
function portfolioOf(portfolios: OfficeWords['portfolios']): RegExp | undefined {
  if (!portfolios) {
    return undefined;
  }
  const anyOf = (list: string): string =>
    words(list)
      .toSorted((a, b) => b.length - a.length)
      .map((entry) => entry.replaceAll('_', '\\s'))
      .join('|');
  const elided = anyOf(
    words(portfolios.of)
      .filter((entry) => /['’]$/u.test(entry))
      .join(' '),
  );
  const parted = anyOf(
    words(portfolios.of)
      .filter((entry) => !/['’]$/u.test(entry))
      .join(' '),
  );
  const link = elided === '' ? `(?:${parted})\\s` : `(?:(?:${elided})|(?:${parted})\\s)`;
  const name = `(?:${anyOf(portfolios.names)})(?![\\p{L}\\p{M}])`;
  const more = `(?:,\\s|,?\\s(?:${anyOf(portfolios.and)})\\s)(?:${link})?${name}`;
  // “Minister of” and “ministre de l’Économie” may be the title itself.
  return new RegExp(`(?:\\s(?:${link})?${name}|${more})+`, 'uy');
}

function endingIn(endings: string | undefined): RegExp | undefined {
  return endings === undefined ? undefined : new RegExp(`(?:${words(endings).join('|')})$`, 'u');
}
