import assert from 'node:assert/strict';
import { soundKeys, soundsLike } from '../../../src/core/officials/soundKey';

suite('soundsLike', () => {
  test('joins the spellings that papers use', () => {
    for (const [one, other] of [
      ['scharon', 'sharon'],
      ['akajew', 'akayev'],
      ['chatami', 'khatami'],
      ['tschernomyrdin', 'chernomyrdin'],
      ['саакашвили', 'saakashvili'],
      ['земан', 'zeman'],
      ['baschir', 'bashir'],
    ] as const) {
      assert.ok(soundsLike(one, other), `${one} · ${other}`);
    }
  });

  test('keeps apart what sounds apart', () => {
    for (const [one, other] of [
      ['rudenko', 'rutenko'],
      ['schmidt', 'schmied'],
      ['morales', 'moreno'],
      ['путин', 'putilov'],
    ] as const) {
      assert.ok(!soundsLike(one, other), `${one} · ${other}`);
    }
  });

  test('reads “ch” in two ways', () => {
    assert.equal(soundKeys('chatami').length, 2);
    assert.equal(soundKeys('schatami').length, 1);
  });
});
