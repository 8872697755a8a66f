import type { Span, Speaker } from '../../model';
import type { Particles } from './particles';
import { ownWords } from './particles';

/** A sentence of a language with particles. */
export interface Sentence extends Span {
  /** Its text with the marked words blotted out, so that no particle in them counts. */
  readonly told: string;
  /** Whether a paragraph opens with it. */
  readonly opens: boolean;
}

/** Longer words before a particle are no subject. */
export const longestSubject = 40;

/** The last words before `told`’s end that a subject particle closes: 外相は, 장관은. */
export function subjectIn(told: string, offset: number, particles: Particles): Speaker | undefined {
  const { subjects, spaced, pronouns, titles } = particles;
  let found: Speaker | undefined;
  for (let at = told.length; at > 0; at--) {
    const particle = subjects.find((some) => told.endsWith(some, at));
    const next = told.charAt(at);
    const word = particle !== undefined && (!spaced || /\S/u.test(told.charAt(at - particle.length - 1)));
    if (!word || (spaced && next !== '' && !/[\s,“"]/u.test(next))) {
      continue;
    }
    const end = at - particle.length;
    const lead =
      /[^、，,\s“"=)）】—―–\u0000]?[^、，,“"=)）】—―–\u0000]*$/u.exec(
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

/** 委員会によると: who is named before it, and where it ends. */
export function sourceIn(
  { start, told }: Sentence,
  particles: Particles,
): { speaker: Speaker; end: number } | undefined {
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

/** The first words of `told` that a subject particle closes. */
export function firstSubject(told: string, offset: number, particles: Particles): Speaker | undefined {
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

/** 「…」と[首相]は述べた: the subject between the particle that closes the words and the verb. */
export function subjectBehind(behind: string, offset: number, particles: Particles): Speaker | undefined {
  const clause = /^[^、，,\u0000]*/u.exec(behind)?.[0] ?? '';
  const subject = firstSubject(clause, offset, particles);
  return subject && !particles.verbs.some((verb) => subject.text.startsWith(verb)) ? subject : undefined;
}
