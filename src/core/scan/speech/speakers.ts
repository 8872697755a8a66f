import type { Mention, Reference, Span, Speaker, SpeakerKind } from '../../model';
import { firstEndingAfter, overlaps } from '../../text/span';
import { findAntecedent, genderOf } from './antecedents';
import type { Known } from './antecedents';
import type { Attribution } from './attribution';
import { tag } from './lexicon';
import type { Nouns } from './lexicon';
import { endsWithOne } from './likelySpeaker';
import type { NounPhrase } from './nounPhrases';
import type { Passages } from './passages';
import type { Token } from './tokens';

/** Who may be meant by “she”, “the minister”: the speakers so far, the last one first. */
export interface Focus {
  readonly persons: Known[];
}

export interface Findings {
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
}

/** The speaker that the attribution names, its pronoun resolved; it goes to the top of the focus. */
export function resolveSpeaker(
  passages: Passages,
  attribution: Attribution,
  findings: Findings,
  focus: Focus,
): Speaker | undefined {
  const { subject } = attribution;
  if (!subject) {
    return undefined;
  }
  const span = { start: subject.start, end: subject.end };
  const resolvedBy = subject.pronoun ? 'pronoun' : attribution.tie;
  if (subject.pronoun) {
    const meant = antecedent(passages, attribution, subject, findings, focus);
    const text = meant?.text ?? passages.text.slice(span.start, span.end);
    return { ...span, text, kind: meant?.kind ?? 'pronoun', ...official(meant?.official), resolvedBy };
  }
  const known = describe(passages, attribution, subject, findings);
  focus.persons.unshift(known);
  focus.persons.length = Math.min(focus.persons.length, 12);
  return { ...span, text: known.text, kind: known.kind, ...official(known.official), resolvedBy };
}

function tokensOf(passages: Passages, { from, tokens }: Attribution): readonly Token[] {
  return tokens ?? passages.at(from)?.tokens ?? [];
}

function official(id: string | undefined): { readonly official?: string } {
  return id === undefined ? {} : { official: id };
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
  const tokens = tokensOf(passages, attribution).slice(subject.first, subject.last + 1);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const has = (nouns: Nouns) => words.some(({ lower }) => endsWithOne(lower, nouns));
  const mention = overlapping(findings.mentions, subject);
  const reference = overlapping(findings.references, subject);
  const gender = genderOf(tokensOf(passages, attribution), subject, lexicon);
  const kind: SpeakerKind = reference
    ? 'provision'
    : mention
      ? 'person'
      : has(lexicon.institutions) || has(lexicon.documents)
        ? 'institution'
        : words.some(({ tags }) => tags & tag.collective)
          ? 'group'
          : 'person';
  const end = tokens.findLast(({ kind: sort }) => sort !== 'brackets')?.end ?? subject.end;
  return { text: text.slice(subject.start, end), gender, kind, official: mention?.official, at: subject.start };
}

function overlapping<Finding extends Span>(findings: readonly Finding[], span: Span): Finding | undefined {
  const candidate = findings[firstEndingAfter(findings, span.start)];
  return candidate && overlaps(candidate, span) ? candidate : undefined;
}
