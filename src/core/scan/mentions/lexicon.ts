import type { OfficeWords } from '../../languages/schema/offices';
import type { RoleId } from '../../officials/official';
import { stemOf } from './stem';
import type { PhraseOptions } from './phrases';
import { phrasePattern, phraseSource, words } from './phrases';

/** The office words of a language, made ready for scanning. */
export interface OfficeLexicon {
  readonly words: OfficeWords;
  /** Finds titles of posts, “counterpart” included; `roleOf` tells which. */
  readonly roles: RegExp;
  /** Whether words before a title make it a deputy's or a former's: `deputy`, `former`. */
  readonly modifierOf: (words: string) => string | undefined;
  /** Sticky: a country's name or adjective. */
  readonly country: RegExp;
  readonly links: ReadonlySet<string>;
  /** Stems of given names. */
  readonly givenNames: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  /** Tells the name of a state that no list has: “Norvaldia”. */
  readonly state: RegExp | undefined;
  /** Tells an adjective of such a state: “norvaldien”. */
  readonly demonym: RegExp | undefined;
  readonly determiners: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
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
  const all = Object.values(roleLists).join(' ');
  const countries = new Map(
    office.countries
      .split(/[\n|]/u)
      .map((line) => words(line))
      .flatMap(([code, ...names]) => (code ? [[code, names.join(' ')]] : [])),
  );
  const countryList = [...countries.values()].join(' ');
  const titleRole = lookUp(Object.entries(roleLists), endings, office);
  return {
    words: office,
    roles: phrasePattern(all, endings, 'gu', office),
    modifierOf: lookUp(
      [
        ['deputy', office.deputy],
        ['former', office.former],
        ['body', office.bodies ?? ''],
      ],
      endings,
    ),
    country: phrasePattern(countryList, endings, 'yu', { unspaced: office.unspaced }),
    links: lowerSet(office.links),
    givenNames: new Set(words(office.givenNames).map(stemOf)),
    complements: lowerSet(office.complements ?? ''),
    state: endingIn(office.stateEndings),
    demonym: endingIn(office.demonymEndings),
    determiners: lowerSet(office.determiners),
    honorifics: new Set(words(office.honorifics)),
    particles: new Set(words(office.particles)),
    notNames: new Set(words(office.notNames)),
    modifiers: new Set(words(office.modifiers ?? '')),
    genitive: endingIn(office.genitiveEndings),
    patronymic: endingIn(office.patronymicEndings),
    commonWords: lowerSet(office.commonWords),
    isTrade: tradeTester(office),
    isDeputyPrefix: tester(`^(?:${phraseSource(office.deputy, endings).replace('(?![\\p{L}\\p{M}])', '')})`),
    roleOf: (title) => titleRole(title) ?? 'other',
    mayBeCompound: tester(
      `^(?:${phraseSource(
        words(all)
          .filter((word) => word.startsWith('*'))
          .join(' '),
        endings,
      )})$`,
    ),
    countryOf: lookUp([...countries], endings),
  };
}

function lowerSet(list: string): ReadonlySet<string> {
  return new Set(words(list.toLowerCase()));
}

function tester(source: string): (text: string) => boolean {
  const pattern = new RegExp(source, 'u');
  return (text) => pattern.test(text);
}

// Nobody, where a language has no list. What begins with `*` may be the end of a compound: “Kinderbuchautor”.
function tradeTester({ trades = '', endings }: OfficeWords): (word: string) => boolean {
  const compounds = words(trades).filter((word) => word.startsWith('*'));
  return tester(`^(?:${phraseSource(trades, endings)}|[\\p{L}-]*(?:${phraseSource(compounds.join(' '), endings)}))$`);
}

const mostRemembered = 20_000;

// Each text form is looked up once: first by the list that has it, later from memory.
function lookUp(
  lists: readonly (readonly [string, string])[],
  endings: string,
  options: PhraseOptions = {},
): (text: string) => string | undefined {
  const patterns = lists.map(
    ([id, list]) => [id, new RegExp(`^(?:${phraseSource(list, endings, options)})$`, 'u')] as const,
  );
  const answers = new Map<string, string | undefined>();
  return (text) => {
    if (answers.has(text)) {
      return answers.get(text);
    }
    const answer = patterns.find(([, pattern]) => pattern.test(text))?.[0];
    // One text has a few thousand different words before titles; what many texts together have is not kept.
    if (answers.size >= mostRemembered) {
      answers.clear();
    }
    answers.set(text, answer);
    return answer;
  };
}

function endingIn(endings: string | undefined): RegExp | undefined {
  return endings === undefined ? undefined : new RegExp(`(?:${words(endings).join('|')})$`, 'u');
}
