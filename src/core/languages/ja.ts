import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '「」 『』 “”',
  elisions: '',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: '締約国 ものとする しなければならない',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {
  units: {
    article: '条 條',
    book: '編',
    part: '部',
    chapter: '章',
    section: '節',
    subsection: '款',
    annex: '附属書 附屬書 付属書 別表',
    protocol: '議定書 附属議定書',
  },
  subunits: '項 号 第一項 第二項',
  preamble: '前文 | 序文',
  closing: '以上の証拠として | 以上の証拠 | 千九百 | 二千',
  deleted: '削除',
};

const offices: Language['offices'] = {};

export const japanese: Language = {
  code: 'ja',
  name: '日本語',
  detect: { script: /[\p{sc=Hiragana}\p{sc=Katakana}]/u, words: 'の は を に が' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
