import type { SpeechWords } from '../../languages/schema/speech';

/** The entries of a list of words, those with endings in braces once with each: `сказа{л,ла}` is `сказал` and `сказала`. */
export function list(value: SpeechWords[keyof SpeechWords]): readonly string[] {
  const entries = typeof value === 'string' ? value.split(/\s+/u).filter((entry) => entry.length > 0) : [];
  return entries.some((entry) => entry.includes('{')) ? entries.flatMap(withEndings) : entries;
}

/** The first form of each entry, `rząd` of `rząd{,u}`: the nominative, in a language whose nouns are declined. */
export function firstForms(value: SpeechWords[keyof SpeechWords]): readonly string[] {
  const entries = typeof value === 'string' ? value.split(/\s+/u).filter((entry) => entry !== '') : [];
  return entries.map((entry) => withEndings(entry)[0] ?? '');
}

function withEndings(entry: string): readonly string[] {
  const {
    stem = '',
    endings = '',
    rest = '',
  } = /^(?<stem>[^{]*)\{(?<endings>[^}]*)\}(?<rest>.*)$/u.exec(entry)?.groups ?? { stem: entry };
  return endings.split(',').map((ending) => stem + ending + rest);
}

/**
 * The entries of a field as they stand in a text: where words are cut at the apostrophe, « d’après » is two of them, and
 * “na opinião de” is “na opinião da” with an article.
 */
export function entriesOf(words: SpeechWords, field: keyof SpeechWords): readonly string[] {
  const entries = list(words[field]);
  if (field === 'sources' && words.contractions !== undefined) {
    return entries
      .flatMap((entry) => [entry, ...contracted(entry, list(words.contractions))])
      .map((entry) => cut(entry));
  }
  // Finite forms are looked up whole, inside marks: « c’est ».
  return words.elision === true && field !== 'finite'
    ? [...new Set(entries.flatMap((entry) => [entry, cut(entry)]))]
    : entries;
}

function contracted(entry: string, contractions: readonly string[]): string[] {
  const end = entry.lastIndexOf('_') + 1;
  const forms = contractions.find((contraction) => contraction.startsWith(`${entry.slice(end)}:`));
  return end === 0 || forms === undefined
    ? []
    : forms
        .slice(forms.indexOf(':') + 1)
        .split(',')
        .map((form) => entry.slice(0, end) + form);
}

function cut(entry: string): string {
  return entry.replace(/^([^_']{1,6}')(?=[^_'])/u, '$1_');
}
