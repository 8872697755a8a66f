import assert from 'node:assert/strict';
import type { QuotationCheck } from '../../../src/core/treaty/quotations/quotationCheck';
import { checkQuotation, indexPassage } from '../../../src/core/treaty/quotations/quotationCheck';
import { diffWords } from '../../../src/core/treaty/quotations/wordDiff';

const source =
  '(1) Gerät eine Partei durch Hochwasser in Not, so leistet die andere Partei unverzüglich Hilfe mit Pumpen und Sandsäcken. (2) Sie darf dafür kein Entgelt verlangen.';

function check(quotation: string, original = source): QuotationCheck {
  return checkQuotation(
    { text: quotation, span: { start: 0, end: quotation.length } },
    indexPassage({ text: original, span: { start: 0, end: original.length } }),
  );
}

/** What differs: `-` only in the source, `+` only in the quotation. */
function differences(quotation: string, original = source): string[] {
  return check(quotation, original)
    .runs.filter(({ kind }) => kind !== 'kept')
    .map(({ kind, quoted, source: from }) =>
      kind === 'inserted' || kind === 'added'
        ? `+${quotation.slice(quoted?.start, quoted?.end)}`
        : `${kind === 'omitted' ? '~' : '-'}${original.slice(from?.start, from?.end)}`,
    );
}

suite('checkQuotation', () => {
  test('calls the same words verbatim, whatever marks, spaces and line ends they are set with', () => {
    const quotation =
      '«Gerät eine Partei durch Hoch\u00adwasser in Not so leistet\n die andere Partei unver-\nzüglich Hilfe …»';
    assert.equal(check(quotation).state, 'verbatim');
  });

  test('finds a sentence whose first or last words stand elsewhere in the article too', () => {
    const original =
      'Die Räte tagen am Damm. Die Wärter, die Boote lenken, grüßen. Die Räte zahlen die Pumpen am Damm und am Kai am Damm.';
    assert.equal(check('„Die Räte zahlen die Pumpen am Damm“', original).state, 'verbatim');
    assert.equal(check('„Die Wärter, die Boote lenken, grüßen.“', original).state, 'verbatim');
    assert.deepEqual(differences('„Die Räte zahlen keine Pumpen am Damm“', original), ['-die', '+keine']);
  });

  test('shows each word that differs', () => {
    const quotation =
      '„Gerät eine Partei durch Dürre in Not, so leistet die andere Partei Hilfe mit Pumpen und Sandsäcken.“';
    assert.equal(check(quotation).state, 'altered');
    assert.deepEqual(differences(quotation), ['-Hochwasser', '+Dürre', '-unverzüglich']);
  });

  test('accepts what […] leaves out', () => {
    const quotation =
      '„Gerät eine Partei […] in Not, so leistet die andere Partei unverzüglich Hilfe mit Pumpen und Sandsäcken.“';
    assert.equal(check(quotation).state, 'verbatim');
    assert.deepEqual(differences(quotation), ['~durch Hochwasser']);
  });

  test('accepts what […] leaves out, though its last word stands before it too', () => {
    const original = 'Keine Partei darf in Eile bauen, ohne in Ruhe zu warten; in Gefahr genügt eine Stunde.';
    const quotation = '„Keine Partei darf in Eile bauen (…); in Gefahr genügt eine Stunde.“';
    assert.deepEqual(differences(quotation, original), ['~ohne in Ruhe zu warten']);
    const french = 'Nul ne peut ouvrir une digue sans en informer l’autre ; en cas de danger, une heure suffit.';
    assert.equal(check('« ouvrir une digue (…) ; en cas de danger, une heure suffit »', french).state, 'verbatim');
  });

  test('accepts words in square brackets and (sic)', () => {
    const quotation = '„so leistet die andere Partei [Uferland] unverzüglich Hilfe (sic) mit Pumpen und Sandsäcken.“';
    assert.equal(check(quotation).state, 'verbatim');
  });

  test('accepts a capital and an ending that are openly the author’s', () => {
    assert.equal(check('„[s]ie darf dafür kein Entgelt verlangen.“').state, 'verbatim');
    assert.equal(check('„leistet die andere Partei[en] unverzüglich Hilfe mit Pumpen“').state, 'verbatim');
  });

  test('shows what the last or first word replaces, within the sentence', () => {
    assert.deepEqual(differences('„Sie darf dafür kein Geld fordern.“'), ['-Entgelt verlangen', '+Geld fordern']);
    assert.deepEqual(differences('„Er darf dafür kein Entgelt verlangen.“'), ['-Sie', '+Er']);
    assert.deepEqual(differences('„unverzüglich Hilfe mit Pumpen und Sandsäcken überall.“'), ['+überall']);
  });

  test('notices that a sentence goes on', () => {
    assert.equal(
      check('„Gerät eine Partei durch Hochwasser in Not, so leistet die andere Partei unverzüglich Hilfe.“').state,
      'truncated',
    );
  });

  test('does not find other words', () => {
    assert.equal(check('„Der Wald gehört allen, die gern darin spazieren gehen.“').state, 'notFound');
  });

  test('notices a negation that was left out', () => {
    assert.deepEqual(differences('“The parties shall apply force.”', 'The parties shall not apply force.'), ['-not']);
  });

  test('compares Chinese character by character', () => {
    assert.deepEqual(differences('“双方应互相帮助。”', '第四条 双方应当互相帮助。'), ['-当']);
  });

  test('takes anything', () => {
    for (const [quotation, original] of [
      ['', ''],
      ['\ud800', '\0'],
      ['…', 'a b c'],
      ['[…] […]', 'a'],
      ['a '.repeat(3000), 'a '.repeat(5000)],
    ] as const) {
      assert.ok(check(quotation, original).similarity <= 1);
    }
  });
});

suite('diffWords', () => {
  test('finds the shortest way', () => {
    const steps = diffWords('abcabba'.split(''), 'cbabac'.split(''), 20) ?? [];
    assert.equal(steps.filter(({ kind }) => kind !== 'kept').length, 5);
    assert.deepEqual(
      steps.filter(({ kind }) => kind !== 'inserted').map(({ left }) => left),
      [0, 1, 2, 3, 4, 5, 6],
    );
    assert.deepEqual(
      steps.filter(({ kind }) => kind !== 'deleted').map(({ right }) => right),
      [0, 1, 2, 3, 4, 5],
    );
  });

  test('gives up where too much differs', () => {
    assert.equal(diffWords('abcdef'.split(''), 'uvwxyz'.split(''), 5), undefined);
  });
});
