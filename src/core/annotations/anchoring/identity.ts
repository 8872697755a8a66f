/** Whether the passage is little else than a pointer to a provision. */
export function isReference(text: string): boolean {
  return (
    text.length <= mostCharacters &&
    hasNumber.test(text) &&
    wordsOf(text) <= (sentenceEnd.test(text) ? longestReference / 2 : longestReference) &&
    reference.test(text) &&
    numbersOf(text).length > 0
  );
}

/** Whether these are too few words to be known again but by what stands around them: “Article 15”, “第十五条第二款”. */
export function isBareReference(text: string): boolean {
  return isReference(text) && wordsOf(text) <= longestReference / 2;
}

/**
 * Whether a short passage that carries a number carries another one now. “Article 53” is another provision than
 * “Article 54”, however alike they look; in a long passage a changed number is a change of its text.
 */
export function referenceChanged(before: string, after: string): boolean {
  return before !== after && isReference(before) && numbersOf(before).join(' ') !== numbersOf(after).join(' ');
}

/** Whether nothing is left of the numbers that the passage carried. */
export function hasNoNumber(text: string): boolean {
  return numbersOf(text).length === 0;
}

// A word of two characters is the usual one where words are not parted by spaces; what names the provision and its
// number, “第五条第二款”, is not counted.
function wordsOf(text: string): number {
  const rest = text.replaceAll(/第[\p{Nd}一二三四五六七八九十百]+./gu, ' ');
  const characters = rest.match(unspaced)?.length ?? 0;
  return (rest.replaceAll(unspaced, ' ').match(/\p{L}{2,}/gu)?.length ?? 0) + characters / 2;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const sentenceEnd = /\p{L}{2}[.!?。！？]["”“»」]?$/u;

// “Article 5 (2) of the Treaty on European Union”; a whole sentence of eight words says more than where to look.
const longestReference = 8;
const mostCharacters = 120;
const hasNumber = /[\p{Nd}IVXLC一二三四五六七八九十]/u;

// What stands before the number of a provision in our languages, by its stem: “Art. 5”, “статьёй 43”, “第53条”; or the
// number stands alone.
const reference =
  /^[^\p{L}]*\p{Nd}+[^\p{L}]*$|(?:§|第|제|المادة|مادة|(?<!\p{L})(?:art|sec|par|abs|absch|chap|cap|kap|tit|annex|anhang|anlage|prot|rule|regel|ust|lit|nr|no|point|pkt|punkt|розд|стат|ст|пункт|част|п|гл))\p{L}*\.?\s*(?:\p{Nd}|[IVXLC]+(?!\p{L})|[一二三四五六七八九十])/iu;

// “53”, “53a”, “5.2”; Roman numerals as capitals alone: “Article IV”.
function numbersOf(text: string): string[] {
  return Array.from(
    text.matchAll(/\p{Nd}+\p{L}?(?!\p{L})|(?<!\p{L})[IVXLC]+(?!\p{L})|第[一二三四五六七八九十百]+/gu),
    ([number]) => number,
  );
}
