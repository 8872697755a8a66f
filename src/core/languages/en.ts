import type { Language } from './language';
import { offices } from './en/offices';
import { provisions } from './en/provisions';
import { speech } from './en/speech';

const marks: Language['marks'] = {
  pairs: '“” ‘’',
  elisions: 's n t d m re ve ll em im er tis twas twere twill til till cause bout round neath gainst tween kay',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: 'shall undertake contracting provisions notwithstanding',
};

const headings: Language['headings'] = {
  units: {
    article: 'article art articles',
    book: 'book',
    part: 'part',
    title: 'title',
    chapter: 'chapter',
    section: 'section sec',
    subsection: 'subsection subchapter',
    annex: 'annex appendix schedule annexure attachment',
    protocol: 'protocol',
  },
  numbers:
    'one/first two/second three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth ten/tenth ' +
    'eleven/eleventh twelve/twelfth thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth sixteen/sixteenth ' +
    'seventeen/seventeenth eighteen/eighteenth nineteen/nineteenth twenty/twentieth',
  subunits: 'paragraph paragraphs para paras subparagraph subparagraphs',
  preamble: 'preamble | recitals',
  closing:
    'done at | done in | done this | in witness whereof | in faith whereof | in witness thereof | signed at | signed in | concluded at',
  deleted: 'deleted | repealed | omitted | revoked | reserved',
};

const dateline: Language['dateline'] = {
  places: 'upon',
  published: 'published updated',
};

export const english: Language = {
  code: 'en',
  name: 'English',
  detect: {
    endings: 'ers ons ble ity ies nts ous ive ked sed red ned ing ted ght ess ful ent ion hip',
    words: `the and of to in that is was were for on with as by at from it be been are this these which have has
      had said says not an a or but if when who whom whose will would shall could should may might can he
      she they we his her their its our about into over after before than there what all no under between you i me my your him them some any other up out because more most than while through did do does just very those such being against during also only how s t
      told`,
  },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
