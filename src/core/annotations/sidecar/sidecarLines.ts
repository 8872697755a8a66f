import type { Annotation, Link, Relation, Reply, Target } from '../annotation';
import { filled, motivations, relations, states } from '../annotation';
import { isPlain } from './yamlScalars';

/** A place in the source, moved on by the readers below; each leaves it alone where it gives `undefined`. */
interface Cursor {
  readonly source: string;
  readonly end: number;
  at: number;
  /** Set by any sign that the lines are not exactly as we write them. */
  surprised: boolean;
}

/**
 * Reads one annotation from lines of exactly the shape that `renderAnnotation` writes, forty times as fast as YAML.
 * `undefined` means “ask the YAML reader”, never “wrong”.
 */
export function readAnnotation(source: string, start: number, end: number, indent: string): Annotation | undefined {
  const cursor: Cursor = { source, end, at: start, surprised: false };
  const annotation = readItem(cursor, indent);
  return cursor.surprised || cursor.at < end ? undefined : annotation;
}

function readItem(cursor: Cursor, indent: string): Annotation {
  const inner = `${indent}  `;
  const id = scalar(cursor, required(cursor, line(cursor, `${indent}- id: `)));
  const target = readTarget(cursor, inner);
  const motivation = member(cursor, motivations, required(cursor, line(cursor, `${inner}motivation: `)));
  const tags = readTags(cursor, line(cursor, `${inner}tags: `));
  const body = readBody(cursor, inner);
  const links = readLinks(cursor, inner);
  const state = member(cursor, states, required(cursor, line(cursor, `${inner}state: `)));
  const creator = optional(cursor, line(cursor, `${inner}creator: `));
  const created = optional(cursor, line(cursor, `${inner}created: `));
  const modified = optional(cursor, line(cursor, `${inner}modified: `));
  const replies = readReplies(cursor, inner);
  return { id, target, motivation, tags, links, state, replies, ...filled({ body, creator, created, modified }) };
}

function readTarget(cursor: Cursor, indent: string): Target {
  required(cursor, bare(cursor, `${indent}target:`));
  const inner = `${indent}  `;
  const exact = scalar(cursor, required(cursor, line(cursor, `${inner}exact: `)));
  const prefix = possiblyEmpty(cursor, required(cursor, line(cursor, `${inner}prefix: `)));
  const suffix = possiblyEmpty(cursor, required(cursor, line(cursor, `${inner}suffix: `)));
  const start = integer(cursor, required(cursor, line(cursor, `${inner}start: `)));
  const end = integer(cursor, required(cursor, line(cursor, `${inner}end: `)));
  const eId = optional(cursor, line(cursor, `${inner}eId: `));
  const unique = bare(cursor, `${inner}unique: true`) !== undefined;
  return { exact, prefix, suffix, start, end, ...filled({ eId }), ...(unique ? { unique } : {}) };
}

function readBody(cursor: Cursor, indent: string): string | undefined {
  const head = line(cursor, `${indent}body: `);
  if (head !== '|') {
    return optional(cursor, head)?.replace(/\n+$/u, '');
  }
  const inner = `${indent}  `;
  let body = '';
  let blank = '';
  while (cursor.at < cursor.end) {
    const text = line(cursor, inner);
    if (text === undefined) {
      if (bare(cursor, '') === undefined) {
        break;
      }
      blank += '\n';
    } else {
      check(cursor, /^\S/u.test(body || text) && text.trim() !== '');
      body += (body ? '\n' : '') + blank + text;
      blank = '';
    }
  }
  check(cursor, body !== '');
  return body;
}

function readLinks(cursor: Cursor, indent: string): Link[] {
  const links: Link[] = [];
  if (bare(cursor, `${indent}links:`) === undefined) {
    return links;
  }
  for (;;) {
    const relation = line(cursor, `${indent}  - relation: `);
    if (relation === undefined) {
      check(cursor, links.length > 0);
      return links;
    }
    const known: Relation = member(cursor, relations, relation);
    links.push({ relation: known, to: scalar(cursor, required(cursor, line(cursor, `${indent}    to: `))) });
  }
}

