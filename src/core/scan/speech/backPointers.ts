import type { Quotation, Span } from '../../model';
import type { Frame } from './frame';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { isNameInMarks } from './namesInMarks';
import { phraseAfter } from './nounPhrases';
import type { Passage, Passages } from './passages';
import type { ReportedClause } from './reportedClause';
import type { Token } from './tokens';

const finite = tag.finite | tag.auxiliary | tag.verb | tag.weakVerb | tag.separable | tag.impersonal;
const fewestWords = 4;

/**
 * The sentence before, where this one only says whose words it was: “[Die Brücke bleibt gesperrt.] Das teilte das
 * Ministerium mit.”, “Об этом сообщил X.” Where this sentence reports something itself (`clauses`), that comes first; a
 * source in it does not: “Das berichtet die Agentur unter Berufung auf Diplomaten.”
 */
export function pointedReport(
  passages: Passages,
  passage: Passage,
  clauses: readonly ReportedClause[],
  quotations: readonly Quotation[],
): ReportedClause | undefined {
  const { tokens, frames, index } = passage;
  const { lexicon } = passages;
  if (
    clauses.some(({ rule }) => rule !== 'source') ||
    !lexicon.backObjects.has(tokens[0]?.entry ?? '') ||
    !tokens.every((_, at) => isPlain(tokens, at))
  ) {
    return undefined;
  }
  const frame =
    emergingFrom(tokens, lexicon) ?? (isFinite(tokens[1]) ? frames.find((candidate) => isWhose(candidate)) : undefined);
  const before = frame && passages.at(index - 1);
  return before && isStatement(passages, before, lexicon) && !isQuoted(before, quotations)
    ? { start: before.start, end: before.end, rule: 'pointed', cue: frame.cue, subject: frame.subject }
    : undefined;
}

// “Das geht aus [einem Bericht der Behörde] hervor.”
function emergingFrom(tokens: readonly Token[], lexicon: SpeechLexicon): Pick<Frame, 'cue' | 'subject'> | undefined {
  const [, verb, preposition] = tokens;
  const last = tokens.findLastIndex(({ kind }) => kind === 'word');
  const particle = tokens[last];
  if (!verb || !preposition || !particle || last < fewestWords) {
    return undefined;
  }
  const emerges = lexicon.emerging.has(`${verb.lower}+${preposition.lower}+${particle.lower}`);
  const subject = emerges ? phraseAfter(tokens, 3, lexicon) : undefined;
  return subject && { cue: { start: verb.start, end: verb.end }, subject };
}

// “Das berichtet die Zeitung „Der Bote“.” has no words of somebody in its marks.
function isPlain(tokens: readonly Token[], at: number): boolean {
  const { kind, tags } = tokens[at] ?? { kind: 'sign', tags: 0 };
  const opensClause = kind === 'word' && (tags & tag.that) !== 0 && (tags & tag.backPointing) === 0;
  return kind !== 'colon' && !opensClause && (kind !== 'marks' || isNameInMarks(tokens, at));
}

function isFinite(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && (token.tags & finite) !== 0;
}

function isWhose({ kind, strong, subject, pointsBack, embedded, aside }: Frame): boolean {
  const told = (kind === 'verb' && strong) || kind === 'impersonal';
  return told && (pointsBack || !embedded) && !aside && subject !== undefined && subject.first > 0;
}

// A sentence of some length, no headline and no question.
function isStatement({ text }: Passages, { tokens, end }: Passage, lexicon: SpeechLexicon): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const pointer = lexicon.backObjects.has(tokens[0]?.entry ?? '') && words < fewestWords + 2;
  return words >= fewestWords && !pointer && '.!…'.includes(text.charAt(end - 1));
}

// The last findings are those of the sentence before; words in marks that are nobody's may stand in what is reported.
function isQuoted({ start }: Span, quotations: readonly Quotation[]): boolean {
  return quotations.slice(-mostInSentence).some((quotation) => quotation.end > start && !isOpen(quotation));
}

const mostInSentence = 20;

/** Nobody's so far: words in marks, or a report by its mood alone, whose source the next sentence may give. */
export function isOpen({ kind, speaker }: Quotation): boolean {
  return kind === 'marked' || (kind === 'indirect' && speaker === undefined);
}
