import { tag } from './lexicon';
import type { SpeechLexicon } from './lexicon';
import { caseOf } from './grammaticalCase';
import { likelySpeaker, personality, phraseFrom } from './likelySpeaker';
import { isNameInMarks, longestName } from './namesInMarks';
import { phraseEnding, startOfClause, toPhrase } from './nounPhrases';
import type { NounPhrase } from './nounPhrases';
import type { Token } from './tokens';
import { outranks } from './outranking';

/**
 * Whom the finite verb at `verb` has for its subject in a language whose main clauses have the verb second and whose
 * other clauses have it last: the first noun phrase that can be a nominative, whatever opens the clause.
 */
export function verbSecondSubject(
  tokens: readonly Token[],
  verb: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const around = tokens[verb - 1]?.kind === 'marks' && isLast(tokens, verb);
  // “…, weil X das als „…“ [bezeichnet] hat”: the clause began before the marks.
  const first = startOfClause(tokens, around ? verb - 1 : verb);
  const opener = tokens[first];
  if (first === verb || !opener) {
    return behindEdge(tokens, verb, lexicon);
  }
  if (isRelative(tokens, first, verb, lexicon)) {
    return relativeSubject(tokens, first, verb, lexicon);
  }
  const certain = certainBehind(tokens, verb, lexicon);
  if (certain) {
    return certain;
  }
  const inverted = !opener.capital && (opener.tags & tag.auxiliary) !== 0;
  if (inverted || (lexicon.subordinators.has(opener.entry) && isLast(tokens, verb))) {
    return subjectBetween(tokens, first + 1, verb, lexicon) ?? farSubject(tokens, verb, lexicon);
  }
  return mainSubject(tokens, first, verb, lexicon);
}

// “Das Angebot lehnt [er] ab”: a pronoun that can only be the subject, right behind the verb.
function certainBehind(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const phrase = phraseFrom(tokens, verb + 1, verb + 1, lexicon);
  return phrase?.pronoun === true && caseOf(tokens, phrase, lexicon) === 'nominative' ? phrase : undefined;
}

// The verb opens its clause: “„…“, sagte X”, “Als er kam, sagte X”, but “X, der Sprecher der Partei, sagte”.
function behindEdge(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const head = tokens[verb - 1]?.kind === 'comma' ? headOfApposition(tokens, verb - 1, lexicon) : undefined;
  return head ?? subjectBehind(tokens, verb + 1, lexicon) ?? farSubject(tokens, verb, lexicon);
}

// “[X], Vorsitzender der Partei, die …,”: the leftmost of the noun phrases that stand alone between commas.
function headOfApposition(tokens: readonly Token[], comma: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  let head: NounPhrase | undefined;
  let end = comma;
  while (end > 0 && comma - end < farthest) {
    const first = startOfSegment(tokens, end - 1, lexicon);
    const alone = phraseAlone(tokens, first, end, lexicon);
    if (!alone && !isRelative(tokens, first, end - 1, lexicon)) {
      break;
    }
    // “X, [eines der Mitglieder], sagte”
    head = alone && caseOf(tokens, alone, lexicon) !== 'oblique' ? alone : head;
    if (tokens[first - 1]?.kind !== 'comma') {
      break;
    }
    end = first - 1;
  }
  return head && head.last < comma - 1 ? head : undefined;
}

function startOfSegment(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): number {
  let first = at;
  while (first > 0 && tokens[first - 1]?.kind !== 'comma' && !isPartEdge(tokens, first - 1)) {
    first--;
  }
  while (first < at && isParticle(tokens[first], lexicon)) {
    first++;
  }
  return first;
}

