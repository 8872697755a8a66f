import type { Span } from '../../model';
import type { SpeechLexicon } from './lexicon';
import { clauseEdges } from './unspacedNames';
import { namedAt } from './unspacedSubjects';
import type { Named, UnspacedContext } from './unspacedSubjects';
import { list } from './entries';

/** What somebody is reported to have said, without marks. */
export interface UnspacedReport extends Span {
  readonly rule: 'clause' | 'source';
  /** Absent where only “it is reported” is said: 据报道. */
  readonly subject: Named | undefined;
  /** Whether anything is told outside of marks. */
  readonly told: boolean;
}

interface ReportPatterns {
  /** A verb of saying before a comma or colon (表示，), or one that needs none (宣布). */
  readonly verb: RegExp;
  /** 据…消息， at the beginning of a sentence; its groups are who says it and what for. */
  readonly source: RegExp | undefined;
  readonly denials: ReadonlySet<string>;
}

const shortest = 4;

/** The reports in a text without spaces: 布兰特表示，…; 据国防部消息，…. One a sentence, in the order of the text. */
export function findUnspacedReports(context: UnspacedContext, lexicon: SpeechLexicon): UnspacedReport[] {
  const patterns = patternsOf(lexicon);
  const reports: UnspacedReport[] = [];
  for (const { index, 0: sentence } of endedTold(context).matchAll(/[^。！？\n]+/gu)) {
    const report = patterns && readSentence(context, index, sentence, patterns);
    const words = report ? context.told.slice(report.start, report.end).replaceAll(/[“\s，,：:；;]/gu, '') : '';
    if (report) {
      reports.push({ ...report, told: words.length >= shortest });
    }
  }
  return reports;
}

// A quotation that ends with a period inside its marks ends the sentence: 表示：“…。”他说，…
function endedTold({ text, told }: UnspacedContext): string {
  return told.replaceAll(/“(?!“)/gu, (sign, at: number) => ('。！？'.includes(text.charAt(at - 1)) ? '。' : sign));
}

type Found = Omit<UnspacedReport, 'told'>;

// 据一名不愿透露姓名的外交官透露，…: the verb inside the source is not the one that reports.
function readSentence(
  context: UnspacedContext,
  start: number,
  sentence: string,
  patterns: ReportPatterns,
): Found | undefined {
  const source = bySource(context, start, sentence, patterns);
  return source?.subject ? source : (byVerb(context, start, sentence, patterns) ?? source);
}

function byVerb(
  context: UnspacedContext,
  start: number,
  sentence: string,
  { verb, denials }: ReportPatterns,
): Found | undefined {
  verb.lastIndex = 0;
  for (let match = verb.exec(sentence); match; match = verb.exec(sentence)) {
    const at = start + match.index;
    const subject = subjectBefore(context, start, at);
    if (subject) {
      // 否认将辞职: without the verb, the opposite of what was said.
      const from = denials.has(match[0]) ? at : at + match[0].length;
      return { ...contentFrom(context, from, start + sentence.length), rule: 'clause', subject };
    }
  }
  return undefined;
}

// The subject of the verb's clause or, where it has none, of the clauses before it in the sentence.
function subjectBefore(context: UnspacedContext, start: number, verb: number): Named | undefined {
  let stop = verb;
  while (stop > start) {
    let from = stop;
    while (from > start && !clauseEdges.includes(context.told.charAt(from - 1))) {
      from--;
    }
    const named = namedAt(context, from, stop);
    if (named) {
      return named.end <= verb ? named : undefined;
    }
    stop = from - 1;
  }
  return undefined;
}

function bySource(
  { told, words }: UnspacedContext,
  start: number,
  sentence: string,
  { source }: ReportPatterns,
): Found | undefined {
  const match = source?.exec(sentence);
  if (!match) {
    return undefined;
  }
  const [whole, opener = '', who = ''] = match;
  const text = who.replace(/的$/u, '');
  const from = start + opener.length;
  const named = text.length >= 2 && !words.small.includes(text);
  const subject = named ? { start: from, end: from + text.length, pronoun: false, sure: true, text } : undefined;
  const content = contentFrom({ told }, start + whole.length, start + sentence.length);
  return { ...content, rule: 'source', subject };
}

function contentFrom({ told }: Pick<UnspacedContext, 'told'>, from: number, to: number): Span {
  let start = from;
  while (start < to && /[，,：:\s]/u.test(told.charAt(start))) {
    start++;
  }
  let end = to;
  while (end > start && /[\s，,；;]/u.test(told.charAt(end - 1))) {
    end--;
  }
  return { start, end };
}

const compiled = new WeakMap<SpeechLexicon, ReportPatterns>();

function patternsOf(lexicon: SpeechLexicon): ReportPatterns | undefined {
  const { verbs, bareVerbs, notVerbs, sources, sourceNouns } = lexicon.words;
  if (bareVerbs === undefined) {
    return undefined;
  }
  const known = compiled.get(lexicon);
  const patterns = known ?? {
    verb: new RegExp(
      `(?:${anyOf(verbs)})(?=[，,：:])|(?!${anyOf(notVerbs)})(?<!(?:${anyOf(notVerbs)}))(?:${anyOf(bareVerbs)})(?![为爲作号號之的了过])`,
      'gu',
    ),
    source: new RegExp(`^\\s*(${anyOf(sources)})([^，,]{0,24}?)(?:${anyOf(sourceNouns)})?[，,]`, 'u'),
    denials: new Set(list(lexicon.words.denials)),
  };
  compiled.set(lexicon, patterns);
  return patterns;
}

function anyOf(words: string | undefined): string {
  return list(words)
    .toSorted((first, second) => second.length - first.length)
    .join('|');
}
