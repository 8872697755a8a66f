import assert from 'node:assert/strict';
import { answerLine } from '../../../src/cli/analyzeCommand';
import { linesOf } from '../../../src/cli/input';
import { bundledKnowledge } from '../../support/knowledge';

function answer(line: string): Partial<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(answerLine(line, bundledKnowledge())));
}

async function collect(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(streamOf(chunks))) {
    lines.push(line);
  }
  return lines;
}

async function* streamOf(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const chunk of chunks) {
    yield await Promise.resolve(chunk);
  }
}

suite('analyze --ndjson', () => {
  test('answers with the id and all findings', () => {
    const { id, language, kind, quotations } = answer('{"id":7,"text":"Er kam.","language":"de","date":null}');
    assert.deepEqual([id, language, kind, quotations], [7, 'de', 'news', []]);
  });

  const bad: readonly (readonly [string, string, unknown])[] = [
    ['{"id":"a"', 'input.json', undefined],
    ['[1]', 'input.json', undefined],
    ['{"id":"a","text":5}', 'input.text', 'a'],
    ['{"id":"a","text":"","kind":"poem"}', 'input.kind', 'a'],
    ['{"id":"a","text":"","date":"gestern"}', 'input.date', 'a'],
    ['{"id":"a","text":"","language":5}', 'input.language', 'a'],
  ];
  for (const [line, code, id] of bad) {
    test(`says what is wrong with ${line}`, () => {
      const { error, id: given } = answer(line);
      assert.deepEqual([(error as { code: string }).code, given], [code, id]);
    });
  }
});

suite('linesOf', () => {
  test('cuts only at line feeds, also inside a character’s bytes', async () => {
    const bytes = new TextEncoder().encode('\uFEFFä\u2028b\nç\n');
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    assert.deepEqual(await collect(chunks), ['ä\u2028b', 'ç', '']);
  });

  test('joins a line that comes in pieces', async () => {
    assert.deepEqual(await collect(['{"a"', ':1}', '\n{}']), ['{"a":1}', '{}']);
  });
});
