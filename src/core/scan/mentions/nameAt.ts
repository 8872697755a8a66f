import type { Span } from '../../model';
import { isKorean } from '../../officials/koreanNames';
import type { NameSearch, AttachedName } from './nameSearch';
import { countryAt, isCapital, isGivenName } from './nameSearch';
import { complementIn } from './titleComplements';
import { afterGap, isInitials, nameWordsAt } from './nameWords';

/** The name that begins at an offset, honorifics skipped. */
export function nameFrom(from: number, search: NameSearch): AttachedName | undefined {
  const { text, lexicon } = search;
  let at = from;
  for (let round = 0; at >= 0 && round < 3; round++) {
    const word = /^[\p{L}.]+/u.exec(text.slice(at, at + 20))?.[0] ?? '';
    const bare = lexicon.honorifics.has(word) ? word : word.replace(/\.$/u, '');
    if (!lexicon.honorifics.has(bare)) {
      break;
    }
    at = afterGap(text, at + word.length);
  }
  return at < 0 ? undefined : nameAt(at, search);
}

/** The name that begins at an offset, where there is one. */
export function nameAt(at: number, search: NameSearch): AttachedName | undefined {
  const { text, lexicon, names, startingAt, titlesAt } = search;
  const written = cutAtTitle(nameWordsAt(text, at, lexicon), titlesAt);
  const behind = complementIn(written, search);
  const found = behind < 0 ? written : written.slice(0, behind);
  const [first] = found;
  const last = found.at(-1);
  const hit = startingAt.get(at);
  if (hit) {
    return { start: hit.start, end: hit.end, length: 2 };
  }
  if (isOfSomebody(found, search)) {
    return undefined;
  }
  const known = knownBehind(found, search);
  if (known) {
    return known;
  }
  const country = countryAt(at, search);
  if (!first || !last) {
    return country && nameBehind(country, search);
  }
  if (
    country &&
    country.end <= last.end &&
    !(found.length > 1 && names.isGivenName(text.slice(first.start, first.end)))
  ) {
    return nameBehind(country, search);
  }
  if (found.length > 1 && isAbbreviation(text, first) && !found.every((word) => isAbbreviation(text, word))) {
    return nameBehind(first, search);
  }
  if (opensComplement(found, search)) {
    const behind = isGivenName(text.slice(first.start, first.end), search) ? undefined : nameBehind(first, search);
    if (behind) {
      return behind;
    }
  }
  const kept = trimName(found, search);
  const end = kept.at(-1)?.end ?? last.end;
  if (isThing(kept, search)) {
    return undefined;
  }
  // “Kommissionspräsidentin von der Leyen”: a surname, small words and all.
  const length = isCapital(text, kept[0]) ? kept.length : kept.filter((word) => isCapital(text, word)).length;
  const complement = text.slice(written[behind]?.start ?? 0, behind < 0 ? 0 : written.at(-1)?.end);
  return { start: at, end: withoutPossessive(text, end), length, ...(complement !== '' && { complement }) };
}

// “спикер Госдумы Сергей Нарышкин”: what the title is of, then somebody known.
function knownBehind(found: readonly Span[], search: NameSearch): AttachedName | undefined {
  const { text, startingAt } = search;
  const [first, ...others] = found;
  const end = found.at(-1)?.end;
  const hit = others.map(({ start }) => startingAt.get(start)).find((one) => one?.end === end);
  return hit && first && !isGivenName(text.slice(first.start, first.end), search)
    ? { start: hit.start, end: hit.end, length: 2 }
    : undefined;
}

// “члены Конгресса США”, “директор Global Cultural Project”: a country ends no name, and in Cyrillic a name in Latin letters
// must begin with a given name.
function isThing(found: readonly Span[], search: NameSearch): boolean {
  const { text, lexicon } = search;
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || found.length < 2 || isGivenName(text.slice(first.start, first.end), search)) {
    return false;
  }
  const isForeign = lexicon.patronymic !== undefined && /^[\p{sc=Latn}\s]+$/u.test(text.slice(first.start, last.end));
  return isForeign || lexicon.countryOf(text.slice(last.start, last.end)) !== undefined;
}

// “министр Северной Осетии Ада Пример”; and of three names without a patronymic the first is what the title is of:
// “министр Норвальдена Ильва Брандт”.
function opensComplement(found: readonly Span[], { text, lexicon }: NameSearch): boolean {
  const [first, second] = found.map(({ start, end }) => text.slice(start, end));
  if (found.length < 3 || first === undefined || second === undefined) {
    return false;
  }
  const complement =
    lexicon.patronymic !== undefined &&
    found.length === 3 &&
    /[аяи]$/u.test(first) &&
    !lexicon.patronymic.test(second) &&
    found.every((word) => isCapital(text, word));
  return complement || lexicon.genitive?.test(first) === true;
}

// “Sprecherin von Ada Beispiel” is not Ada Beispiel, and “Vorsitzende der Flusskommission” is nobody; “Präsident von
// Weizsäcker” is: a name that begins with a word of that kind must be known.
function isOfSomebody(found: readonly Span[], { text, lexicon, names, startingAt }: NameSearch): boolean {
  const [first, second] = found;
  const last = found.at(-1);
  if (!first || !second || !last) {
    return false;
  }
  const small = text.slice(first.start, first.end);
  if (lexicon.determiners.has(small)) {
    return true;
  }
  const isSomebody = startingAt.has(second.start) || names.isGivenName(text.slice(second.start, second.end));
  const isSurname = names.withSurname(text.slice(first.start, last.end)).length > 0;
  return lexicon.links.has(small) && (isSomebody || !isSurname);
}

// “президент США Барак Обама”, “ministre russe Sergueï Lavrov”.
function nameBehind(country: { end: number; code?: string }, search: NameSearch): AttachedName | undefined {
  const next = search.lexicon.words.unspaced ? country.end : afterGap(search.text, country.end);
  const name = next < 0 ? undefined : nameFrom(next, search);
  return name && { ...(country.code && { country: country.code }), ...name };
}

// “глава МИД Сергей Лавров”
function isAbbreviation(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(start, end));
}

function cutAtTitle(found: readonly Span[], titlesAt: ReadonlySet<number>): readonly Span[] {
  const cut = found.findIndex(({ start }) => titlesAt.has(start));
  return cut < 0 ? found : found.slice(0, cut);
}

// “Außenminister Sergei Lawrow Gespräche”: where nouns are capitalized, a third word is part of the name only after an
// initial, a small word, or another given name.
function trimName(found: readonly Span[], { text, lexicon, names }: NameSearch): readonly Span[] {
  if (found.length < 3 || !lexicon.words.nounsCapitalized) {
    return found;
  }
  const three = found.slice(0, 3);
  if (isKorean(three.map(({ start, end }) => text.slice(start, end)))) {
    return three;
  }
  const kept: Span[] = [];
  for (const [index, word] of found.entries()) {
    const previous = found[index - 1];
    const written = text.slice(word.start, word.end);
    const free = index < 2 || isInitials(text, previous) || !isCapital(text, previous) || !isCapital(text, word);
    if (!free && !(index === 2 && names.isGivenName(text.slice(previous?.start, previous?.end)))) {
      break;
    }
    if (written) {
      kept.push(word);
    }
  }
  return kept;
}

function withoutPossessive(text: string, end: number): number {
  return /['’]s$/u.test(text.slice(end - 2, end)) ? end - 2 : end;
}
