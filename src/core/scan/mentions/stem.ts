import { foldName } from '../../text/fold';

const cyrillic = /\p{sc=Cyrl}/u;
// Longest first: “Зеленского” and “Зеленский”, “Путиным” and “Путин”, “Лаврова” and “Лавров” have one stem each.
const caseEnding = /(?<=.{3})(?:ого|его|ому|ему|ыми|ими|ыи|ии|ои|ым|им|ом|ем|ая|яя|ую|юю|еи|ою|ею|[аеиоуыюяь])$/u;
const allEndings = ['', ...'а у ом е ы ой ым ого ому им ий ый ая ую и я ю ем ей ь й ою'.split(' ')];

/** A Cyrillic name without its case ending, folded; other names only folded. For comparing names of one text. */
export function stemOf(word: string): string {
  const folded = foldName(word);
  return cyrillic.test(folded) ? folded.replace(caseEnding, '') : folded;
}

/** The folded words of a name, each without its case ending. */
export function stemsOf(name: string): string[] {
  return foldName(name)
    .split(' ')
    .map((word) => stemOf(word));
}

/** How a surname of a text may be written elsewhere in it: itself, and in Cyrillic with any case ending. */
export function formsOf(surname: string): string[] {
  return cyrillic.test(surname) ? allEndings.map((ending) => stemOf(surname) + ending) : [surname];
}
