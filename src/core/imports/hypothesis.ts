import { filled } from '../annotations/annotation';
import type { Parsed, Problem } from '../model';
import type { Fields, ImportedAnnotation, ImportedReply, Imports } from './imported';
import { isRecord, listOf, offsetAt, originOf, targetOf, textAt } from './imported';

/**
 * Reads the answer of Hypothesis’ search API: `rows` with selectors. Its positions count code units of the page, so
 * they are a hint only; answers name what they answer in `references`.
 */
export function readHypothesis(value: unknown, text: string): Parsed<Imports> {
  const rows = isRecord(value) ? listOf(value['rows']) : listOf(value);
  const annotations: ImportedAnnotation[] = [];
  const replies: ImportedReply[] = [];
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    const fields = isRecord(row) ? row : {};
    const id = textAt(fields, 'id');
    const [parent] = listOf(fields['references']);
    const annotation = toAnnotation(fields, text);
    if (id !== undefined && typeof parent === 'string') {
      replies.push({ id, parent, body: textAt(fields, 'text') ?? '', ...origin(fields) });
    } else if (annotation) {
      annotations.push(annotation);
    } else {
      const message = `annotation ${id ?? index + 1} quotes no words; a note on a whole page has no place in a text`;
      problems.push({ code: 'import.annotation', message });
    }
  }
  return { value: { annotations, replies }, problems };
}

function toAnnotation(row: Fields, text: string): ImportedAnnotation | undefined {
  const selectors = listOf(row['target'])
    .filter(isRecord)
    .flatMap((target) => listOf(target['selector']))
    .filter(isRecord);
  const ofType = (type: string): Fields | undefined => selectors.find((selector) => selector['type'] === type);
  const quote = ofType('TextQuoteSelector');
  const target = quote && targetOf(text, quote, offsetAt(ofType('TextPositionSelector') ?? {}, 'start'));
  if (!target) {
    return undefined;
  }
  const tags = listOf(row['tags']).filter((tag): tag is string => typeof tag === 'string' && tag !== '');
  return { target, tags, links: [], ...filled({ id: textAt(row, 'id'), body: textAt(row, 'text') }), ...origin(row) };
}

function origin(row: Fields): ReturnType<typeof originOf> {
  const named = isRecord(row['user_info']) ? textAt(row['user_info'], 'display_name') : undefined;
  // “acct:ada@hypothes.is”
  const account = textAt(row, 'user')
    ?.replace(/^acct:/u, '')
    .replace(/@.*$/u, '');
  return originOf(named ?? account, textAt(row, 'created'), textAt(row, 'updated'));
}
