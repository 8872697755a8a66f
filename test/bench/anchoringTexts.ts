import { readFileSync } from 'node:fs';
import { describe } from '../../src/core/annotations/selector';
import type { Target } from '../../src/core/annotations/annotation';
import type { Span } from '../../src/core/model';

/** A random number below `limit`, the same for the same seed. */
export type Random = (limit: number) => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

/** What the sentences of an invented language are made of. */
interface Script {
  readonly syllables: readonly string[];
  readonly small: readonly string[];
  readonly names: readonly string[];
  readonly article: (number: number) => string;
  readonly marks: readonly [string, string];
  /** Between words, and at the end of a sentence. */
  readonly gap: string;
  readonly stop: string;
}

const latin: Script = {
  syllables:
    'ba be bi bo da de di do fa fe fi ga ge gi ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi wa we zu'.split(
      ' ',
    ),
  small: 'der die das und in von mit auf für zu dass nicht wird soll kann muss hat ist sich den dem'.split(' '),
  names: 'Seehafen Flussland Alder Birke Nordmark Tallwig Ostrau Merian'.split(' '),
  article: (number) => `Artikel ${number}`,
  marks: ['„', '“'],
  gap: ' ',
  stop: '.',
};
const cyrillic: Script = {
  ...latin,
  syllables: 'ба бе во га де жи за ка ле ма ни по ра се то фу хи ца че ши'.split(' '),
  small: 'и в не на что с по как его от к для до'.split(' '),
  names: 'Заречье Ольхов Берёзов Северия'.split(' '),
  article: (number) => `Статья ${number}`,
  marks: ['«', '»'],
};
const chinese: Script = {
  syllables: Array.from('山水河海田林木火土金石云雨风雪春夏秋冬东西南北上下大小中外前后左右文法约国民会议员政权利义务'),
  small: Array.from('的和在了是不与为之其'),
  names: ['河港', '柳州城', '北陵'],
  article: (number) => `第${number}条`,
  marks: ['“', '”'],
  gap: '',
  stop: '。',
};
const scripts = { latin, cyrillic, chinese } as const;

export type ScriptName = keyof typeof scripts;

function wordOf(script: Script, random: Random): string {
  const kind = random(10);
  if (kind < 4) {
    return pick(script.small, random);
  }
  if (kind === 4) {
    return pick(script.names, random);
  }
  let word = '';
  for (let count = 2 + random(3); count > 0; count--) {
    word += pick(script.syllables, random);
  }
  return random(3) === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

export function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[random(values.length)];
  if (value === undefined) {
    throw new Error('nothing to choose from');
  }
  return value;
}

function sentenceOf(script: Script, random: Random): string {
  const words = Array.from({ length: 6 + random(14) }, () => wordOf(script, random));
  if (random(4) === 0) {
    words.splice(random(words.length), 0, script.article(1 + random(99)));
  }
  if (random(5) === 0) {
    const [open, close] = script.marks;
    const inside = [wordOf(script, random), wordOf(script, random), '–', wordOf(script, random)].join(script.gap);
    words.splice(random(words.length), 0, `${open}${inside}${close}`);
  }
  if (random(3) === 0 && words.length > 8) {
    words[5] = `${words[5] ?? ''}${script.gap === '' ? '，' : ','}`;
  }
  const text = words.join(script.gap);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${script.stop}`;
}

/** News of invented words: paragraphs parted by blank lines. */
export function newsOf(random: Random, length: number, name: ScriptName = 'latin'): string {
  const script = scripts[name];
  const paragraphs: string[] = [];
  for (let size = 0; size < length; size += paragraphs.at(-1)?.length ?? 0) {
    paragraphs.push(Array.from({ length: 2 + random(4) }, () => sentenceOf(script, random)).join(script.gap));
  }
  return paragraphs.join('\n\n');
}

/** Articles with formulas that come again and again. */
export function treatyOf(random: Random, articles: number, name: ScriptName = 'latin'): string {
  const script = scripts[name];
  const formulas = Array.from({ length: 12 }, () => sentenceOf(script, random));
  return Array.from({ length: articles }, (_, index) => {
    const body = Array.from({ length: 2 + random(3) }, () =>
      random(3) === 0 ? pick(formulas, random) : sentenceOf(script, random),
    );
    return `${script.article(index + 1)}\n${body.join(script.gap)}`;
  }).join('\n\n');
}

/** Texts of files that are named by the caller: lines of JSON with a `text`, or plain text. */
export function textsOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const content = readFileSync(path, 'utf8');
    return path.endsWith('.ndjson') ? content.trim().split('\n').map(toText) : [content];
  });
}

function toText(line: string): string {
  const value = JSON.parse(line) as { readonly text?: unknown };
  return typeof value.text === 'string' ? value.text : '';
}

/** A part of a text, from one paragraph to another, of about the length of an article. */
export function partOf(text: string, random: Random): string {
  const start = text.length > 9000 ? text.indexOf('\n', random(text.length - 8000)) + 1 : 0;
  const end = text.indexOf('\n', start + 6000 + random(2000));
  return text.slice(start, end < 0 ? undefined : end);
}

const words =
  /\p{Script=Han}{1,3}|[\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

export function wordsOf(text: string): readonly string[] {
  return text.match(words) ?? ['wort'];
}

export const lengths = ['tiny', 'short', 'sentence', 'long'] as const;

export type Length = (typeof lengths)[number];

/** A span of whole words of one of four lengths. */
export function spanOf(text: string, length: Length, random: Random): Span {
  const pattern = length === 'tiny' || length === 'short' ? words : /[^\s.。!?][^.。!?\n]*[.。!?]/gu;
  const parts = [...text.matchAll(pattern)];
  const count = { tiny: 1, short: 1 + random(3), sentence: 1, long: 4 }[length];
  for (let attempt = 0; attempt < 50; attempt++) {
    const index = random(Math.max(1, parts.length - count));
    const [first, last] = [parts[index], parts[Math.min(parts.length, index + count) - 1]];
    const span = { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
    const isWhole = length === 'long' || !text.slice(span.start, span.end).includes('\n');
    const least = {
      tiny: 1,
      short: pattern.test(text) && /\p{Script=Han}/u.test(text) ? 3 : 6,
      sentence: 12,
      long: 30,
    };
    if (isWhole && span.end - span.start >= least[length] && span.end - span.start < 3000) {
      return span;
    }
  }
  return { start: 0, end: Math.min(20, text.length) };
}

/** The text with a copy of the span's words put into another paragraph. */
export function withCopy(text: string, span: Span, random: Random): string {
  const breaks = [...text.matchAll(/\. |。/gu)]
    .map(({ index }) => index + (text.startsWith('. ', index) ? 2 : 1))
    .filter((at) => at < span.start - 300 || at > span.end + 300);
  const at = breaks.length > 0 ? pick(breaks, random) : text.length;
  return `${text.slice(0, at)}${text.slice(span.start, span.end)} ${text.slice(at)}`;
}

/** What is kept of a span: as we describe it, or with 32 characters around it as other tools do. */
export function targetOf(text: string, { start, end }: Span, context?: number): Target {
  if (context === undefined) {
    return describe(text, { start, end });
  }
  const exact = text.slice(start, end);
  const prefix = text.slice(Math.max(0, start - context), start);
  return { exact, prefix, suffix: text.slice(end, end + context), start, end };
}
