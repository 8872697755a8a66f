import type { Mention, Span } from '../../model';
import { NameMatcher } from '../../officials/matcher';
import type { Reading } from '../../reading';
import { overlaps } from '../../text/span';
import type { NameSearch } from './nameSearch';
import { isGivenName } from './nameSearch';
import type { People, Person } from './people';
import { formsOf, stemOf, stemsOf } from './stem';

/** No name has more words beside the surname. */
const longestName = 4;

interface Placed {
  readonly mention: Mention;
  readonly person: Person;
}

/** Finds the people whom the text has named with a title where it names them again without: by surname, or in full. */
export function findSurnames(
  { text }: Reading,
  earlier: readonly Placed[],
  people: People,
  search: NameSearch,
): Mention[] {
  const surnames = [...new Set(people.surnames.flatMap(formsOf))].filter((form) => form.length > 1);
  const last = new Map<Person, number>();
  const known = remembering((surname: string) => people.withSurname(surname));
  const mentions: Mention[] = [];
  const hits = [...new NameMatcher(surnames).find(text)];
  const relatives = givenNamesOfRelatives(text, hits, search);
  let next = 0;
  for (const hit of hits) {
    for (let placed = earlier[next]; placed && placed.mention.name.start <= hit.start; placed = earlier[++next]) {
      last.set(placed.person, placed.mention.name.start);
    }
    const isTaken = [earlier[next - 1], earlier[next]].some((placed) => placed && overlaps(placed.mention.name, hit));
    const borne = isTaken ? undefined : bearersAt(hit, known(surnames[hit.name] ?? ''), search, relatives);
    const namesakes = (borne?.people ?? []).filter((person) => borne?.full === true || last.has(person));
    namesakes.sort((a, b) => (last.get(a) ?? 0) - (last.get(b) ?? 0));
    const person = namesakes.at(-1);
    if (person && borne) {
      last.set(person, hit.start);
      mentions.push(toMention(borne.span, person, namesakes));
    }
  }
  return mentions;
}

interface Borne {
  readonly span: Span;
  readonly people: readonly Person[];
  /** Whether given names stand beside the surname. */
  readonly full: boolean;
}

// “Hans Beispiel” is Hans, whoever else is called Beispiel; a bare “Beispiel” may be any of them.
function bearersAt(
  hit: Span,
  bearers: readonly Person[],
  search: NameSearch,
  relatives: ReadonlySet<string>,
): Borne | undefined {
  const { text } = search;
  const places = bearers.map((person) => ({ person, span: nameAround(text, hit, person) }));
  const longest = places.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  const own = places.filter(({ span }) => span.end - span.start === longest);
  const [first] = own;
  if (first && isNamedInFull(text, hit, first.span)) {
    return { span: first.span, people: own.map(({ person }) => person), full: true };
  }
  if (!first || !standsAlone(text, hit, search, relatives) || hasGivenNameBehind(text, hit.end, bearers)) {
    return undefined;
  }
  return { span: first.span, people: bearers, full: false };
}

// More than small words were added, and no hyphen joins the whole to something else.
function isNamedInFull(text: string, hit: Span, { start, end }: Span): boolean {
  const added = text.slice(start, hit.start) + text.slice(hit.end, end);
  return /\p{Lu}/u.test(added) && !/\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start));
}

function toMention({ start, end }: Span, person: Person, namesakes: readonly Person[]): Mention {
  const ids = [...new Set(namesakes.map(({ id }) => id))];
  return {
    start,
    end,
    name: { start, end },
    ...(ids.length > 1 ? { candidates: ids.reverse() } : whoIs(person)),
    ...(person.country && ids.length === 1 && { country: person.country }),
  };
}

function whoIs(person: Person): Pick<Mention, 'official' | 'candidates'> {
  return person.candidates ? { candidates: person.candidates } : { official: person.id };
}

// Where the surname comes first, every syllable counts: “Kim Chen Nam” is not Kim Chen Un.
function nameAround(text: string, hit: Span, person: Person): Span {
  const span = withOwnWords(text, hit, person);
  const length = stemsOf(text.slice(span.start, span.end)).length;
  return isSurnameFirst(person) && length < person.stems.length ? { start: hit.start, end: hit.end } : span;
}

