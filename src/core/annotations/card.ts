import { escapeMarkdown } from '../text/escape';
import type { Annotation } from './annotation';
import type { Anchoring } from './anchoring/anchoring';

/** Words that the card needs in the reader's language. */
export interface CardWords {
  readonly resolved: string;
  readonly suggested: string;
  readonly changed: string;
}

/** The line over a note: who wrote it and when, its tags, its state. Markdown without links. */
export function renderCaption(annotation: Annotation, anchoring: Anchoring | undefined, words: CardWords): string {
  const { creator, created, modified, tags, state } = annotation;
  const state_ = state === 'open' ? '' : words[state];
  const changed = anchoring?.state === 'changed' ? `$(warning) ${words.changed}` : '';
  const parts = [
    creator ? `**${escapeMarkdown(creator)}**` : '',
    escapeMarkdown((modified ?? created ?? '').slice(0, 10)),
    tags.map((tag) => `\`${tag.replaceAll(/[`\s]+/gu, ' ')}\``).join(' '),
    state_ ? `*${state_}*` : '',
    changed,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The first line of a note, for lists: without Markdown's marks, and short. */
export function summaryOf({ body, target, tags }: Annotation, length = 80): string {
  const line = body?.split('\n').find((text) => text.trim() !== '');
  const plain = line?.replaceAll(/[*_`#>]+|\[(?=[^\]]*\]\()|\]\([^)]*\)/gu, '').trim();
  return shorten(plain ?? (tags.length > 0 ? tags.join(', ') : target.exact), length);
}

/** The text in one line of at most so many characters. */
export function shorten(text: string, length: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
