// Re-anchoring: how many annotations land where their own characters went, beside what other tools do.
// npx tsx test/bench/anchoring.ts [ROUNDS] [FILE…]; files are texts (or lines of JSON with a “text”) to take instead of
// invented ones. SEED=2, CONTEXT=32 (characters kept on each side), MISSES=20, ONLY=scenario in the environment.
import { anchorAll } from '../../src/core/annotations/anchoring/anchor';
import type { Anchoring } from '../../src/core/annotations/anchoring/anchoring';
import { isFound } from '../../src/core/annotations/anchoring/anchoring';
import type { Target } from '../../src/core/annotations/annotation';
import type { Answer, Case, Verdict } from './anchoringCases';
import { benign, common, judge, toCases } from './anchoringCases';
import { hypothesis, offsetOnly } from './anchoringPeers';
import { lengths, textsOf } from './anchoringTexts';

type Method = (now: string, target: Target, old: string) => Anchoring | Answer;

interface Judged {
  readonly one: Case;
  readonly result: Anchoring | Answer;
  readonly verdict: Verdict;
}

const withOld: Method = (now, target, old) => anchorAll(now, [{ target }], old)[0];
const withoutOld: Method = (now, target) => anchorAll(now, [{ target }])[0];

function toAnswer(result: Anchoring | Answer): Answer {
  if (result === undefined || result === 'asked' || !('state' in result)) {
    return result;
  }
  return isFound(result) ? result : result.state === 'ambiguous' ? 'asked' : undefined;
}

function line(label: string, judged: readonly Judged[]): void {
  if (judged.length === 0) {
    return;
  }
  const share = (verdict: Verdict): string => {
    const count = judged.filter((item) => item.verdict === verdict).length;
    return `${((100 * count) / judged.length).toFixed(2).padStart(6)} % ${verdict}`;
  };
  const shares = (['right', 'wrong', 'lost', 'asked'] as const).map(share).join(' ');
  console.log(`${label.padEnd(36)}${shares}  (${judged.length})`);
}

function report(name: string, method: Method, cases: readonly Case[], details: boolean): void {
  const judged = cases.map((one) => {
    const result = method(one.now, one.target, one.old);
    return { one, result, verdict: judge(toAnswer(result), one.truth) };
  });
  line(name, judged);
  const some = judged.filter(({ one }) => common.has(one.scenario) && one.length !== 'tiny');
  line('  common edits', some);
  line(
    '  … of them benign',
    some.filter(({ one }) => benign.has(one.scenario)),
  );
  line(
    '  all benign edits',
    judged.filter(({ one }) => benign.has(one.scenario)),
  );
  if (!details) {
    return;
  }
  for (const length of lengths) {
    line(
      `  ${length}`,
      judged.filter(({ one }) => one.length === length),
    );
  }
  for (const scenario of new Set(cases.map((one) => one.scenario))) {
    line(
      `  ${scenario}`,
      judged.filter(({ one }) => one.scenario === scenario),
    );
  }
  checkHonesty(judged);
  const kinds = (process.env['VERDICTS'] ?? 'wrong,lost,asked').split(',');
  const misses = judged.filter(({ verdict }) => kinds.includes(verdict)).slice(0, Number(process.env['MISSES'] ?? 0));
  misses.forEach(show);
}

// “anchored” claims that no word differs, “changed” that one does.
function checkHonesty(judged: readonly Judged[]): void {
  const letters = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');
  const wrong = judged.filter(({ one, result }) => {
    if (typeof result !== 'object' || !('state' in result) || !isFound(result)) {
      return false;
    }
    const isSame = letters(one.target.exact) === letters(one.now.slice(result.start, result.end));
    return isSame !== (result.state === 'anchored');
  });
  console.log(`  ${wrong.length} with a state that does not tell the truth`);
  if (process.env['MISSES']) {
    wrong.slice(0, 5).forEach(show);
  }
}

function show({ one, result, verdict }: Judged): void {
  const { truth, target, now, scenario } = one;
  const answer = toAnswer(result);
  console.log(
    `${verdict} · ${scenario}\n  was   ${JSON.stringify([target.prefix.slice(-40), target.exact, target.suffix.slice(0, 40)])}`,
    `\n  truth ${truth && truth !== 'torn' ? around(now, truth.start, truth.end) : String(truth)}`,
    `\n  found ${answer && answer !== 'asked' ? around(now, answer.start, answer.end) : ''} ${JSON.stringify(result)}`,
  );
}

function around(text: string, start: number, end: number): string {
  return JSON.stringify([
    text.slice(Math.max(0, start - 40), start),
    text.slice(start, end),
    text.slice(end, end + 40),
  ]);
}

const [rounds = '40', ...files] = process.argv.slice(2);
const context = process.env['CONTEXT'];
const cases = toCases({
  rounds: Number(rounds),
  seed: Number(process.env['SEED'] ?? 1),
  texts: textsOf(files),
  context: context === undefined ? undefined : Number(context),
}).filter(({ scenario }) => scenario.includes(process.env['ONLY'] ?? ''));
const details = process.env['QUIET'] === undefined;
report('ours, with the old text', withOld, cases, details);
report('ours, without it', withoutOld, cases, details);
if (details) {
  report('offsets only', offsetOnly, cases, false);
  report('Hypothesis’ weights', hypothesis, cases, false);
}
