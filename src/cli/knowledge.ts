import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../core/analyze';
import { parseInstruments } from '../core/treaty/instruments/instruments';
import { parseRegistry } from '../core/officials/registry';

/** Loads the bundled officials and instruments from `data/` beside the built program. */
export function loadKnowledge(folder: string = join(__dirname, 'data')): Knowledge {
  return {
    officials: parseRegistry(readJson(join(folder, 'officials.json'))),
    instruments: parseInstruments(readJson(join(folder, 'instruments.json'))),
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
