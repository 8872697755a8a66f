import assert from 'node:assert/strict';
import { anchorAll } from '../../../src/core/annotations/anchoring/anchor';
import type { Anchoring } from '../../../src/core/annotations/anchoring/anchoring';
import { isFound } from '../../../src/core/annotations/anchoring/anchoring';
import type { Target } from '../../../src/core/annotations/annotation';
import { retarget } from '../../../src/core/annotations/anchoring/live';
import { describe } from '../../../src/core/annotations/selector';
import type { Version } from '../../fixtures/revisions';
import { versions } from '../../fixtures/revisions';

interface Note {
  readonly id: string;
  readonly target: Target;
}

const all = versions();
const first = all[0] ?? { name: '', text: '', passages: new Map() };

function notesOn({ text, passages }: Version): Note[] {
  return [...passages].map(([id, span]) => ({ id, target: describe(text, span) }));
}

/** What is wrong with where notes landed in a version: placed elsewhere or though gone, or not found. */
function faults({ name, text, passages }: Version, notes: readonly Note[], found: readonly Anchoring[]): string[] {
  return notes.flatMap(({ id }, index) => {
    const [result, truth] = [found[index], passages.get(id)];
    if (!result || !isFound(result)) {
      return truth ? [`${name}: ${id} not found`] : [];
    }
    const shared = truth ? Math.min(result.end, truth.end) - Math.max(result.start, truth.start) : 0;
    const union = truth ? Math.max(result.end, truth.end) - Math.min(result.start, truth.start) : 1;
    return shared / union >= 0.6 ? [] : [`${name}: ${id} in a wrong place: ${text.slice(result.start, result.end)}`];
  });
}

/** Follows all versions one after the other, as an editor does that has each of them open once. */
function followAll(isOldKnown: boolean): string[] {
  let notes = notesOn(first);
  return all.slice(1).flatMap((version, index) => {
    const found = anchorAll(version.text, notes, isOldKnown ? all[index]?.text : undefined);
    const said = faults(version, notes, found);
    notes = notes.map(({ id, target }, at) => {
      const result = found[at];
      const isPlaced = result && isFound(result);
      const words = isPlaced ? version.text.slice(result.start, result.end) : '';
      return { id, target: isPlaced ? retarget(version.text, target, result, words) : target };
    });
    return said;
  });
}

suite('an article that is revised thirteen times', () => {
  test('keeps every annotation in its place where the version before is known, and loses the deleted one', () => {
    assert.deepEqual(followAll(true), []);
  });

  test('puts none in a wrong place where no version before is known', () => {
    const said = followAll(false);
    assert.deepEqual(
      said.filter((fault) => fault.includes('wrong place')),
      [],
    );
    // “14 million” and “12 million” stand in one sentence from the wire report on: the reader is asked.
    assert.ok(
      said.every((fault) => fault.includes(': f not found')),
      said.join('\n'),
    );
  });

  test('puts none in a wrong place when versions were skipped', () => {
    const notes = notesOn(first);
    const said = all
      .slice(1)
      .flatMap((version) => [
        ...faults(version, notes, anchorAll(version.text, notes, first.text)),
        ...faults(version, notes, anchorAll(version.text, notes)),
      ]);
    assert.deepEqual(
      said.filter((fault) => fault.includes('wrong place')),
      [],
    );
    assert.ok(
      said.every((fault) => /: [fg] not found/u.test(fault)),
      said.join('\n'),
    );
  });

  test('says which corrections turn the meaning', () => {
    const [before, after] = [all[6], all[7]];
    assert.ok(before && after);
    const notes = notesOn(before);
    const result = anchorAll(after.text, notes, before.text)[notes.findIndex(({ id }) => id === 'g')];
    assert.ok(result && isFound(result));
    assert.deepEqual([result.state, result.changes.map(({ kind }) => kind)], ['changed', ['negation']]);
  });

  test('says that a number was corrected', () => {
    const [before, after] = [all[1], all[2]];
    assert.ok(before && after);
    const notes = notesOn(before);
    for (const old of [before.text, undefined]) {
      const result: Anchoring | undefined = anchorAll(after.text, notes, old)[notes.findIndex(({ id }) => id === 'f')];
      assert.ok(result && isFound(result));
      assert.deepEqual(result.changes, [{ kind: 'number', before: '12', after: '14' }]);
    }
  });
});
