import type { Annotation } from '../../src/core/annotations/annotation';

/** The note that a writer who is killed writes under this id. */
export function noteOf(id: string): Annotation {
  return {
    id,
    target: { exact: `passage of ${id}`, prefix: 'before ', suffix: ' after', start: 0, end: 10 },
    motivation: 'commenting',
    body: `The note of ${id}:\nNothing of it may be lost.`,
    tags: ['kept'],
    links: [],
    state: 'open',
    replies: [],
  };
}
