import type { Quotation, Span, Speaker } from '../../model';
import type { Reading } from '../../reading';
import { firstEndingAfter } from '../../text/span';
import type { SpeechLexicon } from './lexicon';
import type { Findings } from './speakers';
import type { Particles } from './particles';
import { blot, ownWords, toParticles } from './particles';

interface Sentence extends Span {
  /** Its text with the marked words blotted out, so that no particle in them counts. */
  readonly told: string;
}

const longest = 400;

const longestSubject = 40;

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
  for (const [index, sentence] of sentences.entries()) {
    while ((marked[next]?.end ?? Infinity) <= sentence.start) {
      next++;
    }
    const inside: Quotation[] = [];
    for (let at = next; (marked[at]?.start ?? Infinity) < sentence.end; at++) {
      inside.push(...marked.slice(at, at + 1));
    }
    const source = sourceIn(sentence, particles)?.speaker;
    for (const quotation of inside) {
      const found = {
        ...inMarks(sentence, quotation, particles),
        ...(source && (source.end ?? 0) < quotation.start && { speaker: source }),
        ...headlined(sentence, quotation, particles),
        ...pointedAt(sentence, quotation, sentences[index + 1], particles),
      };
      const speaker = known(found.speaker ?? (found.kind === 'direct' ? near(last, quotation.start) : undefined), last);
      result.set(quotation.start, { ...found, ...(speaker && { speaker: described(speaker, findings) }) });
      last = speaker ?? last;
    }
    const reports = withoutMarks(text, sentence, inside.length > 0, particles);
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

// Who spoke last goes on speaking where nobody is named, for as long as he or she is near.
function near(speaker: Speaker | undefined, at: number): Speaker | undefined {
  return speaker?.end !== undefined && at - speaker.end < longest ? { ...speaker, resolvedBy: 'continued' } : undefined;
}

// 運輸相は方針を明らかにした。「…」と強調した。: whom the sentence before is about.
function titledSubject({ told, start }: Sentence, particles: Particles): Speaker | undefined {
  const subject = firstSubject(told, start, particles);
  return subject && particles.titles.some((title) => subject.text.endsWith(title)) ? subject : undefined;
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

// 「…」。次官はこう反論した。
function pointedAt(
  { start, told }: Sentence,
  quotation: Quotation,
  next: Sentence | undefined,
  particles: Particles,
): Partial<Quotation> {
  const { pointing, verbs } = particles;
  const rest = told.slice(quotation.end - start);
  const behind = rest.trim() === '' ? next : { start: quotation.end, told: rest };
  const words = behind?.told.trimEnd() ?? '';
  const opens = told.slice(0, quotation.start - start).trim() === '';
  // 「逃げはしない」。市長は静かに語った。
  const alone = behind === next && !words.includes(blot) && !particles.spaced;
  const pointed = alone || pointing.some((word) => words.includes(word));
  const points = opens && pointed && verbs.some((verb) => words.endsWith(verb));
  const speaker = points && behind ? firstSubject(behind.told, behind.start, particles) : undefined;
  return speaker ? { kind: 'direct', speaker } : {};
}

// A headline needs no particle: ブラント外相「辞任しない」, 브란트 외무 "사임 안 한다".
function headlined({ start, told }: Sentence, quotation: Quotation, particles: Particles): Partial<Quotation> {
  const lead = told.slice(0, quotation.start - start).trimEnd();
  const named = start === 0 && lead.length <= longestSubject && particles.titles.some((title) => lead.endsWith(title));
  const text = ownWords(lead.trimStart(), particles);
  const from = lead.lastIndexOf(text);
  return named && !/[、，,]/u.test(text)
    ? { kind: 'direct', speaker: { start: from, end: lead.length, text, kind: 'person', resolvedBy: 'frame' } }
    : {};
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
  // 「統一海岸」と映画「静かな水」: joined, not said.
  const next = behind.indexOf(blot);
  const joined = !particles.spaced && next > 0 && !behind.slice(0, next).includes('、');
  const verb = quoting === undefined || joined ? undefined : particles.verbs.find((some) => behind.includes(some));
  const from = Math.max(0, quotation.start - start - longest);
  const subject = subjectIn(told.slice(from, quotation.start - start), start + from, particles);
  if (verb === undefined) {
    return bare;
  }
  return { ...bare, kind: 'direct', ...(subject && { speaker: subject }) };
}

/** The last words before `told`’s end that a subject particle closes: 外相は, 장관은. */
function subjectIn(told: string, offset: number, particles: Particles): Speaker | undefined {
  const { subjects, spaced, pronouns, titles } = particles;
  let found: Speaker | undefined;
  for (let at = told.length; at > 0; at--) {
    const particle = subjects.find((some) => told.endsWith(some, at));
    const next = told.charAt(at);
    if (particle === undefined || (spaced && next !== '' && !/[\s,“"]/u.test(next))) {
      continue;
    }
    const end = at - particle.length;
    const lead =
      /[^、，,\s“"=)）】\u0000]?[^、，,“"=)）】\u0000]*$/u.exec(
        told.slice(Math.max(0, end - longestSubject), end),
      )?.[0] ?? '';
    const text = ownWords(lead.trim(), particles);
    const pronoun = pronouns.has(text);
    if (text.length < 2 && !pronoun) {
      continue;
    }
    const start = offset + end - lead.length + lead.indexOf(text);
    const speaker = {
      start,
      end: start + text.length,
      text,
      kind: pronoun ? 'pronoun' : 'person',
      resolvedBy: 'frame',
    } as const;
    // “タルノフ大統領は…、条約に違反したことは「…」”: of several, the one with a title speaks.
    if (pronoun || titles.some((title) => text.endsWith(title))) {
      return speaker;
    }
    found ??= speaker;
  }
  return found;
}

// 委員会によると、…; Xは、…と表明した。
function withoutMarks(text: string, { start, told }: Sentence, quotes: boolean, particles: Particles): Quotation[] {
  const source = sourceIn({ start, end: start + told.length, told }, particles);
  if (source) {
    return toReport(text, source.end, start + told.length, source.speaker, 'indirect.source');
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
    : toReport(
        text,
        subject.end + 1,
        start +
          told
            .slice(0, end)
            .trimEnd()
            .replace(/(?:などと|との|って|と|(?<=것)을|이라고|고)$/u, '')
            .trimEnd().length,
        subject,
        'indirect.clause',
      );
}

/** 委員会によると: who is named before it, and where it ends. */
function sourceIn({ start, told }: Sentence, particles: Particles): { speaker: Speaker; end: number } | undefined {
  for (const source of particles.sources) {
    const at = told.indexOf(source);
    if (at > 1) {
      const lead = told.slice(0, at).trimStart().replace(/에$/u, '').trimEnd();
      const from = start + told.slice(0, at).length - told.slice(0, at).trimStart().length;
      const speaker = {
        start: from,
        end: from + lead.length,
        text: lead,
        kind: 'institution',
        resolvedBy: 'frame',
      } as const;
      return { speaker, end: start + at + source.length };
    }
  }
  return undefined;
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
