import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '“” ‘’ 「」 『』',
  elisions: '',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: '应 缔约 規定 规定',
};

const speech: Language['speech'] = {};

const provisions: Language['provisions'] = {};

const headings: Language['headings'] = {
  units: {
    article: '条 條',
    book: '编 編 卷',
    part: '部分',
    chapter: '章',
    section: '节 節',
    annex: '附件 附录 附錄 附则',
    protocol: '议定书 議定書 附加议定书',
  },
  subunits: '款 项 項',
  preamble: '序言 | 序文 | 前言 | 弁言',
  closing: '以昭信守 | 为此 | 為此 | 本条约于 | 本协定于 | 本公约于 | 下列签署人 | 下列代表',
  deleted: '删除 | 刪除 | 已废止',
};

const offices: Language['offices'] = {};

export const chinese: Language = {
  code: 'zh',
  name: '中文',
  detect: { script: /\p{sc=Han}/u, words: '的 是 在 了 和' },
  marks,
  speech,
  provisions,
  headings,
  offices,
};
