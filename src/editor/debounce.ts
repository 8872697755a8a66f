import type * as vscode from 'vscode';

/** Runs one action for each key after a pause; a later call for the same key starts the pause anew. */
export class Debouncer implements vscode.Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  run(key: string, delay: number, action: () => void): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        action();
      }, delay),
    );
  }

  dispose(): void {
    this.#timers.forEach((timer) => {
      clearTimeout(timer);
    });
    this.#timers.clear();
  }
}
