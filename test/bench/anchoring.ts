// Re-anchoring: how many annotations land where their own characters went, beside what other tools do.
// npx tsx test/bench/anchoring.ts [ROUNDS]; peers are taken from PEERS/node_modules where they are installed.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { anchorAll } from '../../src/core/annotations/anchor';
import { isFound } from '../../src/core/annotations/anchoring';
import type { Target } from '../../src/core/annotations/annotation';
import { LiveSpans } from '../../src/core/annotations/rebase';
import type { Span } from '../../src/core/model';
import type { Length, Random, Traced, Truth } from './anchoringTexts';
import {
  editWords,
  newsOf,
  randomOf,
  remove,
  renumber,
  retype,
  rewrap,
  shift,
  shuffleParagraphs,
  spanOf,
  targetOf,
  treatyOf,
  truthOf,
  withCopy,
} from './anchoringTexts';

interface Case {
  readonly scenario: string;
  readonly old: string;
  readonly now: string;
  readonly target: Target;
  readonly truth: Truth;
}

type Answer = Span | 'asked' | undefined;
type Method = (now: string, target: Target, old: string) => Answer;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

interface DiffMatchPatch {
  Diff_Timeout: number;
  diff_main(a: string, b: string): [number, string][];
}

const load = createRequire(join(process.env['PEERS'] ?? process.cwd(), 'x.js'));

function peer(name: string): unknown {
  try {
    const module: unknown = load(name);
    const whole = module as { default?: unknown };
    return whole.default ?? module;
  } catch {
    console.log(`${name} is not installed: left out`);
    return undefined;
  }
}

const approx = peer('approx-string-match') as ((text: string, pattern: string, most: number) => Match[]) | undefined;
const Differ = peer('diff-match-patch') as (new () => DiffMatchPatch) | undefined;

const benign = ['shift', '2 % words', '5 % words', '15 % words', 'typography', 'rewrap', 'paragraph shuffle'];

const scenarios: readonly (readonly [string, (text: string, span: Span, random: Random) => Traced])[] = [
  ['shift', (text, _span, random) => shift(text, random)],
  ['2 % words', (text, _span, random) => editWords(text, 2, random)],
  ['5 % words', (text, _span, random) => editWords(text, 5, random)],
  ['15 % words', (text, _span, random) => editWords(text, 15, random)],
  ['30 % words', (text, _span, random) => editWords(text, 30, random)],
  ['typography', (text) => retype(text)],
  ['rewrap', (text) => rewrap(text)],
  ['paragraph shuffle', (text, _span, random) => shuffleParagraphs(text, random)],
  ['deletion', (text, span) => remove(text, span)],
];

function toCases(rounds: number, seed: number): Case[] {
  const random = randomOf(seed);
  const cases: Case[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const length of ['short', 'sentence', 'long'] as const) {
      const text = round % 3 === 2 ? treatyOf(random, 30) : newsOf(random, 5000);
      const span = spanOf(text, length, random);
      for (const [scenario, edit] of scenarios) {
        cases.push(toCase(scenario, text, span, edit(text, span, random)));
      }
      cases.push(...lookAlikes(text, length, random), renumbered(length, random));
    }
  }
  return cases.filter(({ truth }) => truth !== 'torn');
}

function toCase(scenario: string, old: string, span: Span, edited: Traced): Case {
  return { scenario, old, now: edited.text, target: targetOf(old, span), truth: truthOf(edited, span) };
}

function lookAlikes(text: string, length: Length, random: Random): Case[] {
  const span = spanOf(text, length, random);
  const words = text.slice(span.start, span.end);
  const old = withCopy(text, span, random);
  const start = old.startsWith(words, span.start) ? span.start : span.start + words.length + 1;
  const truth = { start, end: start + words.length };
  const inside = editWords(words, 20, random);
  const edited: Traced = {
    text: old.slice(0, start) + inside.text + old.slice(truth.end),
    origin: Int32Array.from([
      ...Array.from({ length: start }, (_, index) => index),
      ...Array.from(inside.origin, (from) => (from < 0 ? -1 : from + start)),
      ...Array.from({ length: old.length - truth.end }, (_, index) => truth.end + index),
    ]),
  };
  return [
    toCase('look-alike, true one edited', old, truth, edited),
    toCase('look-alike left after deletion', old, truth, remove(old, truth)),
  ];
}

