import { once } from 'node:events';

/** Writes to standard output, and waits while whoever reads it is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) {
    await once(process.stdout, 'drain');
  }
}

/** Says something to the person at the terminal. */
export function complain(message: string): void {
  process.stderr.write(`glossator: ${message}\n`);
}

/** A reader that has seen enough, as `head` has, ends the program in peace. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
}
