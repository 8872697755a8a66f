import type { Mention } from '../model';
import type { OfficialDraft } from './officialsWriter';

/** The entry for `officials.yaml` that a mention of somebody unknown gives: name, country, and the post as attested. */
export function draftOf(text: string, mention: Mention, date: string | undefined): OfficialDraft {
  const { name, role, country } = mention;
  const title = role && text.slice(role.start, role.end);
  return {
    name: text.slice(name.start, name.end).replaceAll(/\s+/gu, ' '),
    ...(country && { country }),
    ...(role && {
      memberships: [
        { role: role.id, label: title ?? role.id, ...(date !== undefined && { attested: date }), source: 'text' },
      ],
    }),
  };
}
