import assert from 'node:assert/strict';
import { toCsv, toMarkdown, toWebAnnotations } from '../../../src/core/exports/exports';
import { annotationOf } from '../../support/sidecars';

suite('exports', () => {
  const annotation = annotationOf({ id: 'A', body: '=1+1', tags: ['a', 'b'], start: 3 });
  const sidecar = { source: { file: 'a.news' }, annotations: [annotation] };

  test('count code points in Web Annotations', () => {
    const json = JSON.stringify(toWebAnnotations(sidecar, '😀 Artikel 22'));
    assert.match(json, /"start":2,"end":12/u);
  });

  test('keep spreadsheets from running a note', () => {
    assert.match(toCsv(sidecar), /A,Artikel 22,'=1\+1,a; b,open/u);
  });

  test('quote the passage above its note', () => {
    assert.equal(toMarkdown(sidecar), '# a.news\n\n> Artikel 22\n\n=1+1\n\n#a #b\n');
  });
});
