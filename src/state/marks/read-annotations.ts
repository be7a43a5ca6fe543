// Reads Web Annotations from a file that anybody may have written: this book's own, or another program's about
// pages of this book. All of it is taken, or nothing, with the reasons.
import { languages } from '~/i18n/languages.ts';
import { isMoment } from '../kept/section-place.ts';
import { type Data, isRecord } from '../kept/shelf.ts';
import { placeholder } from './anchored-text.ts';
import { type Colour, isColour, type Mark, most, readMark } from './mark.ts';
import { bookName, context, type MarksOfPage } from './web-annotation.ts';

/** Why a file, or one of its annotations, cannot be taken. The words for it are in i18n/marks-messages.ts. */
export type Reason =
  | 'too-large'
  | 'not-json'
  | 'not-annotations'
  | 'other-pages'
  | 'too-many'
  | 'twice'
  | 'not-annotation'
  | 'many-targets'
  | 'no-target'
  | 'other-book'
  | 'no-chapter'
  | 'no-quotation'
  | 'too-long'
  | 'bad-body'
  | 'bad-mark';

/** A reason, and which annotation has it. */
export interface Refusal {
  readonly reason: Reason;
  /** Counted from 1; missing when it is the whole file. */
  readonly number?: number;
  /** What it says of itself, cut short: its source, or its id. */
  readonly about?: string;
}

export type ReadFile =
  | { readonly ok: true; readonly pages: readonly MarksOfPage[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What a file is held against. */
export interface Book {
  /** Where the book stands: addresses that end with "/". */
  readonly roots: readonly string[];
  /** The ids of its chapters. */
  readonly chapters: ReadonlySet<string>;
  /** ISO 8601: for what has no date of its own. */
  readonly now: string;
  readonly newId: () => string;
}

/** The most that is read of a file. */
export const mostOfFile = { characters: 8_000_000, annotations: 5000, bodies: 50 } as const;

class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly reason: Reason,
    readonly about?: string,
  ) {
    super(reason);
  }
}

const listOf = (data: unknown): readonly unknown[] =>
  Array.isArray(data) ? data : data == null ? [] : [data];

const hasContext = (data: Data): boolean =>
  listOf(data['@context']).some(
    (one) => typeof one === 'string' && one.replace(/^https:/, 'http:') === context,
  );

const isOfType = (data: Data, type: string): boolean => listOf(data['type']).includes(type);

/** The annotations of a collection, of a page, of a plain list, or the one that the file is. */
function annotationsOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) {
    if (!data.every((one) => isRecord(one) && hasContext(one))) throw new Refused('not-annotations');
    return data;
  }
  if (!isRecord(data) || !hasContext(data)) throw new Refused('not-annotations');
  if (isOfType(data, 'Annotation')) return [data];
  const page = isOfType(data, 'AnnotationCollection') ? data['first'] : data;
  if (typeof page === 'string') throw new Refused('other-pages');
  if (!isRecord(page) || !Array.isArray(page['items'])) throw new Refused('not-annotations');
  if (page['next'] !== undefined) throw new Refused('other-pages');
  return page['items'];
}

/** The folder of an address, as addresses are compared. */
function folderOf(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > 2000 || !URL.canParse(address)) return undefined;
  const { protocol, origin, pathname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return `${origin}${pathname.replace(/index\.html$/, '').replace(/\/?$/, '/')}`;
}

/** The book's own files were made wherever it stood then. */
function rootsOf(data: unknown, { roots }: Book): readonly string[] {
  const generator = isRecord(data) ? data['generator'] : undefined;
  const isOwn = isRecord(generator) && generator['name'] === bookName;
  const made = isOwn ? folderOf(generator['id']) : undefined;
  return made ? [...roots, made] : roots;
}

/** Which chapter in which language an address means. */
function pageOf(source: unknown, roots: readonly string[], { chapters }: Book) {
  const about = typeof source === 'string' ? source.slice(0, 200) : undefined;
  const folder = folderOf(source);
  const path = roots.flatMap((root) => (folder?.startsWith(root) ? [folder.slice(root.length)] : []))[0];
  const language = languages.find((one) => path?.startsWith(`${one}/`));
  if (path === undefined || !language) throw new Refused('other-book', about);
  const chapter = path.slice(language.length + 1, -1);
  if (!chapters.has(chapter)) throw new Refused('no-chapter', about);
  return { chapter, language };
}

const textOf = (data: unknown): string | undefined =>
  typeof data === 'string' ? data.replace(/\r\n?/g, '\n') : undefined;

/** The text of other programs' quotations has the white space of their pages. */
const likeAnchored = (words: string): string =>
  words
    .replace(/[^\S\t\n ]/g, ' ')
    .replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : run.includes('\t') ? '\t' : ' '));

