// Compiles `officials/*.ndjson` into the compact form that `src/core/officials/compiled.ts` reads: tables of the strings
// that come again and again, and for each official a line of names and a line of facts that is parsed only when somebody asks.
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const tables = ['roles', 'labels', 'organizations', 'sources'];
const kindSigns = { label: 'l', alias: 'a', transliteration: 't', generated: 'g' };

/** Writes `officials.json` into the folder. */
function compileOfficials(out, folder = join(__dirname, 'officials')) {
  const indices = Object.fromEntries(tables.map((table) => [table, new Map()]));
  const names = [];
  const facts = [];
  for (const file of readdirSync(folder).sort()) {
    const country = file === 'international.ndjson' ? '' : file.slice(0, 2).toUpperCase();
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
      const official = JSON.parse(line);
      names.push(toNames(official));
      facts.push(toFacts(official, country, indices));
    }
  }
  const lists = Object.fromEntries(tables.map((table) => [table, [...indices[table].keys()]]));
  const compiled = { version: 1, ...lists, names: names.join('\n'), facts: facts.join('\n') };
  writeFileSync(join(out, 'officials.json'), JSON.stringify(compiled));
}

function toNames({ familyName = '', name, otherNames = [] }) {
  return [familyName, name, ...otherNames.map((other) => other.name)].map(clean).join('|');
}

function toFacts({ id, gender = '', tier, wikidata, otherNames = [], memberships, sources }, country, indices) {
  const index = (table, value) => toIndex(indices[table], value);
  return [
    id,
    country,
    gender.slice(0, 1) + tier,
    wikidata && id === `wd:${wikidata}` ? '=' : (wikidata ?? ''),
    otherNames.map(({ language = '', kind }) => kindSigns[kind] + language).join(','),
    sources.map((source) => index('sources', source.startsWith('wikidata:') ? 'wikidata' : source)).join(','),
    ...memberships.map((membership) => toMembership(membership, index)),
  ].join('\t');
}

function toMembership(membership, index) {
  const { role, otherRoles = [], label, organization, country, accreditedTo, start, end, asOf, attested } = membership;
  const flags =
    (membership.startInferred ? 1 : 0) + (membership.endInferred ? 2 : 0) + (membership.endUnknown ? 4 : 0);
  return [
    [role, ...otherRoles].map((id) => index('roles', id)).join('+'),
    index('labels', label),
    organization === undefined ? '' : index('organizations', organization),
    country === null ? '-' : (country ?? ''),
    clean(accreditedTo ?? ''),
    start,
    end,
    asOf,
    attested,
    flags || '',
    membership.endAfter,
    membership.source === undefined ? '' : index('sources', membership.source),
    (membership.corroboratedBy ?? []).map((source) => index('sources', source)).join('+'),
  ].join(',');
}

function toIndex(known, value) {
  const index = known.get(value) ?? known.size;
  known.set(value, index);
  return index.toString(36);
}

function clean(text) {
  return text.replaceAll(/[|,\t\n]+/gu, ' ').trim();
}

module.exports = { compileOfficials };
