import { foldName } from '../text/fold';
import { nameIn } from './card';
import { surnameOf } from './nameIndex';
import type { Official } from './official';
import type { OfficialRegistry } from './registry';
import { membershipsAt } from './tenure';

/** What is known where somebody types a name. */
export interface NameRequest {
  /** The line up to the cursor. */
  readonly before: string;
  /** Language of the text: decides which spelling is offered. */
  readonly language: string;
  readonly date?: string | undefined;
  /** Officials that the text names already: they come first. */
  readonly named?: ReadonlySet<string>;
}

/** A name that may be meant by what is typed. */
export interface NameSuggestion {
  readonly official: Official;
  /** The full name as the text's language writes it. */
  readonly name: string;
  /** How many code units before the cursor it takes the place of. */
  readonly typed: number;
}

const mostSuggestions = 40;
const mostWords = 3;
// “Sergei La”, “van der Bell”, “최선”: words that may be the beginning of a name, the last one unfinished.
const typedWords =
  /(?:^|[^\p{L}\p{M}\p{N}])((?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}’'.-]* ){0,2}(?:\p{Lu}|\p{Lo})[\p{L}\p{M}’'-]*)$/u;

/** Offers officials by the beginning of any of their names. Made once for a registry. */
export class NameCompletion {
  readonly #officials: OfficialRegistry;
  #folded: readonly { readonly id: string; readonly names: string }[] | undefined;

  constructor(officials: OfficialRegistry) {
    this.#officials = officials;
  }

  /** Those that fit, the likeliest first. Of several words typed as many as possible are taken for the name. */
  suggest(request: NameRequest): NameSuggestion[] {
    const words = typedWords.exec(request.before)?.[1]?.split(' ') ?? [];
    for (let from = Math.max(0, words.length - mostWords); from < words.length; from++) {
      const typed = words.slice(from).join(' ');
      const found = isLongEnough(words.at(-1) ?? '') ? this.#beginningWith(foldName(typed)) : [];
      if (found.length > 0) {
        const ranked = found.map((official) => ({ official, rank: rankOf(official, typed, request) }));
        ranked.sort((a, b) => a.rank - b.rank || (a.official.name < b.official.name ? -1 : 1));
        return ranked
          .slice(0, mostSuggestions)
          .map(({ official }) => ({ official, name: nameIn(official, request.language), typed: typed.length }));
      }
    }
    return [];
  }

  #beginningWith(start: string): Official[] {
    this.#folded ??= this.#officials
      .named()
      .map(({ id, names }) => ({ id, names: names.map((name) => ` ${foldName(name)}`).join('\n') }));
    const wanted = ` ${start}`;
    return this.#folded.flatMap(({ id, names }) => (names.includes(wanted) ? (this.#officials.get(id) ?? []) : []));
  }
}

// One letter begins too many names, but one sign of Han or Hangul is a surname.
function isLongEnough(word: string): boolean {
  return word.length > 1 || /\p{Lo}/u.test(word);
}

function rankOf(official: Official, typed: string, { named, date }: NameRequest): number {
  const isNamed = named?.has(official.id) === true;
  const holdsPost = date !== undefined && membershipsAt(official, date).length > 0;
  return (isNamed ? 0 : 20) + official.tier * 2 + (holdsPost ? 0 : 3) + (isSurname(official, typed) ? 0 : 4);
}

// Whoever types “Lawr” means Lawrow rather than a Lawrence.
function isSurname({ name, country, familyName, otherNames }: Official, typed: string): boolean {
  const names = [name, ...otherNames.map((other) => other.name)];
  return names.some((written) => foldName(surnameOf(written, country, familyName)).startsWith(foldName(typed)));
}
