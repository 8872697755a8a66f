import type { UnitName } from '../../languages/schema/provisions';
import type { Span } from '../../model';
import type { ReferenceGrammar, UnitWord } from './grammar';

/** One step down: paragraph 2. */
export interface Step {
  readonly unit: UnitName;
  readonly number: string;
}

/** The way from the instrument to one provision. */
export type Path = readonly Step[];

/** Units and numbers as they stand in the text, before anybody asks of which instrument. */
export interface Chain extends Span {
  readonly paths: readonly Path[];
  /** Where each unit word at the head begins a part of its own: chains without an instrument fall apart there. */
  readonly parts: readonly ChainPart[];
  readonly weak: boolean;
}

/** A part of a chain, with the index of its first path. */
export interface ChainPart extends Span {
  readonly firstPath: number;
}

/** A part of a chain while it is read. */
interface GrowingPart extends ChainPart {
  end: number;
}

/** A chain while it is read. */
export interface ChainState {
  readonly text: string;
  readonly grammar: ReferenceGrammar;
  readonly paths: Path[];
  readonly head: UnitName;
  readonly parts: GrowingPart[];
  /** Finer units stand before coarser ones: “пп. «а» п. 1”. */
  readonly insideOut: boolean;
  headPlural: boolean;
  headEither: boolean;
  last: UnitWord | undefined;
  end: number;
}

/** The path that is read now. */
export function current(state: ChainState): Path {
  return state.paths.at(-1) ?? [];
}

/** Goes on with the path that is read now. */
export function replaceLast(state: ChainState, path: Path, end: number): true {
  state.paths[state.paths.length - 1] = path;
  state.end = end;
  return true;
}

/** Begins another path. */
export function append(state: ChainState, path: Path, end: number): true {
  state.paths.push(path);
  state.end = end;
  return true;
}

/** A step of a unit that the path has already replaces it and what is below; another goes below. */
export function place(path: Path, step: Step): Path {
  const at = path.findIndex(({ unit }) => unit === step.unit);
  return [...(at > 0 ? path.slice(0, at) : at === 0 ? [] : path), step];
}

/** Ends the part that is read now. */
export function closePart(state: ChainState): void {
  const open = state.parts.at(-1);
  if (open) {
    open.end = state.end;
  }
}

/** The offset behind a sticky pattern, where it matches. */
export function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
