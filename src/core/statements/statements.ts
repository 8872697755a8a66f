import type { Analysis, Quotation, Span, Speaker } from '../model';
import { touches } from '../text/span';

/** What somebody says in one go: one quotation, or the parts that “…”, said X, “…” breaks it into. */
export interface Statement extends Span {
  /** In the order of the text, at least one. */
  readonly parts: readonly Quotation[];
  readonly speaker: Speaker | undefined;
}

/** All statements of one speaker, in the order of the text. */
export interface SpeakerStatements {
  /** The same for the same speaker in every version of the text. */
  readonly key: string;
  /** The fullest name that the text gives; absent where nobody is named. */
  readonly name: string | undefined;
  /** Id of the official, where known. */
  readonly official: string | undefined;
  readonly statements: readonly Statement[];
}

/** Whether somebody says it. Words in marks are nobody's speech, but for those that somebody is said to have said inside a quotation. */
export function isStatement({ kind, speaker }: Quotation): boolean {
  return kind !== 'marked' || speaker !== undefined;
}

/** What is said in a text, in its order. Words in marks that are nobody's speech are left out. */
export function findStatements({ quotations }: Pick<Analysis, 'quotations'>): Statement[] {
  const statements: Quotation[][] = [];
  const groups = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const known = quotation.group === undefined ? undefined : groups.get(quotation.group);
    if (!isStatement(quotation)) {
      continue;
    }
    if (known) {
      known.push(quotation);
      continue;
    }
    const parts = [quotation];
    statements.push(parts);
    if (quotation.group !== undefined) {
      groups.set(quotation.group, parts);
    }
  }
  return statements.map(toStatement);
}

function toStatement(parts: readonly Quotation[]): Statement {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  return { start, end, parts, speaker: parts.find(({ speaker }) => speaker)?.speaker };
}

/** The statements of each speaker; speakers in the order in which they first speak. */
export function groupBySpeaker(statements: readonly Statement[]): SpeakerStatements[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = keyOf(statement.speaker);
    const group = groups.get(key);
    if (group) {
      group.push(statement);
    } else {
      groups.set(key, [statement]);
    }
  }
  return Array.from(groups, ([key, group]) => ({
    key,
    name: fullestName(group),
    official: group.find(({ speaker }) => speaker?.official !== undefined)?.speaker?.official,
    statements: group,
  }));
}

// The official's id where it is known; otherwise the name with the case folded: “Die Polizei” and “die Polizei”.
function keyOf(speaker: Speaker | undefined): string {
  if (!speaker) {
    return '';
  }
  return speaker.official ?? `name:${speaker.text.replaceAll(/\s+/gu, ' ').trim().toLowerCase()}`;
}

function fullestName(group: readonly Statement[]): string | undefined {
  const names = group.flatMap(({ speaker }) => (speaker && speaker.kind !== 'pronoun' ? [speaker.text] : []));
  const fallback = group[0]?.speaker?.text;
  const [first] = names.sort((a, b) => b.length - a.length);
  return (first ?? fallback)?.replaceAll(/\s+/gu, ' ').trim();
}

/** The innermost quotation at an offset, of the kinds asked for. */
export function quotationAt(
  quotations: readonly Quotation[],
  offset: number,
  kinds: readonly Quotation['kind'][] = ['direct', 'indirect', 'marked'],
): Quotation | undefined {
  return quotations.findLast((quotation) => kinds.includes(quotation.kind) && touches(quotation, offset));
}

/** The first quotation that begins behind the offset; the first of the text where none does. */
export function quotationAfter(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  return quotations.find(({ start }) => start > offset) ?? quotations[0];
}

/** The last quotation that begins before the offset and is not the one there; the last of the text where none does. */
export function quotationBefore(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  const current = quotations.findLast((quotation) => touches(quotation, offset));
  const limit = current?.start ?? offset;
  return quotations.findLast(({ start }) => start < limit) ?? quotations.at(-1);
}

/** What belongs together at an offset: speaker, cue and parts of a quotation, or all that a speaker says. */
export interface Related {
  readonly speakers: readonly Span[];
  readonly cues: readonly Span[];
  readonly quotations: readonly Span[];
}

/** In a quotation: its parts, cue and speaker. On a speaker: all places of the speaker and all their statements. */
export function relatedAt(analysis: Pick<Analysis, 'quotations' | 'mentions'>, offset: number): Related | undefined {
  const statements = findStatements(analysis);
  const said = statements.find(({ speaker }) => speaker !== undefined && isAt(placeOf(speaker), offset));
  const mention = analysis.mentions.find((candidate) => touches(candidate, offset));
  const official = said?.speaker?.official ?? mention?.official;
  const key = said ? keyOf(said.speaker) : official;
  const ofSpeaker = key === undefined ? [] : statements.filter(({ speaker }) => keyOf(speaker) === key);
  if (ofSpeaker.length > 0) {
    const mentions = analysis.mentions.filter((other) => official !== undefined && other.official === official);
    return toRelated(
      ofSpeaker,
      mentions.map(({ name }) => name),
    );
  }
  const around = statements.findLast(({ parts }) => parts.some((part) => touches(part, offset)));
  return around && toRelated([around], []);
}

function toRelated(statements: readonly Statement[], names: readonly Span[]): Related {
  const places = [...names, ...statements.flatMap(({ speaker }) => placeOf(speaker) ?? [])];
  const unique = new Map(places.map(({ start, end }) => [start, { start, end }]));
  return {
    speakers: [...unique.values()].sort((a, b) => a.start - b.start),
    cues: statements.flatMap(({ parts }) => parts.flatMap(({ cue }) => cue ?? [])),
    quotations: statements.flatMap(({ parts }) => parts.map(({ start, end }) => ({ start, end }))),
  };
}

function placeOf(speaker: Speaker | undefined): Span | undefined {
  return speaker?.start !== undefined && speaker.end !== undefined
    ? { start: speaker.start, end: speaker.end }
    : undefined;
}

function isAt(span: Span | undefined, offset: number): boolean {
  return span !== undefined && touches(span, offset);
}
