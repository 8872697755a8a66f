import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { Folder } from './glossator';

const commands = ['analyze', 'check', 'anchor', 'export', 'import', 'agreement', 'merge'];

suite('glossator', () => {
  let folder: Folder;
  setup(() => {
    folder = new Folder();
  });
  teardown(() => {
    folder.remove();
  });

  test('says how it is used, and which version it is', async () => {
    const help = await folder.run(['help']);
    assert.deepEqual([help.code, help.err], [0, '']);
    for (const command of commands) {
      assert.match(help.out, new RegExp(`^  ${command} `, 'mu'));
    }
    assert.deepEqual(await folder.run(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  for (const command of commands) {
    test(`explains ${command} in two ways, and refuses options that it does not know`, async () => {
      const help = await folder.run([command, '--help']);
      assert.match(help.out, new RegExp(`^usage: glossator ${command} `, 'u'));
      assert.deepEqual([help.code, help.err], [0, '']);
      assert.deepEqual(await folder.run(['help', command]), help);
      const wrong = await folder.run([command, '--colour']);
      assert.equal(wrong.code, 2);
      assert.match(wrong.err, /^glossator: Unknown option '--colour'/u);
    });
  }

  test('names a command that it does not know', async () => {
    for (const args of [['analyse'], ['help', 'analyse']]) {
      const { code, out, err } = await folder.run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^glossator: unknown command “analyse”\nusage:/u);
    }
  });
});
