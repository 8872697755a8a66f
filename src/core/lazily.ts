/** A value that is made when it is first asked for, and then kept. `undefined` is made anew each time. */
export function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
