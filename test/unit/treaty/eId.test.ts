import assert from 'node:assert/strict';
import { chineseToArabic, normalizeNumber, romanToArabic, toAddressNumber, toEId } from '../../../src/core/treaty/eId';

suite('toEId', () => {
  test('nests article, paragraph and point', () => {
    const eId = toEId([
      { kind: 'article', number: '5' },
      { kind: 'paragraph', number: '2' },
      { kind: 'point', number: 'a' },
    ]);
    assert.equal(eId, 'art_5__para_2__point_a');
  });

  test('gives Roman and Arabic headings one address', () => {
    assert.equal(toEId([{ kind: 'article', number: 'XIV' }]), 'art_14');
    assert.equal(toEId([{ kind: 'chapter', number: 'VII' }]), 'chp_7');
  });

  test('keeps the letter of point i', () => {
    assert.equal(toEId([{ kind: 'point', number: 'i' }], 'art_5'), 'art_5__point_i');
  });

  test('hangs an article below its annex', () => {
    assert.equal(toEId([{ kind: 'article', number: '3' }], 'att_1'), 'att_1__art_3');
  });

  test('names a part without a number', () => {
    assert.equal(toEId([{ kind: 'annex' }]), 'att_nn_1');
    assert.equal(toEId([{ kind: 'preamble' }]), 'preamble');
  });
});

suite('normalizeNumber', () => {
  test('joins a Latin suffix and lowers a letter', () => {
    assert.equal(normalizeNumber('5 bis'), '5bis');
    assert.equal(normalizeNumber('120B'), '120b');
    assert.equal(normalizeNumber('(2)'), '2');
  });

  test('leaves a Roman number as printed', () => {
    assert.equal(normalizeNumber('XIV'), 'XIV');
  });

  test('reads digits of other scripts', () => {
    assert.equal(normalizeNumber('٥١'), '51');
    assert.equal(normalizeNumber('５１'), '51');
    assert.equal(normalizeNumber('۵۱'), '51');
  });

  test('reads Chinese and Korean article numbers', () => {
    assert.equal(normalizeNumber('第五十一条'), '51');
    assert.equal(normalizeNumber('第三二〇条'), '320');
    assert.equal(normalizeNumber('제51조'), '51');
    assert.equal(normalizeNumber('第十二条の二'), '12-2');
  });
});

suite('toAddressNumber', () => {
  test('writes compound numbers with a hyphen', () => {
    assert.equal(toAddressNumber('4.2'), '4-2');
    assert.equal(toAddressNumber('Vbis'), '5bis');
    assert.deepEqual(
      ['120-B', '120B', 'IXA', 'IX-A'].map((number) => toAddressNumber(number)),
      ['120b', '120b', '9a', '9a'],
    );
    assert.deepEqual(
      ['4-1', '4.a'].map((number) => toAddressNumber(number)),
      ['4-1', '4-a'],
    );
  });
});

suite('romanToArabic', () => {
  test('reads numbers up to 399 and rejects words', () => {
    assert.deepEqual(['IV', 'XC', 'CXLIX', 'IIX', 'MIX', ''].map(romanToArabic), [4, 90, 149, 0, 0, 0]);
  });
});

suite('chineseToArabic', () => {
  test('reads every style', () => {
    assert.deepEqual(
      ['十', '十一', '二十', '一百一十一', '一百零二', '三二〇'].map(chineseToArabic),
      [10, 11, 20, 111, 102, 320],
    );
  });
});
