// The inspector's page. It gets labels and annotations by message and writes them as text: nothing that comes from a
// file is ever read as HTML.
(() => {
  const vscode = acquireVsCodeApi();
  const main = document.getElementById('annotations');
  const said = document.getElementById('said');
  let labels;
  let shown;
  let isAfterAction = false;

  window.addEventListener('message', ({ data }) => {
    if (data.kind === 'labels') {
      labels = data.labels;
    } else if (data.kind === 'show') {
      shown = data;
    }
    if (labels && shown) {
      render();
    }
  });

  function render() {
    const focused = document.activeElement?.dataset?.key;
    const parts = shown.annotations.map(annotation);
    if (parts.length === 0) {
      parts.push(element('p', { className: 'empty' }, shown.empty));
    }
    if (shown.hidden > 0) {
      parts.push(element('p', { className: 'quiet' }, fill(labels.more, shown.hidden)));
    }
    main.replaceChildren(...parts);
    // A button that was pressed keeps the focus, although it is another element now.
    if (focused) {
      main.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    }
    if (isAfterAction) {
      isAfterAction = false;
      const [first] = shown.annotations;
      said.textContent = first ? `${first.summary}: ${labels.states[first.state]}` : shown.empty;
    }
  }

  function annotation(item) {
    const heading = element('h2', { id: `summary-${item.id}` }, item.summary);
    const article = element('article', {}, [
      heading,
      facts(item),
      passage(item),
      place(item),
      item.note.length > 0 && section(labels.note, 'note', blocks(item.note)),
      item.tags.length > 0 && section(labels.tags, 'tags', [element('ul', {}, item.tags.map(tag))]),
      item.links.length > 0 &&
        section(labels.links, 'links', [
          element(
            'ul',
            {},
            item.links.map((entry, index) => link(item, entry, index)),
          ),
        ]),
      item.replies.length > 0 && section(labels.replies, 'replies', [element('ol', {}, item.replies.map(reply))]),
      actions(item),
    ]);
    article.setAttribute('aria-labelledby', heading.id);
    return article;
  }

  function facts({ state, motivation, creator, created, modified }) {
    return element('p', { className: 'facts' }, [
      element('span', { className: `state ${state}` }, labels.states[state]),
      element('span', {}, labels.motivations[motivation]),
      element('span', {}, creator ?? labels.nobody),
      created && time(created),
      modified && element('span', {}, parts(labels.modified, time(modified))),
    ]);
  }

  function passage({ passage: { before, words, after, address } }) {
    const quote = element('blockquote', {}, [
      element('span', { className: 'quiet' }, before),
      element('strong', {}, words),
      element('span', { className: 'quiet' }, after),
      address && element('code', {}, address),
    ]);
    quote.setAttribute('aria-label', labels.passage);
    return quote;
  }

  function place({ place: { state, reason, now, changes, candidates } }) {
    if (state === 'anchored' && !now) {
      return section(labels.place, 'place', [element('p', { className: 'quiet' }, reason)]);
    }
    return section(labels.place, `place ${state}`, [
      element('p', {}, `${labels.places[state]} · ${reason}`),
      now && element('p', {}, [`${labels.now}: `, element('q', {}, now)]),
      changes.length > 0 &&
        element(
          'ul',
          {},
          changes.map((change) => element('li', {}, change)),
        ),
      candidates.length > 0 && element('h4', {}, labels.candidates),
      candidates.length > 0 &&
        element(
          'ol',
          {},
          candidates.map(({ words, score }) => element('li', {}, `${words} (${Math.round(score * 100)} %)`)),
        ),
    ]);
  }

  function tag({ tag: name, color, definition, above }) {
    const swatch = element('span', { className: 'swatch' });
    swatch.style.backgroundColor = toCss(color);
    swatch.setAttribute('aria-hidden', 'true');
    return element('li', {}, [
      swatch,
      element('strong', {}, name),
      above.length > 0 && element('span', { className: 'quiet' }, ` ${fill(labels.above, above.join(' › '))}`),
      definition && element('span', { className: 'definition' }, ` ${definition}`),
    ]);
  }

  function link(item, { relation, to, isWeb }, index) {
    const button = element('button', { className: 'link', type: 'button' }, to);
    button.dataset.key = `${item.id} link ${index}`;
    button.addEventListener('click', () => run('glossator.followLink', item, index));
    return element('li', {}, [
      `${labels.relations[relation]} `,
      button,
      isWeb && element('span', { className: 'quiet' }, ' ↗'),
    ]);
  }

  function reply({ creator, created, note }) {
    return element('li', {}, [
      element('p', { className: 'facts' }, [element('span', {}, creator ?? labels.nobody), created && time(created)]),
      ...blocks(note),
    ]);
  }

  function actions(item) {
    const isLost = item.place.state === 'orphaned' || item.place.state === 'ambiguous';
    const names = [
      isLost ? 'glossator.reattach' : 'glossator.goToAnnotation',
      ...(item.place.state === 'changed' ? ['glossator.whatChanged', 'glossator.acceptChange'] : []),
      'glossator.editNote',
      'glossator.editTags',
      'glossator.link',
      'glossator.reply',
      ...(isLost ? [] : ['glossator.discuss']),
      'glossator.toggleResolved',
      'glossator.deleteAnnotation',
    ];
    const bar = element(
      'div',
      { className: 'actions' },
      names.map((name) => action(item, name)),
    );
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', labels.actions);
    return bar;
  }

  function action(item, command) {
    const isToggle = command === 'glossator.toggleResolved';
    const label = isToggle ? labels.buttons[item.state === 'open' ? 'resolve' : 'reopen'] : labels.buttons[command];
    const button = element('button', { type: 'button' }, label);
    button.dataset.key = `${item.id} ${command}`;
    button.addEventListener('click', () => run(command, item));
    return button;
  }

  function run(command, { id }, index) {
    isAfterAction = true;
    vscode.postMessage({ kind: 'run', command, uri: shown.uri, id, index });
  }

  function blocks(list) {
    return list.map((block) => {
      switch (block.kind) {
        case 'list':
          return element(
            block.ordered ? 'ol' : 'ul',
            {},
            block.items.map((item) => element('li', {}, blocks(item))),
          );
        case 'quote':
          return element('blockquote', {}, blocks(block.blocks));
        case 'verbatim':
          return element('pre', {}, block.text);
        case 'heading':
          return element('h4', {}, words(block.words));
        default:
          return element('p', {}, words(block.words));
      }
    });
  }

  const tags = { code: 'code', strong: 'strong', emphasis: 'em', struck: 's' };

  function words(list) {
    return list.map((word) => {
      switch (word.kind) {
        case 'text':
          return word.text;
        case 'break':
          return element('br');
        case 'link':
          // VS Code asks before it opens an address that the user does not trust yet.
          return element('a', { href: word.to, title: word.to }, words(word.words));
        case 'code':
          return element('code', {}, word.text);
        default:
          return element(tags[word.kind], {}, words(word.words));
      }
    });
  }

  function section(title, className, content) {
    const heading = element('h3', {}, title);
    return element('section', { className }, [heading, ...content]);
  }

  function time(iso) {
    const date = new Date(iso);
    const text = Number.isNaN(date.getTime())
      ? iso
      : date.toLocaleString(labels.language, { dateStyle: 'medium', timeStyle: 'short' });
    return element('time', { dateTime: iso }, text);
  }

  // A theme's color is a variable; a codebook's own one is a color as it is.
  function toCss(color) {
    // Only the first period of a color’s id is made a hyphen in the name of its variable.
    return color.startsWith('#')
      ? color
      : `var(--vscode-glossator-annotation${color[0].toUpperCase()}${color.slice(1)}\\.border)`;
  }

  function fill(text, ...values) {
    return text.replaceAll(/\{(\d)\}/gu, (_, index) => String(values[index]));
  }

  function parts(text, value) {
    const [before, after] = text.split('{0}');
    return [before, value, after];
  }

  function element(name, properties = {}, content = []) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(
      ...(Array.isArray(content) ? content : [content]).filter(
        (part) => part !== false && part !== undefined && part !== '',
      ),
    );
    return made;
  }

  vscode.postMessage({ kind: 'ready' });
})();
