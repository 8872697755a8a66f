import type { Quotation, Speaker } from '../../model';
import type { Reading } from '../../reading';
import { firstEndingAfter } from '../../text/span';
import type { SpeechLexicon } from './lexicon';
import type { Findings } from './speakers';
import type { Particles } from './particles';
import { goesOn, headlined, isPutTo, pointedAt } from './particleFrames';
import { firstSubject, sourceIn, subjectBehind, subjectIn } from './particleSubjects';
import type { Sentence } from './particleSubjects';
import { blot, toParticles } from './particles';

const longest = 400;

/**
 * Quotations of a language with particles: 「…」と首相は述べた, “…”라고 장관은 말했다. The subject is what the particle は or 은
 * ends, the quotation what the particle と or 라고 closes before a verb of saying, in marks or without.
 */
export function readParticles(
  { text }: Reading,
  quotations: readonly Quotation[],
  lexicon: SpeechLexicon,
  findings: Findings,
): Quotation[] {
  const particles = toParticles(lexicon);
  // The label before a turn of an interview has said whose it is.
  const marked = quotations.filter(
    ({ kind, depth, evidence }) => kind !== 'indirect' && depth === 0 && evidence[0]?.code !== 'interview',
  );
  const result = new Map<number, Quotation>();
  const reported: Quotation[] = [];
  let next = 0;
  let last: Speaker | undefined;
  const sentences = sentencesOf(text, marked);
  let spokenAt = -Infinity;
  for (const [index, sentence] of sentences.entries()) {
    while ((marked[next]?.end ?? Infinity) <= sentence.start) {
      next++;
    }
    const inside: Quotation[] = [];
    for (let at = next; (marked[at]?.start ?? Infinity) < sentence.end; at++) {
      inside.push(...marked.slice(at, at + 1));
    }
    spokenAt = sentence.opens ? -Infinity : spokenAt;
    for (const quotation of inside) {
      const found = readMarks(text, sentences, index, quotation, particles, index - spokenAt <= farthestPart);
      const open = found.kind === 'direct' && !isPutTo(sentence, quotation, particles);
      const speaker = known(found.speaker ?? (open ? near(last, quotation.start) : undefined), last);
      result.set(quotation.start, { ...found, ...(speaker && { speaker: described(speaker, findings) }) });
      spokenAt = found.kind === 'direct' && speaker ? index : spokenAt;
      last = speaker ?? last;
    }
    const reports = withoutMarks(text, sentence, inside.length > 0, last, particles);
    for (const report of reports) {
      const speaker = known(report.speaker, last);
      reported.push({ ...report, ...(speaker && { speaker: described(speaker, findings) }) });
      last = report.evidence.some(({ code }) => code === 'indirect.source') ? last : (speaker ?? last);
    }
    last = inside.length + reports.length === 0 ? (titledSubject(sentence, particles) ?? last) : last;
  }
  const spoken = quotations
    .filter(({ kind }) => kind !== 'indirect')
    .map((quotation) => (quotation.depth === 0 ? (result.get(quotation.start) ?? quotation) : quotation));
  return [...spoken, ...reported];
}

// “…” 선주는 이렇게 회상했다. “…”: so many sentences away is the next part of what somebody says.
const farthestPart = 2;

function readMarks(
  text: string,
  sentences: readonly Sentence[],
  index: number,
  quotation: Quotation,
  particles: Particles,
  speaking: boolean,
): Quotation {
  const sentence = sentences[index];
  if (!sentence) {
    return quotation;
  }
  const source = sourceIn(sentence, particles)?.speaker;
  return {
    ...inMarks(sentence, quotation, particles),
    ...(speaking && goesOn(sentence, quotation) && { kind: 'direct' }),
    ...(source && (source.end ?? 0) < quotation.start && { speaker: source }),
    ...headlined(sentence, quotation, particles),
    ...pointedAt(text, sentence, quotation, sentences[index + 1], particles),
  };
}

// Who spoke last goes on speaking where nobody is named, for as long as he or she is near.
function near(speaker: Speaker | undefined, at: number): Speaker | undefined {
  return speaker?.end !== undefined && at - speaker.end < longest ? { ...speaker, resolvedBy: 'continued' } : undefined;
}