// A noun phrase that fills its segment: “[Der Vorsitzende von ver.di],”.
function phraseAlone(
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const phrase = phraseFrom(tokens, first, end - 1, lexicon);
  if (!phrase) {
    return undefined;
  }
  const rest = tokens.slice(phrase.last + 1, end).filter(({ kind }) => kind !== 'sign');
  const [next] = rest;
  const goesOn = next === undefined || next.capital || (next.tags & (tag.determiner | tag.linker | tag.stop)) !== 0;
  return goesOn && rest.every(({ tags }) => (tags & verbal) === 0) ? phrase : undefined;
}

const verbal = tag.verb | tag.weakVerb | tag.auxiliary | tag.reportedMood | tag.finite | tag.separable;

function isPartEdge(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  return kind === 'colon' || kind === 'semicolon' || (kind === 'marks' && !isNameInMarks(tokens, at));
}

function isParticle(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  return token !== undefined && (lexicon.coordinators.has(token.entry) || lexicon.focusParticles.has(token.entry));
}

/** Whether the verb stands in the main clause, in an aside (“wie X sagte”) or in another clause inside the sentence. */
export function placeOf(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): 'main' | 'aside' | 'embedded' {
  const first = startOfClause(tokens, verb);
  const opener = tokens[first];
  if (!opener || first === verb) {
    return 'main';
  }
  if (lexicon.asides.has(opener.entry)) {
    return 'aside';
  }
  const clause = lexicon.subordinators.has(opener.entry) && isLast(tokens, verb);
  return clause || isRelative(tokens, first, verb, lexicon) ? 'embedded' : 'main';
}

// “, der … sagte”, “, mit dem … sagte”; not “, der neue Vorsitzende”.
function isRelative(tokens: readonly Token[], first: number, verb: number, lexicon: SpeechLexicon): boolean {
  const at = lexicon.prepositions.has(tokens[first]?.entry ?? '') ? first + 1 : first;
  const opener = tokens[at];
  const next = tokens[at + 1];
  if (tokens[first - 1]?.kind !== 'comma' || !opener || !next || opener.capital || !(opener.tags & tag.relative)) {
    return false;
  }
  if (next.kind !== 'word' || next.capital) {
    return at + 1 >= verb || isLast(tokens, verb);
  }
  return next.tags !== 0 || tokens[at + 2]?.capital !== true;
}

function isLast(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (next?.kind === 'word' && next.tags & tag.auxiliary && !next.capital) {
    return true;
  }
  return next === undefined || (next.kind !== 'word' && next.kind !== 'number' && next.kind !== 'brackets');
}

// “X, [der] sagte”: who stands before the comma, unless the clause has a subject of its own: “ein Wort, das X sagte”.
function relativeSubject(
  tokens: readonly Token[],
  first: number,
  verb: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  const opener = tokens[first];
  const governed = opener !== undefined && lexicon.prepositions.has(opener.entry);
  const own = subjectBetween(tokens, first + (governed ? 2 : 1), verb, lexicon);
  const object = governed || (opener !== undefined && lexicon.oblique.has(opener.entry));
  if (own && (object || own.pronoun || personality(tokens, own, lexicon) >= 1)) {
    return own;
  }
  return phraseEnding(tokens, first - 2, lexicon) ?? own;
}

function mainSubject(
  tokens: readonly Token[],
  first: number,
  verb: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  if (lexicon.coordinators.has(tokens[verb - 1]?.entry ?? '')) {
    return subjectBetween(tokens, first, verb - 1, lexicon) ?? farSubject(tokens, verb, lexicon);
  }
  let from = first;
  while (from < verb - 1 && isParticle(tokens[from], lexicon)) {
    from++;
  }
  const before = isAdverbial(tokens, from, lexicon) ? undefined : phraseFrom(tokens, from, verb - 1, lexicon);
  const fits = before !== undefined && caseOf(tokens, before, lexicon) !== 'oblique';
  const behind = subjectBehind(tokens, verb + 1, lexicon);
  if (!fits) {
    return (
      behind ??
      (isLast(tokens, verb) ? enclosingSubject(tokens, first, lexicon) : undefined) ??
      farSubject(tokens, verb, lexicon) ??
      before
    );
  }
  return behind && outranks(tokens, behind, before, lexicon) ? behind : before;
}

