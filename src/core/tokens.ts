import type { Analysis, Mention, Reference, Span, Speaker } from './model';
import { flatten } from './text/flatten';

/** A piece of a text that an editor colors by what is known of it. */
export interface Token extends Span {
  readonly type: 'official' | 'reference' | 'cue' | 'speaker';
  readonly modifier?: 'known' | 'unknown';
}

/** The pieces of a text to color, in its order; none overlaps another. */
export function tokensOf({
  quotations,
  references,
  mentions,
}: Pick<Analysis, 'quotations' | 'references' | 'mentions'>): Token[] {
  return flatten([
    ...quotations.flatMap(({ cue, speaker }) => [...cueToken(cue), ...speakerToken(speaker)]),
    ...references.map(referenceToken),
    ...mentions.map(officialToken),
  ]);
}

function cueToken(cue: Span | undefined): Token[] {
  return cue ? [{ start: cue.start, end: cue.end, type: 'cue' }] : [];
}

function speakerToken(speaker: Speaker | undefined): Token[] {
  return speaker?.start !== undefined && speaker.end !== undefined
    ? [{ start: speaker.start, end: speaker.end, type: 'speaker' }]
    : [];
}

// “Article 5” in a treaty that nobody bound has no instrument, and yet points to the text itself.
function referenceToken({ start, end, targets, resolvedBy }: Reference): Token {
  const known = resolvedBy === 'self' || targets.some(({ instrument }) => instrument !== undefined);
  return { start, end, type: 'reference', modifier: known ? 'known' : 'unknown' };
}

function officialToken({ name, official }: Mention): Token {
  return { ...name, type: 'official', modifier: official === undefined ? 'unknown' : 'known' };
}
