/** What may be written at a place of `officials.yaml`. */
export interface FileSlot {
  readonly kind: 'key' | 'country' | 'role' | 'organization' | 'gender' | 'official';
  /** What is typed of it. */
  readonly typed: string;
  /** Keys only: of which map. */
  readonly of?: keyof typeof fileKeys;
}

/** The keys of the maps of `officials.yaml`, in the order in which they are written. */
export const fileKeys = {
  file: ['officials', 'reported'],
  official: ['id', 'name', 'familyName', 'names', 'gender', 'country', 'wikidata', 'posts', 'note'],
  post: ['role', 'title', 'organization', 'country', 'start', 'end', 'asOf', 'attested', 'source'],
  claim: ['official', 'role'],
} as const;

const valueKinds: Readonly<Record<string, FileSlot['kind']>> = {
  country: 'country',
  role: 'role',
  organization: 'organization',
  gender: 'gender',
  official: 'official',
  id: 'official',
};

/** What is being written at an offset of `officials.yaml`; `undefined` where anything may stand, such as in a note. */
export function fileSlotAt(source: string, offset: number): FileSlot | undefined {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const line = source.slice(lineStart, offset);
  const value = /(?:^|[\s{,])([A-Za-z]+):\s+["']?([^,{}"'#]*)$/u.exec(line);
  if (value) {
    const kind = valueKinds[value[1] ?? ''];
    return kind && { kind, typed: value[2] ?? '' };
  }
  const key = /^(\s*(?:-\s+)?)([A-Za-z]*)$/u.exec(line);
  return key ? { kind: 'key', typed: key[2] ?? '', of: mapAt(source.slice(0, lineStart), key[1] ?? '') } : undefined;
}

// The keys further left above say in which list the map is: `officials`, `posts` or `reported`.
function mapAt(above: string, indent: string): keyof typeof fileKeys {
  let column = indent.length;
  for (const line of above.split('\n').reverse()) {
    const [, spaces = '', dash = '', key] = /^(\s*)(-\s+)?([A-Za-z]+):/u.exec(line) ?? [];
    const isParent = key !== undefined && (spaces + dash).length < column;
    if (isParent && key === 'posts') {
      return 'post';
    }
    if (isParent && key === 'reported') {
      return 'claim';
    }
    column = isParent ? (spaces + dash).length : column;
  }
  return indent === '' ? 'file' : 'official';
}