// “Ergänzend sagte”, “Passend dazu sagte”, “In Bonn sagte”.
function isAdverbial(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const opener = tokens[at];
  const next = tokens[at + 1];
  return (
    opener === undefined ||
    lexicon.prepositions.has(opener.entry) ||
    (next?.capital !== true && lexicon.adverbEndings.some((ending) => opener.lower.endsWith(ending)))
  );
}

// “Wie X, der in Bonn lebt, dazu [sagte]”: the clause began before an inserted one.
function enclosingSubject(tokens: readonly Token[], first: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  for (let at = first - 1; at > 0; at--) {
    const start = startOfClause(tokens, at - 1);
    if (lexicon.subordinators.has(tokens[start]?.entry ?? '')) {
      return subjectBetween(tokens, start + 1, at, lexicon);
    }
    at = start;
  }
  return undefined;
}

// The first noun phrase from `from` to before `to` that can be a subject.
function subjectBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: SpeechLexicon,
): NounPhrase | undefined {
  let open: NounPhrase | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || lexicon.prepositions.has(token.entry)) {
      at = endOfGoverned(tokens, at, to, lexicon);
      continue;
    }
    const phrase = phraseFrom(tokens, at, to - 1, lexicon);
    if (!phrase) {
      continue;
    }
    const form = caseOf(tokens, phrase, lexicon);
    const it = phrase.pronoun && (token.tags & tag.neuter) !== 0;
    if (form === 'nominative' || (form === 'open' && !phrase.pronoun && !open)) {
      return phrase;
    }
    open ??= form === 'open' && !it ? phrase : undefined;
    if (open && open !== phrase) {
      return open;
    }
    at = phrase.last;
  }
  return open;
}

// What a preposition governs is no subject: “in [einem Interview]”.
function endOfGoverned(tokens: readonly Token[], at: number, to: number, lexicon: SpeechLexicon): number {
  const phrase = phraseFrom(tokens, at + 1, to - 1, lexicon);
  return phrase?.last ?? at;
}

const farthest = 30;

/** The subject behind a verb that stands before it: “Am Montag sagte in Bonn auch [X]”. */
function subjectBehind(tokens: readonly Token[], from: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  const quoted = tokens[from];
  if (quoted?.kind === 'marks' && quoted.end - quoted.start < longestName && from > 1) {
    return toPhrase(tokens, from, from, false);
  }
  let to = from;
  while (to < tokens.length && to - from < farthest && !isBreak(tokens, to)) {
    to++;
  }
  const subject = subjectBetween(tokens, from, to, lexicon);
  // “sagte [von der Leyen]”, “sagte [van Telgen]”
  const alone = !subject || (subject.first === from + 1 && !lexicon.prepositions.has(quoted?.entry ?? ''));
  // … but not “sagte [zu den Vorwürfen]”
  const particle =
    quoted && alone && lexicon.nameParticles.has(quoted.entry) && !lexicon.oblique.has(tokens[from + 1]?.entry ?? '');
  return particle ? toPhrase(tokens, from, endOfGoverned(tokens, from, to, lexicon), false) : subject;
}

function isBreak(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  // “am 20. Juli”
  const period = kind === 'sign' && tokens[at - 1]?.kind !== 'number';
  // Dutch “zei [dat] hij …”: no comma parts the clause from its verb.
  const clause = kind === 'word' && ((tokens[at]?.tags ?? 0) & tag.that) !== 0;
  return kind === 'comma' || period || clause || isPartEdge(tokens, at);
}

// “X stand auf, nahm das Wort und [sagte]”: the likeliest before the verb.
function farSubject(tokens: readonly Token[], verb: number, lexicon: SpeechLexicon): NounPhrase | undefined {
  return verb > 0 ? likelySpeaker(tokens, 0, verb - 1, lexicon) : undefined;
}
