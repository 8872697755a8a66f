import type { Membership, Official } from './official';

/**
 * How sure it is that a post was held on a date. `held`: the dates say so. `uncertain`: the dates allow it, but are too
 * coarse or inferred. `asOf`: the post was open when last seen, before the date. `attested`: the post is known from one
 * day near the date.
 */
export type Certainty = 'held' | 'attested' | 'asOf' | 'uncertain';

/** A post that somebody held on a date, and how sure that is. */
export interface Tenure {
  readonly membership: Membership;
  readonly certainty: Certainty;
}

/** Where a membership lies as seen from a date. */
export type Relation = Certainty | 'earlier' | 'later';

const isoDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** Whether the text is an ISO date of any precision: `2024`, `2024-12`, `2024-12-05`. */
export function isIsoDate(text: string): boolean {
  return isoDate.test(text);
}

/** The first day that a date of any precision may mean. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a date of any precision may mean; the 31st also of short months, which orders just as well. */
export function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}

/** The posts that an official held on a date of any precision, the most important and most certain first. */
export function membershipsAt(official: Official, date: string): Tenure[] {
  const tenures: Tenure[] = [];
  for (const membership of official.memberships) {
    const relation = relationTo(membership, date);
    if (relation !== 'earlier' && relation !== 'later') {
      tenures.push({ membership, certainty: relation });
    }
  }
  return tenures.sort((a, b) => weight(a) - weight(b) || compareStarts(b.membership, a.membership));
}

/** Where a membership lies as seen from a date. */
export function relationTo(membership: Membership, date: string): Relation {
  const { start, attested } = membership;
  if (start === undefined && attested !== undefined) {
    return relationToAttested(attested, date);
  }
  if (start !== undefined && lastDay(date) < firstDay(start)) {
    return 'later';
  }
  const surelyBegun = start !== undefined && firstDay(date) >= lastDay(start) && !membership.startInferred;
  const atEnd = relationToEnd(membership, date);
  return atEnd === 'held' && !surelyBegun ? 'uncertain' : atEnd;
}

function relationToEnd(membership: Membership, date: string): Relation {
  const { end, endAfter, asOf } = membership;
  if (end !== undefined) {
    if (firstDay(date) > lastDay(end)) {
      return 'earlier';
    }
    const seen = membership.endInferred ? (endAfter ?? membership.start ?? '0000') : end;
    return lastDay(date) <= firstDay(seen) ? 'held' : 'uncertain';
  }
  if (membership.endUnknown) {
    return 'uncertain';
  }
  return asOf === undefined || firstDay(date) <= lastDay(asOf) ? 'held' : 'asOf';
}

// One day in office says something of the year around it, and nothing of other years.
function relationToAttested(attested: string, date: string): Relation {
  const days = daysBetween(firstDay(attested), firstDay(date));
  if (Math.abs(days) <= 366) {
    return 'attested';
  }
  return days > 0 ? 'earlier' : 'later';
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Order of time; memberships without a start come by what else is known of them. */
export function compareStarts(a: Membership, b: Membership): number {
  return sortDate(a) < sortDate(b) ? -1 : sortDate(a) > sortDate(b) ? 1 : 0;
}

function sortDate({ start, attested, end, asOf }: Membership): string {
  return start ?? attested ?? end ?? asOf ?? '';
}

const certainties: readonly Certainty[] = ['held', 'attested', 'asOf', 'uncertain'];

const roleOrder = [
  'head_of_state',
  'head_of_government',
  'intl_org_head',
  'foreign_minister',
  'vice_president',
  'deputy_head_of_government',
  'defence_minister',
  'interior_minister',
  'finance_minister',
  'legislature_head',
  'deputy_foreign_minister',
  'minister',
  'spokesperson',
  'ambassador',
  'permanent_representative',
];

function weight({ membership, certainty }: Tenure): number {
  const role = roleOrder.indexOf(membership.role);
  return certainties.indexOf(certainty) + (role < 0 ? roleOrder.length : role) * 0.3;
}
