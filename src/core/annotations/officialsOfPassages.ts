import type { Span } from '../model';
import { bySpan, overlaps } from '../text/span';
import type { PersonInText } from '../officials/people';

/** For each passage, the names of the people whom it names, or whose words it has or stands in. */
export function officialsOfPassages(people: readonly PersonInText[], passages: readonly Span[]): string[][] {
  const places = people
    .flatMap(({ name, mentions, quotations }) =>
      [...mentions, ...quotations].map(({ start, end }) => ({ start, end, name })),
    )
    .sort(bySpan);
  const order = passages.map((_, index) => index).sort((a, b) => startOf(passages[a]) - startOf(passages[b]));
  const names = passages.map((): string[] => []);
  // Both go through the text side by side; a place stays in the window until it ends before the passage.
  let window: typeof places = [];
  let next = 0;
  for (const index of order) {
    const passage = passages[index];
    if (!passage) {
      continue;
    }
    while (next < places.length && startOf(places[next]) < passage.end) {
      window.push(...places.slice(next, ++next));
    }
    window = window.filter(({ end }) => end > passage.start);
    const here = window.filter((place) => overlaps(place, passage)).map(({ name }) => name);
    names[index] = [...new Set(here)];
  }
  return names;
}

function startOf(span: Span | undefined): number {
  return span?.start ?? Infinity;
}
