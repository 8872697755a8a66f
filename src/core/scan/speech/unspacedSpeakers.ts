import type { Quotation, Speaker } from '../../model';
import type { Reading } from '../../reading';
import type { SpeechLexicon } from './lexicon';
import { clauseEdges } from './unspacedNames';
import type { UnspacedWords } from './unspacedNames';
import { findUnspacedReports } from './unspacedReports';
import { namedAt, toSpeaker, unspacedContext } from './unspacedSubjects';
import type { Findings } from './speakers';
import type { Named, UnspacedContext } from './unspacedSubjects';
import { longestTail, paragraphOf, takeTurns } from './unspacedTurns';
import type { Turn } from './unspacedTurns';

const sentenceEdges = '。！？\n“”「」"';

/**
 * Gives the quotations of a text without spaces their speakers: the name at the beginning of the clause whose verb of
 * saying stands beside the marks; in a dialogue without such verbs, the two who speak by turns.
 */
export function nameUnspacedSpeakers(
  reading: Reading,
  quotations: readonly Quotation[],
  lexicon: SpeechLexicon,
  findings: Findings,
): Quotation[] {
  const context = unspacedContext(reading, quotations, lexicon, findings);
  const found = reported(context, lexicon);
  const reports = found.map(({ report }) => report);
  const named = [...quotations];
  const turns: Turn[] = [];
  let next = 0;
  quotations.forEach((quotation, at) => {
    if (quotation.depth > 0 || quotation.kind === 'indirect') {
      return;
    }
    while ((reports[next]?.end ?? Infinity) < quotation.end) {
      next++;
    }
    const around = (reports[next]?.start ?? Infinity) <= quotation.start ? reports[next] : undefined;
    const told = around !== undefined && isTold(context, quotation);
    // 据他介绍，港口“属于所有人”: he who has just spoken.
    const goesOn = told ? turns.at(-1)?.speaker : undefined;
    const speaker = framedSpeaker(context, quotation) ?? around?.speaker ?? goesOn;
    if (quotation.kind === 'direct' || told || (speaker !== undefined && !around && isUtterance(quotation))) {
      turns.push({ at, paragraph: paragraphOf(reading, quotation.start), speaker });
    }
  });
  takeTurns(context, quotations, turns);
  for (const { at, speaker } of turns) {
    const quotation = quotations[at];
    if (quotation) {
      const { speaker: guess, ...rest } = quotation;
      named[at] = speaker ? { ...rest, kind: 'direct', speaker: { ...speaker, ...officialOf(guess, speaker) } } : rest;
    }
  }
  // The reader of words with spaces takes 第三条 of 根据《…》第三条，… for what is reported.
  const marked = named.filter(({ kind }) => kind !== 'indirect');
  return [...marked, ...found.filter(({ told }) => told).map(({ report }) => report)];
}

interface Reported {
  readonly report: Quotation;
  /** Whether anything of it stands outside of marks: 港口“属于所有人” has too little to be listed, but is X’s. */
  readonly told: boolean;
}

function reported(context: UnspacedContext, lexicon: SpeechLexicon): Reported[] {
  const reports: Reported[] = [];
  for (const { start, end, rule, subject, told } of findUnspacedReports(context, lexicon)) {
    const speaker = subject && toSpeaker(context, subject);
    if (subject?.sure === true && !subject.pronoun && speaker?.kind === 'person' && rule === 'clause') {
      context.spoken.push(subject);
    }
    const evidence = [{ code: `indirect.${rule}` }];
    const form = { kind: 'indirect', depth: 0, closed: true, form: 'clause', confidence: 0.8 } as const;
    reports.push({ report: { start, end, ...form, evidence, ...(speaker && { speaker }) }, told });
  }
  return reports;
}

// “从未违反”: words that tell something inside a report are the speaker's own; a name (“一带一路”) tells nothing.
function isTold({ text, words }: UnspacedContext, { start, end }: Quotation): boolean {
  const inside = text.slice(start + 1, end - 1);
  return '“「『"'.includes(text.charAt(start)) && words.predicates.some((word) => inside.includes(word));
}

// Shorter words in marks beside a verb of saying are a word that somebody used.
function isUtterance({ kind, start, end }: Quotation): boolean {
  return kind === 'marked' && end - start >= shortestUtterance;
}

const shortestUtterance = 8;

function officialOf(guess: Speaker | undefined, { start }: Speaker): Pick<Speaker, 'official'> {
  return guess?.official !== undefined && guess.start === start ? { official: guess.official } : {};
}

function framedSpeaker(context: UnspacedContext, quotation: Quotation): Speaker | undefined {
  const found = before(context, quotation) ?? behind(context, quotation);
  return found && toSpeaker(context, found);
}

// 李小明说：“…”, also where the marks open a paragraph of their own.
function before({ told, reading, ...rest }: UnspacedContext, { start }: Quotation): Named | undefined {
  let end = start;
  while (end > 0 && /[\s“]/u.test(told.charAt(end - 1)) && start - end < 6) {
    end--;
  }
  const sign = told.charAt(end - 1);
  const colon = '：:'.includes(sign) && sign !== '';
  if (!colon && !('，,'.includes(sign) && sign !== '' && hasVerb(told, end, rest.words))) {
    return undefined;
  }
  return subjectBefore({ told, reading, ...rest }, end - 1);
}

function hasVerb(told: string, end: number, { verbs }: UnspacedWords): boolean {
  return verbs.some((verb) => told.endsWith(verb, end - 1));
}

// The subject of the clause that ends at `end`, or, where it has none, of the clauses before it in its sentence.
function subjectBefore(context: UnspacedContext, end: number): Named | undefined {
  const { told } = context;
  let stop = end;
  while (stop > 0 && !sentenceEdges.includes(told.charAt(stop - 1))) {
    let from = stop;
    while (from > 0 && !clauseEdges.includes(told.charAt(from - 1))) {
      from--;
    }
    const named = namedAt(context, from, stop);
    if (named) {
      return named;
    }
    if (from === 0 || sentenceEdges.includes(told.charAt(from - 1))) {
      return undefined;
    }
    stop = from - 1;
  }
  return undefined;
}

// “…”李小明问。 The verb stands in the first clause behind the marks, there or at the beginning of the next paragraph.
function behind(context: UnspacedContext, { end }: Quotation): Named | undefined {
  const { told, words } = context;
  let from = end;
  while (/[\s，,]/u.test(told.charAt(from)) && from - end < 4) {
    from++;
  }
  let stop = from;
  while (stop < told.length && !sentenceEdges.includes(told.charAt(stop)) && stop - from < longestTail) {
    stop++;
  }
  const clause = told.slice(from, stop);
  if (/[：:]$/u.test(clause) || !words.verbs.some((verb) => clause.includes(verb))) {
    return undefined;
  }
  return namedAt(context, from, stop);
}
