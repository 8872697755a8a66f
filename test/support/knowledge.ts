import { join } from 'node:path';
import { loadKnowledge } from '../../src/cli/knowledge';
import type { Knowledge } from '../../src/core/analyze';

let loaded: Knowledge | undefined;

/** The bundled officials and instruments, as the built product has them; `npm run unit` compiles them first. */
export function bundledKnowledge(): Knowledge {
  return (loaded ??= loadKnowledge(join(__dirname, '..', '..', 'dist', 'data')));
}
