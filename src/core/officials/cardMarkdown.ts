import { escapeMarkdown } from '../text/escape';
import type { Mention } from '../model';
import type { CardPost, OfficialCard } from './card';
import { countryName, dateIn, flagOf } from './card';
import type { CardLanguage } from './cardWords';
import { cardWords, sourceNames } from './cardWords';

const shownAliases = 6;
const shownPosts = 4;

/** A card as Markdown. Every text from the registry, the workspace or a document is escaped. */
export function cardMarkdown(card: OfficialCard): string {
  const words = cardWords[card.request.language];
  const blocks = [
    heading(card),
    currentPosts(card),
    folded(words.earlier, card.posts.length > 0 ? card.earlier : card.earlier.slice(1), card),
    folded(words.later, card.later, card),
    aliasLine(card),
    card.note ? `*${words.workspace}:* ${escapeMarkdown(card.note)}` : '',
    footer(card),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** The cards of all that an ambiguous name may mean, one under the other. */
export function ambiguousCardMarkdown(cards: readonly OfficialCard[], language: CardLanguage): string {
  return [`*${cardWords[language].ambiguous}*`, cards.map(cardMarkdown).join('\n\n---\n\n')].join('\n\n');
}

/** The card of somebody whom only the text knows: the name, and the title and country that the text gives. */
export function strangerMarkdown(
  text: string,
  mention: Mention,
  mentions: readonly Mention[],
  language: CardLanguage,
): string {
  const words = cardWords[language];
  const own = mentions.filter(({ official }) => official !== undefined && official === mention.official);
  const titled = own.find(({ role }) => role) ?? mention;
  const longest = [mention, ...own].reduce((a, b) => (b.name.end - b.name.start > a.name.end - a.name.start ? b : a));
  const title = titled.role && text.slice(titled.role.start, titled.role.end);
  const country =
    titled.country && `${flagOf(titled.country)} ${escapeMarkdown(countryName(titled.country, language))}`;
  const blocks = [
    `**${escapeMarkdown(text.slice(longest.name.start, longest.name.end))}**`,
    [title && escapeMarkdown(title), country].filter((part) => part !== undefined && part !== '').join(' · '),
    `*${words.onlyHere} · ${words.named.replace('{}', String(Math.max(1, own.length)))}*`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function heading({ name, originalName, flag, countryName }: OfficialCard): string {
  const original = originalName ? ` · ${escapeMarkdown(originalName)}` : '';
  const place = countryName ? `  \n${flag ?? ''} ${escapeMarkdown(countryName)}` : '';
  return `**${escapeMarkdown(name)}**${original}${place}`;
}

function currentPosts(card: OfficialCard): string {
  const {
    posts,
    earlier: [last],
    request: { date, language },
  } = card;
  const words = cardWords[language];
  if (date === undefined) {
    return [`*${words.noDate}*`, ...posts.map((post) => postLine(post, card))].join('\n\n');
  }
  const day = dateIn(date, language);
  if (posts.length === 0) {
    return [`*${words.noPost.replace('{}', day)}*`, ...(last ? [postLine(last, card)] : [])].join('\n\n');
  }
  return [
    `*${words.onDate.replace('{}', day)}:*`,
    ...posts.slice(0, shownPosts).map((post) => postLine(post, card)),
  ].join('\n\n');
}

// The country stands in the heading already, and in “Prince of Monaco”.
function postLine({ title, organization, countryName, flag, dates, certainty }: CardPost, card: OfficialCard): string {
  const isOwn = countryName === card.countryName;
  const isSaid = isOwn || (countryName !== undefined && title.includes(countryName));
  const where = [organization, isSaid ? undefined : countryName]
    .filter((part) => part !== undefined)
    .map(escapeMarkdown);
  const place = where.length > 0 ? `, ${where.join(', ')}` : '';
  const sign = certainty === undefined || certainty === 'held' ? '' : ' $(question)';
  return `${isOwn ? '' : (flag ?? '')} **${escapeMarkdown(title)}**${place} — ${escapeMarkdown(dates)}${sign}`.trimStart();
}

// `<details>` is among the few HTML elements that VS Code's hovers keep; elsewhere the list is simply open.
function folded(title: string, posts: readonly CardPost[], card: OfficialCard): string {
  if (posts.length === 0) {
    return '';
  }
  const lines = posts.map((post) => `- ${postLine(post, card)}`).join('\n');
  return `<details><summary>${title} (${posts.length})</summary>\n\n${lines}\n\n</details>`;
}

function aliasLine({ aliases, request }: OfficialCard): string {
  const words = cardWords[request.language];
  const names = aliases
    .slice(0, shownAliases)
    .map(({ name, generated }) => escapeMarkdown(name) + (generated ? ` *(${words.generated})*` : ''));
  const more = aliases.length > shownAliases ? ' …' : '';
  return names.length > 0 ? `*${words.alsoCalled}:* ${names.join(' · ')}${more}` : '';
}

function footer({ wikidataUrl, sources, request }: OfficialCard): string {
  const words = cardWords[request.language];
  const parts = [
    request.namedHere ? words.named.replace('{}', String(request.namedHere)) : '',
    request.quotedHere ? words.quoted.replace('{}', String(request.quotedHere)) : '',
    wikidataUrl ? `[Wikidata](${wikidataUrl})` : '',
    sources.length > 0
      ? `${words.sources}: ${sourceNames(sources, request.language).map(escapeMarkdown).join(', ')}`
      : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
