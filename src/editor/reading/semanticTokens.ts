import * as vscode from 'vscode';
import type { Analysis } from '../../core/model';
import { overlaps } from '../../core/text/span';
import { tokensOf, type Token } from '../../core/tokens';
import type { Services } from '../services';
import { toRange, toSpan } from '../convert';

const legend = new vscode.SemanticTokensLegend(['official', 'reference', 'cue', 'speaker'], ['known', 'unknown']);

type Deps = Pick<Services, 'analyses' | 'settings'>;

/** Colors names, references, cues and speakers by what is known of them. */
export function registerSemanticTokens(selector: vscode.DocumentSelector, deps: Deps): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  // VS Code asks for what is visible and for the whole of each version.
  const known = new WeakMap<Analysis, readonly Token[]>();
  const knownTokens = (analysis: Analysis): readonly Token[] => {
    const tokens = known.get(analysis) ?? tokensOf(analysis);
    known.set(analysis, tokens);
    return tokens;
  };
  const build = async (document: vscode.TextDocument, token: vscode.CancellationToken, within?: vscode.Range) => {
    const { version } = document;
    const analysis = await deps.analyses.load(document);
    if (!analysis || token.isCancellationRequested || document.version !== version) {
      return undefined;
    }
    const tokens = deps.settings.for(document.uri).highlightNames ? knownTokens(analysis) : [];
    const wanted = within && toSpan(document, within);
    return toSemanticTokens(document, wanted ? tokens.filter((span) => overlaps(span, wanted)) : tokens);
  };
  return vscode.Disposable.from(
    changed,
    deps.analyses.onDidBecomeStale(() => {
      changed.fire();
    }),
    deps.settings.onDidChange(() => {
      changed.fire();
    }),
    vscode.languages.registerDocumentSemanticTokensProvider(
      selector,
      {
        onDidChangeSemanticTokens: changed.event,
        provideDocumentSemanticTokens: (document, token) => build(document, token),
      },
      legend,
    ),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(
      selector,
      { provideDocumentRangeSemanticTokens: (document, range, token) => build(document, token, range) },
      legend,
    ),
  );
}

// A token must not run over a line end: each line of its range becomes a token of its own.
function toSemanticTokens(document: vscode.TextDocument, tokens: readonly Token[]): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(legend);
  for (const token of tokens) {
    for (const range of linesOf(document, toRange(document, token))) {
      builder.push(range, token.type, token.modifier ? [token.modifier] : []);
    }
  }
  return builder.build();
}

function linesOf(document: vscode.TextDocument, range: vscode.Range): readonly vscode.Range[] {
  if (range.isSingleLine) {
    return [range];
  }
  const parts: vscode.Range[] = [];
  for (let { line } = range.start; line <= range.end.line; line++) {
    const part = document.lineAt(line).range.intersection(range);
    if (part && !part.isEmpty) {
      parts.push(part);
    }
  }
  return parts;
}
