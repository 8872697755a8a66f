import type { Quotation, Span, Speaker } from '../../model';
import type { Reading } from '../../reading';
import type { MarkedSpan } from '../marks/marks';
import { attribute } from './attribute';
import type { Attribution } from './attribution';
import { featuresOf, judge, judgeInner } from './evidence';
import { speechLexicon, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { markedQuotation, withSource } from './madeQuotations';
import { readPassages } from './passages';
import type { Passage, Passages } from './passages';
import { resolveSpeaker } from './speakers';
import type { Findings } from './speakers';
import { weighSurroundings } from './surroundings';

// Words in words in words: what stands deeper is judged by its own shape, so that no text is read more often than this.
const deepest = 3;

interface Source {
  readonly speaker: Speaker | undefined;
  readonly cue: Span | undefined;
}

/**
 * What is quoted inside quotations, to any depth: “He told me: ‘I shall not sign.’” The words of the outer quotations are
 * read as a text of their own, a level at a time, so that a frame among them names the inner speaker; an “I” there is the
 * outer one. Their kind is told by their shape alone: they are somebody’s words already, those of the outer quotation, and
 * who counts direct speech counts them once. `marked` is in the order of the text, and `quotations` are those of its
 * outermost spans.
 */
export function findInnerQuotations(
  reading: Reading,
  marked: readonly MarkedSpan[],
  quotations: readonly Quotation[],
  findings: Findings,
): Quotation[] {
  const found = new Map<MarkedSpan, Source>();
  const spoken = withoutInserted(quotations);
  const speakers = new Map(quotations.map(({ start, speaker }) => [start, speaker]));
  const lexicon = speechLexicon(reading.language);
  // Frames are read by the words beside the marks; 고 and と, which end the words themselves, say nothing of who speaks.
  const reads = lexicon.words.subjectParticles === undefined;
  for (let depth = 1; reads && depth <= deepest; depth++) {
    const level = marked.filter((span) => span.depth === depth);
    if (level.length > 0) {
      readLevel(reading, marked, level, spoken, speakers, findings, found);
    }
  }
  return byShape(reading.text, marked, found, lexicon);
}

function byShape(
  text: string,
  marked: readonly MarkedSpan[],
  known: ReadonlyMap<MarkedSpan, Source>,
  lexicon: SpeechLexicon,
): Quotation[] {
  const quotations: Quotation[] = [];
  let top: MarkedSpan | undefined;
  for (const span of marked) {
    if (!top || span.start >= top.end) {
      top = span;
    } else {
      const { speaker, cue } = known.get(span) ?? {};
      quotations.push(withSource(markedQuotation(span, span, judgeInner(text, span, top, lexicon)), speaker, cue));
    }
  }
  return quotations;
}

// « Le Parlement a parlé de “trahison”, [a dit M. Falkner], et … »: the author's words are not the speaker's.
function withoutInserted(quotations: readonly Quotation[]): ReadonlyMap<number, readonly Span[]> {
  const parts = new Map<number, Span[]>();
  for (const { group, start, end } of quotations) {
    if (group !== undefined) {
      parts.set(group, [...(parts.get(group) ?? []), { start, end }]);
    }
  }
  return parts;
}

function readLevel(
  reading: Reading,
  marked: readonly MarkedSpan[],
  level: readonly MarkedSpan[],
  spoken: ReadonlyMap<number, readonly Span[]>,
  speakers: Map<number, Speaker | undefined>,
  findings: Findings,
  found: Map<MarkedSpan, Source>,
): void {
  const parents = new Set(level.map(({ parent }) => marked[parent ?? -1]).filter((span) => span !== undefined));
  const paragraphs = [...parents].flatMap(({ start, inner }) => spoken.get(start) ?? [inner]);
  const passages = readPassages({ ...reading, paragraphs }, level);
  for (let index = 0; index < passages.sentences.length; index++) {
    const passage = passages.tellingAt(index);
    passage?.tokens.forEach((token, at) => {
      const span = token.marked === undefined ? undefined : level[token.marked];
      const attribution = span && toldBeside(passages, passage, at, span);
      if (span && attribution) {
        const outer = speakers.get(marked[span.parent ?? -1]?.start ?? -1);
        const speaker = speakerOf(passages, passage, attribution, findings, outer);
        speakers.set(span.start, speaker);
        found.set(span, { speaker, cue: attribution.cue });
      }
    });
  }
}

// Only what a verb right beside the marks tells to be speech.
function toldBeside(passages: Passages, passage: Passage, at: number, span: MarkedSpan): Attribution | undefined {
  const attribution = attribute(passages, passage, at, undefined);
  if (attribution.tie !== 'frame' || !attribution.strong || !attribution.beside || !attribution.subject) {
    return undefined;
  }
  const { text, lexicon } = passages;
  const features = featuresOf(text, span, passage, at, attribution, lexicon);
  const { kind } = judge(text, features, attribution, weighSurroundings(passages, passage, at, attribution, []));
  return kind === 'direct' ? attribution : undefined;
}

function speakerOf(
  passages: Passages,
  { tokens }: Passage,
  attribution: Attribution,
  findings: Findings,
  outer: Speaker | undefined,
): Speaker | undefined {
  const { subject } = attribution;
  const speaker = resolveSpeaker(passages, attribution, findings, { persons: [] });
  const first = subject?.pronoun === true && ((tokens[subject.first]?.tags ?? 0) & tag.firstPerson) !== 0;
  return subject && first && outer
    ? { ...outer, start: subject.start, end: subject.end, resolvedBy: 'pronoun' }
    : speaker;
}
