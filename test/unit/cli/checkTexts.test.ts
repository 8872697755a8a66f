import assert from 'node:assert/strict';
import { CheckedTexts, type CheckedFile } from '../../../src/cli/checkedTexts';
import { type Finding, renderSarif, renderText } from '../../../src/cli/checkFindings';
import { checkTexts } from '../../../src/cli/checkTexts';
import { bundledKnowledge } from '../../support/knowledge';

const treaty = {
  path: 'damm.treaty',
  text: 'Artikel 1\n\nDer Damm gehört dem Land und wird von ihm gepflegt.\n\nArtikel 3\n\nNach Artikel 7 haftet das Land für jeden Schaden.\n',
};
const news = {
  path: 'damm.news',
  text: 'Der Streit geht weiter. Artikel 1 des Dammvertrages lautet: „Der Damm gehört dem Bund und wird von ihm gepflegt.“\n',
};

function check(files: readonly CheckedFile[]): readonly Finding[] {
  return checkTexts(new CheckedTexts(files, bundledKnowledge()));
}

suite('checkTexts', () => {
  test('finds missing articles, references to nowhere and altered quotations', () => {
    const findings = check([news, treaty]);
    assert.deepEqual(
      findings.map(({ path, line, code }) => [path, line, code]),
      [
        ['damm.news', 1, 'quotation.altered'],
        ['damm.treaty', 5, 'structure.missing'],
        ['damm.treaty', 7, 'reference.missing'],
      ],
    );
    assert.match(
      renderText(findings),
      /^damm\.news:1:61: warning: differs from Artikel 1 of damm\.treaty: .*\[-Land-\] \{\+Bund\+\}/u,
    );
    assert.equal((JSON.parse(renderSarif(findings)) as { version: string }).version, '2.1.0');
  });

  test('says once where the instrument is in doubt, in treaties too', () => {
    const words = 'Artikel 3 der Genfer Konvention gilt.\n';
    const files = [
      { path: 'a.news', text: words },
      { path: 'b.treaty', text: `Artikel 1\n\n${words}` },
    ];
    assert.deepEqual(
      check(files).map(({ path, line, code, severity }) => [path, line, code, severity]),
      [
        ['a.news', 1, 'reference.ambiguous', 'information'],
        ['b.treaty', 3, 'reference.ambiguous', 'information'],
      ],
    );
  });
});
