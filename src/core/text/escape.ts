/**
 * Text as it is, in Markdown: no emphasis, link, image, HTML or icon can come of it. Line ends become spaces, so that
 * no line of it can become a heading or a list; it is meant for the middle of a line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_{}[\]#|~<>$&]/gu, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`));
}
