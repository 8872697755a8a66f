import assert from 'node:assert/strict';
import { Folder } from './glossator';

const treaty =
  'Artikel 1\n\nDer Damm gehört dem Land und wird von ihm gepflegt.\n\nArtikel 2\n\nNiemand entnimmt Wasser.\n';
const news =
  '„Der Damm gehört dem Bund und wird von ihm gepflegt“, heißt es in Artikel 1 des Dammvertrages. Artikel 7 des Dammvertrages fehlt.\n';
const instruments = `instruments:
  - id: dam-treaty
    names: { de: Dammvertrag }
texts:
  - { file: damm.treaty, instrument: dam-treaty, language: de }
`;

suite('glossator check', () => {
  let folder: Folder;
  setup(() => {
    folder = new Folder();
  });
  teardown(() => {
    folder.remove();
  });

  function writeAll(): void {
    folder.write('damm.treaty', treaty);
    folder.write('texte/streit.news', news);
    folder.write('instruments.yaml', instruments);
  }

  test('finds nothing in a folder in order', async () => {
    folder.write('damm.treaty', treaty);
    assert.deepEqual(await folder.run(['check']), { code: 0, out: '', err: '' });
  });

  test('names altered words and an article that the treaty does not have, one a line', async () => {
    writeAll();
    const { code, out, err } = await folder.run(['check']);
    assert.deepEqual([code, err], [1, '']);
    assert.match(
      out,
      /^texte\/streit\.news:1:1: warning: differs from .*\[-Land-\] \{\+Bund\+\}.*\[quotation\.altered\]$/mu,
    );
    assert.match(out, /^texte\/streit\.news:1:96: warning: .*\[reference\.missing\]$/mu);
  });

  test('fails only from the level that was asked for', async () => {
    writeAll();
    assert.equal((await folder.run(['check', '--fail-on', 'error'])).code, 0);
    assert.equal((await folder.run(['check', '--fail-on', 'never'])).code, 0);
    assert.equal((await folder.run(['check', '--fail-on', 'soon'])).code, 2);
  });

  test('prints SARIF that says where', async () => {
    writeAll();
    const { out } = await folder.run(['check', '--format', 'sarif']);
    const { version, runs } = JSON.parse(out) as {
      version: string;
      runs: {
        results: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[];
      }[];
    };
    assert.equal(version, '2.1.0');
    assert.deepEqual(
      runs[0]?.results.map(({ ruleId, locations: [place] }) => [ruleId, place?.physicalLocation.artifactLocation.uri]),
      [
        ['quotation.altered', 'texte/streit.news'],
        ['reference.missing', 'texte/streit.news'],
      ],
    );
  });

  test('says what it could not read, and ends with 2', async () => {
    folder.write('instruments.yaml', 'instruments: [\n');
    folder.write('damm.treaty', treaty);
    const { code, out, err } = await folder.run(['check', 'damm.treaty', 'lost.news']);
    assert.equal(code, 2);
    assert.match(out, /instruments\.yaml:\d+:\d+: error: .*\[yaml\.syntax\]/u);
    assert.equal(err, 'glossator: cannot read lost.news: there is no such file\n');
  });
});