// 運輸相は方針を明らかにした。「…」と強調した。: whom the sentence before is about.
function titledSubject({ told, start }: Sentence, particles: Particles): Speaker | undefined {
  const subject = firstSubject(told, start, particles);
  // 運輸相のイルヴァ・ブラント
  const named = subject?.text.includes('・') === true;
  const titled = particles.titles.some((title) =>
    named ? subject.text.includes(title) : subject?.text.endsWith(title) === true,
  );
  return titled ? subject : undefined;
}

// 彼は, 그는: whoever spoke last.
function known(speaker: Speaker | undefined, last: Speaker | undefined): Speaker | undefined {
  return speaker?.kind === 'pronoun' && last
    ? {
        ...last,
        ...(speaker.start !== undefined && { start: speaker.start }),
        ...(speaker.end !== undefined && { end: speaker.end }),
        resolvedBy: 'pronoun',
      }
    : speaker;
}

function described(speaker: Speaker, { mentions, references }: Findings): Speaker {
  const { start = 0, end = 0 } = speaker;
  const reference = references[firstEndingAfter(references, start)];
  if (reference && reference.start < end) {
    return { ...speaker, kind: 'provision' };
  }
  const mention = mentions[firstEndingAfter(mentions, start)];
  return mention && mention.start < end && mention.official !== undefined
    ? { ...speaker, kind: 'person', official: mention.official }
    : speaker;
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
    opens: index === 0 || told.charAt(index - 1) === '\n',
  })).filter(({ told: sentence }) => sentence.trim() !== '');
}

function inMarks({ start, told }: Sentence, quotation: Quotation, particles: Particles): Quotation {
  const bare: { -readonly [Key in keyof Quotation]: Quotation[Key] } = { ...quotation };
  delete bare.speaker;
  delete bare.cue;
  const behind = told.slice(quotation.end - start, quotation.end - start + longest).trimStart();
  const quoting = particles.quoting.find((particle) => behind.startsWith(particle));
  // 「統一海岸」と映画「静かな水」: joined, not said.
  const next = behind.indexOf(blot);
  const joined = !particles.spaced && next > 0 && !behind.slice(0, next).includes('、');
  const verb = quoting === undefined || joined ? undefined : particles.verbs.find((some) => behind.includes(some));
  const from = Math.max(0, quotation.start - start - longest);
  if (verb === undefined || quoting === undefined) {
    return bare;
  }
  const tail = told.slice(quotation.end - start);
  const at = tail.length - tail.trimStart().length + quoting.length;
  const subject =
    subjectIn(told.slice(from, quotation.start - start), start + from, particles) ??
    subjectBehind(tail.slice(at), quotation.end + at, particles);
  return { ...bare, kind: 'direct', ...(subject && { speaker: subject }) };
}

// 委員会によると、…; Xは、…と表明した。
function withoutMarks(
  text: string,
  sentence: Sentence,
  quotes: boolean,
  last: Speaker | undefined,
  particles: Particles,
): Quotation[] {
  const { start, told, end } = sentence;
  const source = sourceIn(sentence, particles);
  if (source) {
    return toReport(text, source.end, end, source.speaker, 'indirect.source');
  }
  if (quotes) {
    return [];
  }
  const words = told.trimEnd();
  const subject = firstSubject(told, start, particles);
  const heard = particles.hearsay.find((some) => words.endsWith(some));
  if (heard !== undefined && !subject) {
    const speaker = near(last, start);
    return speaker ? toReport(text, start, start + words.length - heard.length, speaker, 'indirect.hearsay') : [];
  }
  const verb = particles.verbs.find((some) => words.endsWith(some));
  const content = verb === undefined ? '' : words.slice(0, -verb.length).trimEnd();
  const fact = particles.facts.find((some) => content.endsWith(some));
  const quoting = fact ?? particles.quoting.find((particle) => content.endsWith(particle));
  if (quoting === undefined || verb === undefined || subject?.end === undefined) {
    return [];
  }
  if (fact !== undefined && particles.judging.some((some) => words.endsWith(some))) {
    return [];
  }
  const closer = fact === undefined ? /(?:などと|との|って|と|이라고|고)$/u : /.$/u;
  const reported = content.replace(closer, '').trimEnd();
  return toReport(text, subject.end + 1, start + reported.length, subject, 'indirect.clause');
}

function toReport(text: string, from: number, to: number, speaker: Speaker, code: string): Quotation[] {
  let start = from;
  const opening = /^(?:[\s、，,]|\d{1,2}[日일](?=[\s、，,]))*/u.exec(text.slice(start, Math.min(to, start + 12)));
  start += opening?.[0].length ?? 0;
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
