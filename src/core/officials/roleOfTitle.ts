import { english } from '../languages/en';
import { lexiconOf } from '../scan/mentions/lexicon';
import { findRolePhrases } from '../scan/mentions/rolePhrases';
import type { RoleId } from './official';

/** The role of a post by its English title, as “Minister of Foreign Affairs of Norway”; `other` where no words tell. */
export function roleOfTitle(title: string): RoleId {
  const [first] = findRolePhrases(title.toLowerCase(), lexiconOf(english.offices));
  return first && !first.counterpart ? first.role : 'other';
}
