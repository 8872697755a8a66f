import * as vscode from 'vscode';
import { labelSpan } from '../../core/treaty/problems';
import { matchesQuery, namesOf, readProvisionQuery } from '../../core/treaty/provisionQuery';
import { provisionsOf } from '../../core/treaty/provisions';
import { foldName } from '../../core/text/fold';
import type { Corpus } from './corpus';
import { symbolName } from './symbols';

const mostSymbols = 200;

/** “#art 51 charter” in the quick open box goes to article 51 of the workspace’s text of the charter. */
export function registerProvisionSymbols(corpus: Corpus): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const wanted = readProvisionQuery(query);
      if (wanted.number === undefined && wanted.words.length === 0) {
        return [];
      }
      const symbols: vscode.SymbolInformation[] = [];
      for (const { uri, text, lines, analysis } of await corpus.treaties(token)) {
        const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
        const names = namesOf(file, text);
        for (const node of provisionsOf(analysis.structure)) {
          const { name } = symbolName(text, node);
          if (symbols.length < mostSymbols && matchesQuery(wanted, node, `${names} ${foldName(name)}`)) {
            const location = new vscode.Location(
              uri,
              lines.rangeOf(labelSpan(text, node)).start.with({ character: 0 }),
            );
            // VS Code filters by the letters of the query, so that they must be in the name.
            symbols.push(new vscode.SymbolInformation(`${name} · ${file}`, vscode.SymbolKind.Method, query, location));
          }
        }
      }
      return symbols;
    },
  });
}
