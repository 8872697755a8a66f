import assert from 'node:assert/strict';
import { makeInstrumentTable, toInstrument } from '../../../src/core/treaty/instruments/instruments';
import {
  addToInstrumentsFile,
  findUnknownBindings,
  layInstruments,
  parseInstrumentsFile,
} from '../../../src/core/treaty/instruments/instrumentsFile';

suite('parseInstrumentsFile', () => {
  test('reads instruments and the files that hold their texts', () => {
    const { value, problems } = parseInstrumentsFile(`instruments:
  - id: lake-pact
    names: { de: Seenpakt }
    articles: 9
texts:
  - { file: ./pakt.treaty, instrument: lake-pact, language: de }
`);
    assert.deepEqual(problems, []);
    assert.equal(value.instruments[0]?.articles, 9);
    assert.deepEqual(
      value.texts.map(({ file, instrument }) => [file, instrument]),
      [['pakt.treaty', 'lake-pact']],
    );
  });

  test('keeps the good entries beside bad ones', () => {
    const { value, problems } = parseInstrumentsFile(
      'texts:\n  - file: a.treaty\n  - { file: b.treaty, instrument: x }\n',
    );
    assert.deepEqual(
      value.texts.map(({ file }) => file),
      ['b.treaty'],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['instruments.text'],
    );
  });

  test('says where a file is bound twice', () => {
    const { problems } = parseInstrumentsFile('texts: [{ file: a, instrument: x }, { file: a, instrument: y }]');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['instruments.twice'],
    );
  });

  test('survives what is no map', () => {
    for (const source of ['', '- 1', '"', 'texts: 3', '\u0000', 'a: [']) {
      assert.doesNotThrow(() => parseInstrumentsFile(source));
    }
  });
});

suite('layInstruments', () => {
  const known = makeInstrumentTable(
    [toInstrument({ id: 'lake-pact', articles: 9, names: { de: 'Seenpakt' } })].flatMap((one) => one ?? []),
  );

  test('adds names to a known instrument and corrects it', () => {
    const { value } = parseInstrumentsFile(
      'instruments:\n  - id: lake-pact\n    articles: 10\n    names: [Pakt der Seen]\n',
    );
    const instrument = layInstruments(known, value.instruments).instruments.get('lake-pact');
    assert.equal(instrument?.articles, 10);
    assert.deepEqual(Object.values(instrument.names).flat(), ['Seenpakt', 'Pakt der Seen']);
  });

  test('tells bindings to unknown instruments', () => {
    const { value } = parseInstrumentsFile('texts: [{ file: a, instrument: nowhere }]');
    assert.deepEqual(
      findUnknownBindings(value, known).map(({ code }) => code),
      ['instruments.unknown'],
    );
  });
});

suite('addToInstrumentsFile', () => {
  test('appends to a list and keeps comments', () => {
    const source = '# ours\ntexts:\n  - file: a.treaty # first\n    instrument: x\n# end\n';
    const result = addToInstrumentsFile(source, { file: 'b.treaty', instrument: 'y' });
    assert.ok(result?.startsWith('# ours\ntexts:\n  - file: a.treaty # first\n    instrument: x\n'));
    assert.deepEqual(
      parseInstrumentsFile(result ?? '').value.texts.map(({ file }) => file),
      ['a.treaty', 'b.treaty'],
    );
  });

  test('starts an empty file and a missing list', () => {
    const first = addToInstrumentsFile('', { id: 'x', name: 'Der Pakt' });
    assert.equal(first, 'instruments:\n  - id: x\n    names: ["Der Pakt"]\n');
    const second = addToInstrumentsFile(first, { file: 'b.treaty', instrument: 'x' });
    assert.equal(parseInstrumentsFile(second ?? '').value.texts.length, 1);
  });

  test('never writes to a file that does not parse', () => {
    assert.equal(addToInstrumentsFile('texts: [', { file: 'b', instrument: 'x' }), undefined);
  });
});
