import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { parseSidecar, refusalOf } from '../../src/core/annotations/sidecar/sidecar';
import { besideOf, readStored } from '../../src/editor/annotations/sidecarStorage';
import { projectRoot } from '../host/paths';
import { noteOf } from './killedNote';
import { nodeFiles } from './nodeFiles';
import { random } from './sidecars';

/** What became of the notes of writers that were killed. */
export interface KilledWriters {
  readonly kills: number;
  readonly acknowledged: number;
  /** Kills in the middle of a write: with the old sidecar in place, and with none in place. */
  readonly amid: { readonly inPlace: number; readonly missing: number };
  /** In words; none where nothing was lost. */
  readonly losses: readonly string[];
}

const killsOfSidecar = 10;

/** Kills programs that write notes, at random moments, and looks for every note that they said to be safe. */
export async function killWriters({ kills, seed }: { kills: number; seed: number }): Promise<KilledWriters> {
  const folder = mkdtempSync(join(tmpdir(), 'killed-writers-'));
  try {
    const program = join(folder, 'noteWriter.js');
    const entry = join(projectRoot, 'test', 'support', 'noteWriter.ts');
    buildSync({ entryPoints: [entry], outfile: program, bundle: true, platform: 'node', logLevel: 'warning' });
    return await killAll({ program, folder, kills, seed });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Plan {
  readonly program: string;
  readonly folder: string;
  readonly kills: number;
  readonly seed: number;
}

async function killAll({ program, folder, kills, seed }: Plan): Promise<KilledWriters> {
  const pick = random(seed);
  const moments = Array.from({ length: 2500 }, (_, index) => index / 10);
  const losses: string[] = [];
  const amid = { inPlace: 0, missing: 0 };
  let acknowledged = 0;
  let safe: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const path = join(folder, `${Math.floor(kill / killsOfSidecar)}.annotations.yaml`);
    safe = kill % killsOfSidecar === 0 ? [] : safe;
    const ids = await idsUntilKill([program, path, `W${kill}`], pick(moments));
    acknowledged += ids.length;
    safe.push(...ids);
    if (existsSync(besideOf(path))) {
      amid[existsSync(path) ? 'inPlace' : 'missing']++;
    }
    losses.push(...(await lossesOf(path, safe)).map((loss) => `kill ${kill}: ${loss}`));
  }
  return { kills, acknowledged, amid, losses };
}

// The moment is counted from the first sign of life. The last line is whole only with its line end.
async function idsUntilKill(args: readonly string[], moment: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const closed = new Promise<NodeJS.Signals | null>((done) => {
    child.once('close', (_code, signal) => {
      done(signal);
    });
  });
  await Promise.race([new Promise((done) => child.stdout.once('data', done)), closed]);
  await pause(moment);
  child.kill('SIGKILL');
  if ((await closed) !== 'SIGKILL') {
    throw new Error('the writer ended before it was killed');
  }
  return output.split('\n').slice(0, -1).filter(Boolean);
}

async function lossesOf(path: string, safe: readonly string[]): Promise<readonly string[]> {
  const source = await readStored(nodeFiles, path);
  if (source === undefined) {
    return safe.length > 0 ? [`no sidecar, ${safe.length} notes lost`] : [];
  }
  const parsed = parseSidecar(source);
  const refusal = refusalOf(parsed);
  if (refusal) {
    return [`unreadable: ${refusal.message}`];
  }
  const bodies = new Map(parsed.value.annotations.map(({ id, body }) => [id, body]));
  return safe.filter((id) => bodies.get(id) !== noteOf(id).body).map((id) => `${id} lost`);
}
