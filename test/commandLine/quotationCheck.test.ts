import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../host/paths';
import { Folder } from './glossator';

/** What is found in each article: its first and third quotation have the treaty's words, the second one not all of them. */
const found: Readonly<Record<string, readonly [string, string]>> = {
  de: ['[-zweimal-] {+dreimal+}', 'Artikel 2 Absatz 2'],
  en: ['[-twice-] {+three times+}', 'Article 2(2)'],
  fr: ['[-deux-] {+trois+}', 'Article 2'],
  ru: ['[-двух-] {+трёх+}', 'Статья 2'],
  zh: ['[-两-] {+三+}', '第二条'],
};

suite('glossator check of articles in five languages beside a treaty in all of them', () => {
  let folder: Folder;
  setup(() => {
    folder = new Folder();
    cpSync(path.join(projectRoot, 'test', 'fixtures', 'quotationCheck'), folder.path, { recursive: true });
  });
  teardown(() => {
    folder.remove();
  });

  for (const [language, [altered, provision]] of Object.entries(found)) {
    test(`tells the altered quotation from the true, the cut and the made-up one in ${language}`, async () => {
      const { out } = await folder.run(['check', `streit.${language}.news`]);
      const [first = '', second = '', ...rest] = out.split('\n').filter((line) => line !== '');
      assert.deepEqual(rest, [], out);
      assert.ok(first.startsWith(`streit.${language}.news:5:`), out);
      assert.ok(first.includes(altered) && first.endsWith('[quotation.altered]'), out);
      assert.ok(second.startsWith(`streit.${language}.news:9:`), out);
      assert.ok(second.includes(`not in ${provision} of`) && second.endsWith('[quotation.notFound]'), out);
    });
  }

  test('says that a bound text is not there', async () => {
    folder.write('instruments.yaml', 'instruments: []\ntexts:\n  - { file: lost.treaty, instrument: un-charter }\n');
    const { out } = await folder.run(['check', 'streit.de.news']);
    assert.match(out, /^instruments\.yaml:3:\d+: warning: There is no file “lost\.treaty”.*\[instruments\.file\]$/mu);
  });

  test('names a key of instruments.yaml that is a slip, by a path as the texts have it', async () => {
    folder.write('instruments.yaml', 'instruments:\n  - id: orla-2021\n    artikles: 3\n');
    const { out } = await folder.run(['check', 'streit.de.news']);
    assert.equal(
      out.split('\n')[0],
      'instruments.yaml:3:5: warning: “artikles” is not read here; “articles” is. [yaml.slip]',
    );
  });
});
