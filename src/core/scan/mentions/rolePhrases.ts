import type { Span } from '../../model';
import type { RoleId } from '../../officials/official';
import { isDigit, isLetter, isSpace, isUpper } from '../../text/characters';
import type { OfficeLexicon } from './lexicon';
import { counterpart } from './lexicon';

/** A title of a post in the text, with what stands before it: “Russlands stellvertretendem Außenminister”. */
export interface RolePhrase extends Span {
  /** The title itself with its compound: “Vize-Handelsminister”. */
  readonly title: Span;
  readonly role: RoleId;
  readonly country?: string;
  readonly former: boolean;
  readonly counterpart: boolean;
  /** Of a club, company or other body: “Vereinspräsident”, “president of the bank”. */
  readonly ofBody: boolean;
}

// So far before a title can its adjectives stand.
const lookBehind = 80;

/** All titles of posts in the text, in its order, whether a name follows or not. */
export function findRolePhrases(text: string, lexicon: OfficeLexicon): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let title = lexicon.roles.next(text, 0); title;) {
    const phrase = toPhrase(text, title.start, title.end, lexicon);
    if (phrase) {
      phrases.push(joinTitles(text, phrases.at(-1), phrase));
    }
    title = lexicon.roles.next(text, phrase ? title.end : title.start + 1);
  }
  return phrases;
}

// “presidential hopeful Sen. Ted Cruz”, “Der Vorsitzende Richter”: two titles of one person. Only the last one can have
// the name behind it.
function joinTitles(text: string, previous: RolePhrase | undefined, phrase: RolePhrase): RolePhrase {
  if (!previous || phrase.start - previous.end > 1 || text.charAt(previous.end) === '\n') {
    return phrase;
  }
  const country = phrase.country ?? previous.country;
  return {
    ...phrase,
    start: previous.start,
    title: { start: previous.title.start, end: phrase.end },
    ...(country && { country }),
    former: previous.former || phrase.former,
  };
}

function toPhrase(text: string, start: number, whole: number, lexicon: OfficeLexicon): RolePhrase | undefined {
  const title = withoutParticle(text, start, whole, lexicon);
  const word = text.slice(start, title);
  const end = withPortfolio(text, title, lexicon.roleOf(lowerFirst(word)), lexicon);
  const compound = lexicon.words.unspaced ? start : compoundStart(text, start);
  const isCompound = compound < start;
  const prefix = text.slice(compound, start).replace(/[-‐‑]$/u, '');
  // “exministro”, “exprimer ministro”
  const former = isCompound && isFormerPrefix(prefix, lexicon);
  if (isCompound && !former && text.charAt(start - 1) !== '-' && !lexicon.mayBeCompound(word)) {
    return undefined;
  }
  if (lexicon.words.nounsCapitalized && !isUpper(text.charCodeAt(compound))) {
    return undefined;
  }
  const before = readBefore(text, compound, lexicon);
  const inCompound = isCompound && lexicon.isDeputyPrefix(lowerFirst(prefix));
  const role = lexicon.roleOf(lowerFirst(word));
  const country =
    (isCompound ? countryInCompound(prefix, lexicon) : undefined) ?? before.country ?? countryInside(word, lexicon);
  const modified = beforeModifiers(text, before.start, lexicon);
  return {
    start: modified,
    end,
    title: { start: modified < before.start ? modified : compound, end },
    role: before.deputy || inCompound ? deputyOf(role) : role,
    ...(country && { country }),
    former: before.former || former,
    counterpart: role === counterpart,
    ofBody: (isCompound && !former && !country) || (!country && isOfSomething(text, end, lexicon)),
  };
}

// “ministre [de l’Environnement]”: where nothing but a name can follow, which then begins behind it.
function withPortfolio(text: string, end: number, role: RoleId, { portfolio }: OfficeLexicon): number {
  if (portfolio === undefined || !role.includes('minister')) {
    return end;
  }
  portfolio.lastIndex = end;
  return portfolio.test(text) ? portfolio.lastIndex : end;
}

// 장관[이]: the particle is of the sentence.
function withoutParticle(text: string, start: number, end: number, { titleParticles }: OfficeLexicon): number {
  const word = titleParticles.length > 0 ? text.slice(start, end) : '';
  const particle = titleParticles.find((each) => word.length > each.length + 1 && word.endsWith(each));
  return end - (particle?.length ?? 0);
}

