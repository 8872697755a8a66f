import type { Membership, Official, RoleId } from '../../officials/official';
import type { OfficialRegistry } from '../../officials/registry';
import { firstDay, lastDay, relationTo } from '../../officials/tenure';
import { foldName } from '../../text/fold';

/** What the text says of somebody. */
export interface Claim {
  readonly role: RoleId | undefined;
  readonly country: string | undefined;
  /** The date of the text. */
  readonly date: string | undefined;
  /** How the name was found: a surname alone, or a full name that is spelled in another way, needs more proof. */
  readonly name: 'exact' | 'respelled' | 'surname';
  /** Given names or initials beside the surname. */
  readonly given?: string;
  /** The text says that the post is past: “Ex-Ministerpräsident”. */
  readonly former?: boolean;
  /** The text gives a trade outside politics: “der Schriftsteller Richard Wagner”. */
  readonly trade?: boolean;
}

/** Who is meant: one official, several that fit as well, or nobody known. */
export interface Identity {
  readonly official?: string;
  readonly candidates?: readonly string[];
}

const yearsAround = 15;

/** Decides who of several namesakes is meant, or that none is. A wrong name is worse than none. */
export function identify(ids: readonly string[], claim: Claim, registry: OfficialRegistry): Identity {
  const scored = ids.flatMap((id) => {
    const official = registry.get(id);
    const score = official ? scoreOf(official, claim) : -Infinity;
    const holds = official?.memberships.some((post) => isHeldAsStated(post, claim)) === true;
    return score >= neededScore(official, claim) ? [{ id, score, holds }] : [];
  });
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) {
    return {};
  }
  // “Prezydent Kaczyński” is the brother who was president that day, not the prime minister.
  const margin = best.holds && !second?.holds ? 1 : 2;
  if (!second || best.score - second.score >= margin) {
    return { official: best.id };
  }
  return claim.name === 'exact'
    ? { candidates: scored.filter(({ score }) => best.score - score < margin).map(({ id }) => id) }
    : {};
}

function neededScore(official: Official | undefined, claim: Claim): number {
  if (claim.name !== 'exact') {
    return claim.name === 'surname' ? 5 : 4;
  }
  return (official?.tier ?? 3) >= 3 ? 1 : 0;
}

function scoreOf(official: Official, claim: Claim): number {
  if (claim.given !== undefined && !givenFits(official, claim.given)) {
    return -Infinity;
  }
  return roleScore(official, claim) + countryScore(official, claim) + timeScore(official, claim);
}

function roleScore(official: Official, claim: Claim): number {
  const { role } = claim;
  const prominence = official.tier === 1 ? 1 : 0;
  if (role === undefined) {
    return prominence - (claim.trade ? 2 : 0);
  }
  const posts = official.memberships;
  const same = posts.filter((post) => rolesOf(post).some((id) => isSame(role, id)));
  const near = posts.filter((post) => rolesOf(post).some((id) => agrees(role, id)));
  if (near.length === 0) {
    return prominence + strangerScore(role, posts, claim);
  }
  if ([...same, ...near.filter((post) => isPresidencyOfBody(role, post))].some((post) => isHeld(post, claim))) {
    return prominence + 4;
  }
  return prominence + (near.some((post) => isHeld(post, claim)) ? 3 : 2);
}

function rolesOf({ role, otherRoles = [] }: Membership): readonly RoleId[] {
  return [role, ...otherRoles];
}

// A title that none of the posts has. A minister named as deputy prime minister may be both; the list is not complete.
function strangerScore(role: RoleId, posts: readonly Membership[], { date }: Claim): number {
  if (vague.has(role)) {
    return 0;
  }
  const inOffice = date !== undefined && posts.some((post) => covers(post, date));
  return (telling.has(role) ? -1 : -4) + (inOffice ? 1 : 0);
}

function isHeldAsStated(post: Membership, claim: Claim): boolean {
  return claim.role !== undefined && rolesOf(post).includes(claim.role) && isHeld(post, claim);
}

/** Whether the post was held at the date of the text, or before it where the text says so. */
function isHeld(post: Membership, { date, former }: Claim): boolean {
  return date !== undefined && (covers(post, date) || (former === true && relationTo(post, date) === 'earlier'));
}

function covers(post: Membership, date: string): boolean {
  return !['earlier', 'later'].includes(relationTo(post, date));
}

