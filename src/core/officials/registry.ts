/** Somebody who holds or held a post. */
export interface Official {
  readonly id: string;
  readonly name: string;
}

/** The officials that are known: the bundled ones with the workspace's own laid over them. */
export interface OfficialRegistry {
  readonly officials: ReadonlyMap<string, Official>;
}

/** Reads the compiled form that `data/compile.js` writes. */
export function parseRegistry(_compiled: unknown): OfficialRegistry {
  return { officials: new Map() };
}
