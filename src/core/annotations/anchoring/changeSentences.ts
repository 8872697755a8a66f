import type { MeaningChange } from './anchoring';

/** What is said of a changed word; `{0}` stands for the first word that the sentence names, `{1}` for the second. */
export interface ChangeSentences {
  readonly became: string;
  readonly putIn: string;
  readonly takenOut: string;
}

const english: ChangeSentences = {
  became: '“{0}” became “{1}”',
  putIn: '“{0}” was put in',
  takenOut: '“{0}” was taken out',
};

/** Says what became of a word: “drei” became “fünf”. In English, or in the sentences of the reader's language. */
export function toChangeSentence({ before, after }: MeaningChange, sentences = english): string {
  if (before === '') {
    return fill(sentences.putIn, [after]);
  }
  return after === '' ? fill(sentences.takenOut, [before]) : fill(sentences.became, [before, after]);
}

// In one pass, so that a word “{1}” of the text is not filled in itself.
function fill(sentence: string, words: readonly string[]): string {
  return sentence.replaceAll(/\{(\d)\}/gu, (_, index: string) => words[Number(index)] ?? '');
}