function readReplies(cursor: Cursor, indent: string): Reply[] {
  const replies: Reply[] = [];
  if (bare(cursor, `${indent}replies:`) === undefined) {
    return replies;
  }
  for (;;) {
    const text = line(cursor, `${indent}  - `);
    if (text === undefined) {
      check(cursor, replies.length > 0);
      return replies;
    }
    replies.push(readReply(cursor, text));
  }
}

const quoted = String.raw`"(?:[^"\\]|\\.)*"`;
const flowPlain = String.raw`[^\s",[\]{}][^",[\]{}]*`;
const replyLine = new RegExp(
  String.raw`^\{ id: (?<id>${flowPlain}), body: (?<body>${quoted})(?:, creator: (?<creator>${quoted}))?` +
    String.raw`(?:, created: (?<created>${flowPlain}))?(?:, modified: (?<modified>${flowPlain}))? \}$`,
  'u',
);

function readReply(cursor: Cursor, text: string): Reply {
  const groups = replyLine.exec(text)?.groups;
  check(cursor, groups !== undefined);
  const body = scalar(cursor, groups?.['body'] ?? '').replace(/\n+$/u, '');
  const [creator, created, modified] = ['creator', 'created', 'modified'].map((key) => optional(cursor, groups?.[key]));
  return { id: scalar(cursor, groups?.['id'] ?? ''), body, ...filled({ creator, created, modified }) };
}

const tagPiece = /"(?:[^"\\]|\\.)*"|[^\s",[\]{}][^",[\]{}]*/gu;

function readTags(cursor: Cursor, text: string | undefined): string[] {
  if (text === undefined) {
    return [];
  }
  check(cursor, text.length > 2 && text.startsWith('[') && text.endsWith(']'));
  const inside = text.slice(1, -1);
  // Of “[war, "a, b"]” the pieces must give back the whole, else there is a comma or a space too many or too few.
  const pieces = inside.match(tagPiece) ?? [];
  check(cursor, pieces.join(', ') === inside);
  return pieces.map((tag) => scalar(cursor, tag));
}

/** What stands behind `label` on the cursor's line; the cursor goes to the next line. */
function line(cursor: Cursor, label: string): string | undefined {
  if (!cursor.source.startsWith(label, cursor.at) || cursor.at >= cursor.end) {
    return undefined;
  }
  const lineEnd = endOfLine(cursor);
  const from = cursor.at + label.length;
  cursor.at = lineEnd + 1;
  const to = cursor.source.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
  return from <= to ? cursor.source.slice(from, to) : undefined;
}

/** Takes a line that holds `label` and nothing else. */
function bare(cursor: Cursor, label: string): '' | undefined {
  const from = cursor.at;
  if (line(cursor, label) === '') {
    return '';
  }
  cursor.at = from;
  return undefined;
}

function endOfLine({ source, at, end }: Cursor): number {
  const found = source.indexOf('\n', at);
  return found === -1 ? end : found;
}

function scalar(cursor: Cursor, text: string): string {
  if (isPlain(text)) {
    return text;
  }
  check(cursor, text.startsWith('"'));
  return unquote(cursor, text);
}

function possiblyEmpty(cursor: Cursor, text: string): string {
  return text === '""' ? '' : scalar(cursor, text);
}

function optional(cursor: Cursor, text: string | undefined): string | undefined {
  return text === undefined ? undefined : possiblyEmpty(cursor, text);
}

const jsonString = /^"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))+"$/u;

// What JSON reads in double quotation marks, YAML reads alike.
function unquote(cursor: Cursor, text: string): string {
  if (!jsonString.test(text)) {
    cursor.surprised = true;
    return '';
  }
  return String(JSON.parse(text));
}

function integer(cursor: Cursor, text: string): number {
  check(cursor, /^(?:0|[1-9]\d{0,14})$/u.test(text));
  return Number(text);
}

function member<Value extends string>(cursor: Cursor, values: readonly [Value, ...Value[]], text: string): Value {
  const found = values.find((value) => value === text);
  check(cursor, found !== undefined);
  return found ?? values[0];
}

function required(cursor: Cursor, text: string | undefined): string {
  check(cursor, text !== undefined);
  return text ?? '';
}

function check(cursor: Cursor, expected: boolean): void {
  cursor.surprised ||= !expected;
}
