import { toFlowScalar } from '../annotations/sidecar/yamlScalars';
import type { Mention, Span } from '../model';
import type { OfficialsEntry, OfficialsFile } from './officialsFile';

/** A name that `officials.yaml` gives somebody. */
export interface FiledName {
  readonly official: string;
  readonly name: string;
  /** Of the value, quotation marks included. */
  readonly span: Span;
}

/** All names in the file, in the order of its entries. */
export function filedNames({ entries }: OfficialsFile): FiledName[] {
  return entries.flatMap(namesOf);
}

function namesOf({ id, name, otherNames, places }: OfficialsEntry): FiledName[] {
  const named = name === undefined ? [] : [{ name, places: ['name'] }];
  const others = otherNames.map((other, at) => ({ name: other.name, places: [`names.${at}.name`, `names.${at}`] }));
  return [...named, ...others].flatMap((each) => {
    const span = each.places.map((place) => places.get(place)).find((place) => place !== undefined);
    return span ? [{ official: id, name: each.name, span }] : [];
  });
}

/** A name as a value of the file, in quotation marks where it needs them. */
export function toFiledName(name: string): string {
  return toFlowScalar(name);
}

/**
 * The name in a mention, without the ending of a genitive where the official is known by the name without it, or is
 * called so elsewhere in the text: “Brandts” is “Brandt”, but “Johannes” is no “Johanne”.
 */
export function nameOfMention(
  text: string,
  mention: Mention,
  known: readonly string[],
  all: readonly Mention[],
): string {
  const written = plain(text, mention.name);
  const bare = written.replace(genitive, '');
  const isKnown = (name: string): boolean => known.some((each) => each === name || each.endsWith(` ${name}`));
  const isWritten = all.some((other) => other.official === mention.official && plain(text, other.name) === bare);
  return bare !== written && !isKnown(written) && (isKnown(bare) || isWritten) ? bare : written;
}

const genitive = /(?:['’]s|s|['’])$/u;

/** Where the text names the official just so; of a genitive all but its ending. */
export function placesNamed(text: string, mentions: readonly Mention[], official: string, written: string): Span[] {
  return mentions.flatMap((mention) => {
    const { start, end } = mention.name;
    if (mention.official !== official) {
      return [];
    }
    const here = plain(text, mention.name);
    if (here === written) {
      return [{ start, end }];
    }
    const ending = here.startsWith(written) ? here.slice(written.length) : '';
    return ending.replace(genitive, '') === '' && ending !== '' ? [{ start, end: end - ending.length }] : [];
  });
}

function plain(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ');
}
