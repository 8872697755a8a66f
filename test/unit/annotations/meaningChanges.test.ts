import assert from 'node:assert/strict';
import { comparePassages, lexiconOf } from '../../../src/core/annotations/anchoring/meaningChanges';

suite('comparePassages', () => {
  const numbers: readonly (readonly [string, string, string, string])[] = [
    ['Der Damm wird um drei Meter erhöht, sagte sie.', 'drei', 'fünf', 'de'],
    ['Das Land zahlt zweihundertdreißig Millionen für die Brücke.', 'zweihundertdreißig', 'hundertdreißig', 'de'],
    ['Es kamen einundzwanzig Abgeordnete und der Minister.', 'einundzwanzig', 'zweiundzwanzig', 'de'],
    ['The committee met with a dozen mayors of the valley.', 'dozen', 'hundred', 'en'],
    ['Le barrage sera haut de trois mètres et de la moitié.', 'trois', 'cinq', 'fr'],
    ['La presa tendrá doscientos metros de largo en el valle.', 'doscientos', 'trescientos', 'es'],
    ['Il ponte costerà ventidue milioni al comune della valle.', 'ventidue', 'ventisette', 'it'],
    ['A barragem terá duzentos metros e o vale será inundado.', 'duzentos', 'trezentos', 'pt'],
    [
      'De dam wordt drieëntwintig meter hoog en het dorp moet wijken, zei de minister.',
      'drieëntwintig',
      'vierentwintig',
      'nl',
    ],
    ['Na posiedzenie przyszło pięciu posłów i minister spraw.', 'pięciu', 'sześciu', 'pl'],
    ['На заседание пришли пять депутатов и министр обороны.', 'пять', 'шесть', 'ru'],
    ['На засідання прийшли п’ять депутатів і міністр оборони.', 'п’ять', 'шість', 'uk'],
    ['وصل ثلاثة وزراء إلى العاصمة وتحدثوا مع الصحفيين.', 'ثلاثة', 'خمسة', 'ar'],
    ['部长说大坝将加高三米，并由国家承担费用。', '三', '五', 'zh'],
    ['大臣はダムを三メートル高くすると述べた。', '三', '五', 'ja'],
    ['장관은 의원 다섯 명이 회의에 왔다고 말했다.', '다섯', '여섯', 'ko'],
  ];
  for (const [text, before, after, language] of numbers) {
    test(`takes “${before}” for a number (${language})`, () => {
      const { changes } = comparePassages(text, text.replace(before, after), lexiconOf(text));
      const found = changes.filter(({ kind }) => kind === 'number');
      assert.deepEqual(found, [{ kind: 'number', before, after }]);
    });
  }

  test('takes no other word for a number', () => {
    const text = 'Die Kommission achtete auf die Hundezucht und den Dreikönigstag im Elfenbeinturm.';
    const other = text.replace('achtete', 'sah').replace('Hundezucht', 'Viehzucht').replace('Elfenbeinturm', 'Rathaus');
    const { changes } = comparePassages(text, other, lexiconOf(text));
    assert.deepEqual(
      changes.filter(({ kind }) => kind === 'number'),
      [],
    );
  });
});
