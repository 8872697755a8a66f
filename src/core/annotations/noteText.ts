import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';

/** A block of a rendered note: text and structure only, no HTML and no images, whatever the Markdown says. */
export type NoteBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly words: readonly NoteWords[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly NoteBlock[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly NoteBlock[] }
  /** Shown as written, line by line. */
  | { readonly kind: 'verbatim'; readonly text: string };

/** Words inside a block. A link leads to the web only; of any other link the words are left. */
export type NoteWords =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly words: readonly NoteWords[] }
  | { readonly kind: 'link'; readonly to: string; readonly words: readonly NoteWords[] }
  | { readonly kind: 'break' };

/** Reads a note's Markdown into blocks. What would cost the reader too much time is shown as it is written. */
export function parseNote(body: string): readonly NoteBlock[] {
  if (body.trim() === '') {
    return [];
  }
  return isCostly(body) ? [{ kind: 'verbatim', text: body }] : toBlocks(lexer(body, { gfm: true, breaks: true }));
}

/** The words of a note in one string, for lists and screen readers. */
export function wordsOf(blocks: readonly NoteBlock[]): string {
  return blocks.map(textOfBlock).filter(Boolean).join(' ');
}

// Nested quotes and lists are read by recursion (“>>>>…”), and unclosed emphasis by trying again (“*a_*a_…”).
function isCostly(body: string): boolean {
  const isDeep = /^[ \t]*(?:(?:[>*+-]|\d+[.)])[ \t]*){20}/mu.test(body);
  return isDeep || body.length > 20_000 || (body.match(/[*_]+/gu)?.length ?? 0) > 1000;
}

function toBlocks(tokens: readonly Token[]): NoteBlock[] {
  return (tokens as readonly MarkedToken[]).flatMap((token): NoteBlock[] => {
    switch (token.type) {
      case 'paragraph':
      case 'heading':
        return [{ kind: token.type, words: toWords(token.tokens) }];
      case 'text':
        return [{ kind: 'paragraph', words: token.tokens ? toWords(token.tokens) : toWords([token]) }];
      case 'list':
        return [{ kind: 'list', ordered: token.ordered, items: token.items.map(toItem) }];
      case 'blockquote':
        return [{ kind: 'quote', blocks: toBlocks(token.tokens) }];
      case 'code':
        return [{ kind: 'verbatim', text: token.text }];
      case 'table':
      case 'html':
        return [{ kind: 'verbatim', text: token.raw.trimEnd() }];
      default:
        return [];
    }
  });
}

function toItem({ tokens, task, checked }: Tokens.ListItem): NoteBlock[] {
  const blocks = toBlocks(tokens);
  const box: NoteBlock = { kind: 'paragraph', words: [{ kind: 'text', text: checked ? '☑' : '☐' }] };
  return task ? [box, ...blocks] : blocks;
}

function toWords(tokens: readonly Token[]): NoteWords[] {
  return (tokens as readonly MarkedToken[]).flatMap((token): NoteWords[] => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return [{ kind: 'text', text: token.text }];
      case 'codespan':
        return [{ kind: 'code', text: token.text }];
      case 'strong':
        return [{ kind: 'strong', words: toWords(token.tokens) }];
      case 'em':
        return [{ kind: 'emphasis', words: toWords(token.tokens) }];
      case 'del':
        return [{ kind: 'struck', words: toWords(token.tokens) }];
      case 'link':
        return isWeb(token.href)
          ? [{ kind: 'link', to: token.href, words: toWords(token.tokens) }]
          : toWords(token.tokens);
      case 'br':
        return [{ kind: 'break' }];
      default:
        return [{ kind: 'text', text: token.raw }];
    }
  });
}

/** Whether the address is one that a browser may be sent to. */
export function isWeb(address: string): boolean {
  return /^https?:\/\/[^\s/]/iu.test(address);
}

function textOfBlock(block: NoteBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return textOfWords(block.words);
    case 'list':
      return block.items.map(wordsOf).join(' ');
    case 'quote':
      return wordsOf(block.blocks);
    case 'verbatim':
      return block.text;
  }
}

function textOfWords(words: readonly NoteWords[]): string {
  return words
    .map((word) => (word.kind === 'break' ? ' ' : 'text' in word ? word.text : textOfWords(word.words)))
    .join('');
}
