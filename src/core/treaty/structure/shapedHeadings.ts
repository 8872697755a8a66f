import type { Head } from './divisions';
import type { HeadingNumber } from './headingNumber';
import { readDigits, readRoman } from './headingNumber';
import { follows } from './headingSequence';
import type { InkedLines } from './structureLines';

const longest = 40;
const fewest = 4;

interface Shaped {
  readonly line: number;
  readonly start: number;
  readonly labelEnd: number;
  readonly number: HeadingNumber;
}

/**
 * Headings of a language that we know no words of: short lines that are the same but for a number that counts up from
 * 1, at least to 4 (“Kifungu 1”, “Kifungu 2”, …).
 */
export function findShapedHeadings(lines: InkedLines): Head[] {
  const groups = new Map<string, Shaped[]>();
  for (let index = 0; index < lines.length; index++) {
    const shaped = lines.size(index) <= longest ? readShape(lines, index) : undefined;
    const group = shaped && groups.get(shaped.shape);
    if (group) {
      group.push(shaped.found);
    } else if (shaped) {
      groups.set(shaped.shape, [shaped.found]);
    }
  }
  const counted = [...groups.values()].map(countUp).sort((a, b) => b.length - a.length)[0] ?? [];
  return counted.length >= fewest ? counted.map(toHead) : [];
}

function readShape(lines: InkedLines, index: number): { shape: string; found: Shaped } | undefined {
  const content = lines.textOf(index);
  const offset = content.search(/\p{Nd}|(?<![\p{L}\p{M}])[IVXLC]+(?![\p{L}\p{M}])/u);
  const number = offset < 0 ? undefined : (readDigits(content, offset) ?? readRoman(content, offset));
  if (!number) {
    return undefined;
  }
  const around = `${content.slice(0, offset)}#${content.slice(number.end)}`.replace(/[.:\s]+$/u, '');
  return /[\p{L}]/u.test(around)
    ? { shape: around, found: { line: index, start: lines.start(index), labelEnd: lines.end(index), number } }
    : undefined;
}

function countUp(group: readonly Shaped[]): Shaped[] {
  const chain: Shaped[] = [];
  for (const shaped of group) {
    const last = chain.at(-1);
    if (last ? follows(last.number, shaped.number) : shaped.number.value[0] === 1) {
      chain.push(shaped);
    }
  }
  return chain;
}

function toHead({ line, start, labelEnd, number }: Shaped): Head {
  const heading = {
    kind: 'article',
    unit: 'word',
    label: '',
    number,
    start,
    labelEnd,
    rest: { start: labelEnd, end: labelEnd },
    separator: '',
    misread: false,
  } as const;
  return { kind: 'article', line, start, level: 'article', candidate: { line, heading, alone: true, score: 0 } };
}
