import type { SpeechWords } from '../../languages/schema/speech';

/** The entries of a list of words, those with endings in braces once with each: `сказа{л,ла}` is `сказал` and `сказала`. */
export function list(value: SpeechWords[keyof SpeechWords]): readonly string[] {
  const entries = typeof value === 'string' ? value.split(/\s+/u).filter((entry) => entry.length > 0) : [];
  return entries.some((entry) => entry.includes('{')) ? entries.flatMap(withEndings) : entries;
}

function withEndings(entry: string): readonly string[] {
  const { stem = '', endings = '' } = /^(?<stem>[^{]*)\{(?<endings>[^}]*)\}$/u.exec(entry)?.groups ?? { stem: entry };
  return endings.split(',').map((ending) => stem + ending);
}
