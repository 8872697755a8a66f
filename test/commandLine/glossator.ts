import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../host/paths';

/** The built program. */
export const program = path.join(projectRoot, 'dist', 'cli.js');

/** What the program left. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for each test, in which the built program runs. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'glossator-'));

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
  }

  at(name: string): string {
    return path.join(this.path, name);
  }

  /** Runs `glossator` with these arguments and, if given, this standard input. */
  async run(args: readonly string[], input = ''): Promise<Outcome> {
    const child = spawn(process.execPath, [program, ...args], { cwd: this.path, timeout: 60_000 });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code: child.exitCode, out, err };
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
