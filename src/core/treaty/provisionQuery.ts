import type { StructureNode } from '../model';
import { foldName } from '../text/fold';
import { toAddressNumber } from './eId';

/** What “#art 51 charter” asks for: the number of a provision, and words of the text’s name. */
export interface ProvisionQuery {
  readonly number: string | undefined;
  readonly words: readonly string[];
}

const units =
  /^(?:art(?:ikel|icle|icolo|igo|ykuł|\.)?s?|artículo|§+|section|sec\.?|abs\.?|ст\.?|статья|стаття|المادة|第|제)$/iu;

/** Reads a query of “Go to Symbol in Workspace”; VS Code leaves the `#` out or not, as it likes. */
export function readProvisionQuery(query: string): ProvisionQuery {
  const parts = query
    .replace(/^#/u, '')
    .replace(/§(?=\d)/gu, '§ ')
    .replace(/\bart\.?(?=\d)/giu, 'art ')
    .trim()
    .split(/\s+/u)
    .filter(Boolean);
  const numbers = parts.filter((part) => /^(?:\p{Nd}+[a-z]{0,2}|[IVXLC]+)$/u.test(part));
  const words = parts.filter((part) => !units.test(part) && part !== numbers[0]).map(foldName);
  return { number: numbers[0] === undefined ? undefined : toAddressNumber(numbers[0]), words: words.filter(Boolean) };
}

/** Whether a provision of a text with this name and title is what the query asks for. */
export function matchesQuery({ number, words }: ProvisionQuery, node: StructureNode, names: string): boolean {
  if (number !== undefined && (node.number === undefined || toAddressNumber(node.number) !== number)) {
    return false;
  }
  return words.every((word) => names.includes(word));
}

/** All that a text can be found by: file name and the lines of its title, folded. */
export function namesOf(fileName: string, text: string): string {
  return foldName(`${fileName.replace(/[.\-_]/gu, ' ')} ${text.slice(0, 300)}`);
}