function isSurnameFirst({ surname, stems }: Person): boolean {
  return stems.length > 1 && stems[0] === stemOf(surname);
}

// “van Telgen” after Joris van Telgen, “Kim Jong-gyu” after “Minister Kim Jong-gyu”: the other words of the name.
function withOwnWords(text: string, { start, end }: Span, person: Person): Span {
  let from = start;
  let to = end;
  for (let round = 0; round < longestName; round++) {
    const before = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]+(?:[^\S\n]|[-‐‑]))$/u.exec(
      text.slice(Math.max(0, from - 30), from),
    )?.[1];
    if (before === undefined || !person.stems.includes(stemOf(before.slice(0, -1)))) {
      break;
    }
    from -= before.length;
  }
  for (let round = 0; round < longestName && to - end < 40; round++) {
    const behind = /^(?:[^\S\n]|[-‐‑])[\p{L}\p{M}]+/u.exec(text.slice(to, to + 30))?.[0];
    if (behind === undefined || !person.stems.includes(stemOf(behind.slice(1)))) {
      break;
    }
    to += behind.length;
  }
  return { start: from, end: to };
}

// “Kim Jong-il” after Kim Jong-un: where the surname comes first, a capitalized word behind it is another given name.
function hasGivenNameBehind(text: string, end: number, people: readonly Person[]): boolean {
  return people.some(isSurnameFirst) && /^[^\S\n]\p{Lu}/u.test(text.slice(end, end + 2));
}

// Not “Merkel-Vertraute”, not “Anna Koch” after Hans Koch, not “der Koch”.
function standsAlone(text: string, { start, end }: Span, search: NameSearch, relatives: ReadonlySet<string>): boolean {
  const { lexicon } = search;
  const before = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]+)([^\S\n]|[-‐‑])$/u.exec(text.slice(Math.max(0, start - 30), start));
  if (before?.[2] === '-' || /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2)) || isNumbered(text, end, lexicon)) {
    return false;
  }
  const word = before?.[1] ?? '';
  const isGiven = relatives.has(word) || (/^\p{Lu}/u.test(word) && isGivenName(word, search));
  if (isGiven && !lexicon.notNames.has(word)) {
    return false;
  }
  const written = text.slice(start, end).toLowerCase();
  return !lexicon.commonWords.has(written) || !lexicon.determiners.has(word.toLowerCase());
}

// “Kim dem Zweiten”, “Charles the Second”: a ruler who is counted, not the official of that surname.
function isNumbered(text: string, end: number, { determiners, ordinals }: NameSearch['lexicon']): boolean {
  const [, article = '', ordinal = ''] =
    /^[^\S\n]([\p{L}\p{M}]+)[^\S\n](\p{Lu}[\p{L}\p{M}]+)(?![\p{L}\p{M}]|[^\S\n]\p{Lu})/u.exec(
      text.slice(end, end + 40),
    ) ?? [];
  return ordinals.has(ordinal.toLowerCase()) && determiners.has(article.toLowerCase());
}

// “Arafats Witwe [Suha] Arafat”, “[Rahul] Gandhi, her grandson,”: nobody's list has the name, but here and elsewhere in
// the text that is not the official.
function givenNamesOfRelatives(
  text: string,
  hits: readonly Span[],
  { lexicon: { relatives } }: NameSearch,
): ReadonlySet<string> {
  const before = /(?:^|[^\p{L}\p{M}])(?:([\p{L}\p{M}]+)[^\S\n])?(\p{Lu}[\p{L}\p{M}]+)[^\S\n]$/u;
  const behind = /^,[^\S\n](?:[\p{L}\p{M}]+[^\S\n])?([\p{L}\p{M}]+)/u;
  return new Set(
    hits.flatMap(({ start, end }) => {
      const [, relative = '', given = ''] = before.exec(text.slice(Math.max(0, start - 50), start)) ?? [];
      const apposition = behind.exec(text.slice(end, end + 50))?.[1] ?? '';
      return [relative, apposition].some((word) => relatives.has(word.toLowerCase())) ? [given] : [];
    }),
  );
}

function remembering<Value>(compute: (key: string) => Value): (key: string) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    const value = values.get(key) ?? compute(key);
    values.set(key, value);
    return value;
  };
}