// “Trump campaign spokesman”, “White House press secretary”: nouns before the title say what it is of.
function beforeModifiers(text: string, title: number, lexicon: OfficeLexicon): number {
  if (lexicon.modifiers.size === 0) {
    return title;
  }
  let start = title;
  for (let round = 0; round < 5; round++) {
    const word = /([\p{L}\d][\p{L}\d.&’'-]*)[^\S\n]$/u.exec(text.slice(Math.max(0, start - 30), start));
    const written = word?.[1] ?? '';
    const belongs = lexicon.modifiers.has(written) || (/^\p{Lu}/u.test(written) && !lexicon.notNames.has(written));
    if (!word || !belongs || /\p{Ll}{2}\.$/u.test(written)) {
      break;
    }
    start -= word[0].length;
  }
  return start;
}

function isOfSomething(text: string, end: number, lexicon: OfficeLexicon): boolean {
  const [, next, name = ''] = /^\s(\p{L}+)(?:\s|[’'])(\p{Lu}[\p{L}-]+)?/u.exec(text.slice(end, end + 40)) ?? [];
  // “presidente de Norvaldia”, but “presidente de la Liga”
  return next !== undefined && lexicon.links.has(next.toLowerCase()) && lexicon.state?.test(name) !== true;
}

// “US-Vize-Außenminister”: back over letters, digits and hyphens.
function compoundStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < lookBehind) {
    const unit = text.charCodeAt(at - 1);
    const joins = unit === 0x2d || unit === 0x2010 || unit === 0x2011;
    if (!isLetter(unit) && !isDigit(unit) && !(joins && at - 1 > 0 && isLetter(text.charCodeAt(at - 2)))) {
      break;
    }
    at--;
  }
  return at;
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

// “ministre russe des Affaires étrangères”
function countryInside(title: string, lexicon: OfficeLexicon): string | undefined {
  const [, ...others] = lexicon.words.wordInside ? title.split(/\s+/u) : [];
  return others.map((word) => lexicon.countryOf(word)).find((country) => country !== undefined);
}

// “Ex-Ministerpräsident”, “US-Ex-Präsident”
function isFormerPrefix(prefix: string, lexicon: OfficeLexicon): boolean {
  return prefix.split(/[-‐‑]/u).some((part) => lexicon.modifierOf(lowerFirst(part)) === 'former');
}

function countryInCompound(prefix: string, lexicon: OfficeLexicon): string | undefined {
  const parts = prefix.split(/[-‐‑]/u);
  return parts.map((part) => lexicon.countryOf(part)).find((country) => country !== undefined);
}

interface Before {
  readonly start: number;
  readonly deputy: boolean;
  readonly former: boolean;
  readonly country: string | undefined;
}

// Reads words before the title for as long as they are of a kind that belongs to it.
function readBefore(text: string, title: number, lexicon: OfficeLexicon): Before {
  let start = title;
  let deputy = false;
  let former = false;
  let country: string | undefined;
  for (let round = 0; round < 5; round++) {
    const found = modifierBefore(text, start, lexicon);
    if (!found) {
      break;
    }
    deputy ||= found.kind === 'deputy';
    former ||= found.kind === 'former';
    country ??= found.country;
    start = found.start;
  }
  return { start, deputy, former, country };
}

interface Modifier {
  readonly start: number;
  readonly kind: 'deputy' | 'former' | 'country' | 'body';
  /** Length of the article before it: `l’`ancien. */
  readonly article?: number;
  readonly country?: string;
}

const longestModifier = 4;

// The longest of the last one to four words that is a deputy's, a former's or a country's; without spaces, of the last
// eight characters.
function modifierBefore(text: string, end: number, lexicon: OfficeLexicon): Modifier | undefined {
  if (lexicon.words.unspaced) {
    return unspacedModifier(text, end, lexicon);
  }
  const from = Math.max(0, end - lookBehind);
  const context = text.slice(from, end);
  const gap = /[-‐‑\s]{1,2}$/u.exec(context);
  const stop = context.length - (gap?.[0].length ?? 0);
  let start = stop;
  let best: Modifier | undefined;
  for (let words = 0; words < longestModifier && start > 0; words++) {
    start = wordStart(context, start);
    const found = start < 0 ? undefined : modifierOf(context.slice(start, stop), lexicon);
    best = found ? { ...found, start: from + start + (found.article ?? 0) } : best;
    if (start <= 0 || !isSpace(context.charCodeAt(start - 1))) {
      break;
    }
    start--;
  }
  return gap || stop < context.length ? best : undefined;
}

function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && !isSpace(text.charCodeAt(at - 1)) && !/[«»„“”"()[\],;:!?]/u.test(text.charAt(at - 1))) {
    at--;
  }
  return at;
}

function unspacedModifier(text: string, end: number, lexicon: OfficeLexicon): Modifier | undefined {
  for (let start = Math.max(0, end - 8); start < end; start++) {
    const found = modifierOf(text.slice(start, end), lexicon);
    // 索霍[德]市长: a character inside a name is no country.
    const inside = found?.kind === 'country' && end - start === 1 && !lexicon.mayStandBefore(text.charAt(start - 1));
    if (found && !inside) {
      return { ...found, start };
    }
  }
  return undefined;
}

function modifierOf(words: string, lexicon: OfficeLexicon): Omit<Modifier, 'start'> | undefined {
  const bare = words.replace(/['’]s?$/u, '');
  // “l’ancien président”, “dell’ex ministro”
  const elided = bare.replace(/^\p{L}{1,5}['’](?=\p{L})/u, '');
  const article = bare.length - elided.length;
  const whole = lexicon.modifierOf(bare) ?? lexicon.modifierOf(lowerFirst(bare));
  const kind = whole ?? (article > 0 ? lexicon.modifierOf(elided) : undefined);
  if (kind === 'deputy' || kind === 'former' || kind === 'body') {
    return { kind, ...(whole === undefined && { article }) };
  }
  const country = lexicon.countryOf(bare);
  return country === undefined ? undefined : { kind: 'country', country };
}

const deputies: Readonly<Record<RoleId, RoleId>> = {
  president: 'vice_president',
  head_of_state: 'vice_president',
  head_of_government: 'deputy_head_of_government',
  foreign_minister: 'deputy_foreign_minister',
  defence_minister: 'deputy_minister',
  interior_minister: 'deputy_minister',
  finance_minister: 'deputy_minister',
  minister: 'deputy_minister',
};

/** The role of the deputy of somebody with this role. */
export function deputyOf(role: RoleId): RoleId {
  return deputies[role] ?? role;
}
