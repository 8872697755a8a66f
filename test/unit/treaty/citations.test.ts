import assert from 'node:assert/strict';
import type { Reference } from '../../../src/core/model';
import { CitationIndex, type CitingText } from '../../../src/core/treaty/citations';
import { instrumentsNamedIn } from '../../../src/core/treaty/instruments/namedInstruments';
import { bundledKnowledge } from '../../support/knowledge';

suite('CitationIndex', () => {
  const reference = (eId: string, instrument?: string): Reference => ({
    start: 0,
    end: 1,
    text: '',
    confidence: 1,
    targets: [{ eId, number: '', ...(instrument ? { instrument } : {}) }],
    ...(instrument ? {} : { resolvedBy: 'self' }),
  });
  const text = (
    key: string,
    names: readonly string[],
    references: readonly Reference[],
    instrument?: string,
  ): CitingText => ({ key, names: new Set(names), references: () => references, instrument });
  const pond = text('file:pond', [], [reference('art_5__para_2')], 'pond');

  test('finds references to a provision and to its parts', () => {
    const news = text('news', ['pond'], [reference('art_5', 'pond'), reference('art_6', 'pond')]);
    const index = new CitationIndex([pond, news]);
    const count = (eId: string): number => index.of(pond, eId).length;
    assert.deepEqual([count('art_5'), count('art_5__para_2'), count('art_6'), count('art_7')], [2, 1, 1, 0]);
  });

  test('reads no text that does not name the instrument', () => {
    const other: CitingText = {
      ...text('news', ['brook'], []),
      references: () => {
        throw new Error('read for nothing');
      },
    };
    assert.equal(new CitationIndex([other, pond]).of(pond, 'art_5').length, 1);
  });

  test('keeps the order of the texts, whichever instrument was asked for first', () => {
    const first = text('a', ['pond'], [reference('art_1', 'pond')]);
    const second = text('b', ['pond', 'brook'], [reference('art_1', 'pond'), reference('art_2', 'brook')]);
    const index = new CitationIndex([first, second]);
    index.of({ key: '', instrument: 'brook' }, 'art_2');
    assert.deepEqual(
      index.of({ key: '', instrument: 'pond' }, 'art_1').map(({ from }) => from.key),
      ['a', 'b'],
    );
  });
});

suite('instrumentsNamedIn', () => {
  const { instruments } = bundledKnowledge();
  const named = (text: string): readonly string[] => Array.from(instrumentsNamedIn(text, instruments)).sort();

  test('finds names in any case, abbreviations, numbers and words that give a treaty away', () => {
    assert.ok(named('nach Artikel 51 der Charta der Vereinten Nationen').includes('un-charter'));
    assert.ok(named('gemäß Art. 5 EUV').includes('teu'));
    assert.ok(named('Regulation (EU) 2016/679').includes('eu-gdpr'));
    assert.ok(named('the Brexit talks under Article 50').includes('teu'));
  });

  test('finds nothing in a text that names none', () => {
    assert.deepEqual(named('Der Damm gehört dem Land, sagte die Sprecherin.'), []);
  });
});
