import type { Mention, Reference, Span, Speaker, SpeakerKind } from '../../model';
import { firstEndingAfter, overlaps } from '../../text/span';
import { genderOf, genderOfVerb, isOne } from './agreement';
import { endBeforeVerb, findAntecedent } from './antecedents';
import type { Known } from './antecedents';
import type { Attribution } from './attribution';
import { holderOfWords, isNobodysWords } from './holders';
import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { personality } from './likelySpeaker';
import { nominativeOf } from './nominative';
import type { NounPhrase } from './nounPhrases';
import { noun } from './nouns';
import type { Passages } from './passages';
import { isFullName } from './phraseParts';
import { titleHolder } from './titleHolders';
import type { Token } from './tokens';

/** Who may be meant by “she”, “the minister”: the speakers so far, the last one first. */
export interface Focus {
  readonly persons: Known[];
}

export interface Findings {
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
}

const mostPersons = 12;

/** The speaker that the attribution names, its pronoun resolved; it goes to the top of the focus. */
export function resolveSpeaker(
  passages: Passages,
  attribution: Attribution,
  findings: Findings,
  focus: Focus,
): Speaker | undefined {
  const tokens = tokensOf(passages, attribution);
  const holder = attribution.subject && holderOfWords(tokens, attribution.subject, passages.lexicon);
  if (attribution.subject && !holder && isNobodysWords(tokens, attribution.subject, passages.lexicon)) {
    return undefined;
  }
  const subject = holder?.phrase ?? withNounOfCue(passages, attribution);
  if (!subject) {
    return undefined;
  }
  if (holder?.pronoun) {
    const owner = findAntecedent(passages, holder.pronoun, attribution.from, focus.persons, findings.mentions);
    if (owner) {
      return toSpeaker(subject, owner.text, owner.kind, owner.official, 'pronoun');
    }
  }
  if (subject.pronoun) {
    const meant = antecedent(passages, attribution, subject, findings, focus);
    const text = meant?.text ?? passages.text.slice(subject.start, subject.end);
    return toSpeaker(subject, text, meant?.kind ?? 'pronoun', meant?.official, 'pronoun');
  }
  const described = describe(passages, attribution, subject, findings);
  // “Sorlin” is of the gender that “le secrétaire général, Matteo Sorlin” has told.
  const { official: id, gender } = described;
  const earlier =
    id && !gender && passages.lexicon.feminineArticles.size > 0
      ? focus.persons.find((person) => person.official === id && person.gender)
      : undefined;
  const known = earlier ? { ...described, gender: earlier.gender } : described;
  if (focus.persons.length >= mostPersons) {
    focus.persons.pop();
  }
  focus.persons.unshift(known);
  return toSpeaker(subject, known.text, known.kind, known.official, attribution.tie);
}

// « de [source policière] »: the last word of the cue is the noun that the adjective behind it belongs to.
function withNounOfCue({ text, lexicon }: Passages, { cue, subject }: Attribution): NounPhrase | undefined {
  if (lexicon.sourceWords.size === 0 || !cue || subject?.start !== cue.end + 1) {
    return subject;
  }
  const noun = text.slice(text.lastIndexOf(' ', cue.end - 1) + 1, cue.end);
  return lexicon.sourceWords.has(noun.toLowerCase()) ? { ...subject, start: cue.end - noun.length } : subject;
}

// Field by field: spreads cost more here than all that is found out about a speaker.
function toSpeaker(
  { start, end }: Span,
  text: string,
  kind: SpeakerKind,
  official: string | undefined,
  resolvedBy: string,
): Speaker {
  return official === undefined
    ? { start, end, text, kind, resolvedBy }
    : { start, end, text, kind, official, resolvedBy };
}

function tokensOf(passages: Passages, { from, tokens }: Attribution): readonly Token[] {
  return tokens ?? passages.at(from)?.tokens ?? [];
}

function antecedent(
  passages: Passages,
  attribution: Attribution,
  subject: NounPhrase,
  findings: Findings,
  focus: Focus,
): Known | undefined {
  const token = tokensOf(passages, attribution)[subject.first];
  return !token || token.tags & tag.firstPerson
    ? undefined
    : findAntecedent(passages, token, attribution.from, focus.persons, findings.mentions);
}

