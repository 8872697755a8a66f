import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function said(text: string, language = 'de'): string[] {
  return analyze({ text, language, kind: 'news' }, bundledKnowledge()).quotations.map(
    ({ start, end, speaker }) => `${text.slice(start, end)} ← ${speaker?.text ?? '?'}`,
  );
}

suite('findQuotations: interviews', () => {
  test('give each turn to the name before its colon', () => {
    const text =
      'Minister Jonas Wiek über das Wasser.\n\nBote: Herr Wiek, warum erst jetzt?\n\n' +
      'Wiek (lacht): Weil niemand gefragt hat. Und weil es keine Rolle spielte.\n\nBote: Und jetzt?\n\nWiek: Jetzt schon.';
    assert.deepEqual(said(text), [
      'Herr Wiek, warum erst jetzt? ← Bote',
      'Weil niemand gefragt hat. Und weil es keine Rolle spielte. ← Wiek',
      'Und jetzt? ← Bote',
      'Jetzt schon. ← Wiek',
    ]);
  });

  test('may have the names on lines of their own', () => {
    const text =
      'Bote:\n\nHerr Wiek, warum erst jetzt?\n\nWiek:\n\nNiemand hat gefragt.\n\nBote:\nUnd jetzt?\n\nWiek:\nNun schon.';
    assert.deepEqual(said(text), [
      'Herr Wiek, warum erst jetzt? ← Bote',
      'Niemand hat gefragt. ← Wiek',
      'Und jetzt? ← Bote',
      'Nun schon. ← Wiek',
    ]);
  });

  test('may have the questions in bold, and only the answers named', () => {
    const text = '**Warum erst jetzt?**\n\n**Wiek:** Niemand hat gefragt.\n\n**Und nun?**\n\n**Wiek:** Nun schon.';
    assert.deepEqual(said(text), [
      'Warum erst jetzt? ← ?',
      'Niemand hat gefragt. ← Wiek',
      'Und nun? ← ?',
      'Nun schon. ← Wiek',
    ]);
  });

  test('name nobody by “Frage”, “Q”, “Вопрос” and “سؤال”', () => {
    assert.deepEqual(said('Frage: Warum?\nWiek: Niemand hat gefragt.\nFrage: Und nun?\nWiek: Nun schon.').slice(0, 2), [
      'Warum? ← ?',
      'Niemand hat gefragt. ← Wiek',
    ]);
    assert.equal(said('Q: Why?\nWiek: Nobody asked.\nQ: And now?\nWiek: Now I do.', 'en')[0], 'Why? ← ?');
    assert.equal(said('Вопрос: Почему?\nВик: Не спросили.\nВопрос: А теперь?\nВик: Да.', 'ru')[2], 'А теперь? ← ?');
    assert.equal(said('سؤال: لماذا؟\nفيك: لم يسألني أحد.\nسؤال: والآن؟\nفيك: نعم الآن.', 'ar')[0], 'لماذا؟ ← ?');
  });

  test('are read in languages without spaces, too', () => {
    assert.deepEqual(
      said('記者：なぜですか？\n林海：誰も聞かなかった。\n記者：今は？\n林海：言います。', 'ja').slice(0, 2),
      ['なぜですか？ ← ?', '誰も聞かなかった。 ← 林海'],
    );
    assert.equal(
      said('记者：为什么？\n林海：没有人问我。\n记者：现在呢？\n林海：现在我说。', 'zh')[1],
      '没有人问我。 ← 林海',
    );
  });

  test('keep the paragraphs of one answer together, and what is quoted in it apart', () => {
    const text =
      'Bote: Warum?\n\nWiek: Ich sagte „nein, niemals“.\n\nUnd dabei bleibt es.\n\nBote: Immer?\n\nWiek: Ja.';
    assert.deepEqual(said(text).slice(1, 3), [
      'Ich sagte „nein, niemals“.\n\nUnd dabei bleibt es. ← Wiek',
      '„nein, niemals“ ← Wiek',
    ]);
  });

  test('are not lists of labels that ask nothing, nor two notes', () => {
    assert.deepEqual(said('Zutaten: Mehl.\n\nZubereitung: Rühren.\n\nZutaten: Butter.\n\nZubereitung: Kühlen.'), []);
    assert.deepEqual(said('Ort: Norwalden\n\nWer kommt?\n\nEintritt: frei'), []);
  });
});
