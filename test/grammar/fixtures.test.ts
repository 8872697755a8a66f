import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { loadGrammar, snapshot } from './snapshot';

// A fixture is a text `fixtures/NAME.LANGUAGE`; what the grammar makes of it is beside it in `NAME.LANGUAGE.snap`.
// `UPDATE_GOLDEN=1 npm run grammar` writes the snapshots anew, to be read line by line.
const folder = path.join(__dirname, 'fixtures');
const fixtures = fs.readdirSync(folder).filter((name) => !name.endsWith('.snap'));

suite('grammar', () => {
  for (const name of fixtures) {
    test(`colors ${name} as before`, async () => {
      const file = path.join(folder, name);
      const grammar = await loadGrammar(path.extname(name).slice(1));
      const actual = snapshot(grammar, fs.readFileSync(file, 'utf8'));
      if (process.env['UPDATE_GOLDEN']) {
        fs.writeFileSync(`${file}.snap`, actual);
      }
      assert.equal(actual, fs.readFileSync(`${file}.snap`, 'utf8'));
    });
  }
});
