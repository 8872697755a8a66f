import type { Official, RoleId } from '../../officials/official';
import { relationTo } from '../../officials/tenure';

const presidencies: readonly RoleId[] = ['head_of_state', 'intl_org_head', 'legislature_head', 'territory_head'];

/**
 * “President” says little: the president of a commission or a parliament is no head of state. What a known official was
 * on the date of the text tells which is meant; without a date, or out of office, what he ever was.
 */
export function presidencyOf({ memberships }: Official, date: string | undefined): RoleId | undefined {
  const then = memberships.filter(
    (post) => date === undefined || !['earlier', 'later'].includes(relationTo(post, date)),
  );
  const held = [then, memberships].map((posts) =>
    presidencies.find((id) => posts.some(({ role, otherRoles = [] }) => role === id || otherRoles.includes(id))),
  );
  return held.find((id) => id !== undefined);
}
