import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOfficials } from '../../../src/cli/checkOfficials';
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
    return checkOfficials([{ path, text }], bundledKnowledge()).map(({ code, line }) => `${code} in line ${line ?? 0}`);
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
});
