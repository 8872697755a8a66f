import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { toStandardError, type Say } from './install';

const lockFile = path.join(os.tmpdir(), 'glossator-vscode.lock');

// A run that holds the lock for longer is stuck, or its id belongs to another process by now.
const longestWait = 15 * 60_000;

/** Runs `work` while no other test or picture runs VS Code on this machine: two at once are slower than two in turn. */
export async function withOneHost<Value>(work: () => Promise<Value>, say: Say = toStandardError): Promise<Value> {
  await acquire(say);
  const release = () => {
    fs.rmSync(lockFile, { force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.removeListener('exit', release);
  }
}

async function acquire(say: Say): Promise<void> {
  const end = Date.now() + longestWait;
  let told = 0;
  while (!tryAcquire()) {
    const owner = ownerOfLock();
    if (owner === undefined || Date.now() > end) {
      fs.rmSync(lockFile, { force: true });
      continue;
    }
    if (owner !== told) {
      say(`Waiting for another run of VS Code (process ${owner}) …`);
      told = owner;
    }
    await delay(500);
  }
}

function tryAcquire(): boolean {
  try {
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function ownerOfLock(): number | undefined {
  try {
    const owner = Number(fs.readFileSync(lockFile, 'utf8'));
    process.kill(owner, 0);
    return owner;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? -1 : undefined;
  }
}
