import type { Mention } from '../model';
import type { OfficialRegistry } from '../officials/registry';
import type { Reading } from '../reading';

/** Finds the places where officials are named, known ones and those that only the text names, in the order of the text. */
export function findMentions(_reading: Reading, _officials: OfficialRegistry): Mention[] {
  return [];
}
