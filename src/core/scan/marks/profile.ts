import type { Language } from '../../languages/language';
import type { MarkToken } from './tokens';

/** What a document does with its marks. No mark has a fixed direction: “ opens in English and closes in German. */
export interface MarkProfile {
  /** −1 … 1: whether the sign closes or opens in this document. */
  readonly direction: ReadonlyMap<string, number>;
  /** Single marks are the outer ones, as in British titles: then an unclosed one counts. */
  readonly singlesFirst: boolean;
}

interface Votes {
  open: number;
  close: number;
}

const priorWeight = 2;
const defaultWeight = 1;
const certain = 2;

/** Lets every mark with clear neighbors vote; language and custom only decide where the document is silent. */
export function profileMarks(tokens: readonly MarkToken[], language: Language): MarkProfile {
  const votes = new Map<string, Votes>();
  for (const { glyph, context } of tokens) {
    let vote = votes.get(glyph);
    if (!vote) {
      votes.set(glyph, (vote = { open: 0, close: 0 }));
    }
    if (context >= certain) {
      vote.open++;
    } else if (context <= -certain) {
      vote.close++;
    }
  }
  const priors = priorsOf(language);
  const direction = new Map<string, number>();
  for (const { glyph, sign } of tokens) {
    if (!direction.has(glyph)) {
      const { open, close } = votes.get(glyph) ?? { open: 0, close: 0 };
      const prior = priors.get(glyph) ?? sign.points * defaultWeight;
      direction.set(glyph, sign.points === 0 ? 0 : (open - close + prior) / (open + close + Math.abs(prior) || 1));
    }
  }
  return { direction, singlesFirst: areSinglesFirst(tokens, language) };
}

// «» and »« in one language cancel out, as they should.
function priorsOf(language: Language): ReadonlyMap<string, number> {
  const priors = new Map<string, number>();
  for (const [open = '', close = ''] of language.marks.pairs.split(' ')) {
    priors.set(open, (priors.get(open) ?? 0) + priorWeight);
    priors.set(close, (priors.get(close) ?? 0) - priorWeight);
  }
  return priors;
}

function areSinglesFirst(tokens: readonly MarkToken[], language: Language): boolean {
  const elisions = language.marks.elisions !== '';
  let singles = 0;
  let doubles = 0;
  for (const { sign, glyph, context } of tokens) {
    if (sign.closers && context >= certain) {
      if (!sign.weak) {
        doubles++;
      } else if (glyph === '‘' || glyph === '‚' || !elisions) {
        singles++;
      }
    }
  }
  return singles > doubles * 2;
}
