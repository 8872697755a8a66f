import type { Analysis, SourceText, TextKind } from './model';
import { readMarks } from './scan/marks/marks';
import { findMentions } from './scan/mentions/mentions';
import { findQuotations } from './scan/quotations';
import { findReferences } from './scan/references/references';
import { doubtsOf } from './scan/references/doubts';
import { findStructure } from './treaty/structure/structure';
import { findTextProblems } from './treaty/problems';
import { detectKind } from './treaty/structure/textKind';
import type { InstrumentTable } from './treaty/instruments/instruments';
import type { OfficialRegistry } from './officials/registry';
import type { Reading } from './reading';
import { detectLanguage } from './text/detectLanguage';
import { findParagraphs } from './text/paragraphs';
import type { Language } from './languages/language';
import { languageOf, languages } from './languages/languages';

/** What is known beforehand, loaded by whoever has files. */
export interface Knowledge {
  readonly officials: OfficialRegistry;
  readonly instruments: InstrumentTable;
  /** The languages that are told apart; all that Glossator knows where absent. */
  readonly languages?: readonly Language[];
}

/** All findings in a text. Pure and linear in its length; never throws on any text. */
export function analyze(source: SourceText, knowledge: Knowledge): Analysis {
  const reading = read(source, knowledge.languages);
  const { structure, references } = findReferred(reading, source, knowledge);
  const mentions = findMentions(reading, knowledge.officials);
  const { spans: marked, problems } = readMarks(reading);
  const quotations = findQuotations(reading, { marked, mentions, references });
  const isDoubtful = doubtsOf(reading, { references, structure, instruments: knowledge.instruments, marked });
  return {
    language: reading.language.code,
    kind: reading.kind,
    quotations,
    references,
    mentions,
    structure,
    problems: [...problems, ...findTextProblems(reading.text, structure, references, isDoubtful)],
  };
}

/** Its references and structure alone, for searches through many texts. */
export function analyzeReferences(
  source: SourceText,
  knowledge: Knowledge,
): Pick<Analysis, 'references' | 'structure'> {
  return findReferred(read(source, knowledge.languages), source, knowledge);
}

function findReferred(
  reading: Reading,
  { instrument }: SourceText,
  { instruments }: Knowledge,
): Pick<Analysis, 'references' | 'structure'> {
  const structure = findStructure(reading);
  const self = instrument === undefined ? {} : { self: instrument };
  return { structure, references: findReferences(reading, { instruments, structure, ...self }) };
}

/** Finds out what every scanner needs to know of the text. */
export function read(source: SourceText, known: readonly Language[] = languages): Reading {
  const { text, date } = source;
  const language = languageOf(source.language ?? '', known) ?? detectLanguage(text, known);
  const kind: TextKind = source.kind ?? detectKind(text, language);
  return { text, language, kind, date, paragraphs: findParagraphs(text) };
}
