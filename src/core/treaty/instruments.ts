/** A treaty, law or charter that references point to. */
export interface Instrument {
  /** Language-free id, as `un-charter`. */
  readonly id: string;
}

/** The instruments that are known: the bundled ones with the workspace's own laid over them. */
export interface InstrumentTable {
  readonly instruments: ReadonlyMap<string, Instrument>;
}

/** Reads the compiled form that `data/compile.js` writes. */
export function parseInstruments(_compiled: unknown): InstrumentTable {
  return { instruments: new Map() };
}
