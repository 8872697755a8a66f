import { checkSpans } from '../../support/spans';
import { findParagraphs } from '../../../src/core/text/paragraphs';

suite('findParagraphs', () => {
  test('takes every line of a text without blank lines', () => {
    checkSpans(findParagraphs, '⟦Eins.⟧\n⟦Zwei.⟧');
  });

  test('joins the hard-wrapped lines between blank lines', () => {
    checkSpans(findParagraphs, '⟦Eins geht\nweiter.⟧\n \n⟦Zwei.⟧\n');
  });

  test('keeps line ends of either kind outside', () => {
    checkSpans(findParagraphs, '⟦Eins.⟧\r\n\r\n⟦Zwei.⟧\r\n');
  });
});
