// Long, because a busy machine is slow and not broken; the wait ends as soon as the value is there.
const patience = 60_000;

/** Reads again and again until there is a value; null, undefined and false are none. */
export async function until<Value>(
  what: string,
  read: () => Value | Promise<Value>,
): Promise<Exclude<Value, null | undefined | false>> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== null && value !== false) {
      return value as Exclude<Value, null | undefined | false>;
    }
    if (Date.now() > end) {
      throw new Error(`Waited in vain: ${what}`);
    }
    // Not node:timers/promises: this also runs in a web worker.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
