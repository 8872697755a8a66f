import fs from 'node:fs';
import path from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import { projectRoot } from '../host/paths';

const syntaxes = path.join(projectRoot, 'syntaxes');

/** Loads `syntaxes/<language>.tmLanguage.json` the way VS Code does. */
export async function loadGrammar(language: string): Promise<IGrammar> {
  const wasm = fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(new Uint8Array(wasm).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
      createOnigString: (text: string) => new OnigString(text),
    }),
    loadGrammar: (scope) => Promise.resolve(readGrammar(scope)),
  });
  const { scopeName } = JSON.parse(fs.readFileSync(grammarFile(language), 'utf8')) as { scopeName: string };
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) {
    throw new Error(`${grammarFile(language)} holds no grammar`);
  }
  return grammar;
}

/** Each line of the text behind “>”, and under it what the grammar makes of its parts, except the bare language. */
export function snapshot(grammar: IGrammar, text: string): string {
  const drawn: string[] = [];
  let stack = INITIAL;
  for (const line of text.split(/\r?\n/u)) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    drawn.push(`>${line}`);
    for (const { startIndex, endIndex, scopes } of tokens) {
      if (scopes.length > 1) {
        drawn.push(`#${' '.repeat(startIndex)}${'^'.repeat(endIndex - startIndex)} ${scopes.slice(1).join(' ')}`);
      }
    }
  }
  return `${drawn.join('\n')}\n`;
}

function grammarFile(language: string): string {
  return path.join(syntaxes, `${language}.tmLanguage.json`);
}

function readGrammar(scope: string) {
  for (const name of fs.readdirSync(syntaxes).filter((file) => file.endsWith('.tmLanguage.json'))) {
    const file = path.join(syntaxes, name);
    const grammar = parseRawGrammar(fs.readFileSync(file, 'utf8'), file);
    if (grammar.scopeName === scope) {
      return grammar;
    }
  }
  return undefined;
}
