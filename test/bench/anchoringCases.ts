import type { Target } from '../../src/core/annotations/annotation';
import type { Span } from '../../src/core/model';
import type { Truth } from './anchoringEdits';
import * as edits from './anchoringEdits';
import * as typography from './anchoringTypography';
import type { Traced } from './tracedText';
import { compose } from './tracedText';
import type { Length, Random, ScriptName } from './anchoringTexts';
import {
  lengths,
  newsOf,
  partOf,
  pick,
  randomOf,
  spanOf,
  targetOf,
  treatyOf,
  withCopy,
  wordsOf,
} from './anchoringTexts';

/** One passage, one edit of its text, and where the passage's own characters went. */
export interface Case {
  readonly scenario: string;
  readonly length: Length;
  readonly old: string;
  readonly now: string;
  readonly target: Target;
  readonly truth: Truth;
}

/** Where an annotation lands; `asked` where the reader has to choose. */
export type Answer = Span | 'asked' | undefined;

export type Verdict = 'right' | 'wrong' | 'lost' | 'asked';

type Edit = (text: string, span: Span, random: Random) => Traced;

/** Edits that leave the passage what it was; those that change nothing but signs and places among them. */
export const benign: ReadonlySet<string> = new Set([
  'shift',
  '2 % words',
  '5 % words',
  '15 % words',
  'typography',
  'rewrap',
  'paragraph shuffle',
  'other quotation marks',
  'hard spaces, NFD, soft hyphens',
  'set anew in narrow lines',
  'paragraphs put in',
]);

/** The classes of edits that other measurements of re-anchoring know; the rest are harder or rarer. */
export const common: ReadonlySet<string> = new Set([
  ...['shift', '2 % words', '5 % words', '15 % words', '30 % words', 'typography', 'rewrap', 'paragraph shuffle'],
  ...['deletion', 'look-alike, true one edited', 'look-alike left after deletion'],
  ...['article dropped, renumbered', 'article put in, renumbered'],
]);

const scenarios: Readonly<Record<string, Edit>> = {
  shift: (text, _span, random) => edits.shift(text, random),
  '2 % words': (text, _span, random) => edits.editWords(text, 2, random),
  '5 % words': (text, _span, random) => edits.editWords(text, 5, random),
  '15 % words': (text, _span, random) => edits.editWords(text, 15, random),
  '30 % words': (text, _span, random) => edits.editWords(text, 30, random),
  typography: (text) => typography.retype(text),
  rewrap: (text) => typography.rewrap(text),
  'paragraph shuffle': (text, _span, random) => edits.shuffleParagraphs(text, random),
  deletion: (text, span) => edits.remove(text, span),
  'other quotation marks': (text, _span, random) => typography.requote(text, random),
  'hard spaces, NFD, soft hyphens': (text) => typography.republish(text),
  'set anew in narrow lines': (text) => typography.reflow(text),
  'paragraphs put in': (text, _span, random) => edits.insertParagraphs(text, random),
  'slips of the keys': (text, _span, random) => edits.mistype(text, 2, random),
  'sentences split and merged': (text, _span, random) => edits.splitAndMerge(text, random),
  'moved and edited': (text, _span, random) =>
    compose(
      text,
      (now) => edits.editWords(now, 8, random),
      (now) => edits.shuffleParagraphs(now, random),
    ),
  'rewritten by the author': (text, _span, random) => edits.rewrite(text, random),
  'paragraphs and sentences dropped': (text, _span, random) =>
    compose(
      text,
      (now) => edits.dropSentences(now, random, 20),
      (now) => edits.dropParagraphs(now, random, 20),
    ),
  'words put in': (text, span, random) =>
    edits.insertInside(text, span, ` ${newsOf(random, 20).split(/[.,\n]/u)[0] ?? ''}`, random),
  'parted by a paragraph': (text, span, random) => edits.insertInside(text, span, '\n\n', random),
  'a third deleted': (text, span, random) => {
    const third = Math.floor((span.end - span.start) / 3);
    const start = span.start + third * random(3);
    return edits.remove(text, { start, end: start + third });
  },
  'passage moved': (text, span, random) => edits.moveSpan(text, span, random),
  'deletion and 5 % words': (text, span, random) =>
    compose(
      text,
      (now) => edits.remove(now, span),
      (now) => edits.editWords(now, 5, random),
    ),
};

const insideOnly: ReadonlySet<string> = new Set(['words put in', 'parted by a paragraph', 'a third deleted']);

