import assert from 'node:assert/strict';
import { addTag, ancestryOf, parseCodebook } from '../../../src/core/annotations/codebook';

const source = `# Our tags
tags:
  - tag: threat
    definition: Somebody says what will happen to somebody else.
    color: red   # as agreed
    key: t
  - tag: veiled threat
    parent: threat
  - { tag: promise, color: green }
`;

function added(text: string, tag: string): string {
  const edited = addTag(text, { tag, definition: 'New: one', examples: [] });
  if (edited.kind === 'refused') {
    assert.fail(edited.problem.message);
  }
  return edited.source;
}

suite('parseCodebook', () => {
  test('reads tags with definition, color, parent and key', () => {
    const { value, problems } = parseCodebook(source);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value.tags.map(({ tag, color, parent, key }) => [tag, color, parent, key]),
      [
        ['threat', 'red', undefined, 't'],
        ['veiled threat', undefined, 'threat', undefined],
        ['promise', 'green', undefined, undefined],
      ],
    );
  });

  test('reads the short form', () => {
    const { value } = parseCodebook('tags:\n  threat: Somebody warns.\n  promise: { color: green }\n');
    assert.deepEqual(
      value.tags.map(({ tag, definition, color }) => [tag, definition, color]),
      [
        ['threat', 'Somebody warns.', undefined],
        ['promise', undefined, 'green'],
      ],
    );
  });

  test('reports parents that are not there, doubles and shared keys', () => {
    const text = 'tags:\n  - { tag: a, parent: x, key: k }\n  - { tag: a, key: k }\n  - { color: red }\n';
    const codes = parseCodebook(text).problems.map(({ code }) => code);
    assert.deepEqual(codes, ['codebook.tag', 'codebook.parent', 'codebook.duplicate', 'codebook.key']);
  });

  test('follows parents, and stops in a circle', () => {
    assert.deepEqual(ancestryOf(parseCodebook(source).value, 'veiled threat'), ['veiled threat', 'threat']);
    const circle = parseCodebook('tags:\n  - { tag: a, parent: b }\n  - { tag: b, parent: a }\n').value;
    assert.deepEqual(ancestryOf(circle, 'a'), ['a', 'b']);
  });
});

suite('addTag', () => {
  test('puts the tag at the end and leaves all else', () => {
    assert.equal(added(source, 'claim'), `${source}  - tag: claim\n    definition: "New: one"\n`);
  });

  test('does not add what is there', () => {
    assert.equal(added(source, 'promise'), source);
  });

  test('begins in any kind of file', () => {
    const texts = [
      '',
      '# mine\n',
      'tags:\n',
      'tags: []\n',
      'tags: [a, b]\n',
      'tags: {a: x}\n',
      'tags:\n  a: x\n',
      'tags:\n- a\n',
      'version: 1',
    ];
    for (const text of texts) {
      const tags = parseCodebook(added(text, 'claim')).value.tags;
      assert.deepEqual(
        tags.at(-1),
        { tag: 'claim', definition: 'New: one', examples: [] },
        JSON.stringify(added(text, 'claim')),
      );
      assert.equal(tags.length, parseCodebook(text).value.tags.length + 1);
    }
  });

  test('keeps away from a broken file', () => {
    assert.equal(addTag('tags: [', { tag: 'a', examples: [] }).kind, 'refused');
  });
});
