import type { Language } from '../language';

/** Words for provisions in English. */
export const provisions: Language['provisions'] = {
  units: {
    article: 'article articles arti-_cle art. arts. art',
    section: '§ §§ section sections sec-_tion sec. secs. s. ss. rule rules regulation regulations',
    paragraph:
      'paragraph paragraphs para. paras. para paras sub-section sub-sections subsection subsections clause clauses',
    subparagraph: 'subparagraph subparagraphs sub-paragraph sub-paragraphs subpara. sub-clause sub-clauses',
    number: 'number no. nos. item items point points',
    letter: 'letter letters lit.',
    sentence: 'sentence sentences',
    indent: 'indent indents',
    book: 'book',
    part: 'part parts Order',
    title: 'title',
    chapter: 'chapter chapters',
    annex: 'annex annexes appendix schedule',
    protocol: 'protocol',
    recital: 'recital recitals',
  },
  citesParts: 'brackets',
  plural: 'articles arts. §§ sections secs. ss. paragraphs paras. paras clauses points items',
  either: 'article art. section sec. s.',
  weak: 'art s. ss. rule rules regulation regulations',
  numbers: {
    cardinals:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ordinals:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    cardinalTens: 'twenty thirty forty fifty sixty seventy eighty ninety hundred',
    ordinalTens: 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth',
    joined: 'tens-ones',
  },
  and: 'and or and/or as_well_as & read_with r/w',
  from: 'from',
  to: 'to through',
  following: 'et_seq. et_seq ff. ff f.',
  conjunction:
    'in_conjunction_with read_together_with read_in_conjunction_with taken_together_with taken_in_conjunction_with',
  of: 'of_the of_our of to_the in_the under_the',
  this: 'of_this of_the_present this the_present',
  nouns: {
    treaty:
      'treaty treaties convention conventions covenant agreement agreements accord accords pact compact memorandum arrangement',
    charter: 'charter',
    statute: 'statute statutes',
    law: 'act acts code codes law laws regulation regulations directive ordinance rules bill decree',
    constitution: 'constitution constitutions',
    protocol: 'protocol protocols',
    declaration: 'declaration',
  },
  goesOn: 'of on for and the in against relating_to concerning to between with',
  singlesOut: 'in_particular particularly notably especially specifically',
  amends: 'inserted substituted replaced repealed amended deleted shall_read',
  ibidem: 'ibid. ibid ibidem id.',
  alias: 'hereinafter hereafter hereinafter_referred_to_as hereinafter_called referred_to_as',
  acts: {
    numbered:
      'resolution resolutions directive directives regulation regulations decision executive_order proclamation public_law',
    byDate: 'Act decree',
    dated: 'of dated',
    titled: 'On',
    titles: 'Act Code Constitution Ordinance',
  },
  notBefore: 'housing voucher vouchers tenant tenants',
};
