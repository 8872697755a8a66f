import { languageOf } from '../languages/languages';
import type { Analysis, Mention } from '../model';
import { agrees } from '../scan/mentions/identity';
import { splitWords } from '../text/wordLists';
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

/** Posts that are often held together with a ministry, of which the registry then knows one. */
const combined = new Set(['head_of_government', 'vice_president', 'deputy_foreign_minister']);

/** Compares the titles that a text gives to officials with the posts they held on its date. */
export function checkRoles(
  { mentions, language }: Pick<Analysis, 'mentions' | 'language'>,
  officials: OfficialRegistry,
  date: string | undefined,
  reported: readonly ReportedClaim[] = [],
): RoleFinding[] {
  if (date === undefined || !isIsoDate(date)) {
    return [];
  }
  const kept = splitWords(languageOf(language)?.offices.keptRoles ?? '');
  return mentions.flatMap((mention) => {
    const official = mention.official === undefined ? undefined : officials.get(mention.official);
    const role = mention.role;
    if (!official || !role || role.former || !checked.has(role.id)) {
      return [];
    }
    const isReported = reported.some((claim) => claim.official === official.id && claim.role === role.id);
    const finding = isReported ? undefined : compare(official, role.id, date);
    const isCourtesy = finding?.kind === 'late' && kept.includes(role.id);
    return finding && !isCourtesy ? [{ ...finding, mention, official }] : [];
  });
}

function compare(official: Official, role: string, date: string): Pick<RoleFinding, 'kind' | 'membership'> | undefined {
  const held = (matches: (id: string) => boolean): Membership[] =>
    official.memberships.filter((post) => [post.role, ...(post.otherRoles ?? [])].some(matches));
  const alike = held((id) => agrees(role, id));
  if (alike.length === 0) {
    return compareOther(official, role, date);
  }
  if (alike.some((post) => !isOver(post, date) && relationTo(post, date) !== 'later')) {
    return undefined;
  }
  // „Ministerpräsident Kramm“, who was president later, may have been premier of a state: only the very post tells.
  const meant = held((id) => id === role);
  const over = meant.findLast((post) => isOver(post, date));
  if (over) {
    return isSureEnd(over, date) ? { kind: 'late', membership: over } : undefined;
  }
  const [coming] = meant;
  return coming && isSureStart(coming, date) ? { kind: 'early', membership: coming } : undefined;
}

function isOver(post: Membership, date: string): boolean {
  return relationTo(post, date) === 'earlier';
}

function compareOther(
  official: Official,
  role: string,
  date: string,
): Pick<RoleFinding, 'kind' | 'membership'> | undefined {
  const [held] = membershipsAt(official, date).filter(({ certainty }) => certainty === 'held');
  const other = held?.membership.role;
  return held && other !== undefined && checked.has(other) && !combined.has(other) && !combined.has(role)
    ? { kind: 'other', membership: held.membership }
    : undefined;
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
