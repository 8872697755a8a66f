import type { Frame } from './frame';
import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

const shortestClause = 4;
const longestOpening = 16;
const farthestVerb = 6;

/**
 * Where a clause of report opens that no word announces: “X said [he would go]”, “X said on Friday [the talks were …]”.
 * `from` is the token behind the verb and its subject.
 */
export function bareClauseStart(
  tokens: readonly Token[],
  from: number,
  frame: Frame,
  lexicon: SpeechLexicon,
): number | undefined {
  if (!frame.strong || lexicon.words.bareClauses !== true) {
    return undefined;
  }
  const at = skipTime(tokens, from, lexicon);
  const next = tokens[at];
  if (next?.kind !== 'word') {
    return undefined;
  }
  const edge = tokens.findIndex(({ kind }, index) => index > at && (kind === 'colon' || kind === 'marks'));
  const end = Math.min(at + longestOpening, edge < 0 ? tokens.length : edge);
  const opens = (next.tags & (tag.determiner | anyPronoun)) !== 0 || next.capital;
  const said = isSaid(tokens, frame, lexicon);
  // “rejected [the plan], saying voters had …”: another verb's object ends at the comma.
  const comma = said ? -1 : tokens.findIndex(({ kind }, index) => index > at && kind === 'comma');
  if (opens && hasFinite(tokens, at + 1, comma < 0 ? end : Math.min(end, comma))) {
    return at;
  }
  return said && opensAfterSaid(tokens, at, end, opens, lexicon) ? at : undefined;
}

/** Whether the words only say where and when: “[In a statement], X said”. */
export function isAdverbial(
  tokens: readonly Token[],
  from: number,
  to: number,
  { prepositions, subordinators }: SpeechLexicon,
): boolean {
  const opener = tokens[from];
  const opens = opener !== undefined && (prepositions.has(opener.entry) || subordinators.has(opener.entry));
  return opens && (subordinators.has(opener.entry) || !hasFinite(tokens, from, to));
}

// “said [on Friday] it”, “announced [late Tuesday] he”, “said [last week] that”
function skipTime(tokens: readonly Token[], from: number, { times, prepositions }: SpeechLexicon): number {
  let at = from;
  const preposition = tokens[at];
  if (preposition && prepositions.has(preposition.entry) && times.has(tokens[at + 1]?.entry ?? '')) {
    at++;
  }
  // “said [that evening]”
  if (((tokens[at]?.tags ?? 0) & tag.that) !== 0 && times.has(tokens[at + 1]?.entry ?? '')) {
    at++;
  }
  while (times.has(tokens[at]?.entry ?? '') || (at > from && tokens[at]?.kind === 'number')) {
    at++;
  }
  return at;
}

// “said”, of somebody named before it, takes no object but a clause.
function isSaid(tokens: readonly Token[], { at, subject }: Frame, { clausal }: SpeechLexicon): boolean {
  return subject !== undefined && subject.last < at && clausal.has(tokens[at]?.entry ?? '');
}

// “said [its soldiers crossed the river]”, “saying [voters had given her a mandate]”, “say [there are no ships]”
function opensAfterSaid(
  tokens: readonly Token[],
  at: number,
  end: number,
  opens: boolean,
  { prepositions, subordinators, coordinators }: SpeechLexicon,
): boolean {
  const { entry = '', tags = 0 } = tokens[at] ?? {};
  if (prepositions.has(entry) || subordinators.has(entry) || coordinators.has(entry)) {
    return false;
  }
  const plain = (tags & (tag.stop | tag.linker | tag.adverb)) === 0 || (tags & tag.determiner) !== 0;
  // “says so, as does X”
  const comma = tokens.findIndex(({ kind }, index) => index > at && kind === 'comma');
  const near = Math.min(end, at + farthestVerb, comma < 0 ? end : comma);
  return opens && plain ? end - at >= shortestClause : hasFinite(tokens, at + 1, near);
}

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ tags }) => (tags & (tag.finite | tag.auxiliary)) !== 0);
}
