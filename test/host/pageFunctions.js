// Runs inside the workbench's page, which tests then ask with `page.evaluate('glossatorPage.…')`. Plain
// JavaScript: what a compiler adds to functions does not exist in the page.
(() => {
  // VS Code draws spaces as U+00A0.
  const textOf = (line) => line.textContent.replaceAll('\u00a0', ' ');

  const activeLines = () => {
    const lines = document.querySelectorAll('.editor-group-container.active .monaco-editor .view-lines .view-line');
    return [...lines].sort((first, second) => parseFloat(first.style.top) - parseFloat(second.style.top));
  };

  const rangeIn = (line, start, end) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let at = 0;
    let started = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!started && at + node.length > start) {
        range.setStart(node, start - at);
        started = true;
      }
      if (started && at + node.length >= end) {
        range.setEnd(node, end - at);
        break;
      }
      at += node.length;
    }
    return range;
  };

  const find = (words, nth) => {
    let seen = 0;
    for (const line of activeLines()) {
      const text = textOf(line);
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (seen++ === nth) {
          return rangeIn(line, at, at + words.length);
        }
      }
    }
    return undefined;
  };

  globalThis.glossatorPage = {
    /** The text on the screen. */
    visibleText: () => activeLines().map(textOf).join('\n'),

    /** Where the nth occurrence of words is on the screen; undefined if it is not on it in one line. */
    boxOf(words, nth) {
      const box = find(words, nth)?.getBoundingClientRect();
      return box && { x: box.x, y: box.y, width: box.width, height: box.height };
    },

    /** How the first character of words is drawn. */
    styleOf(words, nth) {
      const element = find(words, nth)?.startContainer.parentElement;
      if (!element) {
        return undefined;
      }
      const { color, backgroundColor, fontStyle, fontWeight, textDecorationLine } = getComputedStyle(element);
      return { color, backgroundColor, fontStyle, fontWeight, textDecorationLine, classes: element.className };
    },

    /** Classes of the decorations painted behind or in words, by comparing places. */
    decorationsAt(words, nth) {
      const box = find(words, nth)?.getBoundingClientRect();
      if (!box) {
        return [];
      }
      const x = box.x + 2;
      const y = box.y + box.height / 2;
      const painted = document.querySelectorAll('.editor-group-container.active .view-overlays .cdr');
      return [...painted]
        .filter((element) => {
          const place = element.getBoundingClientRect();
          return place.left <= x && x <= place.right && place.top <= y && y <= place.bottom;
        })
        .map((element) => ({
          classes: element.className,
          backgroundColor: getComputedStyle(element).backgroundColor,
          borderBottomStyle: getComputedStyle(element).borderBottomStyle,
        }));
    },
  };
})();