// “Präsidentin Metsola”: of a parliament of many states, which texts call as they call a head of state.
function isPresidencyOfBody(role: RoleId, { role: held, organization = '' }: Membership): boolean {
  return (
    role === 'head_of_state' &&
    (held === 'legislature_head' || held === 'intl_org_head') &&
    Object.values(bodies).some((body) => body?.test(organization))
  );
}

// What the registry calls the organizations that texts name in the place of a country.
const bodies: Readonly<Partial<Record<string, RegExp>>> = {
  EU: /\bEurop|^EU\b/u,
  UN: /United Nations|^UN|IAEA|World Health|World Food/u,
  NATO: /NATO|North Atlantic/u,
};

function countryScore({ country, memberships }: Official, claim: Claim): number {
  if (claim.country === undefined) {
    return 0;
  }
  const body = bodies[claim.country];
  if (body) {
    // “EU-Minister” may be a minister of any member.
    return memberships.some(({ organization = '' }) => body.test(organization)) ? 2 : 0;
  }
  const fits = country === claim.country || memberships.some((post) => post.country === claim.country);
  return fits ? 2 : -4;
}

const yearsTooEarly = 2;

function timeScore({ memberships }: Official, { date, name }: Claim): number {
  if (date === undefined) {
    return 0;
  }
  const day = firstDay(date);
  // “North Korean leader Kim” of 2005 is not the son, who had no post until years later.
  const begins = memberships.map((post) => post.start ?? post.attested ?? post.end ?? post.asOf ?? '');
  if (name === 'surname' && begins.every((from) => from !== '' && firstDay(from) > shiftYears(day, yearsTooEarly))) {
    return -4;
  }
  const isNear = memberships.some((post) => {
    const from = post.start ?? post.attested ?? post.end ?? post.asOf;
    const to = post.end ?? post.asOf ?? from;
    return (
      from === undefined ||
      to === undefined ||
      (shiftYears(firstDay(from), -yearsAround) <= day && day <= shiftYears(lastDay(to), yearsAround))
    );
  });
  return isNear ? 0 : -3;
}

function shiftYears(day: string, years: number): string {
  return String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4);
}

function givenFits(official: Official, given: string): boolean {
  const wanted = foldName(given).split(' ');
  const names = [official.name, ...official.otherNames.map((other) => other.name)];
  return names.some((name) => {
    const parts = foldName(name).split(' ');
    return wanted.every((part) => parts.some((own) => own === part || (part.length === 1 && own.startsWith(part))));
  });
}

/** Titles that say little, and titles that somebody with other posts may well have. */
const vague = new Set<RoleId>([
  'representative',
  'chief',
  'chair',
  'director',
  'adviser',
  'official',
  'other',
  'candidate',
]);
const telling = new Set<RoleId>([
  ...['minister', 'president', 'head_of_state', 'head_of_government', 'foreign_minister', 'legislator', 'regional'],
  ...['party_leader', 'vice_president', 'spokesperson', 'ambassador', 'envoy', 'state_secretary', 'finance_minister'],
  ...['defence_minister', 'interior_minister', 'deputy_minister', 'deputy_foreign_minister', 'intl_org_head', 'mayor'],
  ...['military', 'lawyer', 'expert', 'legislature_head', 'deputy_head_of_government', 'central_bank', 'judiciary'],
]);

const families: readonly (readonly RoleId[])[] = [
  ['president', 'head_of_state', 'intl_org_head', 'legislature_head', 'territory_head', 'chair', 'chief'],
  ['president', 'head_of_state', 'head_of_government', 'regional', 'governor_general', 'territory_head'],
  ['head_of_government', 'regional', 'territory_head'],
  ['regional', 'mayor'],
  ['minister', 'foreign_minister', 'defence_minister', 'interior_minister', 'finance_minister', 'state_secretary'],
  ['deputy_minister', 'deputy_foreign_minister', 'state_secretary'],
  ['vice_president', 'deputy_head_of_government'],
  ['ambassador', 'permanent_representative', 'envoy', 'representative'],
  ['judiciary', 'prosecutor', 'minister'],
  ['intl_org_head', 'intl_org', 'director', 'chair', 'chief', 'central_bank'],
  ['regional', 'central_bank', 'governor_general'],
];

// “Minister” alone is any of them.
function isSame(stated: RoleId, held: RoleId): boolean {
  return stated === held || (stated === 'minister' && held.endsWith('_minister') && !held.startsWith('deputy'));
}

/** Whether a title in a text and a post of the registry may be the same. */
export function agrees(stated: RoleId, held: RoleId): boolean {
  return stated === held || families.some((family) => family.includes(stated) && family.includes(held));
}
