import type { Span } from '../../model';
import { isUpper } from '../../text/characters';
import { datelineLength } from '../../text/dateline';
import { caselessName } from './caselessNames';
import { nameAfterComplement } from './complement';
import { nameFrom } from './nameAt';
import type { AttachedName, NameSearch } from './nameSearch';
import { isCapital, isGivenName } from './nameSearch';
import { afterGap, nameWordsBefore } from './nameWords';
import type { RolePhrase } from './rolePhrases';
import { formsOf } from './stem';

/** The name that a title belongs to: right behind it, behind what the title is of, or before it and a comma. */
export function attachName(phrase: RolePhrase, search: NameSearch): AttachedName | undefined {
  const { roleAfterName, unspaced } = search.lexicon.words;
  const before = roleAfterName ? nameRightBefore(phrase, search) : undefined;
  if (before) {
    return before;
  }
  const caseless = caselessName(phrase, search);
  if (caseless && !search.startingAt.has(phrase.end)) {
    return caseless;
  }
  const direct = nameFrom(unspaced ? phrase.end : afterGap(search.text, phrase.end), search);
  if (direct && !opensDateline(phrase, direct, search) && (direct.length > 1 || mayBeSurname(phrase, direct, search))) {
    return direct;
  }
  return nameBefore(phrase, search) ?? nameAfterComplement(phrase, search);
}

const longestDateline = 160;

// “By Our Correspondent ⏎ SOCHOD, 14 March (NWA) – …”: what opens the next line is where it was written.
function opensDateline({ end }: RolePhrase, { start }: Span, { text }: NameSearch): boolean {
  return text.slice(end, start).includes('\n') && datelineLength(text.slice(start, start + longestDateline)) > 0;
}

// 푸틴 대통령, プーチン大統領: with a space or without.
function nameRightBefore({ start }: RolePhrase, { text, endingAt }: NameSearch): AttachedName | undefined {
  const hit = endingAt.get(start) ?? (text.charAt(start - 1) === ' ' ? endingAt.get(start - 1) : undefined);
  return hit && { start: hit.start, end: hit.end, length: 2 };
}

// “Präsident Beispiel”, “Sheriff Example”, but “директор Института”: one word behind a title is a name where titles
// stand before names without an article, or where it is a surname that is known.
function mayBeSurname(phrase: RolePhrase, { start, end }: Span, { text, lexicon, names }: NameSearch): boolean {
  const surname = text.slice(start, end);
  if (/^\p{Lu}{2,5}$/u.test(surname)) {
    return false;
  }
  const custom = lexicon.words.surnameAfterTitle;
  const isTitle = custom === 'always' || (custom === 'capitalized' && isUpper(text.charCodeAt(phrase.title.start)));
  return isTitle || formsOf(surname).some((form) => names.withSurname(form).length > 0);
}

// “Sergei Lawrow, Russlands Außenminister,”: a name with a known given name, a comma, the title.
function nameBefore(phrase: RolePhrase, search: NameSearch): AttachedName | undefined {
  const { text, lexicon, endingAt } = search;
  const context = text.slice(Math.max(0, phrase.start - 40), phrase.start);
  const match = /(?:\s\([^()\n]{1,25}\))?(?:,|\s[–—-]|\s\()\s?((?:\p{L}+\s){0,2})$/u.exec(context);
  if (!match?.[0]) {
    return undefined;
  }
  const between = (match[1] ?? '').trim().toLowerCase();
  if (
    between !== '' &&
    !between.split(/\s+/u).every((word) => lexicon.determiners.has(word) || lexicon.links.has(word))
  ) {
    return undefined;
  }
  const end = phrase.start - match[0].length;
  const hit = endingAt.get(end);
  if (hit) {
    return { start: hit.start, end, length: 2 };
  }
  const found = nameWordsBefore(text, end, lexicon);
  const from = givenNameIn(found, search);
  const first = found[from];
  return first && found.length - from > 1 ? { start: first.start, end, length: found.length - from } : undefined;
}

// A known given name, or any name before a small word of names: “Joris van Telgen, her counterpart”, but not “Abschaffung
// der Schreiber, Notare”.
function givenNameIn(found: readonly Span[], search: NameSearch): number {
  const { text, lexicon } = search;
  const known = found.findIndex(
    (word) => isCapital(text, word) && isGivenName(text.slice(word.start, word.end), search),
  );
  const small = found.at(-2);
  const written = small && text.slice(small.start, small.end);
  const particle =
    written !== undefined &&
    !isCapital(text, small) &&
    !lexicon.determiners.has(written) &&
    !lexicon.links.has(written);
  if (known >= 0) {
    return known;
  }
  return found.length > 2 && particle ? 0 : foreignNameIn(found, search);
}

// “Матиас Йорш, докладчик ПАСЕ”: where only names are capitalized and decline, two or three words without a case ending
// or an adjective's are a name. “Заявил Матиас Йорш”: a verb that begins a sentence is none of them.
function foreignNameIn(found: readonly Span[], { text, lexicon }: NameSearch): number {
  const words = found.map(({ start, end }) => text.slice(start, end));
  const from = /[аеиоуыя]л[аи]?(?:с[ья])?$/u.test(words[0] ?? '') ? 1 : 0;
  const name = words.slice(from);
  const isName = (word: string): boolean =>
    /^\p{Lu}[\p{Ll}-]+$/u.test(word) &&
    lexicon.genitive?.test(word) === false &&
    lexicon.countryOf(word) === undefined &&
    !/(?:[иыо]й|[ая]я|[оиы]е)$/u.test(word);
  return lexicon.patronymic && (name.length === 2 || name.length === 3) && name.every(isName) ? from : -1;
}
