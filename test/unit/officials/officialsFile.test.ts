import assert from 'node:assert/strict';
import { layerOfficials } from '../../../src/core/officials/layer';
import { parseOfficialsFile } from '../../../src/core/officials/officialsFile';
import { addOfficial, addReported } from '../../../src/core/officials/officialsWriter';
import { bundledKnowledge } from '../../support/knowledge';

const file = `officials:
  - name: Ada Example
    country: XA
    names: [Ada Exempel, { name: Ада Экзампл, language: ru }]
    posts:
      - { role: foreign_minister, title: Minister of Tides, start: 2020 }
`;

function problems(source: string): string[] {
  return parseOfficialsFile(source).problems.map(
    ({ code, span }) => `${code}: ${source.slice(span?.start, span?.end)}`,
  );
}

suite('parseOfficialsFile', () => {
  test('reads names with their languages, and dates with their precision', () => {
    const [entry] = parseOfficialsFile(file).value.entries;
    assert.ok(entry);
    assert.equal(entry.id, 'own:ada-example');
    assert.deepEqual(entry.otherNames.at(1), { name: 'Ада Экзампл', kind: 'label', language: 'ru' });
    assert.equal(entry.memberships[0]?.start, '2020');
    assert.deepEqual(problems(file), []);
  });

  test('reports a country that is none, where it stands', () => {
    assert.deepEqual(problems('officials:\n  - { name: Ada Example, country: Examplia }\n'), [
      'official.unknownCountry: Examplia',
    ]);
  });

  test('reports two posts of one role at one time', () => {
    const source = `officials:
  - name: Ada Example
    posts:
      - { role: head_of_state, start: 2001, end: 2005 }
      - { role: head_of_state, start: 2003 }
`;
    assert.deepEqual(problems(source), ['official.overlap: { role: head_of_state, start: 2003 }']);
  });

  test('reports one name for two people', () => {
    assert.deepEqual(problems('officials:\n  - name: Ada Example\n  - { name: Ben Example, names: [ADA EXAMPLE] }\n'), [
      'official.duplicateName: ADA EXAMPLE',
    ]);
  });

  test('a bad entry costs itself only', () => {
    const { value } = parseOfficialsFile('officials:\n  - 5\n  - name: Ada Example\n');
    assert.equal(value.entries.length, 1);
    assert.deepEqual(problems('officials:\n  - 5\n'), ['official.shape: 5']);
  });
});

suite('layerOfficials', () => {
  const bundled = bundledKnowledge().officials;

  test('adds officials and finds them by name', () => {
    const registry = layerOfficials(bundled, parseOfficialsFile(file).value.entries);
    assert.equal(registry.size, bundled.size + 1);
    assert.deepEqual(registry.names.find('Frau Ada Exempel', 'de')[0]?.officials, ['own:ada-example']);
  });

  test('corrects a bundled official and keeps the rest of the record', () => {
    const source =
      'officials:\n  - { id: "wd:Q58217", note: Checked., posts: [{ role: foreign_minister, start: 2004, end: 2030 }] }\n';
    const official = layerOfficials(bundled, parseOfficialsFile(source).value.entries).get('wd:Q58217');
    assert.ok(official);
    assert.equal(official.note, 'Checked.');
    assert.deepEqual(
      official.memberships.map(({ role, start, end }) => [role, start, end]),
      [
        ['permanent_representative', '1994-09-22', '2004-07-12'],
        ['foreign_minister', '2004', '2030'],
      ],
    );
  });
});

suite('addOfficial', () => {
  test('begins a file', () => {
    const source = addOfficial('', { name: 'Ada Example', country: 'XA' }) ?? '';
    assert.equal(parseOfficialsFile(source).value.entries.at(0)?.country, 'XA');
  });

  test('keeps every byte that is there', () => {
    const before = '# mine\nofficials:\n    - name: Ada Example # first\n\n# end\nreported: []\n';
    const after = addOfficial(before, { name: 'Ben Example' });
    assert.equal(after, before.replace('# first\n', '# first\n    - name: Ben Example\n'));
  });

  test('refuses a file that does not parse', () => {
    assert.equal(addOfficial('officials: [', { name: 'Ben Example' }), undefined);
  });

  test('puts down a reported claim', () => {
    const source = addReported(file, { official: 'own:ada-example', role: 'head_of_state' }) ?? '';
    assert.deepEqual(parseOfficialsFile(source).value.reported, [
      { official: 'own:ada-example', role: 'head_of_state' },
    ]);
    assert.ok(source.startsWith(file));
  });
});
