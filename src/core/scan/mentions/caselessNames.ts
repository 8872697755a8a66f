import type { OfficeWords } from '../../languages/schema/offices';
import type { AttachedName, NameSearch } from './nameSearch';
import { words } from './phraseTable';
import type { RolePhrase } from './rolePhrases';

interface CaselessPatterns {
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
  readonly ends: ReadonlySet<string> | undefined;
}

const compiled = new WeakMap<OfficeWords, CaselessPatterns>();
const longestContext = 30;
const mostWords = 6;

/** The name beside a title in a script without capitals: 总统塔尔诺夫, タルノフ大統領, 타르노프 대통령, وزيرة الخارجية إيلفا برانت. */
export function caselessName(phrase: RolePhrase, search: NameSearch): AttachedName | undefined {
  const { before, after, ends } = patternsOf(search.lexicon.words);
  return (
    (before && nameBefore(phrase.start, before, search)) ??
    (after && nameAfter(phrase.end, after, search)) ??
    (ends && lastWords(phrase, ends, search))
  );
}

function patternsOf(office: OfficeWords): CaselessPatterns {
  const known = compiled.get(office);
  if (known) {
    return known;
  }
  const { nameBefore: before, nameAfter: after, nameEnds: ends } = office;
  const patterns = {
    before: before === undefined ? undefined : new RegExp(`(?:${before})$`, 'u'),
    after: after === undefined ? undefined : new RegExp(after, 'uy'),
    ends: ends === undefined ? undefined : new Set(words(ends)),
  };
  compiled.set(office, patterns);
  return patterns;
}

function nameBefore(end: number, pattern: RegExp, search: NameSearch): AttachedName | undefined {
  const { text, lexicon } = search;
  const from = Math.max(0, end - longestContext);
  const match = pattern.exec(text.slice(from, end));
  const name = match?.groups?.['name'] ?? match?.groups?.['name2'];
  if (!match || name === undefined || lexicon.notNames.has(name) || lexicon.countryOf(name) !== undefined) {
    return undefined;
  }
  const surname = from + match.index + match[0].indexOf(name);
  const start = surname - givenNameBefore(surname, name, search).length;
  const country = countryBefore(start, search);
  return { start, end: surname + name.length, length: 2, ...(country && { country }) };
}

// 마렌의 [일바] 브란트 대통령: between a genitive and a surname that nobody in the registry has, a word is a given name.
function givenNameBefore(end: number, surname: string, { text, lexicon, names }: NameSearch): string {
  const genitive = lexicon.words.genitiveSign;
  const [, place = '', given = ''] =
    /(?:^|[^\p{L}])(\p{L}+) (\p{L}{2,5} )$/u.exec(text.slice(Math.max(0, end - longestContext), end)) ?? [];
  const isFree = genitive !== undefined && place.length > genitive.length && place.endsWith(genitive);
  const isName = !lexicon.notNames.has(given.trim()) && lexicon.countryOf(given.trim()) === undefined;
  return isFree && isName && names.withSurname(surname).length === 0 ? given : '';
}

const longestCountry = 12;

// フランスのマクロン大統領, 프랑스의 마크롱 대통령: the country and its genitive stand before the name.
function countryBefore(end: number, { text, lexicon }: Pick<NameSearch, 'text' | 'lexicon'>): string | undefined {
  const genitive = lexicon.words.genitiveSign;
  const before = text.slice(Math.max(0, end - longestCountry), end).trimEnd();
  if (genitive === undefined || !before.endsWith(genitive)) {
    return undefined;
  }
  const place = before.slice(0, -genitive.length);
  for (let at = 0; at < place.length; at++) {
    const country = lexicon.countryOf(place.slice(at));
    if (country !== undefined) {
      return country;
    }
  }
  return undefined;
}

function nameAfter(at: number, pattern: RegExp, { text, lexicon }: NameSearch): AttachedName | undefined {
  pattern.lastIndex = at;
  const name = pattern.exec(text)?.[0];
  return name === undefined || lexicon.notNames.has(name) ? undefined : { start: at, end: at + name.length, length: 2 };
}

// “وزيرة الخارجية [إيلفا برانت] في”: the last words without an article before a word that no name holds. A title of
// one word has its country between: “رئيس أوريليا [ليفيو تارنوف] إن”.
function lastWords(phrase: RolePhrase, ends: ReadonlySet<string>, search: NameSearch): AttachedName | undefined {
  const { text, lexicon } = search;
  const run: { start: number; end: number; word: string }[] = [];
  const pattern = /\s(?<word>[\p{L}\p{M}]+)/uy;
  pattern.lastIndex = phrase.end;
  for (let match = pattern.exec(text); match && run.length <= mostWords; match = pattern.exec(text)) {
    const word = match.groups?.['word'] ?? '';
    if (ends.has(word) || ends.has(word.replace(/^و/u, ''))) {
      break;
    }
    run.push({ start: match.index + 1, end: match.index + match[0].length, word });
  }
  const article = run.findLastIndex(({ word }) => word.startsWith('ال') || lexicon.countryOf(word) !== undefined);
  const free = run.slice(article + 1);
  const particles = free.filter(({ word }) => lexicon.particles.has(word)).length;
  const title = text.slice(phrase.title.start, phrase.title.end);
  const ofCountry = article < 0 && free.length - particles > 2 && !/\s|^ال/u.test(title);
  const name = ofCountry ? free.slice(1) : free;
  const [first] = name;
  const last = name.at(-1);
  const length = name.length - particles;
  return first && last && length >= 2 && length <= 3 && run.length <= mostWords
    ? { start: first.start, end: last.end, length }
    : undefined;
}
