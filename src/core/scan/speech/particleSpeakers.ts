import type { Quotation, Span, Speaker } from '../../model';
import type { Reading } from '../../reading';
import { list } from './entries';
import type { SpeechLexicon } from './lexicon';

/** The particles of a language that marks its subjects and quotations behind the words, the longest first. */
interface Particles {
  readonly subjects: readonly string[];
  readonly quoting: readonly string[];
  readonly sources: readonly string[];
  readonly verbs: readonly string[];
  /** Whether words are parted by spaces, so that a particle ends one. */
  readonly spaced: boolean;
}

interface Sentence extends Span {
  /** Its text with the marked words blotted out, so that no particle in them counts. */
  readonly told: string;
}

const longest = 400;
const longestSubject = 40;
const blot = '\u0000';

/**
 * Quotations of a language with particles: 「…」と首相は述べた, “…”라고 장관은 말했다. The subject is what the particle は or 은
 * ends, the quotation what the particle と or 라고 closes before a verb of saying, in marks or without.
 */
export function readParticles(
  { text }: Reading,
  quotations: readonly Quotation[],
  lexicon: SpeechLexicon,
): Quotation[] {
  const particles = toParticles(lexicon);
  const marked = quotations.filter(({ kind, depth }) => kind !== 'indirect' && depth === 0);
  const result = new Map<number, Quotation>();
  const reported: Quotation[] = [];
  let next = 0;
  for (const sentence of sentencesOf(text, marked)) {
    while ((marked[next]?.end ?? Infinity) <= sentence.start) {
      next++;
    }
    const inside: Quotation[] = [];
    for (let at = next; (marked[at]?.start ?? Infinity) < sentence.end; at++) {
      inside.push(...marked.slice(at, at + 1));
    }
    for (const quotation of inside) {
      result.set(quotation.start, inMarks(sentence, quotation, particles));
    }
    reported.push(...withoutMarks(text, sentence, inside.length > 0, particles));
  }
  const spoken = quotations
    .filter(({ kind }) => kind !== 'indirect')
    .map((quotation) => (quotation.depth === 0 ? (result.get(quotation.start) ?? quotation) : quotation));
  return [...spoken, ...reported];
}

function toParticles({ words }: SpeechLexicon): Particles {
  const longestFirst = (field: string | undefined) =>
    [...list(field)].map((entry) => entry.replaceAll('_', ' ')).sort((a, b) => b.length - a.length);
  return {
    subjects: longestFirst(words.subjectParticles),
    quoting: longestFirst(words.quotingParticles),
    sources: longestFirst(words.sources),
    verbs: longestFirst(words.verbs),
    spaced: words.unspaced !== true,
  };
}

// Sentences end in 。 or a period, but never inside marks.
function sentencesOf(text: string, marked: readonly Quotation[]): Sentence[] {
  let told = '';
  for (const { start, end } of marked) {
    if (start >= told.length) {
      told += text.slice(told.length, start) + blot.repeat(end - start);
    }
  }
  told += text.slice(told.length);
  return Array.from(told.matchAll(/[^。\n.!?！？]+/gu), ({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
    told: sentence,
  })).filter(({ told: sentence }) => sentence.trim() !== '');
}

function inMarks({ start, told }: Sentence, quotation: Quotation, particles: Particles): Quotation {
  const bare: { -readonly [Key in keyof Quotation]: Quotation[Key] } = { ...quotation };
  delete bare.speaker;
  delete bare.cue;
  const behind = told.slice(quotation.end - start, quotation.end - start + longest).trimStart();
  const quoting = particles.quoting.find((particle) => behind.startsWith(particle));
  const verb = quoting === undefined ? undefined : particles.verbs.find((some) => behind.includes(some));
  const from = Math.max(0, quotation.start - start - longest);
  const subject = subjectIn(told.slice(from, quotation.start - start), start + from, particles);
  if (verb === undefined) {
    return bare;
  }
  return { ...bare, kind: 'direct', ...(subject && { speaker: subject }) };
}

/** The last words before `told`’s end that a subject particle closes: 外相は, 장관은. */
function subjectIn(told: string, offset: number, { subjects, spaced }: Particles): Speaker | undefined {
  for (let at = told.length; at > 0; at--) {
    const particle = subjects.find((some) => told.endsWith(some, at));
    const next = told.charAt(at);
    if (particle === undefined || (spaced && next !== '' && !/[\s,“"]/u.test(next))) {
      continue;
    }
    const end = at - particle.length;
    const lead =
      /[^、，,\s“"\u0000]?[^、，,“"\u0000]*$/u.exec(told.slice(Math.max(0, end - longestSubject), end))?.[0] ?? '';
    const text = lead.trim();
    if (text.length >= 2) {
      const start = offset + end - lead.trimStart().length;
      return { start, end: start + text.length, text, kind: 'person', resolvedBy: 'frame' };
    }
  }
  return undefined;
}

// 委員会によると、…; Xは、…と表明した。
function withoutMarks(text: string, { start, told }: Sentence, quotes: boolean, particles: Particles): Quotation[] {
  for (const source of particles.sources) {
    const at = told.indexOf(source);
    if (at > 1) {
      const lead = told.slice(0, at).trimStart().replace(/에$/u, '').trimEnd();
      const from = start + told.slice(0, at).length - told.slice(0, at).trimStart().length;
      const speaker: Speaker = {
        start: from,
        end: from + lead.length,
        text: lead,
        kind: 'institution',
        resolvedBy: 'frame',
      };
      return toReport(text, start + at + source.length, start + told.length, speaker, 'indirect.source');
    }
  }
  const verb = quotes ? undefined : particles.verbs.find((some) => told.trimEnd().endsWith(some));
  if (verb === undefined) {
    return [];
  }
  const end = told.trimEnd().length - verb.length;
  const quoting = particles.quoting.find((particle) => told.slice(0, end).trimEnd().endsWith(particle));
  const subject = quoting === undefined ? undefined : firstSubject(told, start, particles);
  return subject?.end === undefined
    ? []
    : toReport(text, subject.end + 1, start + told.slice(0, end).trimEnd().length, subject, 'indirect.clause');
}

function firstSubject(told: string, offset: number, particles: Particles): Speaker | undefined {
  for (let at = 2; at <= Math.min(told.length, longestSubject); at++) {
    const subject = particles.subjects.some((some) => told.endsWith(some, at))
      ? subjectIn(told.slice(0, at), offset, particles)
      : undefined;
    if (subject && (!particles.spaced || /\s/u.test(told.charAt(at)))) {
      return subject;
    }
  }
  return undefined;
}

function toReport(text: string, from: number, to: number, speaker: Speaker, code: string): Quotation[] {
  let start = from;
  while (start < to && /[\s、，,]/u.test(text.charAt(start))) {
    start++;
  }
  return to - start < 5
    ? []
    : [
        {
          start,
          end: to,
          kind: 'indirect',
          depth: 0,
          closed: true,
          form: 'clause',
          confidence: 0.8,
          evidence: [{ code }],
          speaker,
        },
      ];
}
