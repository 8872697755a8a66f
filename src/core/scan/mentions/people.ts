import type { RoleId } from '../../officials/official';
import { surnameOf } from '../../officials/nameIndex';
import { foldName } from '../../text/fold';

/** Somebody whom the text has named in full, or by surname and role. */
export interface Person {
  readonly id: string;
  readonly official: string | undefined;
  readonly candidates: readonly string[] | undefined;
  readonly name: string;
  readonly surname: string;
  readonly folded: readonly string[];
  role: RoleId | undefined;
  country: string | undefined;
}

/** The people of one text, in the order of their last mention. Two with one surname are never made one. */
export class People {
  readonly #people: Person[] = [];

  add(name: string, facts: Omit<Person, 'id' | 'name' | 'surname' | 'folded'>): Person {
    const surname = surnameOf(name, facts.country);
    const id = facts.official ?? `text:${foldName(name).replaceAll(' ', '-')}`;
    const person = { ...facts, id, name, surname, folded: foldName(name).split(' ') };
    this.#people.push(person);
    return person;
  }

  /** The person that a full name means: the same words, or one with a part of them more or less. */
  withName(name: string): Person | undefined {
    const folded = foldName(name).split(' ');
    return this.#people.findLast(
      (person) =>
        person.folded.length > 1 &&
        folded.length > 1 &&
        (isWithin(folded, person.folded) || isWithin(person.folded, folded)),
    );
  }

  withId(id: string): Person | undefined {
    return this.#people.find((person) => person.official === id);
  }

  /** Everybody with this surname, the one mentioned last at the end. */
  withSurname(surname: string): Person[] {
    const folded = foldName(surname);
    return this.#people.filter((person) => foldName(person.surname) === folded || person.folded.at(-1) === folded);
  }

  touch(person: Person): void {
    const at = this.#people.indexOf(person);
    this.#people.splice(at, 1);
    this.#people.push(person);
  }

  get all(): readonly Person[] {
    return this.#people;
  }
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.some((own) => own === word || (word.length === 1 && own.startsWith(word))));
}
