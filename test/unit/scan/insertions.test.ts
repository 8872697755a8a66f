import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import { readMarks } from '../../../src/core/scan/marks/marks';

function problemsOf(text: string): string[] {
  return readMarks(read({ text, language: 'de' })).problems.map(
    ({ code, span }) => `${code} ${text.slice(span?.start, span?.end)}`,
  );
}

const lines = Array.from({ length: 9 }, (_, index) => `(${index + 1}) Das Land pflegt den Damm an seinem Ufer.`);

suite('marks of inserted passages', () => {
  for (const [open, close] of ['""', '„“', '«»'] as const) {
    test(`${open}…${close} over many paragraphs behind a colon is no lost mark`, () => {
      const law = `1. Nach § 17 wird folgender § 17a eingefügt:\n\n${open}§ 17a\n\n${lines.join('\n\n')}${close}\n\n2. § 18 wird gestrichen.\n`;
      assert.deepEqual(problemsOf(law), []);
    });
  }

  test('a mark that is lost behind a colon is still reported', () => {
    const news = `Brandt sagte:\n\n„Der Damm bleibt, wo er ist.\n\n${lines.join('\n\n')}\n`;
    assert.deepEqual(problemsOf(news), ['quotation.unclosed „']);
  });

  test('two lost marks that have nothing to do with each other are reported', () => {
    const news = `„Der Damm bleibt, wo er ist, sagte Brandt.\n\n${lines.join('\n\n')}\n\nDas steht im Protokoll.“\n`;
    assert.deepEqual(problemsOf(news), ['quotation.unclosed „', 'quotation.unopened “']);
  });
});
