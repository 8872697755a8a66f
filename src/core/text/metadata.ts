import { isMap, isScalar, parseDocument } from 'yaml';
import type { SidecarSource } from '../annotations/annotation';
import { filled } from '../annotations/annotation';
import type { TextKind } from '../model';
import { isIsoDate } from '../officials/tenure';
import { findDateline } from './dateline';

/** Where a text's date was found. */
export type DateOrigin = 'sidecar' | 'frontMatter' | 'dateline' | 'fileName';

/** What is known of a text besides its words; absent where nobody says it. */
export interface TextMetadata {
  readonly date?: string;
  readonly dateFrom?: DateOrigin;
  /** Where a news text says that it was written: “HOHENFURT, 21 September (NWA) –”. */
  readonly place?: string;
  readonly language?: string;
  readonly title?: string;
  readonly url?: string;
  readonly kind?: TextKind;
}

/** What stands beside the text. */
export interface TextSurroundings {
  /** Name or path of the file. */
  readonly fileName?: string;
  /** The header of its sidecar. */
  readonly source?: SidecarSource;
}

/** Sidecar › YAML front matter › what the text itself says in its dateline › file name. */
export function metadataOf(text: string, { fileName = '', source = {} }: TextSurroundings = {}): TextMetadata {
  const front = readFrontMatter(text);
  const dateline = findDateline(text);
  const kind = front.kind === 'news' || front.kind === 'treaty' ? front.kind : kindOfFile(fileName);
  const dates: readonly (readonly [DateOrigin, string | undefined])[] = [
    ['sidecar', toIsoDate(source.date)],
    ['frontMatter', toIsoDate(front.date)],
    // A treaty's dates are those of its signature, its entry into force, others' …: none is the text's own for certain.
    ['dateline', kind === 'treaty' ? undefined : dateline.date],
    ['fileName', dateOfFile(fileName)],
  ];
  const [dateFrom, date] = dates.find(([, value]) => value !== undefined) ?? [];
  return {
    ...filled({
      date,
      place: kind === 'treaty' ? undefined : dateline.place,
      language: source.language ?? front.language,
      title: source.title ?? front.title,
      url: source.url ?? front.url,
    }),
    ...(dateFrom ? { dateFrom } : {}),
    ...(kind ? { kind } : {}),
  };
}

/** The kind that a file's name says: `x.treaty`, `x.treaty.txt`, `x.news`, `x.news.txt`. */
export function kindOfFile(fileName: string): TextKind | undefined {
  const found = /\.(?<kind>treaty|news)(?:\.txt)?$/iu.exec(fileName)?.groups?.['kind'];
  return found === undefined ? undefined : found.toLowerCase() === 'treaty' ? 'treaty' : 'news';
}

/** The date at either end of a file's name: `2024-12-05-entry-into-force.news`, `20241205_agreement.news`. */
export function dateOfFile(fileName: string): string | undefined {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const date =
    /(?<!\d)(?<year>(?:19|20)\d\d)(?<sign>[-_.]?)(?<month>0[1-9]|1[0-2])(?:\k<sign>(?<day>0[1-9]|[12]\d|3[01]))?(?!\d)/u;
  const { year, sign, month, day } = date.exec(name)?.groups ?? {};
  if (year === undefined || month === undefined || (sign === '' && day === undefined)) {
    return undefined;
  }
  return [year, month, ...(day ? [day] : [])].join('-');
}

interface FrontMatter {
  readonly date?: string;
  readonly language?: string;
  readonly title?: string;
  readonly url?: string;
  readonly kind?: string;
}

/** The keys of a YAML front matter between two lines `---` at the very top; broken YAML says nothing. */
export function readFrontMatter(text: string): FrontMatter {
  const source = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]{0,8000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text)
    ?.groups?.['yaml'];
  if (source === undefined) {
    return {};
  }
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) {
    return {};
  }
  const at = (...keys: readonly string[]): string | undefined => {
    const pair = root.items.find(({ key }) => isScalar(key) && keys.includes(String(key.value).toLowerCase()));
    const value: unknown = pair?.value;
    return isScalar(value) && value.value !== null ? value.source : undefined;
  };
  return filled({
    date: at('date', 'datum', 'published'),
    language: at('language', 'lang', 'sprache'),
    title: at('title', 'titel', 'headline'),
    url: at('url', 'source', 'link'),
    kind: at('kind', 'type'),
  });
}

/** The date in a value of a file: a longer time stamp is cut, what is no date says nothing. */
export function toIsoDate(value: string | undefined): string | undefined {
  const date = value?.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/u, '$1');
  return date !== undefined && isIsoDate(date) ? date : undefined;
}
