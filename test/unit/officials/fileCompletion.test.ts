import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCountries, isCountry } from '../../../src/core/officials/countries';
import { fileSlotAt } from '../../../src/core/officials/fileCompletion';
import { postRoles } from '../../../src/core/officials/postRoles';

// The cursor is where the | stands.
function slot(marked: string): string {
  const found = fileSlotAt(marked.replace('|', ''), marked.indexOf('|'));
  return found ? [found.kind, found.of, found.typed].filter(Boolean).join(' ') : 'anything';
}

suite('fileSlotAt', () => {
  test('knows the value of a key, also in braces and begun', () => {
    assert.equal(slot('officials:\n  - country: |'), 'country');
    assert.equal(slot('officials:\n  - posts:\n      - { role: fore|'), 'role fore');
    assert.equal(slot('      - { role: minister, organization: United N|'), 'organization United N');
    assert.equal(slot('reported:\n  - official: Lawr|'), 'official Lawr');
  });

  test('knows of which map a key is', () => {
    assert.equal(slot('of|'), 'key file of');
    assert.equal(slot('officials:\n  - na|'), 'key official na');
    assert.equal(slot('officials:\n  - name: Ada\n    posts:\n      - role: minister\n        st|'), 'key post st');
    assert.equal(slot('officials:\n  - name: Ada\n    posts:\n      - role: minister\n    co|'), 'key official co');
    assert.equal(slot('reported:\n  - |'), 'key claim');
  });

  test('leaves free text alone', () => {
    assert.equal(slot('officials:\n  - note: The country: |'), 'anything');
    assert.equal(slot('officials:\n  - note: Signed the |'), 'anything');
    assert.equal(slot('officials:\n  - name: Ad|'), 'anything');
  });
});

suite('what officials.yaml is offered', () => {
  test('the same roles as the schema names', () => {
    const schema = readFileSync(join(__dirname, '..', '..', '..', 'syntaxes', 'officials.schema.json'), 'utf8');
    const { definitions } = JSON.parse(schema) as { definitions: { role: { examples: string[] } } };
    assert.deepEqual(postRoles, definitions.role.examples);
  });

  test('countries of today, each once', () => {
    const countries = allCountries('de');
    assert.deepEqual(
      countries.find(({ code }) => code === 'KP'),
      { code: 'KP', name: 'Nordkorea' },
    );
    const names = new Set(countries.map(({ name }) => name));
    assert.equal(names.size, countries.length);
  });

  test('a country of one’s own is one, and UK is not', () => {
    assert.deepEqual(['XA', 'SU', 'GB', 'UK', 'Q1', 'de'].map(isCountry), [true, true, true, false, false, false]);
  });
});
