// Compiles the readable sources in this folder into the compact files that the product loads.
const { mkdirSync } = require('node:fs');
const { join } = require('node:path');
const { compileInstruments } = require('./compileInstruments.js');
const { compileOfficials } = require('./compileOfficials.js');

/** Writes `officials.json` and `instruments.json` into `dist/data/`. */
function compileData(out = join(__dirname, '..', 'dist', 'data')) {
  mkdirSync(out, { recursive: true });
  compileOfficials(out);
  compileInstruments(out);
}

module.exports = { compileData };

if (require.main === module) {
  compileData();
}
