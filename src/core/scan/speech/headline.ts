import type { Mention } from '../../model';
import type { ReportedClause } from './reportedClause';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Passage, Passages } from './passages';
import type { Token } from './tokens';

const longestLabel = 5;
const fewestWords = 3;
const longestHeadline = 200;

/**
 * “Lammers: [Harbor will stay closed]”: the headline of a text, where it opens with somebody whom the text goes on to
 * name, or with an institution or a document. “Tegelhaven: Harbor closed” says where.
 */
export function headlineClause(
  { text, lexicon, ...passages }: Passages,
  mentions: readonly Mention[],
): ReportedClause | undefined {
  const passage = passages.at(0);
  const colon = passage?.tokens.findIndex(({ kind }) => kind === 'colon') ?? -1;
  const first = passage?.tokens[colon + 1];
  if (!passage || !first || colon < 1 || colon > longestLabel || !isHeadline(text, passage, passages.at(1))) {
    return undefined;
  }
  const label = labelOf(passage, colon, lexicon);
  const words = passage.tokens.slice(colon + 1).filter(({ kind }) => kind === 'word');
  const source = label && isSource(passage, label) && (isDocument(passage, label) || passage.tokens.some(isFinite));
  const known = label && (source === true || isNamedLater(text, label, mentions));
  return known && words.length >= fewestWords
    ? { start: first.start, end: passage.end, rule: 'headline', cue: undefined, subject: label }
    : undefined;
}

// It is a line of its own, and the text goes on.
function isHeadline(text: string, { start, end, paragraph }: Passage, next: Passage | undefined): boolean {
  return (
    next !== undefined && next.paragraph > paragraph && end - start <= longestHeadline && text.charAt(end - 1) !== ':'
  );
}

function labelOf({ tokens }: Passage, colon: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const label = tokens.slice(0, colon);
  const plain = label.every(({ kind, entry }) => kind === 'word' && !lexicon.prepositions.has(entry));
  return plain && label[0]?.capital === true ? toPhrase(tokens, 0, colon - 1, false) : undefined;
}

// The noun may be a part of a longer name: “Harbor police”, “Umfrage”.
function isSource({ tokens }: Passage, { first, last }: NounPhrase): boolean {
  const sources = noun.institution | noun.document;
  return tokens.slice(first, last + 1).some(({ nouns }) => (nouns & sources) !== 0);
}

// “Ministerrat: Streit um neuen Ausweis” is a topic and what there is of it; “Umfrage: Mehrheit gegen Ausbau” is a finding.
function isDocument({ tokens }: Passage, { first, last }: NounPhrase): boolean {
  return tokens.slice(first, last + 1).some(({ nouns }) => (nouns & noun.document) !== 0);
}

function isFinite({ kind, capital, tags }: Token): boolean {
  return (
    kind === 'word' &&
    !capital &&
    (tags & (tag.finite | tag.auxiliary | tag.verb | tag.weakVerb | tag.reportedMood)) !== 0
  );
}

function isNamedLater(text: string, { start, end }: NounPhrase, mentions: readonly Mention[]): boolean {
  const surname = text.slice(start, end).split(/\s+/u).at(-1) ?? '';
  return mentions.some(
    ({ name }) => name.start > end && text.slice(name.start, name.end).split(/\s+/u).includes(surname),
  );
}