export interface Made {
  readonly rounds: number;
  readonly seed: number;
  /** Texts to take parts of; invented ones where there are none. */
  readonly texts: readonly string[];
  /** Characters kept on each side; as many as we write where absent. */
  readonly context?: number | undefined;
}

/** Cases of all scenarios and lengths; those whose passage was torn apart have no one right answer and are left out. */
export function toCases({ rounds, seed, texts, context }: Made): Case[] {
  const random = randomOf(seed);
  const cases: Case[] = [];
  for (let round = 0; round < rounds; round++) {
    const script = pick<ScriptName>(['latin', 'latin', 'latin', 'cyrillic', 'chinese'], random);
    const isTreaty = round % 3 === 2;
    const text =
      texts.length > 0
        ? partOf(pick(texts, random), random)
        : isTreaty
          ? treatyOf(random, 30, script)
          : newsOf(random, script === 'chinese' ? 2500 : 5000, script);
    for (const length of lengths) {
      const make = (scenario: string, old: string, span: Span, edited: Traced): Case => ({
        scenario,
        length,
        old,
        now: edited.text,
        target: targetOf(old, span, context),
        truth: edits.truthOf(edited, span),
      });
      const span = spanOf(text, length, random);
      for (const [scenario, edit] of Object.entries(scenarios)) {
        // A word that was cut in two has no right place.
        if (!insideOnly.has(scenario) || length === 'sentence' || length === 'long') {
          cases.push(make(scenario, text, span, edit(text, span, random)));
        }
      }
      if (length !== 'tiny') {
        cases.push(...lookAlikes(text, length, random, make));
      }
      if (texts.length === 0) {
        cases.push(...renumbered(length, random, script, make));
      }
    }
  }
  return cases.filter(({ truth }) => truth !== 'torn');
}

type Make = (scenario: string, old: string, span: Span, edited: Traced) => Case;

function lookAlikes(text: string, length: Length, random: Random, make: Make): Case[] {
  const span = spanOf(text, length, random);
  const words = text.slice(span.start, span.end);
  const old = withCopy(text, span, random);
  const start = old.startsWith(words, span.start) ? span.start : span.start + words.length + 1;
  const truth = { start, end: start + words.length };
  const inside = edits.editWords(words, 20, random, wordsOf(text));
  const edited: Traced = {
    text: old.slice(0, start) + inside.text + old.slice(truth.end),
    origin: Int32Array.from([
      ...Array.from({ length: start }, (_, index) => index),
      ...Array.from(inside.origin, (from) => (from < 0 ? -1 : from + start)),
      ...Array.from({ length: old.length - truth.end }, (_, index) => truth.end + index),
    ]),
  };
  return [
    make('look-alike, true one edited', old, truth, edited),
    make('look-alike left after deletion', old, truth, edits.remove(old, truth)),
    make('look-alikes, 5 % words', old, truth, edits.editWords(old, 5, random)),
  ];
}

function renumbered(length: Length, random: Random, script: ScriptName, make: Make): Case[] {
  const text = treatyOf(random, 30, script);
  const heads = [...text.matchAll(edits.articleHead)];
  const head = pick(heads.slice(2, -2), random);
  const isHead = length === 'short';
  const span = isHead ? { start: head.index, end: head.index + head[0].length } : spanOf(text, length, random);
  return ([-1, 1] as const).map((by) => {
    const edited = edits.renumber(text, random, by);
    const made = make(by < 0 ? 'article dropped, renumbered' : 'article put in, renumbered', text, span, edited);
    const { truth } = made;
    const label = truth && truth !== 'torn' ? edited.text.slice(truth.start).split('\n', 1)[0] : '';
    // A reference whose number went is another reference.
    return isHead && label !== head[0] ? { ...made, truth: undefined } : made;
  });
}

/** Right is where at least 60 % of the union of both ranges is shared, and not to place what is gone. */
export function judge(answer: Answer, truth: Truth): Verdict {
  if (answer === undefined || answer === 'asked') {
    return truth ? (answer ?? 'lost') : 'right';
  }
  if (!truth || truth === 'torn') {
    return 'wrong';
  }
  const shared = Math.min(answer.end, truth.end) - Math.max(answer.start, truth.start);
  const union = Math.max(answer.end, truth.end) - Math.min(answer.start, truth.start);
  return shared / union >= 0.6 ? 'right' : 'wrong';
}
