import type { Reading } from '../../reading';
import type { ReferenceGrammar } from './grammar';
import { grammarOf } from './grammar';

const mostNamings = 40;
const titleLength = 400;
const aliasLength = 80;

/**
 * What a treaty calls itself: “agreement”, where it says “this Agreement” or is titled “Agreement between …”. In an
 * arrangement under an agreement, „Artikel 30 des Abkommens“ is no article of its own.
 */
export class OwnNouns {
  readonly #nouns: ReadonlySet<string>;

  constructor(reading: Reading) {
    this.#nouns = findOwnNouns(reading);
  }

  /** Whether the text may mean itself by the noun; so it may where nobody knows what it calls itself. */
  has(noun: string): boolean {
    const asked = stemOf(noun);
    return this.#nouns.size === 0 || Array.from(this.#nouns).some((own) => own.endsWith(asked) || asked.endsWith(own));
  }
}

function findOwnNouns({ text, language }: Reading): ReadonlySet<string> {
  const grammar = grammarOf(language);
  const counts = countNamings(text, grammar);
  const most = Math.max(0, ...counts.values());
  const aliases = aliasNouns(text, grammar);
  const isOwn = (noun: string, count: number): boolean => count * 5 >= most && (count === most || !aliases.has(noun));
  const own = new Set(Array.from(counts).flatMap(([noun, count]) => (isOwn(noun, count) ? [noun] : [])));
  const title = titleNoun(text, grammar);
  return title === undefined ? own : own.add(title);
}

function countNamings(text: string, grammar: ReferenceGrammar): Map<string, number> {
  const counts = new Map<string, number>();
  let found = 0;
  for (const match of text.matchAll(ownPattern(grammar))) {
    const noun = stemOf(match[1] ?? '');
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
    found++;
    if (found === mostNamings) {
      break;
    }
  }
  return counts;
}

const patterns = new WeakMap<ReferenceGrammar, RegExp>();

function ownPattern(grammar: ReferenceGrammar): RegExp {
  const known = patterns.get(grammar);
  const made = known ?? new RegExp(`${grammar.this.source}(${grammar.actNoun.source})(?![\\p{L}\\p{M}])`, 'giu');
  patterns.set(grammar, made);
  return made;
}

// “… (hereinafter “the Agreement”)”: in a decision under it, which calls itself so far more often, it is another text.
function aliasNouns(text: string, grammar: ReferenceGrammar): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const opener of text.matchAll(grammar.alias)) {
    const behind = text.slice(opener.index + opener[0].length, opener.index + opener[0].length + aliasLength);
    const alias = /^[^\p{L}]*(?:\p{Ll}+\s+){0,4}[„“"«']?(?:\p{Ll}+\s+)?(\p{Lu}[\p{L}\p{M}-]*)\s?[”“"»')]/u.exec(
      behind,
    )?.[1];
    if (alias !== undefined) {
      nouns.add(stemOf(alias));
    }
  }
  return nouns;
}

// “Protocol to the Agreement …” is a protocol: the first noun counts. „Bestimmungen zum Abkommen …“ are no agreement.
function titleNoun(text: string, grammar: ReferenceGrammar): string | undefined {
  const { instrumentNoun } = grammar;
  const title = text.slice(0, titleLength);
  instrumentNoun.lastIndex = 0;
  const match = instrumentNoun.exec(title);
  const before = title.slice(0, match?.index);
  const isOfOther = new RegExp(`(?<!\\p{L})${grammar.of.source}(?:\\p{L}+\\s+){0,3}$`, 'iu').test(before);
  return match && !isOfOther && /(?<![^\n]{120})$/u.test(before) ? stemOf(match[0]) : undefined;
}

/** A noun without its ending: „Abkommens“, „Abkommen“; «Договора», «Договор». */
function stemOf(noun: string): string {
  return noun.toLowerCase().replace(/(?<=\p{L}{4})(?:ens|ns|es|en|s|n|а|у|ом|ем|е|ы|и|ой|ей|ою|ю|я)$/u, '');
}
