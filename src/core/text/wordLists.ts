/**
 * Turns a word list of a language file into the source of a regular expression. Entries are parted by white space, `_`
 * stands for a space inside an entry and a `*` at its end for any ending of up to four letters. Longer entries come
 * first, so that `Abs.` is not read as `Abs`. An entry that ends in a letter ends its word.
 */
export function alternationOf(list: string, { cased = true } = {}): string {
  const sorted = (cased ? alternatives(list) : Array.from(new Set(splitWords(list)))).sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const signs = sorted.filter((entry) => !endsWord(entry));
  const words = sorted.filter(endsWord);
  const sources = [
    ...signs.map(toSource),
    ...(words.length > 0 ? [`(?:${words.map(toSource).join('|')})(?![\\p{L}\\p{M}])`] : []),
  ];
  return sources.length > 0 ? `(?:${sources.join('|')})` : '(?!)';
}

/**
 * Letters of the scripts that have spaces, for character classes: ranges are compiled and searched for several times
 * faster than the property that names all letters.
 */
export const letterRanges = 'A-Za-zÀ-ɏЀ-ӿؠ-ي';

/** Where a word begins, for searches through whole texts. */
export const wordStart = `(?<![${letterRanges}])`;

/**
 * The source of an expression that finds where an entry may begin: the first three letters of each, not inside a word of
 * the scripts that our lists are in. It finds more than the entries, and much faster.
 */
export function headsOf(list: string): string {
  const heads = Array.from(new Set(alternatives(list).map((entry) => /^[^_*]{1,3}/u.exec(entry)?.[0] ?? '')));
  const [words, signs] = [heads.filter((head) => /^\p{L}/u.test(head)), heads.filter((head) => !/^\p{L}/u.test(head))];
  return [`${wordStart}(?:${words.map(escapePattern).join('|')})`, ...signs.map(escapePattern)].join('|');
}

/** The entries of a word list in all the capitals that a text may set them in. */
function alternatives(list: string): string[] {
  return Array.from(new Set(splitWords(list).flatMap(withCapitals)));
}

/** The entries of a word list. */
export function splitWords(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}

/** The text as the source of a regular expression with the `u` flag that matches just this text. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function withCapitals(entry: string): string[] {
  const capitalized = entry.charAt(0).toUpperCase() + entry.slice(1);
  return entry.length > 3 ? [entry, capitalized, entry.toUpperCase()] : [entry, capitalized];
}

function endsWord(entry: string): boolean {
  return /[\p{L}\p{M}*]$/u.test(entry) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]$/u.test(entry);
}

function toSource(entry: string): string {
  const word = entry.endsWith('*') ? entry.slice(0, -1) : entry;
  const escaped = escapePattern(word).replaceAll('_', '\\s+');
  return entry.endsWith('*') ? `${escaped}\\p{L}{0,4}` : escaped;
}