function renumbered(length: Length, random: Random): Case {
  const text = treatyOf(random, 30);
  const heads = [...text.matchAll(/^Artikel \d+$/gmu)];
  const head = heads[2 + random(heads.length - 4)];
  const start = head?.index ?? 0;
  const span = length === 'short' ? { start, end: start + (head?.[0].length ?? 0) } : spanOf(text, length, random);
  const edited = renumber(text, random);
  const truth = truthOf(edited, span);
  const label = truth && truth !== 'torn' ? edited.text.slice(truth.start, truth.end + 3) : '';
  // A reference whose number went is another reference.
  const isOther = length === 'short' && !label.startsWith(text.slice(span.start, span.end));
  const made = toCase('renumbered articles', text, span, edited);
  return isOther ? { ...made, truth: undefined } : made;
}

function ours(withOld: boolean): Method {
  return (now, target, old) => {
    const [result] = anchorAll(now, [{ target }], withOld ? old : undefined);
    return result && isFound(result) ? result : result?.state === 'ambiguous' ? 'asked' : undefined;
  };
}

function offsetOnly(now: string, { start, end }: Target): Answer {
  return end <= now.length ? { start, end } : undefined;
}

// Hypothesis: exact matches or else the closest ones, weighed 50 : 20 : 20 : 2, without a lowest score.
function hypothesis(now: string, target: Target): Answer {
  if (!approx) {
    return undefined;
  }
  const { exact, prefix, suffix, start } = {
    ...target,
    prefix: target.prefix.slice(-32),
    suffix: target.suffix.slice(0, 32),
  };
  const exactly: Match[] = [];
  for (let at = now.indexOf(exact); at !== -1; at = now.indexOf(exact, at + 1)) {
    exactly.push({ start: at, end: at + exact.length, errors: 0 });
  }
  const matches = exactly.length > 0 ? exactly : approx(now, exact, Math.min(256, Math.floor(exact.length / 2)));
  const near = (text: string, pattern: string): number => {
    const [best] = pattern ? approx(text, pattern, pattern.length) : [];
    return pattern ? 1 - (best?.errors ?? pattern.length) / pattern.length : 1;
  };
  const scored = matches.map((match) => {
    const before = near(now.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
    const after = near(now.slice(match.end, match.end + suffix.length), suffix);
    const place = 1 - Math.abs(match.start - start) / now.length;
    return { match, score: 50 * (1 - match.errors / exact.length) + 20 * before + 20 * after + 2 * place };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.match;
}

type Verdict = 'right' | 'wrong' | 'lost' | 'asked';

function judge(answer: Answer, truth: Truth): Verdict {
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

function report(name: string, method: Method, cases: readonly Case[], show: boolean): void {
  const verdicts = cases.map((one) => ({ one, verdict: judge(method(one.now, one.target, one.old), one.truth) }));
  const line = (label: string, filter: (scenario: string) => boolean): void => {
    const some = verdicts.filter(({ one }) => filter(one.scenario));
    const share = (verdict: Verdict): string => {
      const count = some.filter((item) => item.verdict === verdict).length;
      return `${((100 * count) / some.length).toFixed(2).padStart(6)} % ${verdict}`;
    };
    console.log(
      `${label.padEnd(34)}${(['right', 'wrong', 'lost', 'asked'] as const).map(share).join(' ')}  (${some.length})`,
    );
  };
  line(name, () => true);
  line('  benign', (scenario) => benign.includes(scenario));
  if (show) {
    for (const scenario of new Set(cases.map((one) => one.scenario))) {
      line(`  ${scenario}`, (other) => other === scenario);
    }
  }
  if (process.env['MISSES'] && show) {
    for (const { one, verdict } of verdicts
      .filter((item) => item.verdict !== 'right')
      .slice(0, Number(process.env['MISSES']))) {
      const { truth } = one;
      const answer = anchorAll(one.now, [one], name.includes('with the old') ? one.old : undefined)[0];
      console.log(
        verdict,
        one.scenario,
        JSON.stringify(one.target.exact),
        '→',
        JSON.stringify(truth && truth !== 'torn' && one.now.slice(truth.start, truth.end)),
        JSON.stringify(answer),
        JSON.stringify(answer && isFound(answer) && one.now.slice(answer.start, answer.end)),
      );
    }
  }
}

function time(name: string, run: () => unknown): number {
  // CPU time: the machine may be busy with other things.
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  const spent = (user + system) / 1000;
  console.log(`${name.padEnd(54)}${spent.toFixed(1).padStart(10)} ms`);
  return spent;
}

function speed(name: string, seed: number, edit: (text: string, random: Random) => Traced): void {
  const random = randomOf(seed);
  const old = newsOf(random, 1_000_000);
  const edited = edit(old, random);
  const lengths: readonly Length[] = ['short', 'sentence', 'long'];
  const spans = Array.from({ length: 1000 }, (_, index) => fastSpan(old, lengths[index % 3] ?? 'short', random));
  const annotations = spans.map((span) => ({ target: targetOf(old, span) }));
  const truths = spans.map((span) => truthOf(edited, span));
  console.log(`\n1 000 annotations in ${(old.length / 1e6).toFixed(2)} MB: ${name}`);
  for (const known of [old, undefined]) {
    let results = anchorAll('', []);
    anchorAll(edited.text, annotations.slice(0, 50), known);
    time(
      `  ours, ${known ? 'with' : 'without'} the old text`,
      () => (results = anchorAll(edited.text, annotations, known)),
    );
    const verdicts = results.map((result, index) =>
      judge(isFound(result) ? result : result.state === 'ambiguous' ? 'asked' : undefined, truths[index]),
    );
    const counts = (['right', 'wrong', 'lost', 'asked'] as const).map(
      (verdict) => `${verdicts.filter((one) => one === verdict).length} ${verdict}`,
    );
    console.log(`    ${counts.join(', ')}`);
  }
  if (Differ) {
    const differ = new Differ();
    differ.Diff_Timeout = name.includes('moved') ? 60 : 0;
    time('  diff-match-patch, diff only', () => differ.diff_main(old, edited.text));
  }
  if (approx) {
    const some = annotations.filter((_, index) => index % 20 === 0);
    const spent = time(`  approx-string-match, Hypothesis’ weights, ${some.length} of them`, () => {
      some.forEach(({ target }) => hypothesis(edited.text, target));
    });
    console.log(`    for all: ${(spent * (annotations.length / some.length)).toFixed(0)} ms`);
  }
}

function fastSpan(text: string, length: Length, random: Random): Span {
  const from = text.indexOf('\n\n', random(text.length - 20_000)) + 2;
  const span = spanOf(text.slice(from, from + 4000), length, random);
  return { start: span.start + from, end: span.end + from };
}

function live(): void {
  const text = newsOf(randomOf(5), 1_000_000);
  const spans = Array.from({ length: 10_000 }, (_, index) => ({ start: index * 90, end: index * 90 + 60 }));
  const kept = new LiveSpans(spans, text);
  const spent = time('\nlive rebasing of 10 000 annotations, 2 000 keystrokes', () => {
    for (let key = 0; key < 2000; key++) {
      kept.apply([{ start: 1000 + key, end: 1000 + key, text: 'x' }], text);
    }
  });
  console.log(`  ${((1000 * spent) / 2000).toFixed(1)} µs a keystroke`);
}

const rounds = Number(process.argv[2] ?? 40);
const cases = toCases(rounds, Number(process.env['SEED'] ?? 1));
report('ours, with the old text', ours(true), cases, true);
report('ours, without it', ours(false), cases, true);
report('offsets only', offsetOnly, cases, false);
if (approx) {
  report('Hypothesis’ weights', hypothesis, cases, false);
}
live();
if (!process.env['QUICK']) {
  speed('5 % of the words edited', 7, (text, random) => editWords(text, 5, random));
  speed('10 % of the paragraphs moved, 5 % of the words edited', 9, (text, random) =>
    shuffleParagraphs(text, random, 10),
  );
}
