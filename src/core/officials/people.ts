import type { Analysis, Mention, Quotation } from '../model';
import type { CardLanguage } from './cardWords';
import { titleIn } from './cardWords';
import type { Official } from './official';
import type { OfficialRegistry } from './registry';
import { membershipsAt } from './tenure';

/** A text with its findings, as far as its people are concerned. */
export interface TextWithPeople {
  readonly text: string;
  readonly analysis: Pick<Analysis, 'mentions' | 'quotations'>;
  readonly date?: string | undefined;
}

/** One person of a text, with all places where the text names them and what it quotes of them. */
export interface PersonInText {
  readonly id: string;
  readonly name: string;
  /** The post on the text's date, or the title that the text gives. */
  readonly post: string | undefined;
  readonly country: string | undefined;
  readonly isListed: boolean;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
}

/** Who is who in a text, those named most often first. */
export function peopleOf(
  { text, analysis: { mentions, quotations }, date }: TextWithPeople,
  officials: OfficialRegistry,
  language: CardLanguage = 'en',
): PersonInText[] {
  const mentionsOf = groupBy(mentions, ({ official, candidates }) => official ?? candidates?.join(' ') ?? '');
  const quotationsOf = groupBy(quotations, ({ speaker }) => speaker?.official ?? '');
  const people = Array.from(mentionsOf, ([id, own]): PersonInText => {
    const official = officials.get(id);
    const role = own.find((mention) => mention.role)?.role;
    const stated = role && text.slice(role.start, role.end).replaceAll(/\s+/gu, ' ');
    const names = own.map(({ name }) => text.slice(name.start, name.end).replaceAll(/\s+/gu, ' '));
    return {
      id,
      name: official?.name ?? names.reduce((a, b) => (b.length > a.length ? b : a), ''),
      post: (official && postOn(official, date, language)) ?? stated,
      country: own.find((mention) => mention.country)?.country,
      isListed: official !== undefined,
      mentions: own,
      quotations: quotationsOf.get(id) ?? [],
    };
  });
  return people.sort((a, b) => b.mentions.length - a.mentions.length);
}

function postOn(official: Official, date: string | undefined, language: CardLanguage): string | undefined {
  const post = date === undefined ? undefined : membershipsAt(official, date)[0]?.membership;
  return post && titleIn(language, post.label, post.role, official.gender === 'female');
}

/** One person of a text among others. */
export interface Appearance<Text extends TextWithPeople> {
  readonly text: Text;
  readonly person: PersonInText;
}

/** One person of several texts. */
export interface PersonInTexts<Text extends TextWithPeople> extends Pick<PersonInText, 'id' | 'name' | 'isListed'> {
  /** As in the newest text. */
  readonly post: string | undefined;
  readonly country: string | undefined;
  readonly mentionCount: number;
  readonly quotationCount: number;
  /** In the order of the texts given. */
  readonly appearances: readonly Appearance<Text>[];
}

/**
 * Who is who in several texts, those named in most texts first. Somebody whom only a text knows is another person in
 * the next text: nothing says that two of one name are one.
 */
export function peopleOfTexts<Text extends TextWithPeople>(
  texts: readonly Text[],
  officials: OfficialRegistry,
  language: CardLanguage = 'en',
): PersonInTexts<Text>[] {
  const all = texts.flatMap((text, index) =>
    peopleOf(text, officials, language).map((person) => ({ text, person, index })),
  );
  const byPerson = groupBy(all, ({ person, index }) => (person.isListed ? person.id : `${person.id} ${index}`));
  const people = Array.from(byPerson, ([id, appearances]): PersonInTexts<Text> => {
    const newest = appearances.reduce((a, b) => ((b.text.date ?? '') > (a.text.date ?? '') ? b : a)).person;
    return {
      ...{ id, name: newest.name, isListed: newest.isListed, post: newest.post, country: newest.country },
      mentionCount: sum(appearances, ({ person }) => person.mentions.length),
      quotationCount: sum(appearances, ({ person }) => person.quotations.length),
      appearances,
    };
  });
  return people.sort((a, b) => b.appearances.length - a.appearances.length || b.mentionCount - a.mentionCount);
}

function sum<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}
