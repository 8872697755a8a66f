import type { Span } from '../../model';
import type { NounPhrase } from './nounPhrases';
import type { Token } from './tokens';

/** A cue and whom it makes the speaker. */
export interface Frame {
  readonly kind: 'verb' | 'source' | 'impersonal' | 'bare';
  readonly cue: Span;
  /** Index of the cue’s token. */
  readonly at: number;
  readonly subject: NounPhrase | undefined;
  /** The words of a source that does not name the speaker: nach `eigenen Angaben`. */
  readonly source: NounPhrase | undefined;
  /** Whether the cue tells of speech by itself. */
  readonly strong: boolean;
  /** Whether it is said of the sentence before: “Das teilte X mit.” */
  readonly pointsBack: boolean;
  /** Whether it stands in a relative clause or another one that is part of a longer sentence. */
  readonly embedded: boolean;
  /** Whether it is said by the way: “wie X sagte”. */
  readonly aside: boolean;
}

/** The frame of the cue at token `at`. */
export function makeFrame(
  kind: Frame['kind'],
  token: Token,
  at: number,
  subject: NounPhrase | undefined,
  strong: boolean,
  pointsBack = false,
): Frame {
  return {
    kind,
    cue: { start: token.start, end: token.end },
    at,
    subject,
    source: undefined,
    strong,
    pointsBack,
    embedded: false,
    aside: false,
  };
}

/** The frame with its whole subject, and where in its sentence it stands. */
export function placedFrame(
  { kind, cue, at, source, strong, pointsBack, embedded }: Frame,
  subject: NounPhrase | undefined,
  place: 'main' | 'aside' | 'embedded',
): Frame {
  return {
    kind,
    cue,
    at,
    subject,
    source,
    strong,
    pointsBack,
    embedded: embedded || place === 'embedded',
    aside: place === 'aside',
  };
}
