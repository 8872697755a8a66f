import type { Mention, Span } from '../../model';
import { NameMatcher } from '../../officials/matcher';
import type { Reading } from '../../reading';
import { overlaps } from '../../text/span';
import type { NameSearch } from './attach';
import { isGivenName } from './attach';
import type { People, Person } from './people';
import { formsOf, stemOf } from './stem';

interface Placed {
  readonly mention: Mention;
  readonly person: Person;
}

/** Finds the surnames of people whom the text has named before, where they stand alone. */
export function findSurnames(
  { text }: Reading,
  earlier: readonly Placed[],
  people: People,
  search: NameSearch,
): Mention[] {
  const surnames = [...new Set(people.surnames.flatMap(formsOf))].filter((form) => form.length > 1);
  const hits = new NameMatcher(surnames).find(text);
  const last = new Map<Person, number>();
  const known = remembering((surname: string) => people.withSurname(surname));
  const mentions: Mention[] = [];
  let next = 0;
  for (const hit of hits) {
    for (let placed = earlier[next]; placed && placed.mention.name.start <= hit.start; placed = earlier[++next]) {
      last.set(placed.person, placed.mention.name.start);
    }
    const previous = earlier[next - 1];
    const following = earlier[next];
    const isTaken = [previous, following].some((placed) => placed && overlaps(placed.mention.name, hit));
    if (isTaken || !standsAlone(text, hit, search)) {
      continue;
    }
    if (hasGivenNameBehind(text, hit.end, known(surnames[hit.name] ?? ''))) {
      continue;
    }
    const namesakes = known(surnames[hit.name] ?? '').filter((person) => last.has(person));
    namesakes.sort((a, b) => (last.get(a) ?? 0) - (last.get(b) ?? 0));
    const person = namesakes.at(-1);
    if (person) {
      last.set(person, hit.start);
      mentions.push(toMention(withParticles(text, hit, person), person, namesakes));
    }
  }
  return mentions;
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

// “van Telgen” after Joris van Telgen: the small words of the name go with the surname.
function withParticles(text: string, { start, end }: Span, person: Person): Span {
  let from = start;
  for (let round = 0; round < 3; round++) {
    const word = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]{1,4}[^\S\n])$/u.exec(text.slice(Math.max(0, from - 8), from))?.[1];
    if (word === undefined || !person.particles.includes(word.trim().toLowerCase())) {
      break;
    }
    from -= word.length;
  }
  return { start: from, end };
}

// “Kim Jong-il” after Kim Jong-un: where the surname comes first, a capitalized word behind it is another given name.
function hasGivenNameBehind(text: string, end: number, people: readonly Person[]): boolean {
  const isFirst = people.some(({ surname, stems }) => stems.length > 1 && stems[0] === stemOf(surname));
  return isFirst && /^[^\S\n]\p{Lu}/u.test(text.slice(end, end + 2));
}

// Not “Merkel-Vertraute”, not “Anna Koch” after Hans Koch, not “der Koch”.
function standsAlone(text: string, { start, end }: Span, search: NameSearch): boolean {
  const { lexicon } = search;
  const before = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]+)([^\S\n]|[-‐‑])$/u.exec(text.slice(Math.max(0, start - 30), start));
  if (before?.[2] === '-' || /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2))) {
    return false;
  }
  const word = before?.[1] ?? '';
  if (/^\p{Lu}/u.test(word) && isGivenName(word, search) && !lexicon.notNames.has(word)) {
    return false;
  }
  const written = text.slice(start, end).toLowerCase();
  return !lexicon.commonWords.has(written) || !lexicon.determiners.has(word.toLowerCase());
}

function remembering<Value>(compute: (key: string) => Value): (key: string) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    const value = values.get(key) ?? compute(key);
    values.set(key, value);
    return value;
  };
}
