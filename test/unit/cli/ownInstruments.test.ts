import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyzeFile } from '../../../src/cli/analyzeCommand';
import { CheckedTexts } from '../../../src/cli/checkedTexts';
import { checkTexts } from '../../../src/cli/checkTexts';
import { InstrumentFiles } from '../../../src/cli/ownInstruments';
import { bundledKnowledge } from '../../support/knowledge';

const own = [
  'instruments:',
  '  - { id: marsh-treaty, kind: treaty, names: [Marschvertrag], articles: 2 }',
  'texts:',
  '  - { file: texts/marsch.treaty, instrument: marsh-treaty }',
].join('\n');
const treaty = 'Artikel 1\n\nDie Marsch gehört allen Anrainern.\n\nArtikel 2\n\nArtikel 1 gilt auch im Winter.\n';

suite('instruments.yaml on the command line', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'glossator-'));
    mkdirSync(join(folder, 'texts'));
  });
  teardown(() => {
    rmSync(folder, { recursive: true });
  });

  function targets(name: string, text: string): (string | undefined)[] {
    const { analysis } = analyzeFile(join(folder, name), text, new InstrumentFiles(bundledKnowledge()));
    return analysis.references.map((reference) => reference.targets[0]?.instrument);
  }

  test('names instruments in the texts beside and below it', () => {
    const text = 'Sie berief sich auf Artikel 2 des Marschvertrages.\n';
    assert.deepEqual(targets('texts/a.news', text), [undefined]);
    writeFileSync(join(folder, 'instruments.yaml'), own);
    assert.deepEqual(targets('texts/a.news', text), ['marsh-treaty']);
    assert.deepEqual(targets('a.news', text), ['marsh-treaty']);
  });

  test('says whose bare articles those of a bound text are', () => {
    writeFileSync(join(folder, 'instruments.yaml'), own);
    assert.deepEqual(targets('texts/marsch.treaty', treaty), ['marsh-treaty']);
    assert.deepEqual(targets('texts/other.treaty', treaty), [undefined]);
  });

  test('lets check compare with the bound text, and finds what is wrong in the file', () => {
    writeFileSync(join(folder, 'instruments.yaml'), `${own}\n  - { file: x.treaty, instrument: nowhere }\n`);
    const files = [
      { path: join(folder, 'texts/marsch.treaty'), text: treaty.replace('Artikel 1 gilt', 'Artikel 7 gilt') },
      { path: join(folder, 'a.news'), text: 'Nach Artikel 9 des Marschvertrages haften alle.\n' },
    ];
    mkdirSync(join(folder, 'texts'), { recursive: true });
    writeFileSync(join(folder, 'texts/marsch.treaty'), treaty);
    const checked = new CheckedTexts(files, bundledKnowledge());
    const found = [...checked.findings, ...checkTexts(checked)].map(
      ({ path, code, line }) => `${path.slice(folder.length + 1)}:${line ?? 0} ${code}`,
    );
    assert.deepEqual(found.sort(), [
      'a.news:1 reference.missing',
      'instruments.yaml:5 instruments.file',
      'instruments.yaml:5 instruments.unknown',
      'texts/marsch.treaty:7 reference.missing',
    ]);
  });

  test('reports a file that cannot be read', () => {
    mkdirSync(join(folder, 'instruments.yaml'));
    const instruments = new InstrumentFiles(bundledKnowledge());
    instruments.around(join(folder, 'a.news'));
    assert.deepEqual(
      instruments.findings.map(({ code, severity }) => `${code} ${severity}`),
      ['input.file error'],
    );
  });
});
