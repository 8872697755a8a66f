import type { SpeechWords } from '../../languages/schema/speech';

/** The entries of a list of words. */
export function list(value: SpeechWords[keyof SpeechWords]): readonly string[] {
  return typeof value === 'string' ? value.split(/\s+/u).filter((entry) => entry.length > 0) : [];
}
