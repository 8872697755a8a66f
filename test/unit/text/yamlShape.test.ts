import assert from 'node:assert/strict';
import { parseCodebook } from '../../../src/core/annotations/codebook';
import { readSidecar } from '../../../src/core/annotations/sidecar/sidecarReader';
import type { Parsed } from '../../../src/core/model';
import { parseOfficialsFile } from '../../../src/core/officials/officialsFile';
import { parseInstrumentsFile } from '../../../src/core/treaty/instruments/instrumentsFile';

type Read = (source: string) => Pick<Parsed<unknown>, 'problems'>;

const files: Readonly<Record<string, Read>> = {
  'codebook.yaml': parseCodebook,
  'officials.yaml': parseOfficialsFile,
  'instruments.yaml': parseInstrumentsFile,
  'a sidecar': readSidecar,
};

const annotation = 'glossator: 1\nannotations:\n  - id: a\n    target: { exact: x }\n';

// The file, what it holds, the place in ⟦ ⟧, and a word that the message says.
const wrong: readonly (readonly [string, string, string, 'error' | 'warning'])[] = [
  ['codebook.yaml', 'tags: ⟦5⟧\n', 'a list', 'error'],
  ['codebook.yaml', '⟦tag⟧:\n  - threat\n', '“tags:”', 'warning'],
  ['codebook.yaml', '⟦- threat\n- promise\n⟧', '“tags:”', 'error'],
  ['codebook.yaml', 'tags:\n  - threat\n  - ⟦[promise]⟧\n', 'an item of “tags”', 'warning'],
  ['codebook.yaml', 'tags:\n  - tag: threat\n    examples: ⟦one⟧\n', '“examples” is to be a list', 'warning'],
  ['codebook.yaml', 'tags:\n  threat: ⟦[one]⟧\n', '“threat” is to be a map', 'warning'],
  ['officials.yaml', 'officials: ⟦5⟧\n', 'list', 'error'],
  ['officials.yaml', '⟦official⟧:\n  - name: Ada Brandt\n', '“officials:”', 'warning'],
  ['officials.yaml', 'officials:\n  - name: Ada Brandt\n    posts: ⟦minister⟧\n', '“posts” is to be a list', 'warning'],
  ['officials.yaml', 'officials:\n  - name: Ada Brandt\n    posts: [⟦minister⟧]\n', 'an item of “posts”', 'warning'],
  ['officials.yaml', 'reported: ⟦true⟧\n', '“reported” is to be a list', 'error'],
  ['instruments.yaml', 'instruments: ⟦5⟧\n', '“instruments” is to be a list', 'error'],
  ['instruments.yaml', '⟦instrument⟧:\n  - id: x\n', '“instruments:”', 'warning'],
  ['instruments.yaml', 'instruments:\n  - id: x\n    ⟦artikles⟧: 4\n', '“articles” is', 'warning'],
  ['instruments.yaml', 'instruments: []\n⟦text⟧:\n  - file: a.treaty\n', '“texts” is', 'warning'],
  ['codebook.yaml', 'tags:\n  - tag: threat\n    ⟦defintion⟧: one\n', '“definition” is', 'warning'],
  ['officials.yaml', 'officials:\n  - id: x\n    ⟦Name⟧: Ada Brandt\n', '“name” is', 'warning'],
  ['officials.yaml', 'officials:\n  - name: Ada Brandt\n    ⟦potss⟧: []\n', '“posts” is', 'warning'],
  ['a sidecar', 'glossator: 1\nannotations: ⟦5⟧\n', 'left alone', 'error'],
  ['a sidecar', 'glossator: 1\nsource: ⟦x⟧\nannotations: []\n', '“source” is a map', 'warning'],
  ['a sidecar', `${annotation}    tags: ⟦threat⟧\n`, '“tags” is a list', 'warning'],
];

suite('a file of another shape than its reader takes', () => {
  for (const [file, marked, says, severity] of wrong) {
    test(`is said of ${file}: ${JSON.stringify(marked)}`, () => {
      const source = marked.replaceAll(/[⟦⟧]/gu, '');
      const problems = files[file]?.(source).problems ?? [];
      assert.equal(problems.length, 1, JSON.stringify(problems));
      const [problem] = problems;
      const { start = 0, end = 0 } = problem?.span ?? {};
      assert.equal(`${source.slice(0, start)}⟦${source.slice(start, end)}⟧${source.slice(end)}`, marked);
      assert.ok(problem);
      assert.ok(problem.message.includes(says), problem.message);
      assert.equal(problem.severity, severity);
    });
  }

  const right: readonly (readonly [string, string])[] = [
    ['codebook.yaml', ''],
    ['codebook.yaml', '# nothing yet\n'],
    ['codebook.yaml', 'tags:\n'],
    ['codebook.yaml', 'tags:\n  threat: Somebody warns.\n  promise:\nours: 5\n'],
    [
      'officials.yaml',
      'officials:\n  - name: &ada Ada Brandt\n    names: [*ada, { name: Ada B., language: de }]\n    mine: [1]\n',
    ],
    ['officials.yaml', '- name: Ada Brandt\n'],
    [
      'instruments.yaml',
      'instruments:\n  - id: x\n    names: { de: [Vertrag] }\n  - { id: y, names: Vertrag von Hohenfurt }\n',
    ],
    ['a sidecar', 'glossator: 1\nsource:\nannotations:\n'],
  ];
  for (const [file, source] of right) {
    test(`is not said of ${file}: ${JSON.stringify(source)}`, () => {
      assert.deepEqual(
        files[file]?.(source).problems.filter(({ code }) => code !== 'official.listedTwice'),
        [],
      );
    });
  }
});
