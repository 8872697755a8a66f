import type { Analysis, Mention, Quotation } from '../model';
import type { OfficialRegistry } from './registry';
import { membershipsAt } from './tenure';

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
  text: string,
  { mentions, quotations }: Pick<Analysis, 'mentions' | 'quotations'>,
  officials: OfficialRegistry,
  date: string | undefined,
): PersonInText[] {
  const byId = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const id = mention.official ?? mention.candidates?.join(' ') ?? '';
    byId.set(id, [...(byId.get(id) ?? []), mention]);
  }
  const people = Array.from(byId, ([id, own]): PersonInText => {
    const official = officials.get(id);
    const role = own.find((mention) => mention.role)?.role;
    const stated = role && text.slice(role.start, role.end);
    const held = official && date !== undefined ? membershipsAt(official, date)[0]?.membership.label : undefined;
    const names = own.map(({ name }) => text.slice(name.start, name.end).replaceAll(/\s+/gu, ' '));
    return {
      id,
      name: official?.name ?? names.reduce((a, b) => (b.length > a.length ? b : a), ''),
      post: held ?? stated,
      country: own.find((mention) => mention.country)?.country,
      isListed: official !== undefined,
      mentions: own,
      quotations: quotations.filter(({ speaker }) => speaker?.official === id),
    };
  });
  return people.sort((a, b) => b.mentions.length - a.mentions.length);
}
