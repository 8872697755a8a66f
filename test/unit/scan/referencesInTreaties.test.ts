import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import type { Reference } from '../../../src/core/model';
import { findReferences } from '../../../src/core/scan/references/references';
import { findStructure } from '../../../src/core/treaty/structure/structure';
import { bundledKnowledge } from '../../support/knowledge';

function findIn(text: string, language: string): Reference[] {
  const reading = read({ text, language, kind: 'treaty' });
  const { instruments } = bundledKnowledge();
  return findReferences(reading, { instruments, structure: findStructure(reading) });
}

/** The addresses that the references of a treaty have in itself. */
function ownAddresses(text: string, language: string): string[] {
  return findIn(text, language)
    .filter(({ resolvedBy }) => resolvedBy === 'self')
    .flatMap(({ targets }) => targets.map(({ eId = '' }) => eId));
}

/** A treaty with these headings, each over a line of text; `words` stand in the last one. */
function treatyOf(headings: readonly string[], words: string): string {
  return headings.map((heading, index) => `${heading}\n\n${index === headings.length - 1 ? words : '…'}`).join('\n\n');
}

suite('references in a treaty to itself', () => {
  test('“artículo 4-13” is one article where headings are numbered by chapter', () => {
    const headings = ['Artículo 4-01', 'Artículo 4-02', 'Artículo 4-13', 'Artículo 5-01'];
    const words = 'Según los artículos 4-02 y 4-13 y el párrafo 2 del artículo 4-\n01, los diques se cuidan.';
    assert.deepEqual(ownAddresses(treatyOf(headings, words), 'es'), ['art_4-02', 'art_4-13', 'art_4-01__para_2']);
  });

  test('“artículos 4-13” is a range where they are not', () => {
    const headings = ['Artículo 1', 'Artículo 2', 'Artículo 3'];
    assert.deepEqual(ownAddresses(treatyOf(headings, 'Véanse los artículos 1-3.'), 'es'), ['art_1', 'art_2', 'art_3']);
  });

  test('“Article 2.5.1” is paragraph 1 of article 2.5, “Article 3.1(b)” point b in article 3', () => {
    const chapters = ['Article 2.4', 'Article 2.5', 'Article 2.6'];
    const words = 'Under Articles 2.5.1 and 2.6.2(a), and Article 2.7.1, dams are kept.';
    assert.deepEqual(ownAddresses(treatyOf(chapters, words), 'en'), [
      'art_2-5__para_1',
      'art_2-6__para_2__point_a',
      'art_2-7-1',
    ]);
    const plain = ['Article 1', 'Article 2', 'Article 3'];
    assert.deepEqual(ownAddresses(treatyOf(plain, 'Dams under Article 3.1(b) are kept.'), 'en'), [
      'art_3__para_1__point_b',
    ]);
  });

  test('a colon parts article and paragraph, as in the trade treaties', () => {
    const addresses = findIn('It is agreed that Article VI:4 and Article I:2(a)-(c) of the GATS apply.', 'en').flatMap(
      ({ targets }) => targets.map(({ eId }) => eId),
    );
    assert.deepEqual(addresses, [
      'art_6__para_4',
      'art_1__para_2__point_a',
      'art_1__para_2__point_b',
      'art_1__para_2__point_c',
    ]);
  });

  test('a number in a list is an article again where its own unit or its size says so', () => {
    const headings = ['Artikel 1', 'Artikel 2', 'Artikel 3'];
    const of = (words: string): string => ownAddresses(treatyOf(headings, words), 'de').join(' ');
    assert.equal(
      of('Es gelten die Artikel 5, 6 Absätze 1–2, 7 Absätze 3 und 4, 8 Absatz 2, 9–10 und 17.'),
      'art_5 art_6__para_1 art_6__para_2 art_7__para_3 art_7__para_4 art_8__para_2 art_9 art_10 art_17',
    );
    assert.equal(of('Rechte aus Artikel 3 Abs. 4, 33 und 38 bleiben.'), 'art_3__para_4 art_33 art_38');
    assert.equal(of('Nach Artikel 3 Abs. 1, 2 und 4 gilt das.'), 'art_3__para_1 art_3__para_2 art_3__para_4');
    const english = (words: string): string =>
      ownAddresses(treatyOf(['Article 1', 'Article 2'], words), 'en').join(' ');
    assert.equal(english('under Articles 9(2) and (3) and 14'), 'art_9__para_2 art_9__para_3 art_14');
    assert.equal(english('under Article 3(1) and paragraphs 2 to 6'), 'art_3__para_1');
  });

  test('the number of the next item belongs to no list before it', () => {
    const headings = ['Artikel 1', 'Artikel 2', 'Artikel 3'];
    const words = '7. prüft Meldungen nach Artikel 3 Absatz 3 und\n\n8. führt darüber Buch.';
    assert.deepEqual(ownAddresses(treatyOf(headings, words), 'de'), ['art_3__para_3']);
    const english = 'subject to Article 2(1)(a); (b) keep the dams; and';
    assert.deepEqual(ownAddresses(treatyOf(['Article 1', 'Article 2'], english), 'en'), ['art_2__para_1__point_a']);
  });

  test('„des Abkommens“ is no own article of an arrangement under it', () => {
    const title = 'Verwaltungsvereinbarung zur Durchführung des Abkommens über den Damm\n\n';
    const words =
      'Nach Artikel 3 des Abkommens und Artikel 2 der Vereinbarung gelten die Begriffe dieser Vereinbarung.';
    const text = title + treatyOf(['Artikel 1', 'Artikel 2', 'Artikel 3'], words);
    assert.deepEqual(ownAddresses(text, 'de'), ['art_2']);
    const own =
      'Abkommen über den Damm\n\n' + treatyOf(['Artikel 1', 'Artikel 2'], 'Nach Artikel 2 des Abkommens gilt das.');
    assert.deepEqual(ownAddresses(own, 'de'), ['art_2']);
  });

  test('“the Agreement” is another text where a decision under it says so', () => {
    const title = 'Decision of the Lake Council\n\nHaving regard to the Lake Pact (hereinafter "the Agreement"),\n\n';
    const words = 'Under Article 2 of the Agreement and Article 1 of this Decision, this Decision is in force.';
    assert.deepEqual(ownAddresses(title + treatyOf(['Article 1', 'Article 2'], words), 'en'), ['art_1']);
    const rules = 'Bestimmungen zum Seener Abkommen\n\n';
    assert.deepEqual(
      ownAddresses(
        rules +
          treatyOf(
            ['Artikel 1', 'Artikel 2'],
            'Nach Artikel 2 des Abkommens gilt diese Satzung und der Teil II dieser Satzung.',
          ),
        'de',
      ),
      ['part_2'],
    );
  });
});
