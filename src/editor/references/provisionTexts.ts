import * as vscode from 'vscode';
import type { Reference, ReferenceTarget, StructureNode } from '../../core/model';
import { touches } from '../../core/text/span';
import { findNode } from '../../core/treaty/provisions';
import type { Services } from '../services';
import type { InstrumentOfFile } from '../treaty/boundTexts';
import { toCorpusText, type Corpus, type CorpusText } from '../treaty/corpus';

/** What the features for references share. */
export interface ReferenceServices extends Pick<Services, 'analyses' | 'knowledge' | 'log'> {
  readonly corpus: Corpus;
  readonly instrumentOf: InstrumentOfFile;
}

/** A provision in a text of the workspace. */
export interface FoundProvision extends CorpusText {
  readonly node: StructureNode;
}

/** The reference at a place of a document. */
export async function referenceAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  { analyses }: Pick<Services, 'analyses'>,
): Promise<Reference | undefined> {
  const analysis = await analyses.load(document);
  const offset = document.offsetAt(position);
  return analysis?.references.find((candidate) => touches(candidate, offset));
}

/** The provision that a target names: in the file itself, or in the bound texts, those in the reader's language first. */
export async function findProvisions(
  document: vscode.TextDocument,
  reference: Reference,
  target: ReferenceTarget,
  services: ReferenceServices,
  token: vscode.CancellationToken,
): Promise<readonly FoundProvision[]> {
  const { eId } = target;
  if (eId === undefined) {
    return [];
  }
  const texts = await textsOf(document, reference, target, services, token);
  return texts.flatMap((text) => {
    const node = findNode(text.analysis.structure, eId, true);
    return node ? [{ ...text, node }] : [];
  });
}

async function textsOf(
  document: vscode.TextDocument,
  { resolvedBy }: Reference,
  { instrument }: ReferenceTarget,
  { corpus, instrumentOf, analyses }: ReferenceServices,
  token: vscode.CancellationToken,
): Promise<readonly CorpusText[]> {
  const analysis = await analyses.load(document);
  if (resolvedBy === 'self' || (instrument !== undefined && instrumentOf(document.uri) === instrument)) {
    return analysis ? [toCorpusText(document.uri, document.getText(), analysis, undefined)] : [];
  }
  if (instrument === undefined) {
    return [];
  }
  const bound = (await corpus.treaties(token)).filter(({ uri }) => instrumentOf(uri) === instrument);
  const languages = [vscode.env.language.slice(0, 2), analysis?.language, 'en'];
  const rank = (text: CorpusText): number => (languages.indexOf(text.analysis.language) + 9) % 9;
  return [...bound].sort((a, b) => rank(a) - rank(b));
}
