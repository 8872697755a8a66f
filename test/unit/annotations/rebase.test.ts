import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextChange } from '../../../src/core/annotations/anchoring/rebase';
import { LiveSpans, rebase } from '../../../src/core/annotations/anchoring/rebase';
import type { Span } from '../../../src/core/model';
import { mark, unmark } from '../../support/spans';

/** `before` holds the span; what is between ‹ and › is replaced by `text`. */
function checkRebase(before: string, text: string, after: string): void {
  const { span, change, plain } = read(before, text);
  const next = plain.slice(0, change.start) + text + plain.slice(change.end);
  assert.equal(mark(next, [rebase(span, change)]), after);
}

function read(marked: string, text: string): { span: Span; change: TextChange; plain: string } {
  const place = (sign: string): number => marked.slice(0, marked.indexOf(sign)).replace(/[⟦⟧‹›]/gu, '').length;
  const change = { start: place('‹'), end: place('›'), text };
  return { span: { start: place('⟦'), end: place('⟧') }, change, plain: unmark(marked).replace(/[‹›]/gu, '') };
}

suite('rebase', () => {
  test('follows text typed above', () => {
    checkRebase('a ‹›b ⟦Vertrag⟧ c', 'xy', 'a xyb ⟦Vertrag⟧ c');
  });
  test('stays when text is typed below', () => {
    checkRebase('a ⟦Vertrag⟧ c‹›', 'xy', 'a ⟦Vertrag⟧ cxy');
  });
  test('leaves text typed at its start outside', () => {
    checkRebase('a ‹›⟦Vertrag⟧ c', 'x', 'a x⟦Vertrag⟧ c');
  });
  test('leaves text typed at its end outside', () => {
    checkRebase('a ⟦Vertrag⟧‹› c', 'x', 'a ⟦Vertrag⟧x c');
  });
  test('grows with text typed inside', () => {
    checkRebase('a ⟦Ver‹›trag⟧ c', 'x', 'a ⟦Verxtrag⟧ c');
  });
  test('keeps what is left of its start', () => {
    checkRebase('a ⟦Ver‹trag⟧ c›', 'x', 'a ⟦Ver⟧x');
  });
  test('keeps what is left of its end', () => {
    checkRebase('‹a ⟦Ver›trag⟧ c', 'x', 'x⟦trag⟧ c');
  });
  test('is empty, behind the new text, where all of it is replaced', () => {
    assert.deepEqual(rebase({ start: 2, end: 9 }, { start: 2, end: 9, text: 'Pakt' }), { start: 6, end: 6 });
  });
});

suite('LiveSpans', () => {
  test('gives the span back after any edit and its undo', () => {
    const text = 'Der Vertrag tritt mit dem Austausch der Urkunden in Kraft, sagte sie.';
    const place = fc.nat(text.length);
    const arbitrary = fc.tuple(place, place, place, place, fc.constantFrom('', 'x', 'ein Wort', '\n\n'));
    fc.assert(
      fc.property(arbitrary, ([a, b, c, d, inserted]) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const [start, end] = [Math.min(c, d), Math.max(c, d)];
        const live = new LiveSpans([span], text);
        const changed = text.slice(0, start) + inserted + text.slice(end);
        live.apply([{ start, end, text: inserted }], changed);
        live.apply([{ start, end: start + inserted.length, text: text.slice(start, end) }], text);
        const now = live.at(0);
        assert.equal(text.slice(now.start, now.end), text.slice(span.start, span.end));
        // Of two equal passages, undo may only mix up those that touch the change.
        assert.ok(
          span.start === span.end || now.start === span.start || text.split(text.slice(now.start, now.end)).length > 2,
        );
      }),
    );
  });

  test('heals when undo brings back in one go what backspace took letter by letter', () => {
    const text = 'Gemäß Artikel 22 des Vertrages';
    const live = new LiveSpans([{ start: 6, end: 16 }], text);
    for (let end = 20; end > 3; end--) {
      live.apply([{ start: end - 1, end, text: '' }], text.slice(0, end - 1) + text.slice(20));
    }
    assert.deepEqual(live.at(0), { start: 3, end: 3 });
    assert.deepEqual(live.apply([{ start: 3, end: 3, text: text.slice(3, 20) }], text), [0]);
    assert.deepEqual(live.at(0), { start: 6, end: 16 });
  });

  test('follows several carets at once', () => {
    const live = new LiveSpans([{ start: 2, end: 5 }], 'a bcd e');
    live.apply(
      [
        { start: 0, end: 0, text: '__' },
        { start: 7, end: 7, text: '!' },
      ],
      '__a bcd e!',
    );
    assert.deepEqual(live.all(), [{ start: 4, end: 7 }]);
  });
});
