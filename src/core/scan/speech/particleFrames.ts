import type { Quotation, Speaker } from '../../model';
import type { Particles } from './particles';
import { blot, ownWords } from './particles';
import { firstSubject, longestSubject } from './particleSubjects';
import type { Sentence } from './particleSubjects';

/** 「…」。次官はこう反論した。 */
export function pointedAt(
  text: string,
  { start, told }: Sentence,
  quotation: Quotation,
  next: Sentence | undefined,
  particles: Particles,
): Partial<Quotation> {
  const { pointing, verbs } = particles;
  const rest = told.slice(quotation.end - start);
  const behind = rest.trim() === '' ? (next?.opens === true ? undefined : next) : { start: quotation.end, told: rest };
  const words = behind?.told.trimEnd() ?? '';
  const opens = told.slice(0, quotation.start - start).trim() === '';
  // 「逃げはしない」。市長は静かに語った。
  const whole = particles.spaced
    ? finalSigns.includes(text.charAt(quotation.end - 2)) && /^\s/u.test(rest)
    : behind === next;
  const alone = whole && !words.includes(blot);
  const pointed = alone || pointing.some((word) => words.includes(word));
  const answer = opens && whole && behind ? ownerOfAnswer(behind, particles) : undefined;
  if (answer) {
    return { kind: 'direct', speaker: answer };
  }
  const points = opens && pointed && verbs.some((verb) => words.endsWith(verb));
  const speaker = points && behind ? firstSubject(behind.told, behind.start, particles) : undefined;
  return speaker ? { kind: 'direct', speaker } : {};
}

// “…” [브란트 장관]의 대답이었다.
function ownerOfAnswer(
  { told, start }: Pick<Sentence, 'told' | 'start'>,
  { answers, possessive }: Particles,
): Speaker | undefined {
  const words = told.trimEnd();
  const answer = answers.find((some) => words.endsWith(possessive + some));
  const text = answer === undefined ? '' : words.slice(0, -answer.length - possessive.length).trim();
  const from = start + words.length - words.trimStart().length;
  return text.length > 1 && !text.includes(blot)
    ? { start: from, end: from + text.length, text, kind: 'person', resolvedBy: 'frame' }
    : undefined;
}

const finalSigns = '.?!';

/** 「…」。船主はそう振り返る。「…」: a sentence that is nothing but marks, behind words of the one who speaks. */
export function goesOn({ start, told, opens }: Sentence, quotation: Quotation): boolean {
  const rest = told.slice(0, quotation.start - start) + told.slice(quotation.end - start);
  return !opens && rest.trim() === '';
}

/** 「…」との質問に: words that were put to somebody as a question. */
export function isPutTo({ start, told }: Sentence, { end }: Quotation, { asked, quoting }: Particles): boolean {
  const behind = told.slice(end - start).trimStart();
  const particle = quoting.find((some) => behind.startsWith(some)) ?? '';
  return [behind, behind.slice(particle.length).trimStart()].some((words) =>
    asked.some((some) => words.startsWith(some)),
  );
}

/** A headline needs no particle: ブラント外相「辞任しない」, 브란트 외무 "사임 안 한다". */
export function headlined({ start, told }: Sentence, quotation: Quotation, particles: Particles): Partial<Quotation> {
  const lead = told.slice(0, quotation.start - start).trimEnd();
  const named = start === 0 && lead.length <= longestSubject && particles.titles.some((title) => lead.endsWith(title));
  const text = ownWords(lead.trimStart(), particles);
  const from = lead.lastIndexOf(text);
  return named && !/[、，,]/u.test(text)
    ? { kind: 'direct', speaker: { start: from, end: lead.length, text, kind: 'person', resolvedBy: 'frame' } }
    : {};
}
