import type { Random } from './anchoringTexts';
import { newsOf, randomOf } from './anchoringTexts';

/** Two versions of a text of about a megabyte. */
export interface HardText {
  readonly name: string;
  readonly old: string;
  readonly now: string;
}

/** Texts in which nothing is unique, or everything is somewhere else. */
export function hardTexts(): readonly HardText[] {
  const [news, other] = [3, 4].map((seed) => newsOf(randomOf(seed), 1_000_000));
  const [one = '', two = ''] = [news, other];
  const line = one.replaceAll('\n', ' ');
  const sentence = 'Die Parteien beraten sich jährlich über den Wasserstand am Oberlauf. ';
  const lines = two.replaceAll('. ', '.\n').split('\n');
  return [
    { name: 'one letter', old: 'a'.repeat(1_000_000), now: `b${'a'.repeat(1_000_000)}` },
    { name: 'one letter as words', old: 'a '.repeat(500_000), now: `b ${'a '.repeat(500_100)}` },
    {
      name: 'one character of a script without spaces',
      old: '国'.repeat(1_000_000),
      now: `文${'国'.repeat(1_000_000)}`,
    },
    { name: 'periodic', old: 'ab cd '.repeat(160_000), now: `x ${'ab cd '.repeat(160_010)}y` },
    { name: 'full stops', old: '. '.repeat(500_000), now: `! ${'. '.repeat(500_100)}` },
    { name: '10 000 identical sentences', old: sentence.repeat(10_000), now: `Neu. ${sentence.repeat(10_001)}` },
    { name: 'another text', old: one, now: two },
    { name: 'one line', old: line, now: `x ${line.replaceAll(' der ', ' die ')}` },
    { name: 'shuffled lines', old: lines.join('\n'), now: shuffled(lines, randomOf(9)).join('\n') },
  ];
}

function shuffled(lines: readonly string[], random: Random): string[] {
  const keyed = lines.map((line) => ({ line, key: random(1_000_000_000) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ line }) => line);
}
