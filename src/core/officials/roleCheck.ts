import type { Analysis, Mention } from '../model';
import { agrees } from '../scan/mentions/identity';
import type { Membership, Official } from './official';
import type { ReportedClaim } from './officialsFile';
import type { OfficialRegistry } from './registry';
import { firstDay, isIsoDate, lastDay, membershipsAt, relationTo } from './tenure';

/** A title in the text that the registry does not bear out on the text's date. */
export interface RoleFinding {
  /** `early`: the post came later. `late`: it was over and the text does not say so. `other`: another post was held. */
  readonly kind: 'early' | 'late' | 'other';
  readonly mention: Mention;
  readonly official: Official;
  /** The post that the text means, or the one held instead. */
  readonly membership: Membership;
}

// Roles that have one holder at a time, and of which the registry knows most holders.
const checked = new Set([
  ...['head_of_state', 'head_of_government', 'foreign_minister', 'defence_minister', 'interior_minister'],
  ...['finance_minister', 'vice_president', 'deputy_foreign_minister'],
]);

/** Compares the titles that a text gives to officials with the posts they held on its date. */
export function checkRoles(
  { mentions }: Pick<Analysis, 'mentions'>,
  officials: OfficialRegistry,
  date: string | undefined,
  reported: readonly ReportedClaim[] = [],
): RoleFinding[] {
  if (date === undefined || !isIsoDate(date)) {
    return [];
  }
  return mentions.flatMap((mention) => {
    const official = mention.official === undefined ? undefined : officials.get(mention.official);
    const role = mention.role;
    if (!official || !role || role.former || !checked.has(role.id)) {
      return [];
    }
    const isReported = reported.some((claim) => claim.official === official.id && claim.role === role.id);
    const finding = isReported ? undefined : compare(official, role.id, date);
    return finding ? [{ ...finding, mention, official }] : [];
  });
}

function compare(official: Official, role: string, date: string): Pick<RoleFinding, 'kind' | 'membership'> | undefined {
  const meant = official.memberships.filter((post) =>
    [post.role, ...(post.otherRoles ?? [])].some((id) => agrees(role, id)),
  );
  const relations = meant.map((post) => relationTo(post, date));
  if (relations.some((relation) => relation !== 'earlier' && relation !== 'later')) {
    return undefined;
  }
  if (meant.length === 0) {
    const [held] = membershipsAt(official, date).filter(({ certainty }) => certainty === 'held');
    return held && checked.has(held.membership.role) ? { kind: 'other', membership: held.membership } : undefined;
  }
  const over = meant.findLast((_, index) => relations[index] === 'earlier');
  if (over) {
    return isSureEnd(over, date) ? { kind: 'late', membership: over } : undefined;
  }
  const coming = meant[0];
  return coming && isSureStart(coming, date) ? { kind: 'early', membership: coming } : undefined;
}

// Sources differ by weeks about the ends of terms, and texts of the last days call people by their old title.
const graceDays = 45;

function isSureEnd({ end, endInferred }: Membership, date: string): boolean {
  return end !== undefined && !endInferred && days(lastDay(end), firstDay(date)) > graceDays;
}

function isSureStart({ start, startInferred }: Membership, date: string): boolean {
  return start !== undefined && !startInferred && days(lastDay(date), firstDay(start)) > graceDays;
}

function days(from: string, to: string): number {
  // The 31st of a short month, which `lastDay` may give, is no date for `Date.parse`.
  return (
    (Date.parse(`${to.slice(0, 8)}01`) - Date.parse(`${from.slice(0, 8)}01`)) / 86_400_000 + dayOf(to) - dayOf(from)
  );
}

function dayOf(date: string): number {
  return Number(date.slice(8));
}
