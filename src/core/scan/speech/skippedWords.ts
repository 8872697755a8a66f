import { anyPronoun, tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import type { Token } from './tokens';

/** Index behind the manner of saying that begins at `from`: “dit [avec chaleur] la meunière”, “dijo [en voz baja] la ministra”: a preposition and small words before an article. */
export function skipManner(tokens: readonly Token[], from: number): number {
  const opener = tokens[from];
  const preposition = opener?.kind === 'word' && !opener.capital && (opener.tags & (tag.stop | tag.linker)) !== 0;
  if (!preposition || opener.tags & (tag.determiner | anyPronoun | tag.that)) {
    return from;
  }
  for (let at = from + 1; at <= from + 2; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.kind !== 'word' || token.capital || token.tags !== 0 || next?.kind !== 'word') {
      return from;
    }
    if (next.tags & tag.determiner && !(next.tags & (tag.stop | tag.that))) {
      return at + 1;
    }
  }
  return from;
}

/** Whether somebody spoken to begins at `at`: “Mme Brandt [à la presse]”, but “l’ambassadeur à Berlin” and “la ministre à la santé”. */
export function isAddressed(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const before = tokens[at - 1];
  return (
    lexicon.datives.has(tokens[at]?.entry ?? '') &&
    before?.kind === 'word' &&
    before.capital &&
    before.tags === 0 &&
    tokens[at + 1]?.capital === false
  );
}

/** Whether it is a small word that opens no noun phrase. */
export function isPlainStop(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.tags & tag.stop) !== 0 && (token.tags & (tag.determiner | anyPronoun)) === 0;
}
