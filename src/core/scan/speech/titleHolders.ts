import type { Mention } from '../../model';
import type { RoleId } from '../../officials/official';
import { firstEndingAfter } from '../../text/span';
import { lexiconOf } from '../mentions/lexicon';
import type { SpeechLexicon } from './lexicon';
import type { NounPhrase } from './nounPhrases';
import type { Passages } from './passages';
import type { Token } from './tokens';

const mostMentions = 40;

/**
 * Who is meant by a title without a name, where the text has named its holder: “la ministre”, “el jefe del Estado”, “de
 * premier”. Nobody where the title goes on: “le porte-parole de l’armée” may be somebody else.
 */
export function titleHolder(
  { text, language, lexicon }: Passages,
  tokens: readonly Token[],
  subject: NounPhrase,
  mentions: readonly Mention[],
): Mention | undefined {
  const opener = tokens[subject.first];
  const title = tokens[subject.first + 1];
  if (!opener || !title || subject.last === subject.first || !lexicon.definites.has(opener.entry)) {
    return undefined;
  }
  const offices = lexiconOf(language.offices);
  const words = text.slice(title.start, subject.end);
  const match = new RegExp(offices.roles).exec(words);
  const rest = match?.index === 0 ? words.slice(match[0].length).trim() : ' ';
  const place = /^(?:de la|de|du|d[’']|del|della|di|da|do|van)\s?(?<place>\p{Lu}[\p{L}-]+)$/u.exec(rest)?.groups?.[
    'place'
  ];
  if (!match || (place === undefined && /\s|\p{Lu}/u.test(rest))) {
    return undefined;
  }
  const role = offices.roleOf(match[0].charAt(0).toLowerCase() + match[0].slice(1));
  const country = rest === '' ? undefined : offices.countryOf(rest);
  const before = firstEndingAfter(mentions, subject.start);
  return mentions
    .slice(Math.max(0, before - mostMentions), before)
    .findLast(
      (mention) =>
        mention.role !== undefined &&
        mention.role.former !== true &&
        isSame(role, mention.role.id) &&
        (place === undefined || text.slice(mention.start, mention.end).includes(place)) &&
        !differs(opener.entry, text.slice(Math.max(0, mention.start - longestArticle), mention.start), lexicon) &&
        (country === undefined || mention.country === undefined || mention.country === country),
    );
}

const longestArticle = 6;

// “la ministra” is not “el ministro de Defensa”.
function differs(article: string, before: string, { masculineArticles, feminineArticles }: SpeechLexicon): boolean {
  const other = /(\p{L}+['’]?)\s?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return (
    (feminineArticles.has(article) && masculineArticles.has(other)) ||
    (feminineArticles.has(other) && masculineArticles.has(article))
  );
}

const heads: ReadonlySet<RoleId> = new Set(['president', 'head_of_state']);

function isSame(said: RoleId, held: RoleId): boolean {
  const isMinister = said === 'minister' && held.endsWith('_minister') && !held.startsWith('deputy');
  return said === held || isMinister || (heads.has(said) && heads.has(held));
}
