// Compiles the readable treaties and laws in `instruments/` into one compact file.
const { readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { parse } = require('yaml');

/** Writes `instruments.json` into the folder; throws where two records have one id or a record has no name. */
function compileInstruments(out, source = join(__dirname, 'instruments')) {
  const seen = new Set();
  const records = readdirSync(source)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(source, name), 'utf8')).map((record) => compileRecord(record, name, seen)));
  writeFileSync(join(out, 'instruments.json'), JSON.stringify(records));
}

function compileRecord(record, file, seen) {
  const { id, names } = record;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id ?? '') || seen.has(id)) {
    throw new Error(`${file}: “${id}” is no id or is there twice`);
  }
  if (!names || Object.keys(names).length === 0) {
    throw new Error(`${file}: ${id} has no name`);
  }
  seen.add(id);
  return record;
}

module.exports = { compileInstruments };
