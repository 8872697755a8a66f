import { checkSpans } from '../../support/spans';
import { findParagraphs } from '../../../src/core/text/paragraphs';

suite('findParagraphs', () => {
  test('takes every line of a text without blank lines', () => {
    checkSpans(findParagraphs, '⟦Eins.⟧\n⟦Zwei.⟧');
  });

  test('joins the hard-wrapped lines between blank lines', () => {
    checkSpans(findParagraphs, '⟦Eins geht\nweiter.⟧\n \n⟦Zwei.⟧\n');
  });

  const byline = 'By Ann Example in Sochod';

  test('parts headline and byline from the words below them', () => {
    const words = 'The minister of Norvaldia said on Friday that the talks about the river\nwould not go on this year.';
    checkSpans(findParagraphs, `⟦Talks on river end⟧\n⟦${byline}⟧\n⟦${words}⟧\n\n⟦Nobody spoke.⟧`);
  });

  test('joins a short line in the middle of a text, and one that breaks off as a sentence does', () => {
    const words = 'The minister of Norvaldia said on Friday that the talks about the river';
    const nine = Array.from({ length: 9 }, () => `⟦${words}\nwould end.⟧`).join('\n\n');
    checkSpans(findParagraphs, `${nine}\n\n⟦They met in\nSochod.⟧`);
    checkSpans(findParagraphs, `⟦It is over.\n${words}\nend.⟧\n\n⟦Nobody spoke.⟧`);
  });

  test('keeps line ends of either kind outside', () => {
    checkSpans(findParagraphs, '⟦Eins.⟧\r\n\r\n⟦Zwei.⟧\r\n');
  });
});
