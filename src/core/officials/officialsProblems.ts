import type { Problem, Span } from '../model';
import { foldName } from '../text/fold';
import type { Membership } from './official';
import type { OfficialsEntry } from './officialsFile';
import { firstDay, isIsoDate, lastDay } from './tenure';

/** What a schema cannot say about `officials.yaml`: overlapping posts, unknown countries, one name for two people. */
export function checkEntries(entries: readonly OfficialsEntry[]): Problem[] {
  return [
    ...duplicateNames(entries),
    ...entries.flatMap((entry) => [...unknownCountries(entry), ...checkDates(entry)]),
  ];
}

function duplicateNames(entries: readonly OfficialsEntry[]): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const places: [string, string][] = entry.name === undefined ? [] : [[entry.name, 'name']];
    places.push(...entry.otherNames.map(({ name }, index): [string, string] => [name, `names.${index}`]));
    for (const [name, place] of places) {
      const folded = foldName(name);
      const owner = owners.get(folded);
      if (owner !== undefined) {
        const message =
          owner === entry.id
            ? `“${name}” is listed twice.`
            : `“${name}” is also a name of ${owner}: it will be ambiguous.`;
        problems.push({ code: 'official.duplicateName', message, severity: 'warning', span: placeIn(entry, place) });
      }
      owners.set(folded, entry.id);
    }
  }
  return problems;
}

function unknownCountries(entry: OfficialsEntry): Problem[] {
  const codes: [string | undefined, string][] = [[entry.country, 'country']];
  codes.push(
    ...entry.memberships.map(({ country }, index): [string | undefined, string] => [country, `posts.${index}`]),
  );
  return codes.flatMap(([code, place]) =>
    code === undefined || isCountry(code)
      ? []
      : [
          {
            code: 'official.unknownCountry',
            message: `“${code}” is no country code. Use two letters of ISO 3166-1, as DE; XA to XZ are free for states of your own.`,
            severity: 'warning',
            span: placeIn(entry, place),
          },
        ],
  );
}

// ISO leaves AA, QM–QZ, XA–XZ and ZZ to its users.
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/u.test(code)) {
    return false;
  }
  return /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/u.test(code) || new Intl.DisplayNames('en', { type: 'region' }).of(code) !== code;
}

function checkDates(entry: OfficialsEntry): Problem[] {
  const problems: Problem[] = [];
  for (const [index, post] of entry.memberships.entries()) {
    const span = placeIn(entry, `posts.${index}`);
    for (const date of [post.start, post.end, post.asOf, post.attested]) {
      if (date !== undefined && !isIsoDate(date)) {
        const message = `“${date}” is no date. Write 2024-12-05, 2024-12 or 2024.`;
        problems.push({ code: 'official.date', message, severity: 'warning', span });
      }
    }
    if (post.start !== undefined && post.end !== undefined && firstDay(post.start) > lastDay(post.end)) {
      problems.push({ code: 'official.order', message: 'The post ends before it begins.', severity: 'warning', span });
    }
    const other = entry.memberships.slice(0, index).find((earlier) => overlap(earlier, post));
    if (other) {
      const message = `The dates overlap with those of another post of the same role (${other.label}).`;
      problems.push({ code: 'official.overlap', message, severity: 'warning', span });
    }
  }
  return problems;
}

function overlap(a: Membership, b: Membership): boolean {
  if (a.role !== b.role || a.role === 'other' || a.country !== b.country || a.organization !== b.organization) {
    return false;
  }
  const [startA, startB] = [lastDay(a.start ?? '0000'), lastDay(b.start ?? '0000')];
  const [endA, endB] = [firstDay(a.end ?? '9999'), firstDay(b.end ?? '9999')];
  return startA < endB && startB < endA;
}

function placeIn(entry: OfficialsEntry, place: string): Span {
  return entry.places.get(place) ?? entry.span;
}
