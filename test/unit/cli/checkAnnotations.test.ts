import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAnnotations } from '../../../src/cli/checkAnnotations';
import { CheckedTexts } from '../../../src/cli/checkedTexts';
import type { Finding } from '../../../src/cli/checkFindings';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { newSidecar } from '../../../src/core/annotations/sidecar/sidecar';
import { describe as describeTarget } from '../../../src/core/annotations/selector';
import { bundledKnowledge } from '../../support/knowledge';

const before =
  'Die Kommission tagte in Sochod.\n\nDer Damm wird um drei Meter erhöht, sagte Ilva Brandt.\n\nNiemand widersprach.\n';

const plain = { id: '01JDW2Z7Q4', motivation: 'commenting', links: [], state: 'open', replies: [] } as const;

suite('checkAnnotations', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'glossator-'));
  });
  teardown(() => {
    rmSync(folder, { recursive: true });
  });

  function check(text: string): string[] {
    const checked = new CheckedTexts([{ path: join(folder, 'x.news'), text }], bundledKnowledge());
    return checkAnnotations(checked).map(describe);
  }

  function describe({ path, line = 0, severity, code, message }: Finding): string {
    return `${path.slice(folder.length + 1)}:${line} ${severity} ${code}: ${message}`;
  }

  function annotate(exact: string, tags: readonly string[] = []): void {
    const start = before.indexOf(exact);
    const target = describeTarget(before, { start, end: start + exact.length });
    const annotation: Annotation = { ...plain, target, tags };
    writeFileSync(join(folder, 'x.news.annotations.yaml'), newSidecar({ file: 'x.news' }, [annotation]));
  }

  test('is silent where all stands as it was, and where there is no sidecar', () => {
    assert.deepEqual(check(before), []);
    annotate('Niemand widersprach', ['damm']);
    assert.deepEqual(check(before), []);
  });

  test('names words that mean something else now, at the words', () => {
    annotate('um drei Meter erhöht');
    assert.deepEqual(check(before.replace('drei', 'fünf')), [
      'x.news:3 warning annotation.changed: the annotated words mean something else now: “drei” became “fünf”',
    ]);
  });

  test('names an annotation whose words are gone, at the note', () => {
    annotate('Niemand widersprach');
    const [finding = '', ...more] = check(before.replace('Niemand widersprach.', ''));
    assert.match(finding, /^x\.news\.annotations\.yaml:\d+ warning annotation\.orphaned: “Niemand widersprach”: /u);
    assert.deepEqual(more, []);
  });

  test('names tags that the codebook does not have', () => {
    annotate('Sochod', ['Ort', 'ort']);
    assert.deepEqual(check(before), []);
    writeFileSync(join(folder, 'codebook.yaml'), 'tags:\n  - tag: ort\n');
    assert.deepEqual(
      check(before).map((finding) => finding.replace(/:\d+/u, '')),
      ['x.news.annotations.yaml information annotation.unknownTag: the codebook has no tag “Ort”'],
    );
  });

  test('says what is wrong in a sidecar or a codebook, and that it cannot be read', () => {
    writeFileSync(join(folder, 'x.news.annotations.yaml'), 'glossator: 1\nannotations: [\n');
    writeFileSync(join(folder, 'codebook.yaml'), 'tags: [\n');
    const found = check(before);
    assert.ok(found.some((finding) => finding.startsWith('codebook.yaml:') && finding.includes('error yaml.syntax')));
    assert.ok(found.some((finding) => /^x\.news\.annotations\.yaml:\d+ error sidecar\.syntax/u.test(finding)));
    rmSync(join(folder, 'codebook.yaml'));
    rmSync(join(folder, 'x.news.annotations.yaml'));
    mkdirSync(join(folder, 'x.news.annotations.yaml'));
    assert.deepEqual(
      check(before).map((finding) => finding.split(': ')[0]),
      ['x.news.annotations.yaml:0 error input.file'],
    );
  });
});
