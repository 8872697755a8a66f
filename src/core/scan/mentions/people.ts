import type { RoleId } from '../../officials/official';
import { surnameOf } from '../../officials/nameIndex';
import { foldName } from '../../text/fold';
import { stemOf, stemsOf } from './stem';

/** Somebody whom the text has named in full, or by surname and role. */
export interface Person {
  readonly id: string;
  readonly official: string | undefined;
  readonly candidates: readonly string[] | undefined;
  readonly surname: string;
  readonly stems: readonly string[];
  role: RoleId | undefined;
  country: string | undefined;
  /** Grows with each mention: who was named last has the highest. */
  turn: number;
}

/** The people of one text. Two with one surname are never made one. */
export class People {
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byStem = new Map<string, Person[]>();
  readonly #surnames = new Set<string>();
  #turn = 0;
  #last: Person | undefined;

  add(name: string, facts: Pick<Person, 'official' | 'candidates' | 'role' | 'country'>): Person {
    const surname = surnameOf(name, facts.country);
    const id = facts.official ?? `text:${foldName(name).replaceAll(' ', '-')}`;
    const person: Person = { ...facts, id, surname, stems: stemsOf(name), turn: 0 };
    this.#surnames.add(surname);
    for (const stem of new Set([stemOf(surname), person.stems.at(-1) ?? ''])) {
      put(this.#bySurname, stem, person);
    }
    for (const stem of new Set(person.stems)) {
      put(this.#byStem, stem, person);
    }
    return person;
  }

  /** The person that a full name means: the same words, or one with a part of them more or less. */
  withName(name: string): Person | undefined {
    const stems = stemsOf(name);
    const sharing = [stems.at(-1), stems[0]].flatMap((stem) => this.#byStem.get(stem ?? '') ?? []);
    const fitting = sharing.filter(
      (person) =>
        person.stems.length > 1 &&
        stems.length > 1 &&
        (isWithin(stems, person.stems) || isWithin(person.stems, stems)) &&
        agreeInInitials(stems, person.stems),
    );
    return lastNamed(fitting);
  }

  /** Everybody with this surname. */
  withSurname(surname: string): readonly Person[] {
    return this.#bySurname.get(stemOf(surname)) ?? this.#bySurname.get(stemsOf(surname).at(-1) ?? '') ?? [];
  }

  /** Notes that somebody was named. */
  touch(person: Person): void {
    person.turn = ++this.#turn;
    this.#last = person;
  }

  /** Who was named last. */
  get last(): Person | undefined {
    return this.#last;
  }

  get surnames(): readonly string[] {
    return [...this.#surnames];
  }
}

/** The one of these who was named last. */
export function lastNamed(people: readonly Person[]): Person | undefined {
  return people.reduce<Person | undefined>(
    (best, person) => (person.turn > (best?.turn ?? -1) ? person : best),
    undefined,
  );
}

function put(index: Map<string, Person[]>, key: string, person: Person): void {
  const people = index.get(key);
  if (people) {
    people.push(person);
  } else {
    index.set(key, [person]);
  }
}

// “George W. Bush” is not “George H. W. Bush”: whoever is written with middle initials has all of them.
function agreeInInitials(one: readonly string[], other: readonly string[]): boolean {
  const [initials, others] = [one, other].map((stems) =>
    stems
      .slice(1, -1)
      .filter(({ length }) => length === 1)
      .join(' '),
  );
  return initials === '' || others === '' || initials === others;
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.some((own) => own === word || (word.length === 1 && own.startsWith(word))));
}
