import type { Gender, Membership, Official, OfficialName, RoleId } from './official';

/** What a search for a name offers to choose from. */
export interface WikidataHit {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** A statement “position held” (P39). Items stay ids until their labels have been asked for. */
export interface WikidataPosition {
  readonly post: string;
  readonly of?: string;
  readonly start?: string;
  readonly end?: string;
  /** The statement says that there was an end, but not when. */
  readonly endUnknown?: boolean;
}

/** What an entity says of a person. */
export interface WikidataPerson {
  readonly id: string;
  readonly isHuman: boolean;
  readonly names: readonly OfficialName[];
  readonly gender?: Gender;
  readonly citizenships: readonly string[];
  readonly positions: readonly WikidataPosition[];
}

/** An item that a person's statements point to: a post, a country, an organization. */
export interface WikidataItem {
  readonly id: string;
  readonly labels: ReadonlyMap<string, string>;
  /** ISO 3166-1 alpha-2 (P297), of countries only. */
  readonly countryCode?: string;
  /** What the post applies to (P1001), or its country (P17). */
  readonly jurisdictions: readonly string[];
}

/** The languages that labels are asked in. */
export const wikidataLanguages = 'en de fr es it pt nl pl ru uk ar zh zh-hans zh-hant ja ko'.split(' ');

const human = 'Q5';
const genders: Readonly<Record<string, Gender>> = {
  Q6581097: 'male',
  Q2449503: 'male',
  Q6581072: 'female',
  Q1052281: 'female',
};

/** Reads the answer to `wbsearchentities`; `undefined` where it is none. */
export function parseSearch(answer: unknown): readonly WikidataHit[] | undefined {
  const hits = field(answer, 'search');
  return Array.isArray(hits) ? hits.flatMap(toHit) : undefined;
}

/**
 * Reads the answer to `Special:EntityData/Q….json`; `undefined` where it holds no item. An item that was merged into
 * another one comes under the other's id.
 */
export function parsePerson(answer: unknown): WikidataPerson | undefined {
  const [entity] = entitiesOf(answer);
  const id = field(entity, 'id');
  if (typeof id !== 'string') {
    return undefined;
  }
  const claims = field(entity, 'claims');
  const gender = genders[itemIds(claims, 'P21')[0] ?? ''];
  return {
    id,
    isHuman: itemIds(claims, 'P31').includes(human),
    names: namesOf(entity),
    ...(gender && { gender }),
    citizenships: itemIds(claims, 'P27'),
    positions: statements(claims, 'P39').flatMap(toPosition),
  };
}

/** Reads the answer to `wbgetentities` with labels and claims. */
export function parseItems(answer: unknown): readonly WikidataItem[] {
  return entitiesOf(answer).flatMap((entity) => {
    const id = field(entity, 'id');
    if (typeof id !== 'string') {
      return [];
    }
    const claims = field(entity, 'claims');
    const code = statements(claims, 'P297').map((statement) => valueOf(field(statement, 'mainsnak')))[0];
    const of = itemIds(claims, 'P1001');
    return [
      {
        id,
        labels: labelsOf(entity),
        ...(typeof code === 'string' && { countryCode: code }),
        jurisdictions: of.length > 0 ? of : itemIds(claims, 'P17'),
      },
    ];
  });
}

/** The record of an official, made of a person and the items that it points to. `roleOf` tells a post's role by its English title. */
export function toOfficial(
  person: WikidataPerson,
  items: ReadonlyMap<string, WikidataItem>,
  roleOf: (title: string) => RoleId,
): Official {
  const source = `wikidata:${person.id}`;
  const memberships = person.positions.map((position) => toMembership(position, items, roleOf, source));
  const [country] = [...memberships.map((membership) => membership.country), codeOf(person.citizenships[0], items)];
  const name = person.names.find((other) => other.language === 'en') ?? person.names[0];
  return {
    id: `wd:${person.id}`,
    name: name?.name ?? person.id,
    otherNames: person.names.filter((other) => other !== name),
    ...(person.gender && { gender: person.gender }),
    ...(country && { country }),
    wikidata: person.id,
    memberships,
    sources: [source],
    tier: 3,
  };
}

/** A Wikidata time (`+1977-00-00T00:00:00Z` with precision 9) as an ISO date of its own precision. */
export function isoDateOf(value: unknown): string | undefined {
  const time = field(value, 'time');
  const precision = field(value, 'precision');
  const parts = typeof time === 'string' ? /^\+(\d{4})-(\d\d)-(\d\d)T/u.exec(time) : undefined;
  if (!parts || typeof precision !== 'number' || precision < 9) {
    return undefined;
  }
  const [, year = '', month = '', day = ''] = parts;
  return [year, month, day].slice(0, precision - 8).join('-');
}

function toMembership(
  { post, of, start, end, endUnknown }: WikidataPosition,
  items: ReadonlyMap<string, WikidataItem>,
  roleOf: (title: string) => RoleId,
  source: string,
): Membership {
  const item = items.get(post);
  const label = item?.labels.get('en') ?? [...(item?.labels.values() ?? [])][0] ?? post;
  const place = of ?? item?.jurisdictions[0];
  const country = codeOf(place, items);
  const organization = country ? undefined : items.get(place ?? '')?.labels.get('en');
  return {
    role: roleOf(label),
    label,
    ...(organization && { organization }),
    ...(country && { country }),
    ...(start && { start }),
    ...(end && { end }),
    ...(endUnknown && { endUnknown }),
    source,
  };
}

function codeOf(id: string | undefined, items: ReadonlyMap<string, WikidataItem>): string | undefined {
  return id === undefined ? undefined : items.get(id)?.countryCode;
}

function toPosition(statement: unknown): WikidataPosition[] {
  const post = itemId(field(statement, 'mainsnak'));
  if (post === undefined) {
    return [];
  }
  const qualifiers = field(statement, 'qualifiers');
  const [start] = snaks(qualifiers, 'P580').map((snak) => isoDateOf(valueOf(snak)));
  const [ends] = snaks(qualifiers, 'P582');
  const end = isoDateOf(valueOf(ends));
  // P642 “of” is deprecated, but old statements still carry it.
  const [of] = [...snaks(qualifiers, 'P1001'), ...snaks(qualifiers, 'P642')].map(itemId);
  return [
    {
      post,
      ...(of && { of }),
      ...(start && { start }),
      ...(end && { end }),
      ...(field(ends, 'snaktype') === 'somevalue' && { endUnknown: true }),
    },
  ];
}

function toHit(hit: unknown): WikidataHit[] {
  const id = field(hit, 'id');
  const label = field(hit, 'label');
  const description = field(hit, 'description');
  return typeof id === 'string' && /^Q\d+$/u.test(id)
    ? [
        {
          id,
          label: typeof label === 'string' ? label : id,
          description: typeof description === 'string' ? description : '',
        },
      ]
    : [];
}

function namesOf(entity: unknown): OfficialName[] {
  const labels = [...labelsOf(entity)].map(([language, name]) => ({ name, language, kind: 'label' as const }));
  const aliases = entries(field(entity, 'aliases')).flatMap(([language, list]) =>
    (Array.isArray(list) ? list : []).flatMap((alias: unknown) => {
      const name = field(alias, 'value');
      return typeof name === 'string' && wikidataLanguages.includes(language)
        ? [{ name: givenFirst(name), language, kind: 'alias' as const }]
        : [];
    }),
  );
  return [...labels, ...aliases];
}

function labelsOf(entity: unknown): Map<string, string> {
  const found = entries(field(entity, 'labels')).flatMap(([language, label]) => {
    const name = field(label, 'value');
    return typeof name === 'string' && wikidataLanguages.includes(language)
      ? [[language, givenFirst(name)] as const]
      : [];
  });
  return new Map(found);
}

// Russian labels often put the family name first, with a comma: “Мэй, Тереза”.
function givenFirst(name: string): string {
  const [family = '', given, ...more] = name.split(', ');
  return given !== undefined && more.length === 0 && /^\p{sc=Cyrillic}/u.test(name) ? `${given} ${family}` : name;
}

// Preferred statements alone would lose a person's earlier posts; only deprecated ones are left out.
function statements(claims: unknown, property: string): unknown[] {
  const list = field(claims, property);
  return Array.isArray(list) ? list.filter((statement) => field(statement, 'rank') !== 'deprecated') : [];
}

function itemIds(claims: unknown, property: string): string[] {
  return statements(claims, property).flatMap((statement) => itemId(field(statement, 'mainsnak')) ?? []);
}

function snaks(qualifiers: unknown, property: string): unknown[] {
  const list = field(qualifiers, property);
  return Array.isArray(list) ? list : [];
}

function itemId(snak: unknown): string | undefined {
  const id = field(valueOf(snak), 'id');
  return typeof id === 'string' ? id : undefined;
}

// `somevalue` and `novalue` snaks have no datavalue.
function valueOf(snak: unknown): unknown {
  return field(field(snak, 'datavalue'), 'value');
}

function entitiesOf(answer: unknown): unknown[] {
  return entries(field(answer, 'entities')).map(([, entity]) => entity);
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
