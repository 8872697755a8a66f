import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectRoot } from '../host/paths';
import { until } from '../support/until';

suite('npm start', () => {
  let output = '';
  let started: ChildProcess;

  suiteSetup(() => {
    const script = path.join('test', 'host', 'start.ts');
    started = spawn(process.execPath, ['--require', 'tsx/cjs', script, '--browser', '--no-open'], { cwd: projectRoot });
    started.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    started.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  });

  suiteTeardown(() => {
    started.kill('SIGKILL');
  });

  test('prints an address that opens VS Code', async () => {
    const address = await until('an address', () => {
      assert.equal(started.exitCode, null, output);
      return /http:\/\/127\.0\.0\.1:\d+\S+/u.exec(output)?.[0];
    });
    const page = await fetch(address, { redirect: 'manual' });
    // Sent on with the token in a cookie.
    assert.ok(page.status === 200 || page.status === 302, String(page.status));
    const stranger = await fetch(new URL('/', address));
    assert.equal(stranger.status, 403);
  });

  test('stops when asked to, and leaves nothing running', async () => {
    const port = Number(/127\.0\.0\.1:(?<port>\d+)/u.exec(output)?.groups?.['port']);
    started.kill('SIGINT');
    const [code] = (await once(started, 'exit')) as [number | null];
    assert.equal(code, 0, output);
    await assert.rejects(fetch(`http://127.0.0.1:${port}/`));
  });
});
