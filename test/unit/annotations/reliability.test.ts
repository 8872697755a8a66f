import assert from 'node:assert/strict';
import type { CodedUnit } from '../../../src/core/annotations/reliability';
import { cohenKappa, krippendorffAlpha, observedAgreement } from '../../../src/core/annotations/reliability';

// One row for each observer, a dot where one did not judge.
function unitsOf(...rows: readonly string[]): CodedUnit[] {
  return Array.from(rows[0] ?? '', (_value, index) => ({
    values: rows.map((row) => (row[index] === '.' ? undefined : row[index])),
    weight: 1,
  }));
}

function rounded(value: number | undefined): number {
  return Math.round((value ?? Number.NaN) * 1000) / 1000;
}

suite('krippendorffAlpha', () => {
  // The examples A, B and C of “Computing Krippendorff’s Alpha-Reliability” (2011).
  test('gives the published figure for two observers and two values', () => {
    assert.equal(rounded(krippendorffAlpha(unitsOf('0100000010', '1110010000'))), 0.095);
  });

  test('gives the published figure for two observers and many values', () => {
    assert.equal(rounded(krippendorffAlpha(unitsOf('aabbdcccedda', 'babbbccceddd'))), 0.692);
  });

  test('gives the published figure for four observers who left units out', () => {
    const units = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.');
    assert.equal(rounded(krippendorffAlpha(units)), 0.743);
  });

  test('takes a weight for so many units', () => {
    const many = unitsOf('0011', '0111').flatMap((unit) => [unit, unit, unit]);
    const weighed = unitsOf('0011', '0111').map((unit) => ({ ...unit, weight: 3 }));
    assert.equal(krippendorffAlpha(weighed), krippendorffAlpha(many));
  });

  test('is 1 for one mind, and nothing where nothing varies', () => {
    assert.equal(krippendorffAlpha(unitsOf('0011', '0011')), 1);
    assert.equal(krippendorffAlpha(unitsOf('1111', '1111')), undefined);
    assert.equal(krippendorffAlpha([]), undefined);
  });
});

suite('cohenKappa', () => {
  const table = (both: number, first: number, second: number, none: number): CodedUnit[] => [
    { values: ['yes', 'yes'], weight: both },
    { values: ['yes', 'no'], weight: first },
    { values: ['no', 'yes'], weight: second },
    { values: ['no', 'no'], weight: none },
  ];

  test('gives the textbook figure: 20 and 15 alike, 5 and 10 not', () => {
    assert.equal(rounded(cohenKappa(table(20, 5, 10, 15))), 0.4);
    assert.equal(observedAgreement(table(20, 5, 10, 15)), 0.7);
  });

  test('tells chance apart where the observed agreement is the same', () => {
    assert.equal(rounded(cohenKappa(table(45, 15, 25, 15))), 0.13);
    assert.equal(rounded(cohenKappa(table(25, 35, 5, 35))), 0.259);
  });

  test('is nothing where both said one thing only', () => {
    assert.equal(cohenKappa(table(7, 0, 0, 0)), undefined);
  });
});

suite('observedAgreement', () => {
  test('is the mean over the pairs of coders', () => {
    assert.equal(rounded(observedAgreement([{ values: ['a', 'a', 'b'], weight: 5 }])), 0.333);
    assert.equal(observedAgreement([{ values: ['a', undefined], weight: 5 }]), undefined);
  });
});
