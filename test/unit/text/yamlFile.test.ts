import assert from 'node:assert/strict';
import { appendItem, parseYaml } from '../../../src/core/text/yamlFile';
import { addToInstrumentsFile, parseInstrumentsFile } from '../../../src/core/treaty/instruments/instrumentsFile';

const render = (indent: string) => `${indent}- b: 2\n${indent}  c: 3\n`;

suite('appendItem', () => {
  test('begins a list in an empty file and under a new key', () => {
    assert.equal(appendItem('', 'list', render), 'list:\n  - b: 2\n    c: 3\n');
    assert.equal(appendItem('x: 1', 'list', render), 'x: 1\nlist:\n  - b: 2\n    c: 3\n');
  });

  test('takes the indentation of the list that is there', () => {
    assert.equal(appendItem('list:\n- a: 1\n', 'list', render), 'list:\n- a: 1\n- b: 2\n  c: 3\n');
    assert.equal(appendItem('list:\n    - a: 1\n', 'list', render), 'list:\n    - a: 1\n    - b: 2\n      c: 3\n');
  });

  test('stays before what follows the list', () => {
    const source = 'list:\n  - a: 1 # first\n\n# end\nx: 1\n';
    assert.equal(appendItem(source, 'list', render), 'list:\n  - a: 1 # first\n  - b: 2\n    c: 3\n\n# end\nx: 1\n');
  });

  test('keeps the line ends of the file', () => {
    assert.equal(appendItem('list:\r\n  - a: 1\r\n', 'list', render), 'list:\r\n  - a: 1\r\n  - b: 2\r\n    c: 3\r\n');
  });

  test('writes nothing into a file that does not parse or has another list', () => {
    for (const source of ['list: [', 'list: [a]', 'list: 1', '- a']) {
      assert.equal(appendItem(source, 'list', render), undefined);
    }
  });
});

suite('addToInstrumentsFile', () => {
  test('keeps a file readable whose lists are not indented', () => {
    const source = 'texts:\r\n- file: a.treaty\r\n  instrument: x\r\n';
    const after = addToInstrumentsFile(source, { file: 'b.treaty', instrument: 'y' }) ?? '';
    assert.deepEqual(parseYaml(after).problems, []);
    assert.equal(parseInstrumentsFile(after).value.texts.length, 2);
    assert.doesNotMatch(after, /(?<!\r)\n/u);
  });
});
