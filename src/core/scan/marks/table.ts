/** How a quotation is set; all marks of one kind behave alike. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'corner' | 'title' | 'dash' | 'block';

/** What a mark may do. A sign that is in no entry's `closers` and has no `closers` of its own is no quotation mark. */
export interface Sign {
  readonly family: MarkFamily;
  /** The signs that may close what this one opens, the best first; empty for a sign that only closes. */
  readonly closers: string;
  /** Which way it points where neither the document nor the language says otherwise: 1 opens, −1 closes, 0 either. */
  readonly points: -1 | 0 | 1;
  /** It is an apostrophe or comma as well: unpaired, it is nobody's mistake. */
  readonly weak?: boolean;
}

// Wrong pairs that the press prints („…” „…" “…" "…“) are in the lists: a reader sees a pair, and so must we.
const table: Readonly<Record<string, Sign>> = {
  '„': { family: 'double', closers: '“”"‟', points: 1 },
  '“': { family: 'double', closers: '”"“', points: 1 },
  '‟': { family: 'double', closers: '”"', points: 1 },
  '”': { family: 'double', closers: '”“"', points: -1 },
  '"': { family: 'double', closers: '"”“', points: 0 },
  '＂': { family: 'double', closers: '＂', points: 0 },
  '〝': { family: 'double', closers: '〞〟', points: 1 },
  '〞': { family: 'double', closers: '', points: -1 },
  '〟': { family: 'double', closers: '', points: -1 },
  '❝': { family: 'double', closers: '❞', points: 1 },
  '❞': { family: 'double', closers: '', points: -1 },
  '‚': { family: 'single', closers: "‘’'", points: 1, weak: true },
  '‘': { family: 'single', closers: "’'", points: 1, weak: true },
  '‛': { family: 'single', closers: "’'", points: 1, weak: true },
  '’': { family: 'single', closers: "’'", points: -1, weak: true },
  "'": { family: 'single', closers: "'’", points: 0, weak: true },
  '`': { family: 'single', closers: "'’`", points: 1, weak: true },
  '«': { family: 'guillemet', closers: '»«', points: 1 },
  '»': { family: 'guillemet', closers: '«»', points: -1 },
  '‹': { family: 'guillemet', closers: '›', points: 1 },
  '›': { family: 'guillemet', closers: '‹', points: -1 },
  '「': { family: 'corner', closers: '」', points: 1 },
  '」': { family: 'corner', closers: '', points: -1 },
  '『': { family: 'corner', closers: '』', points: 1 },
  '』': { family: 'corner', closers: '', points: -1 },
  '﹁': { family: 'corner', closers: '﹂', points: 1 },
  '﹂': { family: 'corner', closers: '', points: -1 },
  '﹃': { family: 'corner', closers: '﹄', points: 1 },
  '﹄': { family: 'corner', closers: '', points: -1 },
  '《': { family: 'title', closers: '》', points: 1 },
  '》': { family: 'title', closers: '', points: -1 },
  '〈': { family: 'title', closers: '〉', points: 1 },
  '〉': { family: 'title', closers: '', points: -1 },
};

/** All quotation marks that are one character. */
export const signs: ReadonlyMap<string, Sign> = new Map(Object.entries(table));

/** Spellings of marks in several characters, which texts copied from programs and web pages have. */
export const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ',,': '„',
    "''": '"',
    '``': '“',
    '<<': '«',
    '>>': '»',
    '&quot;': '"',
    '&#34;': '"',
    '&bdquo;': '„',
    '&ldquo;': '“',
    '&rdquo;': '”',
    '&sbquo;': '‚',
    '&lsquo;': '‘',
    '&rsquo;': '’',
    '&apos;': "'",
    '&#39;': "'",
    '&laquo;': '«',
    '&raquo;': '»',
    '&lsaquo;': '‹',
    '&rsaquo;': '›',
    '&#8222;': '„',
    '&#8220;': '“',
    '&#8221;': '”',
    '&#8218;': '‚',
    '&#8216;': '‘',
    '&#8217;': '’',
    '&#171;': '«',
    '&#187;': '»',
    // UTF-8 read as Windows-1252.
    'â€ž': '„',
    'â€œ': '“',
    'â€\u009d': '”',
    'â€˜': '‘',
    'â€™': '’',
    'Â«': '«',
    'Â»': '»',
  }),
);
