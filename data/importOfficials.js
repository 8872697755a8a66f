// One-time conversion of a compiled list of officials into this folder's readable sources: `node data/importOfficials.js
// SOURCE.ndjson`. One file for each country, one official a line, in Popolo's words; `international.ndjson` has those
// without a country.
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { added, correct } = require('./officialsCorrections.js');

const folder = join(__dirname, 'officials');
const kinds = { 'cia-transliteration': 'transliteration' };

function importOfficials(source) {
  const files = new Map();
  const lines = readFileSync(source, 'utf8').split('\n').filter((line) => line.trim());
  for (const imported of [...lines.map((line) => JSON.parse(line)), ...added]) {
    const record = correct(imported);
    if (record) {
      const file = record.country?.toLowerCase() ?? 'international';
      files.set(file, [...(files.get(file) ?? []), toOfficial(record)]);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, officials] of files) {
    officials.sort((a, b) => a.tier - b.tier || (a.name < b.name ? -1 : 1));
    writeFileSync(join(folder, `${file}.ndjson`), officials.map((official) => `${JSON.stringify(official)}\n`).join(''));
  }
}

function toOfficial({ id, name, familyName, otherNames = [], gender, country, wikidata, positions, sources, tier }) {
  return {
    id,
    name,
    familyName,
    otherNames: otherNames.length
      ? otherNames.map(({ name, lang, kind }) => ({ name, language: lang, kind: kinds[kind] ?? kind }))
      : undefined,
    gender,
    tier,
    wikidata,
    memberships: positions.map((position) => toMembership(position, country)),
    sources,
  };
}

// A post's country is written down only where it is not that of the file. All titles are English.
function toMembership({ title, role, roles, country, endBefore, ...rest }, own) {
  return {
    role,
    label: title,
    ...(country === own ? {} : { country: country ?? null }),
    ...rest,
    titleLang: undefined,
    ...(endBefore && !rest.end ? { end: endBefore, endInferred: true } : {}),
    ...(roles ? { otherRoles: roles.filter((other) => other !== role) } : {}),
  };
}

importOfficials(process.argv[2]);
