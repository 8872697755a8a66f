import assert from 'node:assert/strict';
import { classOf, digit, letter } from '../../../src/core/text/characters';
import { classShift, irregular, smallLetters, smallMask } from '../../../src/core/text/smallLetters';

suite('smallLetters', () => {
  test('gives every letter and digit the small form that the language gives it, or says that it cannot', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const entry = smallLetters()[unit] ?? 0;
      const small = String.fromCharCode(unit).toLowerCase();
      if (
        (classOf(unit) & (letter | digit)) !== 0 &&
        (entry & irregular) === 0 &&
        String.fromCharCode(entry & smallMask) !== small
      ) {
        wrong.push(`U+${unit.toString(16)}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  test('says of İ, Σ and halves of pairs that their small form is no single unit of its own', () => {
    for (const unit of ['İ', 'Σ', '𐐀'.charAt(0)]) {
      assert.notEqual((smallLetters()[unit.charCodeAt(0)] ?? 0) & irregular, 0);
    }
    assert.equal((smallLetters()['Ä'.charCodeAt(0)] ?? 0) & irregular, 0);
  });

  test('holds the classes of the unit', () => {
    for (const unit of 'aÄ7 \n中«') {
      assert.equal(((smallLetters()[unit.charCodeAt(0)] ?? 0) >> classShift) & 0xff, classOf(unit.charCodeAt(0)));
    }
  });
});
