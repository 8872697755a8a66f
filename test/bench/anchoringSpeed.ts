// Speed of re-anchoring 1 000 annotations in 1 MB, beside diff-match-patch and Hypothesis’ weights, in CPU time.
// npx tsx test/bench/anchoringSpeed.ts; QUICK=1 leaves the peers out.
import { anchorAll } from '../../src/core/annotations/anchoring/anchor';
import { isFound } from '../../src/core/annotations/anchoring/anchoring';
import { LiveSpans } from '../../src/core/annotations/anchoring/rebase';
import type { Span } from '../../src/core/model';
import type { Verdict } from './anchoringCases';
import { judge } from './anchoringCases';
import { dropParagraphs, editWords, shuffleParagraphs, truthOf } from './anchoringEdits';
import { diffMatchPatch, hypothesis } from './anchoringPeers';
import type { Length, Random } from './anchoringTexts';
import { newsOf, randomOf, spanOf, targetOf, textsOf } from './anchoringTexts';
import { hardTexts } from './hardTexts';
import type { Traced } from './tracedText';
import { compose } from './tracedText';
import { cpuOf, median } from './cpuTime';

function spanNear(text: string, length: Length, random: Random): Span {
  const from = text.indexOf('\n', random(text.length - 20_000)) + 1;
  const span = spanOf(text.slice(from, from + 4000), length, random);
  return { start: span.start + from, end: span.end + from };
}

function compare(name: string, old: string, seed: number, edit: (text: string, random: Random) => Traced): void {
  const random = randomOf(seed);
  const edited = edit(old, random);
  const lengths: readonly Length[] = ['short', 'sentence', 'long'];
  const spans = Array.from({ length: 1000 }, (_, index) => spanNear(old, lengths[index % 3] ?? 'short', random));
  const annotations = spans.map((span) => ({ target: targetOf(old, span, 32) }));
  const truths = spans.map((span) => truthOf(edited, span));
  const some = annotations.filter((_, index) => index % 20 === 0);
  console.log(`\n1 000 annotations in ${(old.length / 1e6).toFixed(2)} MB: ${name}`);
  const rows: Readonly<Record<string, () => unknown>> = {
    'with the old text': () => anchorAll(edited.text, annotations, old),
    'without it': () => anchorAll(edited.text, annotations),
    ...(process.env['QUICK']
      ? {}
      : {
          // Without a limit it takes minutes where paragraphs moved.
          'diff-match-patch, comparison only': () => diffMatchPatch(old, edited.text, name.includes('moved') ? 20 : 0),
          [`Hypothesis’ weights, ${some.length} of them`]: () =>
            some.map(({ target }) => hypothesis(edited.text, target)),
        }),
  };
  const times = new Map<string, number[]>(Object.keys(rows).map((row) => [row, []]));
  anchorAll(edited.text, annotations.slice(0, 100), old);
  // Each peer runs for seconds and so is compiled after one round; a run of ours takes some ten rounds to be.
  for (let round = 0; round < 15; round++) {
    for (const [row, run] of Object.entries(rows)) {
      if (round < (name.includes('moved') ? 2 : 3) || row.startsWith('with')) {
        times.get(row)?.push(cpuOf(run));
      }
    }
  }
  const [ours = 1, alone = 1] = [...times.values()].map(median);
  for (const [row, values] of times) {
    const factor = row.startsWith('Hypothesis') ? annotations.length / some.length : 1;
    const time = median(values) * factor;
    const ratios = `${(time / ours).toFixed(1).padStart(7)} × with, ${(time / alone).toFixed(1).padStart(6)} × without`;
    console.log(`  ${row.padEnd(38)}${time.toFixed(0).padStart(8)} ms ${ratios}`);
  }
  for (const known of [old, undefined]) {
    const verdicts = anchorAll(edited.text, annotations, known).map((result, index) =>
      judge(isFound(result) ? result : result.state === 'ambiguous' ? 'asked' : undefined, truths[index]),
    );
    console.log(`  ${known ? 'with' : 'without'} the old text: ${tally(verdicts, truths)}`);
  }
  const peers = some.map(({ target }, index) => judge(hypothesis(edited.text, target), truths[index * 20]));
  console.log(
    `  Hypothesis’ weights, ${some.length} of them: ${tally(
      peers,
      truths.filter((_, index) => index % 20 === 0),
    )}`,
  );
}

function tally(verdicts: readonly Verdict[], truths: readonly unknown[]): string {
  const counts = (['right', 'wrong', 'lost', 'asked'] as const).map((verdict) => {
    const count = verdicts.filter((one, index) => one === verdict && truths[index] !== 'torn').length;
    return `${count} ${verdict}`;
  });
  return `${counts.join(', ')} (${truths.filter((truth) => truth === 'torn').length} torn apart are left out)`;
}

function live(): void {
  const text = newsOf(randomOf(5), 1_000_000);
  const spans = Array.from({ length: 10_000 }, (_, index) => ({ start: index * 90, end: index * 90 + 60 }));
  const kept = new LiveSpans(spans, text);
  const spent = cpuOf(() => {
    for (let key = 0; key < 5000; key++) {
      kept.apply([{ start: 1000 + key, end: 1000 + key, text: 'x' }], text);
    }
  });
  console.log(`\nlive rebasing of 10 000 annotations: ${((1000 * spent) / 5000).toFixed(1)} µs a keystroke`);
}

/** Texts made to be slow: 1 000 annotations in each, with the old text and without it. The limit is 2 s for the file. */
function hard(): void {
  console.log('\n1 000 annotations in texts that are hard to compare');
  for (const { name, old, now } of hardTexts()) {
    const annotations = Array.from({ length: 1000 }, (_, index) => {
      const start = Math.floor((index * (old.length - 100)) / 1000);
      return { target: targetOf(old, { start, end: start + 80 }, 32) };
    });
    const [known, alone] = [old, undefined].map((text) => cpuOf(() => anchorAll(now, annotations, text)));
    console.log(
      `  ${name.padEnd(38)}${(known ?? 0).toFixed(0).padStart(6)} ms with, ${(alone ?? 0).toFixed(0)} ms without`,
    );
  }
}

const files = process.argv.slice(2);
const text = files.length > 0 ? textsOf(files).join('\n\n').slice(0, 1_000_000) : newsOf(randomOf(7), 1_000_000);
live();
hard();
compare('5 % of the words edited', text, 7, (old, random) => editWords(old, 5, random));
compare('10 % of the paragraphs moved, 5 % deleted', text, 9, (old, random) =>
  compose(
    old,
    (now) => shuffleParagraphs(now, random, 10),
    (now) => dropParagraphs(now, random, 5),
  ),
);
