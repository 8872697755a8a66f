import type { Mention } from '../../model';
import type { Language } from '../../languages/language';
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
  const holders = holdersBefore(mentions, subject.start);
  const said = holders.length === 0 ? undefined : readTitle(text.slice(title.start, subject.end), language);
  return said === undefined
    ? undefined
    : holders.findLast(
        (mention) =>
          isSame(said.role, mention.role.id) &&
          (said.place === undefined || text.slice(mention.start, mention.end).includes(said.place)) &&
          !differs(opener.entry, text.slice(Math.max(0, mention.start - longestArticle), mention.start), lexicon) &&
          (said.country === undefined || mention.country === undefined || mention.country === said.country),
      );
}

type Holder = Mention & { readonly role: NonNullable<Mention['role']> };

function holdersBefore(mentions: readonly Mention[], offset: number): readonly Holder[] {
  const before = firstEndingAfter(mentions, offset);
  return before === 0 ? [] : mentions.slice(Math.max(0, before - mostMentions), before).filter(isHolder);
}

function isHolder(mention: Mention): mention is Holder {
  return mention.role !== undefined && mention.role.former !== true;
}

interface Title {
  readonly role: RoleId;
  readonly place: string | undefined;
  readonly country: string | undefined;
}

const behindTitle = /^(?:de la|de|du|d[’']|del|della|di|da|do|van)\s?(?<place>\p{Lu}[\p{L}-]+)$/u;

// The title that the words open with; none where more than a country or a place follows it.
function readTitle(words: string, { offices }: Language): Title | undefined {
  const lexicon = lexiconOf(offices);
  const end = lexicon.roles.endAt(words, 0);
  if (end < 0) {
    return undefined;
  }
  const title = words.slice(0, end);
  const rest = words.slice(title.length).trim();
  const place = behindTitle.exec(rest)?.groups?.['place'];
  return place === undefined && /\s|\p{Lu}/u.test(rest)
    ? undefined
    : {
        role: lexicon.roleOf(title.charAt(0).toLowerCase() + title.slice(1)),
        place,
        country: rest === '' ? undefined : lexicon.countryOf(rest),
      };
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
