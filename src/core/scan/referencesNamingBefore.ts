import { isWord } from '../text/characters';
import { matchNameBefore } from '../treaty/instrumentNames';
import type { InstrumentTable } from '../treaty/instruments';
import type { Naming } from './referencesInstrument';

const longestGap = 48;

// Words by which a text goes from an instrument to one of its provisions, in all our languages.
const singlesOut =
  'in particular|particularly|notably|especially|specifically|insbesondere|namentlich|vor allem|speziell|' +
  'notamment|en particulier|spécialement|en particular|en especial|in particolare|segnatamente|em particular|' +
  'nomeadamente|met name|in het bijzonder|w szczególności|zwłaszcza|в частности|в особенности|особенно|зокрема';
const itsArticle =
  "its|their|the|deren|dessen|den|dem|der|son|ses|leurs?|le|les|l['’]|sus?|el|los|il|lo|gli|i|o|os|a|as|de|het|его|ее|її|його";
const between = new RegExp(
  `(?:’s|'s)?[\\s»”“"》」)]*(?:[,:(–—]\\s*|-)?(?:的|之|の|의)?\\s*(?:(?:(?:and|und|et|y|e|en|i|и|та)\\s+)?(?:${singlesOut.replaceAll(' ', '\\s+')})\\s+(?:(?:${itsArticle})\\s*)?)?$`,
  'u',
);

/** “UN-Charta, Art. 51”, “the UN Charter’s Article 51”, “NATO-Artikel 5”, “the UN Charter, in particular Article 2”. */
export function readNamingBefore(
  text: string,
  start: number,
  from: number,
  table: InstrumentTable,
): Naming | undefined {
  const left = text.slice(Math.max(from, start - longestGap), start);
  const gap = between.exec(left);
  const end = start - (gap?.[0].length ?? 0);
  if (end <= from || !isWord(text.charCodeAt(end - 1))) {
    return undefined;
  }
  const name = matchNameBefore(table.names, text, end);
  if (name && name.start >= from) {
    return { start: name.start, end: name.end, kind: 'name', ids: name.ids };
  }
  const short = /[\p{Lu}][\p{L}\d]*$/u.exec(text.slice(Math.max(from, end - 12), end))?.[0];
  const ids = short === undefined ? undefined : table.short.get(short);
  return ids && short ? { start: end - short.length, end, kind: 'abbreviation', ids } : undefined;
}
