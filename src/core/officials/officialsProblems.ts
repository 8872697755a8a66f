import type { Problem, Span } from '../model';
import { foldName } from '../text/fold';
import { isCountry } from './countries';
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
        const span = placeIn(entry, `${place}.name`, place);
        problems.push(owner === entry.id ? listedTwice(name, span) : sharedName(name, owner, span));
      }
      owners.set(folded, entry.id);
    }
  }
  return problems;
}

function listedTwice(name: string, span: Span): Problem {
  return warning('official.listedTwice', `“${name}” is listed twice.`, [name], span);
}

function sharedName(name: string, owner: string, span: Span): Problem {
  const message = `“${name}” is also a name of ${owner}: it will be ambiguous.`;
  return warning('official.duplicateName', message, [name, owner], span);
}

function unknownCountries(entry: OfficialsEntry): Problem[] {
  const codes: [string | undefined, Span][] = [[entry.country, placeIn(entry, 'country')]];
  for (const [index, { country }] of entry.memberships.entries()) {
    codes.push([country, placeIn(entry, `posts.${index}.country`, `posts.${index}`)]);
  }
  return codes.flatMap(([code, span]) => (code === undefined || isCountry(code) ? [] : [unknownCountry(code, span)]));
}

function unknownCountry(code: string, span: Span): Problem {
  const advice = 'Use two letters of ISO 3166-1, as DE; XA to XZ are free for states of your own.';
  return warning('official.unknownCountry', `“${code}” is no country code. ${advice}`, [code], span);
}

function checkDates(entry: OfficialsEntry): Problem[] {
  return entry.memberships.flatMap((post, index) => {
    const place = `posts.${index}`;
    const other = entry.memberships.slice(0, index).find((earlier) => overlap(earlier, post));
    return [
      ...wrongDates(entry, post, place),
      ...(endsEarly(post)
        ? [warning('official.order', 'The post ends before it begins.', [], placeIn(entry, place))]
        : []),
      ...(other ? [overlapping(other.label, placeIn(entry, place))] : []),
    ];
  });
}

function wrongDates(entry: OfficialsEntry, post: Membership, place: string): Problem[] {
  return (['start', 'end', 'asOf', 'attested'] as const).flatMap((key) => {
    const date = post[key];
    if (date === undefined || isIsoDate(date)) {
      return [];
    }
    const message = `“${date}” is no date. Write 2024-12-05, 2024-12 or 2024.`;
    return [warning('official.date', message, [date], placeIn(entry, `${place}.${key}`, place))];
  });
}

function endsEarly({ start, end }: Membership): boolean {
  return start !== undefined && end !== undefined && firstDay(start) > lastDay(end);
}

function overlapping(label: string, span: Span): Problem {
  const message = `The dates overlap with those of another post of the same role (${label}).`;
  return warning('official.overlap', message, [label], span);
}

function overlap(a: Membership, b: Membership): boolean {
  if (a.role !== b.role || a.role === 'other' || a.country !== b.country || a.organization !== b.organization) {
    return false;
  }
  const [startA, startB] = [lastDay(a.start ?? '0000'), lastDay(b.start ?? '0000')];
  const [endA, endB] = [firstDay(a.end ?? '9999'), firstDay(b.end ?? '9999')];
  return startA < endB && startB < endA;
}

function warning(code: string, message: string, details: readonly string[], span: Span): Problem {
  return { code, message, details, severity: 'warning', span };
}

// The first of these places that the file has.
function placeIn(entry: OfficialsEntry, ...places: readonly string[]): Span {
  return places.map((place) => entry.places.get(place)).find((span) => span !== undefined) ?? entry.span;
}
