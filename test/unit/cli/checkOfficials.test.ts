import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyzeFile } from '../../../src/cli/analyzeCommand';
import { CheckedTexts } from '../../../src/cli/checkedTexts';
import { checkOfficials } from '../../../src/cli/checkOfficials';
import { InstrumentFiles } from '../../../src/cli/ownInstruments';
import { OfficialsFiles } from '../../../src/cli/ownOfficials';
import { bundledKnowledge } from '../../support/knowledge';

suite('checkOfficials', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'glossator-'));
  });
  teardown(() => {
    rmSync(folder, { recursive: true });
  });

  function check(name: string, text: string): string[] {
    const path = join(folder, name);
    const checked = new CheckedTexts([{ path, text }], bundledKnowledge());
    return [...checked.findings, ...checkOfficials(checked)].map(({ code, line }) => `${code} in line ${line ?? 0}`);
  }

  test('finds titles that were over on the date of the text', () => {
    const text = 'Am Montag.\nBundeskanzlerin Angela Merkel kam.\n';
    assert.deepEqual(check('2023-05-01-x.news', text), ['role.late in line 2']);
    assert.deepEqual(check('2010-05-01-x.news', text), []);
  });

  test('takes officials.yaml beside the text into account, and checks it', () => {
    const own =
      'officials:\n  - { name: Ada Example, country: Foo }\nreported:\n  - { official: "wd:Q567", role: head_of_government }\n';
    writeFileSync(join(folder, 'officials.yaml'), own);
    assert.deepEqual(check('2023-05-01-x.news', 'Bundeskanzlerin Angela Merkel kam.\n'), [
      'official.unknownCountry in line 2',
    ]);
  });

  test('says what is wrong in an officials.yaml that cannot be read, or not as a list', () => {
    writeFileSync(join(folder, 'officials.yaml'), 'officials:\n  - name: "Ada\n');
    assert.ok(check('x.news', 'Text.\n').some((finding) => finding.startsWith('yaml.syntax in line')));
    writeFileSync(join(folder, 'officials.yaml'), 'officials: Ada Example\n');
    assert.deepEqual(check('x.news', 'Text.\n'), ['official.list in line 1']);
    writeFileSync(join(folder, 'officials.yaml'), 'Ada Example\n');
    assert.deepEqual(check('x.news', 'Text.\n'), ['official.list in line 1']);
    rmSync(join(folder, 'officials.yaml'));
    mkdirSync(join(folder, 'officials.yaml'));
    assert.deepEqual(check('x.news', 'Text.\n'), ['input.file in line 0']);
  });

  test('takes an officials.yaml without officials for an empty one', () => {
    for (const empty of ['', '# nobody yet\n', 'officials:\n', 'officials: []\n']) {
      writeFileSync(join(folder, 'officials.yaml'), empty);
      assert.deepEqual(check('x.news', 'Text.\n'), [], empty);
    }
  });

  test('knows the officials of officials.yaml in an analysis', () => {
    const known = bundledKnowledge();
    writeFileSync(join(folder, 'officials.yaml'), 'officials:\n  - { id: own:ada, name: Ada Example, country: XA }\n');
    const files = new OfficialsFiles(known.officials);
    const path = join(folder, 'x.news');
    const { analysis } = analyzeFile(path, 'Ada Example spoke.\n', new InstrumentFiles(known), files);
    assert.deepEqual(
      analysis.mentions.map(({ official }) => official),
      ['own:ada'],
    );
  });
});
