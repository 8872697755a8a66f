// Histories of edits: a text is revised again and again, and its annotations are anchored after each revision, as they are
// when a file comes back from elsewhere; those that are found are described anew. What counts is where they are at the end.
// npx tsx test/bench/run.ts editHistories [TEXTS] [REVISIONS] [FILE…]; SEED=2, MISSES=10 in the environment.
import { anchorAll } from '../../src/core/annotations/anchoring/anchor';
import { isFound } from '../../src/core/annotations/anchoring/anchoring';
import type { Target } from '../../src/core/annotations/annotation';
import type { Span } from '../../src/core/model';
import type { Answer, Verdict } from './anchoringCases';
import { judge } from './anchoringCases';
import * as edits from './anchoringEdits';
import { hypothesis, offsetOnly } from './anchoringPeers';
import type { Random } from './anchoringTexts';
import { lengths, newsOf, partOf, pick, randomOf, spanOf, targetOf, textsOf, treatyOf } from './anchoringTexts';
import * as typography from './anchoringTypography';
import type { Traced } from './tracedText';
import { traced } from './tracedText';

type Revise = (text: string, random: Random) => Traced;
type Method = (now: string, targets: readonly Target[], old: string) => Answer[];

const spansEach = 12;

/** What becomes of an article from one edition to the next. */
const revisions: Readonly<Record<string, Revise>> = {
  'words changed': (text, random) => edits.editWords(text, 2, random),
  'paragraphs put in': edits.insertParagraphs,
  'a lead put on top': edits.shift,
  'slips corrected': (text, random) => edits.mistype(text, 1, random),
  'sentences dropped': (text, random) => edits.dropSentences(text, random, 4),
  'sentences split and merged': edits.splitAndMerge,
  'paragraphs moved': (text, random) => edits.shuffleParagraphs(text, random, 20),
  'other quotation marks': typography.requote,
  typography: (text) => typography.retype(text),
  'set in lines': (text) => typography.rewrap(text),
};

interface Edition {
  readonly text: string;
  /** Where each character stood in the first edition. */
  readonly sinceFirst: Traced;
}

function editionsOf(first: string, count: number, random: Random): Edition[] {
  const names = Object.keys(revisions);
  const editions: Edition[] = [{ text: first, sinceFirst: traced([{ text: first, from: 0 }]) }];
  for (let index = 0; index < count; index++) {
    const before = editions[index];
    const revise = revisions[pick(names, random)];
    if (before && revise) {
      const { text, origin } = revise(before.text, random);
      const known = before.sinceFirst.origin;
      editions.push({
        text,
        sinceFirst: { text, origin: origin.map((from) => (from < 0 ? -1 : (known[from] ?? -1))) },
      });
    }
  }
  return editions;
}

function anchored(now: string, targets: readonly Target[], old: string | undefined): Answer[] {
  return anchorAll(
    now,
    targets.map((target) => ({ target })),
    old,
  ).map((result) => (isFound(result) ? result : result.state === 'ambiguous' ? 'asked' : undefined));
}

/** Where the targets are at the end; one that is lost once is looked for again in the next edition. */
function follow(editions: readonly Edition[], spans: readonly Span[], method: Method): Answer[] {
  const first = editions[0]?.text ?? '';
  let targets = spans.map((span) => targetOf(first, span));
  let answers: Answer[] = [...spans];
  editions.slice(1).forEach(({ text }, index) => {
    answers = method(text, targets, editions[index]?.text ?? '');
    targets = targets.map((target, at) => {
      const answer = answers[at];
      return answer && answer !== 'asked' ? targetOf(text, answer) : target;
    });
  });
  return answers;
}

function report(name: string, verdicts: readonly Verdict[]): void {
  const share = (verdict: Verdict): string => {
    const count = verdicts.filter((item) => item === verdict).length;
    return `${((100 * count) / verdicts.length).toFixed(2).padStart(6)} % ${verdict}`;
  };
  const shares = (['right', 'wrong', 'lost', 'asked'] as const).map(share).join(' ');
  console.log(`${name.padEnd(30)}${shares}  (${verdicts.length})`);
}

const methods: Readonly<Record<string, Method>> = {
  'ours, with the old text': anchored,
  'ours, without it': (now, targets) => anchored(now, targets, undefined),
  'offsets only': (now, targets) => targets.map((target) => offsetOnly(now, target)),
  'Hypothesis’ weights': (now, targets) => targets.map((target) => hypothesis(now, target)),
};

const [texts = '30', count = '10', ...files] = process.argv.slice(2);
const random = randomOf(Number(process.env['SEED'] ?? 1));
const given = textsOf(files);
const verdicts = new Map<string, Verdict[]>(Object.keys(methods).map((name) => [name, []]));
let shown = 0;
for (let index = 0; index < Number(texts); index++) {
  const script = pick(['latin', 'latin', 'cyrillic', 'chinese'] as const, random);
  const own =
    index % 3 === 2 ? treatyOf(random, 30, script) : newsOf(random, script === 'chinese' ? 2500 : 5000, script);
  const text = given.length > 0 ? partOf(pick(given, random), random) : own;
  const spans = Array.from({ length: spansEach }, () => spanOf(text, pick(lengths, random), random));
  const editions = editionsOf(text, Number(count), random);
  const last = editions.at(-1);
  for (const [name, method] of Object.entries(methods)) {
    follow(editions, spans, method).forEach((answer, at) => {
      const span = spans[at];
      const truth = span && last ? edits.truthOf(last.sinceFirst, span) : undefined;
      if (truth === 'torn' || !span || !last) {
        return;
      }
      const verdict = judge(answer, truth);
      verdicts.get(name)?.push(verdict);
      if (verdict !== 'right' && name.startsWith('ours') && shown++ < Number(process.env['MISSES'] ?? 0)) {
        const place = answer && answer !== 'asked' ? last.text.slice(answer.start, answer.end) : String(answer);
        const right = truth ? last.text.slice(truth.start, truth.end) : 'gone';
        console.log(`${verdict} · ${name}\n  was ${text.slice(span.start, span.end)}\n  is  ${right}\n  for ${place}`);
      }
    });
  }
}
verdicts.forEach((list, name) => {
  report(name, list);
});
