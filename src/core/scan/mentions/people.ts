import type { RoleId } from '../../officials/official';
import { surnameOf } from '../../officials/nameIndex';
import { foldName } from '../../text/fold';
import { stemOf, stemsOf } from './stem';

/** Somebody whom the text has named in full, or by surname and role. */
export interface Person {
  readonly id: string;
  readonly official: string | undefined;
  readonly candidates: readonly string[] | undefined;
  readonly name: string;
  readonly surname: string;
  readonly stems: readonly string[];
  role: RoleId | undefined;
  country: string | undefined;
}

/** The people of one text, in the order of their last mention. Two with one surname are never made one. */
export class People {
  readonly #people: Person[] = [];

  add(name: string, facts: Omit<Person, 'id' | 'name' | 'surname' | 'stems'>): Person {
    const surname = surnameOf(name, facts.country);
    const id = facts.official ?? `text:${foldName(name).replaceAll(' ', '-')}`;
    const person = { ...facts, id, name, surname, stems: stemsOf(name) };
    this.#people.push(person);
    return person;
  }

  /** The person that a full name means: the same words, or one with a part of them more or less. */
  withName(name: string): Person | undefined {
    const stems = stemsOf(name);
    return this.#people.findLast(
      (person) =>
        person.stems.length > 1 && stems.length > 1 && (isWithin(stems, person.stems) || isWithin(person.stems, stems)),
    );
  }

  withId(id: string): Person | undefined {
    return this.#people.find((person) => person.official === id);
  }

  /** Everybody with this surname, the one mentioned last at the end. */
  withSurname(surname: string): Person[] {
    const stem = stemOf(surname);
    return this.#people.filter((person) => stemOf(person.surname) === stem || person.stems.at(-1) === stem);
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
