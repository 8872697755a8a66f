/** Begins each line that tests print, so that it can be told from what VS Code itself prints. */
export const testOutputMark = '\u001eT';
