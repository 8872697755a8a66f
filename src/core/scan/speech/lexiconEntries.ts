import type { SpeechWords } from '../../languages/schema/speech';
import { list } from './entries';
import type { Phrase } from './lexicon';

export function pairs(entries: string | undefined): Map<string, string> {
  return new Map(list(entries).map((entry) => [entry.split(':')[0] ?? '', entry.split(':')[1] ?? '']));
}

/** `de:er,ir`: the endings that go with each word. */
export function endingsOf(entries: string | undefined): Map<string, string[]> {
  return new Map([...pairs(entries)].map(([opener, endings]) => [opener, endings.split(',')]));
}

/** Every word of every list, those of phrases one by one, so that a word outside the table is in no list. */
export function singleWords(value: SpeechWords[keyof SpeechWords]): string[] {
  return list(value).flatMap((entry) => [entry, ...entry.split(/[_+]/u)]);
}

export function addEntry(entry: string, bit: number, tags: Map<string, number>, phrases: Map<string, Phrase[]>): void {
  const parts = entry.split('_');
  const [first = ''] = parts;
  if (parts.length === 1) {
    tags.set(entry, (tags.get(entry) ?? 0) | bit);
    return;
  }
  const candidates = phrases.get(first) ?? [];
  const same = candidates.find(({ words }) => words.join('_') === entry);
  const others = candidates.filter((candidate) => candidate !== same);
  phrases.set(first, [...others, { words: parts, tags: bit | (same?.tags ?? 0) }]);
}
