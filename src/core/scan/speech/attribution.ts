import type { Span } from '../../model';
import type { Frame } from './frame';
import { isBeside } from './frameChoice';
import type { NounPhrase } from './nounPhrases';
import type { Passage } from './passages';
import type { Token } from './tokens';

/** How a marked span came by its speaker; the earlier, the surer. */
export type Tie = 'frame' | 'introduced' | 'pointed' | 'continued' | 'subject' | 'paragraph' | 'none';

/** Cue and speaker of a marked span, before pronouns are resolved. */
export interface Attribution {
  readonly tie: Tie;
  readonly cue: Span | undefined;
  readonly subject: NounPhrase | undefined;
  /** Whether the cue tells of speech by itself and stands right beside the marks. */
  readonly strong: boolean;
  readonly beside: boolean;
  /** Where the speaker was taken from. */
  readonly from: number;
  /** The last sentence that he or she is known to speak in. */
  readonly until: number;
  /** The tokens that `subject` counts in, where they are not those of the sentence `from`. */
  readonly tokens: readonly Token[] | undefined;
}

/** Of words of which nothing is known. */
export const nothing: Attribution = {
  tie: 'none',
  cue: undefined,
  subject: undefined,
  strong: false,
  beside: false,
  from: -1,
  until: -1,
  tokens: undefined,
};

/** The attribution that a frame makes. */
export function fromFrame(frame: Frame, passage: Passage, at: number): Attribution {
  return {
    tie: 'frame',
    cue: frame.cue,
    subject: frame.subject,
    strong: frame.strong,
    beside: isBeside(passage, frame.at, at),
    from: passage.index,
    until: passage.index,
    tokens: undefined,
  };
}

/** The same speaker, known to speak up to another sentence. */
export function spokenUntil(
  { tie, cue, subject, strong, beside, from, tokens }: Attribution,
  until: number,
): Attribution {
  return { tie, cue, subject, strong, beside, from, until, tokens };
}

/** The same speaker for other words, which no cue stands beside. */
export function withoutCue({ subject, from, until, tokens }: Attribution, tie: Tie): Attribution {
  return { tie, cue: undefined, subject, strong: false, beside: false, from, until, tokens };
}

/** Whose words they are by the subject of a sentence, without a cue. */
export function bySubject(subject: NounPhrase, from: number, until = -1): Attribution {
  return { tie: 'subject', cue: undefined, subject, strong: false, beside: false, from, until, tokens: undefined };
}