function describe(passages: Passages, attribution: Attribution, subject: NounPhrase, findings: Findings): Known {
  const { text, lexicon } = passages;
  const tokens = tokensOf(passages, attribution);
  const named = mentionOf(text, tokens, subject, findings.mentions);
  const mention = named ?? titleHolder(passages, tokens, subject, findings.mentions);
  const reference = overlapping(findings.references, subject);
  const { cue, tie } = attribution;
  const verb = cue && tie === 'frame' ? genderOfVerb(text.slice(cue.start, cue.end), lexicon) : undefined;
  const gender = genderOf(tokens, subject, lexicon) ?? verb;
  const kind: SpeakerKind = reference
    ? 'provision'
    : mention
      ? 'person'
      : isInstitution(tokens, subject)
        ? 'institution'
        : isCollective(tokens, subject)
          ? 'group'
          : 'person';
  const whole = tokens[endBeforeBrackets(tokens, subject)]?.end ?? subject.end;
  // “وزيرة الخارجية إيلفا برانت [في مؤتمر صحفي]”
  const known = mention ?? reference;
  const beforeVerb = named && endBeforeVerb(tokens, subject, named);
  const end = lexicon.words.caseless === true && known ? Math.min(whole, known.end) : (beforeVerb ?? whole);
  const holder = named ? undefined : mention;
  const span = holder ?? { start: subject.start, end };
  const name = holder ? text.slice(span.start, span.end) : nominativeOf(text, tokens, subject, span.end, lexicon);
  const isNamed =
    mention !== undefined ||
    personality(tokens, subject, lexicon) >= 1 ||
    isFullName(tokens, subject) ||
    (attribution.strong && !isPlural(text, attribution, lexicon) && isBareName(tokens, subject, lexicon));
  return { text: name, gender, kind, official: mention?.official, named: isNamed, at: subject.start };
}

// “Von „Täuschung“ sprechen Medienberichte.”: several are no bare name.
function isPlural(text: string, { cue }: Attribution, { words }: SpeechLexicon): boolean {
  return cue !== undefined && text.slice(cue.start, cue.end).endsWith(words.weakEnding ?? '\0');
}

// “sagte Holt”: a noun that says something has its article; but not “berichteten Zeitungen”.
function isBareName(tokens: readonly Token[], { first, last }: NounPhrase, lexicon: SpeechLexicon): boolean {
  const name = tokens[first];
  return (
    first === last &&
    name?.kind === 'word' &&
    name.capital &&
    name.nouns === 0 &&
    !lexicon.feminineEndings.some((ending) => name.lower.endsWith(ending) || name.lower.endsWith(`${ending}en`))
  );
}

// “die Sprecherin der Regierung” is a person, “die Regierung des Präsidenten” is none: the first noun that tells decides.
function isInstitution(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  for (let at = first; at <= last; at++) {
    const word = { first: at, last: at };
    if (isOne(tokens, word, noun.institution | noun.document)) {
      // “Landesrat Ferdinand Brauner”
      return !(at === first && last === first + 2 && isFullName(tokens, { first: first + 1, last }));
    }
    if (isOne(tokens, word, noun.feminine | noun.masculine)) {
      return false;
    }
  }
  return false;
}

function isCollective(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  for (let at = first; at <= last; at++) {
    if (tokens[at]?.kind === 'word' && ((tokens[at]?.tags ?? 0) & tag.collective) !== 0) {
      return true;
    }
  }
  return false;
}

// Index of the last token that is not in brackets; -1 where all are.
function endBeforeBrackets(tokens: readonly Token[], { first, last }: NounPhrase): number {
  let at = last;
  while (at >= first && tokens[at]?.kind === 'brackets') {
    at--;
  }
  return at >= first ? at : -1;
}

// “[Brandt’s] predecessor, Teo Warn”, „[Brandts] Vorgänger“: a name in the genitive before the noun is somebody else.
function mentionOf(
  text: string,
  tokens: readonly Token[],
  subject: NounPhrase,
  mentions: readonly Mention[],
): Mention | undefined {
  const first = overlapping(mentions, subject);
  if (!first || first.start > subject.start || first.end >= subject.end) {
    return first;
  }
  const behind = tokens.slice(subject.first, subject.last + 1).find(({ start }) => start >= first.end);
  const clitic = /^['’]s(?!\p{L})/u.test(text.slice(first.end, first.end + 3));
  const genitive = behind?.kind === 'word' && behind.capital && isGenitive(text, first.name);
  return clitic || genitive ? overlapping(mentions, { start: first.end + 1, end: subject.end }) : first;
}

const farthest = 6000;

// “Brandts” is Brandt’s where “Brandt” stands before it; “Timmermans” is not.
function isGenitive(text: string, { start, end }: Span): boolean {
  const bare = text.charAt(end - 1) === 's' ? text.slice(start, end - 1) : '';
  const before = text.slice(Math.max(0, start - farthest), start);
  for (let at = bare === '' ? -1 : before.indexOf(bare); at >= 0; at = before.indexOf(bare, at + 1)) {
    if (!/^\p{L}/u.test(before.slice(at + bare.length, at + bare.length + 2))) {
      return true;
    }
  }
  return false;
}

function overlapping<Finding extends Span>(findings: readonly Finding[], span: Span): Finding | undefined {
  const candidate = findings[firstEndingAfter(findings, span.start)];
  return candidate && overlaps(candidate, span) ? candidate : undefined;
}
