import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/core/analyze';
import { describeAnalysis } from '../support/describeAnalysis';
import { checkGolden } from '../support/golden';
import { bundledKnowledge } from '../support/knowledge';

const sample = join(__dirname, '..', '..', 'media', 'sample');
const texts = join(__dirname, 'texts');
const findings = join(__dirname, 'findings');

suite('analyze', () => {
  for (const [folder, file] of [
    ...readdirSync(texts).map((name) => [texts, name] as const),
    ...readdirSync(sample)
      .filter((name) => /\.(?:news|treaty)$/u.test(name))
      .map((name) => [sample, name] as const),
  ]) {
    test(`finds in ${file} what its golden file says`, () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const kind = file.endsWith('.treaty') ? 'treaty' : 'news';
      const analysis = analyze({ text, kind }, bundledKnowledge());
      checkGolden(join(findings, `${file}.txt`), describeAnalysis(text, analysis));
    });
  }
});
