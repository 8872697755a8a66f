import approx from 'approx-string-match';
import DiffMatchPatch from 'diff-match-patch';
import type { Target } from '../../src/core/annotations/annotation';
import type { Answer } from './anchoringCases';

/** Tools that keep nothing but offsets. */
export function offsetOnly(now: string, { start, end }: Target): Answer {
  return end <= now.length ? { start, end } : undefined;
}

/** Hypothesis: exact matches or else the closest ones, weighed 50 : 20 : 20 : 2, without a lowest score. */
export function hypothesis(now: string, target: Target): Answer {
  const { exact, start } = target;
  const [prefix, suffix] = [target.prefix.slice(-32), target.suffix.slice(0, 32)];
  const exactly: { start: number; end: number; errors: number }[] = [];
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

/** The comparison that diff-match-patch makes; 0 seconds are no limit. */
export function diffMatchPatch(old: string, now: string, seconds: number): unknown {
  const differ = new DiffMatchPatch();
  differ.Diff_Timeout = seconds;
  return differ.diff_main(old, now);
}