/** What selects the words: the quotation with placeholders if there is one, else the first. */
function selectorsOf(target: Data): Pick<Mark, 'exact' | 'prefix' | 'suffix' | 'start' | 'end' | 'shown'> {
  const selectors = listOf(target['selector']).slice(0, 20).filter(isRecord);
  const quotes = selectors.filter(
    (one) => one['type'] === 'TextQuoteSelector' && typeof one['exact'] === 'string' && one['exact'].trim(),
  );
  const ours = quotes.find((one) => String(one['exact']).includes(placeholder)) ?? quotes.at(-1);
  if (!ours) throw new Refused('no-quotation');
  const exact = likeAnchored(textOf(ours['exact']) ?? '');
  const prefix = likeAnchored(textOf(ours['prefix']) ?? '');
  const suffix = likeAnchored(textOf(ours['suffix']) ?? '');
  const other = quotes.find((one) => one !== ours);
  const position = selectors.find((one) => one['type'] === 'TextPositionSelector');
  const start = position ? Number(position['start']) : 0;
  if (exact.length > most.words) throw new Refused('too-long');
  return {
    exact,
    prefix: prefix.slice(-most.context),
    suffix: suffix.slice(0, most.context),
    start,
    end: position ? Number(position['end']) : start + exact.length,
    shown: other ? (textOf(other['exact']) ?? '') : exact,
  };
}

/** What is said about the words, and in which colour. */
function bodyOf(data: Data): { readonly note: string; readonly colour: Colour } {
  const bodies = listOf(data['body'] ?? data['bodyValue']);
  if (bodies.length > mostOfFile.bodies) throw new Refused('bad-body');
  const notes: string[] = [];
  let colour: Colour | undefined;
  for (const body of bodies) {
    const value = textOf(isRecord(body) ? (body['value'] ?? body['id']) : body);
    if (value === undefined) throw new Refused('bad-body');
    const isTag = isRecord(body) && body['purpose'] === 'tagging';
    if (isTag && colour === undefined && isColour(value)) colour = value;
    else if (value !== '') notes.push(isTag ? `#${value}` : value);
  }
  const note = notes.join('\n\n');
  if (note.length > most.note) throw new Refused('too-long');
  return { note, colour: colour ?? 'yellow' };
}

function readAnnotation(data: unknown, roots: readonly string[], book: Book) {
  if (!isRecord(data) || !isOfType(data, 'Annotation')) throw new Refused('not-annotation');
  const targets = listOf(data['target']);
  if (targets.length > 1) throw new Refused('many-targets');
  const [target] = targets;
  if (target === undefined) throw new Refused('no-target');
  const source = isRecord(target) ? target['source'] : target;
  const page = pageOf(isRecord(source) ? source['id'] : source, roots, book);
  const created = isMoment(data['created']) ? data['created'] : book.now;
  const mark = readMark({
    id: data['id'] ?? book.newId(),
    ...selectorsOf(isRecord(target) ? target : {}),
    ...bodyOf(data),
    created,
    modified: isMoment(data['modified']) ? data['modified'] : created,
  });
  if (!mark) throw new Refused('bad-mark');
  return { ...page, mark };
}

/** Carries out a part of the reading; what it refuses goes to the list. Other errors are not caught. */
function orRefused<T>(read: () => T, refuse: (refused: Refused) => void): T | undefined {
  try {
    return read();
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure;
    refuse(failure);
    return undefined;
  }
}

function parsed(text: string): unknown {
  if (text.length > mostOfFile.characters) throw new Refused('too-large');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refused('not-json');
  }
}

/** Reads a file. Never throws; takes all of its annotations, or says of each that is refused why. */
export function readAnnotations(text: string, book: Book): ReadFile {
  const refusals: Refusal[] = [];
  const whole = orRefused(
    () => {
      const data = parsed(text);
      const annotations = annotationsOf(data);
      if (annotations.length > mostOfFile.annotations) throw new Refused('too-many');
      return { annotations, roots: rootsOf(data, book) };
    },
    ({ reason }) => refusals.push({ reason }),
  );
  const pages = new Map<string, MarksOfPage>();
  const ids = new Set<string>();
  for (const [index, data] of (whole?.annotations ?? []).entries()) {
    orRefused(
      () => {
        const { chapter, language, mark } = readAnnotation(data, whole?.roots ?? [], book);
        if (ids.has(mark.id)) throw new Refused('twice');
        ids.add(mark.id);
        const key = `${chapter}/${language}`;
        const marks = [...(pages.get(key)?.marks ?? []), mark];
        if (marks.length > most.marks) throw new Refused('too-many');
        pages.set(key, { chapter, language, marks });
      },
      ({ reason, about }) => {
        const id = isRecord(data) && typeof data['id'] === 'string' ? data['id'].slice(0, 200) : undefined;
        const said = about ?? id;
        refusals.push({ reason, number: index + 1, ...(said === undefined ? {} : { about: said }) });
      },
    );
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, pages: [...pages.values()] };
}
