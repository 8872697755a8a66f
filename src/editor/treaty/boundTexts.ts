import type * as vscode from 'vscode';
import type { SourceOfWords, SourcesOf } from '../../core/treaty/quotations/quotationSources';
import type { Corpus, CorpusText } from './corpus';

/** Says which instrument a file holds the text of: by `instruments.yaml`, or by its name (`un-charter.en.treaty`). */
export type InstrumentOfFile = (uri: vscode.Uri) => string | undefined;

/** The instrument that a file is named after. */
export function instrumentOfName(uri: vscode.Uri, isKnown: (id: string) => boolean): string | undefined {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).split('.')[0] ?? '';
  return isKnown(name) ? name : undefined;
}

/** The workspace’s treaties as sources of quotations. */
export async function loadSources(
  corpus: Corpus,
  instrumentOf: InstrumentOfFile,
  token?: vscode.CancellationToken,
): Promise<SourcesOf> {
  const texts = (await corpus.treaties(token)).filter(({ analysis }) => analysis.structure.length > 0);
  const sources = texts.map((text) => ({ source: toSource(text), uri: text.uri }));
  // Asked anew each time: which file holds which instrument may become known, or change, after the texts were read.
  return (wanted) =>
    sources.filter(({ uri }) => wanted === undefined || instrumentOf(uri) === wanted).map(({ source }) => source);
}

function toSource({ uri, text, analysis }: CorpusText): SourceOfWords {
  return { id: uri.toString(), text, language: analysis.language, structure: analysis.structure };
}
