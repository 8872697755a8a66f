import assert from 'node:assert/strict';
import type { Codebook } from '../../../src/core/annotations/codebook';
import { inspect } from '../../../src/core/annotations/inspection';
import { wordsOf } from '../../../src/core/annotations/noteText';
import { annotationOf } from '../../support/sidecars';

const codebook: Codebook = {
  tags: [
    { tag: 'frist', definition: 'Bis wann etwas gilt.', color: 'blue', examples: [] },
    { tag: 'kündigung', parent: 'frist', examples: [] },
  ],
};

const text = 'Gemäß Artikel 22 tritt er in Kraft.';
const found = { state: 'anchored', start: 6, end: 16, reason: 'unchanged', changes: [] } as const;

suite('inspect', () => {
  test('tells the passage, the note and who wrote it', () => {
    const annotation = annotationOf({
      start: 6,
      body: 'Kein *fester* Tag.',
      creator: 'Ada Beispiel',
      created: '2026-11-02T09:10:00Z',
      modified: '2026-11-02T09:10:00Z',
    });
    const inspection = inspect(annotation, found, text, codebook);
    assert.equal(inspection.passage.words, 'Artikel 22');
    assert.equal(wordsOf(inspection.note), 'Kein fester Tag.');
    assert.equal(inspection.creator, 'Ada Beispiel');
    assert.equal(inspection.modified, undefined);
    assert.equal(inspection.place.now, undefined);
  });

  test('keeps the spaces around the words as they stand in the text', () => {
    const around = (prefix: string, suffix: string) => {
      const annotation = annotationOf({ start: 6 });
      const { before, words, after } = inspect(
        { ...annotation, target: { ...annotation.target, prefix, suffix } },
        found,
        text,
        codebook,
      ).passage;
      return `${before}|${words}|${after}`;
    };
    assert.equal(around('Gemäß ', ' tritt'), 'Gemäß |Artikel 22| tritt');
    assert.equal(around('Das steht in (', '.\n\nEnde'), 'Das steht in (|Artikel 22|. Ende');
  });

  test('gives a tag the color, the definition and the tags above it', () => {
    const { tags } = inspect(annotationOf({ tags: ['kündigung', 'frist'] }), found, text, codebook);
    assert.deepEqual(tags, [
      { tag: 'kündigung', color: 'blue', above: ['frist'] },
      { tag: 'frist', color: 'blue', above: [], definition: 'Bis wann etwas gilt.' },
    ]);
  });

  test('shows the words that stand there now beside the annotated ones', () => {
    const changes = [{ kind: 'number', before: '22', after: '23' }] as const;
    const now = 'Gemäß Artikel 23 tritt er in Kraft.';
    const { place } = inspect(annotationOf({ start: 6 }), { ...found, state: 'changed', changes }, now, codebook);
    assert.equal(place.now, 'Artikel 23');
    assert.deepEqual(place.changes, ['“22” became “23”']);
  });

  test('shows the three best places of a passage that is lost', () => {
    const candidates = [6, 0, 1, 2].map((start) => ({ start, end: start + 10, score: 0.5 }));
    const lost = { state: 'orphaned', reason: 'the quoted words are gone', candidates } as const;
    const { place } = inspect(annotationOf({ start: 6 }), lost, text, codebook);
    assert.deepEqual(
      place.candidates.map(({ words }) => words),
      ['Artikel 22', 'Gemäß Arti', 'emäß Artik'],
    );
  });

  test('tells links to the web from links to files', () => {
    const links = [
      { relation: 'supports', to: 'https://example.org/a' },
      { relation: 'quotes', to: 'vertrag.treaty#art_22' },
    ] as const;
    const inspection = inspect(annotationOf({ links }), found, text, codebook);
    assert.deepEqual(
      inspection.links.map(({ isWeb }) => isWeb),
      [true, false],
    );
  });
});
