import assert from 'node:assert/strict';
import { answerLine } from '../../../src/cli/anchorCommand';
import { newSidecar, parseSidecar } from '../../../src/core/annotations/sidecar/sidecar';
import { describe } from '../../../src/core/annotations/selector';
import { annotationOf } from '../../support/sidecars';
import { versions } from '../../fixtures/revisions';

interface Answer {
  readonly annotations: readonly {
    readonly id: string;
    readonly state: string;
    readonly start?: number;
    readonly end?: number;
    readonly candidates?: readonly object[];
  }[];
}

const all = versions();

/** What the command line says of the first version's notes, as its sidecar keeps them, in another version. */
function answer(from: number, to: number, isOldKnown: boolean): ReadonlyMap<string, Answer['annotations'][number]> {
  const [old, now] = [all[from], all[to]];
  assert.ok(old && now);
  const notes = [...old.passages].map(([id, span]) => annotationOf({ id, target: describe(old.text, span) }));
  const { annotations } = parseSidecar(newSidecar({ file: 'article.news' }, notes)).value;
  const line = { id: 1, text: now.text, annotations, ...(isOldKnown ? { old: old.text } : {}) };
  const { annotations: answers } = answerLine(JSON.stringify(line)) as Answer;
  return new Map(answers.map((one) => [one.id, one]));
}

suite('anchor --ndjson', () => {
  test('follows the notes of a sidecar into an article that was revised outside', () => {
    for (const isOldKnown of [true, false]) {
      const states = [...answer(6, 7, isOldKnown)].map(([id, { state }]) => `${id} ${state}`);
      assert.deepEqual(
        states.sort(),
        ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => `${id} ${id === 'g' ? 'changed' : 'anchored'}`),
      );
    }
  });

  test('gives no place for a passage that was taken out, but says what is like it', () => {
    const gone = answer(10, 11, true).get('e');
    assert.ok(gone);
    assert.deepEqual([gone.start, gone.end], [undefined, undefined]);
    assert.ok((gone.candidates?.length ?? 0) > 0);
  });

  test('reads from a sidecar that a passage stood once', () => {
    const sentence = 'Die Abgabe auf Getreide steigt im Frühjahr um fünf Kronen.';
    const target = {
      exact: sentence,
      prefix: 'Der Rat tagte lange. ',
      suffix: ' Alle reisten ab.',
      start: 21,
      end: 79,
    };
    const states = [undefined, true].map((unique) => {
      const annotations = [{ id: 'x', target: { ...target, ...(unique ? { unique } : {}) } }];
      const text = `Der Rat tagte lange. Alle reisten ab. Der Hafen blieb zu. ${sentence} Ende.`;
      return (answerLine(JSON.stringify({ text, annotations })) as Answer).annotations[0]?.state;
    });
    assert.deepEqual(states, ['ambiguous', 'anchored']);
  });
});
