// Writes one note after the other into the sidecar that it is given, and says the id of each when it is safe, until it
// is killed: `noteWriter SIDECAR NAME`. `killedWriters.ts` starts it.
import { writeSync } from 'node:fs';
import { applyChanges } from '../../src/core/annotations/applyChanges';
import { readStored, replaceStored } from '../../src/editor/annotations/sidecarStorage';
import { nodeFiles } from './nodeFiles';
import { noteOf } from './killedNote';

async function writeNotes(path: string, writer: string): Promise<void> {
  for (let number = 0; number < 10_000; number++) {
    const note = noteOf(`${writer}-${number}`);
    const before = await readStored(nodeFiles, path);
    const after = applyChanges(before, [{ after: note }], { file: 'a.news' });
    if (typeof after !== 'string' || !(await replaceStored(nodeFiles, path, before, after))) {
      throw new Error('refused');
    }
    writeSync(1, `${note.id}\n`);
  }
}

const [path = '', writer = ''] = process.argv.slice(2);
writeSync(1, '\n');
void writeNotes(path, writer);
