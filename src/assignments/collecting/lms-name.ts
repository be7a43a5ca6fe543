// What a learning management system says of a file in the names that it gives it: whose it is, and whether it came late.
// The layouts are those of Moodle 4.5, Canvas and Brightspace; whatever else it is, is a plain file.

/** What the names of a file and of its folders say. */
export interface LmsName {
  readonly layout: 'moodle' | 'canvas' | 'brightspace' | 'plain';
  /** The student, as the system writes the name; Canvas runs it together: "smithbob". */
  readonly name?: string;
  /** The number that the system has for the student, or for the submission. */
  readonly id?: string;
  /** Canvas marks what came late. */
  readonly isLate?: true;
  /** When it came, as the system writes it, without a zone: "Mar 29, 2018 1205 PM". */
  readonly at?: string;
}

/** "Fullname_123_assignsubmission_file", as a folder or before the file's own name; texts: "…_onlinetext". */
const moodle = /^(?<name>[^_].*?)_(?<id>\d+)_assignsubmission_(?:file|onlinetext)(?:_|$)/;

/** "smithbob_340934_208490284_week3.json", "smithbob_LATE_340934_…"; texts: "smithbob_340934_text.html". */
const canvas = /^(?<name>[^_]+)_(?<late>LATE_)?(?<id>\d+)_(?:\d+_.+|text\.html)$/;

/** "13394-80551 - Bob Smith - Mar 29, 2018 1205 PM", as a folder or before " - week3.json". */
function readBrightspace(segment: string): LmsName | undefined {
  const [numbers = '', name = '', at = ''] = segment.split(' - ');
  const id = /^\d+-(\d+)$/.exec(numbers)?.[1];
  return id && name && /\d/.test(at)
    ? { layout: 'brightspace', name: name.trim(), id, at: at.trim() }
    : undefined;
}

function readMoodle(segment: string): LmsName | undefined {
  const { name, id } = moodle.exec(segment)?.groups ?? {};
  return name && id ? { layout: 'moodle', name: name.trim(), id } : undefined;
}

function readCanvas(segment: string): LmsName | undefined {
  const { name, id, late } = canvas.exec(segment)?.groups ?? {};
  return name && id ? { layout: 'canvas', name, id, ...(late && { isLate: true }) } : undefined;
}

/** No file system takes longer names. */
const longestName = 500;

/** Reads a path. The outermost name that says something counts: what a student has packed says nothing about who it is. */
export function readLmsName(path: string): LmsName {
  for (const segment of path.split('/')) {
    if (segment.length > longestName) continue;
    const read = readMoodle(segment) ?? readCanvas(segment) ?? readBrightspace(segment);
    if (read) return read;
  }
  return { layout: 'plain' };
}
