import type { Reply } from './annotation';
import { timeOf } from './annotation';

/**
 * Brings what `after` did to the replies into `theirs`, reply by reply. Of one that both wrote anew the newer words
 * stay, `after`'s where neither is newer; one that only a side deleted is gone unless the other side changed it.
 */
export function mergeReplies(
  before: readonly Reply[],
  after: readonly Reply[],
  theirs: readonly Reply[],
): readonly Reply[] {
  const [had, have, has] = [byKey(before), byKey(after), byKey(theirs)];
  const kept = Array.from(has).flatMap(([key, other]) => mergeOne(had.get(key), have.get(key), other));
  const added = Array.from(have).flatMap(([key, reply]) => {
    const known = had.get(key);
    return has.has(key) || (known && isSame(known, reply)) ? [] : [reply];
  });
  return [...kept, ...added];
}

function mergeOne(before: Reply | undefined, after: Reply | undefined, theirs: Reply): Reply[] {
  if (!after) {
    return before && isSame(before, theirs) ? [] : [theirs];
  }
  if (isSame(after, theirs) || (before && isSame(before, after))) {
    return [theirs];
  }
  if (before && isSame(before, theirs)) {
    return [after];
  }
  // Two that were begun at different times, or by hand without a time, only happen to have one id.
  if (!before && (after.created === undefined || after.created !== theirs.created)) {
    return [theirs, after];
  }
  return [timeOf(theirs) > timeOf(after) ? theirs : after];
}

// A person may have written the same id twice: then the second one is a reply of its own.
function byKey(replies: readonly Reply[]): ReadonlyMap<string, Reply> {
  const result = new Map<string, Reply>();
  for (const reply of replies) {
    let key = reply.id;
    while (result.has(key)) {
      key += '\n';
    }
    result.set(key, reply);
  }
  return result;
}

function isSame(a: Reply, b: Reply): boolean {
  return a.body === b.body && a.creator === b.creator && a.created === b.created && a.modified === b.modified;
}
