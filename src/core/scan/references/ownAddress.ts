import { toEId } from '../../treaty/eId';
import type { Path, Step } from './chainState';

const mostSplits = 2;

/**
 * A path as the text itself numbers its parts: “Article 2.5.1” is paragraph 1 of its article 2.5, where it has one and no
 * article 2.5.1; “Article 17.1(b)” is point b of paragraph 1 of article 17. `has` tells which addresses there are.
 */
export function asNumberedHere(path: Path, has: (eId: string) => boolean): Path {
  const [head, ...rest] = path;
  if (head?.unit !== 'article' || !head.number.includes('.') || has(addressOf(head.number))) {
    return path;
  }
  const numbers = head.number.split('.');
  for (let split = 1; split <= Math.min(mostSplits, numbers.length - 1); split++) {
    const article = numbers.slice(0, -split).join('.');
    if (has(addressOf(article))) {
      const [paragraph = '', ...points] = numbers.slice(-split);
      return [
        { unit: 'article', number: article },
        { unit: 'paragraph', number: paragraph },
        ...points.map(toPoint),
        ...rest,
      ];
    }
  }
  return path;
}

function addressOf(article: string): string {
  return toEId([{ kind: 'article', number: article }]);
}

function toPoint(number: string): Step {
  return { unit: 'number', number };
}
