// The imsmanifest.xml of a SCORM 1.2 package with one page: one organisation, one item, one SCO, and every file by name.
import { element, xmlFile } from '../xml.ts';

/** What a package says of itself. */
export interface ScormManifest {
  /** Any characters; an LMS shows it as the name of the activity. */
  readonly title: string;
  /** Names the assignment; any characters. */
  readonly key: string;
  /** The page that is opened. */
  readonly start: string;
  /** Every file besides the manifest itself, the start page included, with "/" between folders. */
  readonly files: readonly string[];
  /** From which score, of 100, the work is passed; without one it is only completed. */
  readonly mastery?: number | undefined;
}

/** The name that the manifest must have, at the root of the zip. */
export const manifestFile = 'imsmanifest.xml';

const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

/** Longer titles are cut: the standard allows no more. */
const longestTitle = 200;

/** The beginning of a text of at most so many UTF-16 units; no character is cut in two. */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A name as XML identifiers are written; two keys that differ only in other signs differ in their numbers. */
function identifierOf(key: string): string {
  const sum = [...key].reduce((total, sign) => (total * 31 + (sign.codePointAt(0) ?? 0)) % 0x7fffffff, 7);
  return `CIM-${beginningOf(key.replace(/[^A-Za-z0-9]+/g, '-'), 40).replace('…', '')}-${sum.toString(36)}`;
}

/** Writes the manifest. */
export function writeManifest({ title, key, start, files, mastery }: ScormManifest): string {
  const identifier = identifierOf(key);
  const shown = beginningOf(title, longestTitle);
  const item = element(
    'item',
    { identifier: 'ITEM-1', identifierref: 'RESOURCE-1', isvisible: 'true' },
    element('title', {}, shown),
    ...(mastery === undefined ? [] : [element('adlcp:masteryscore', {}, `${mastery}`)]),
  );
  const organization = element(
    'organization',
    { identifier: 'ORGANIZATION-1' },
    element('title', {}, shown),
    item,
  );
  const resource = element(
    'resource',
    { identifier: 'RESOURCE-1', type: 'webcontent', 'adlcp:scormtype': 'sco', href: start },
    ...files.map((href) => element('file', { href })),
  );
  return xmlFile(
    element(
      'manifest',
      {
        identifier,
        version: '1.0',
        xmlns: imscp,
        'xmlns:adlcp': adlcp,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${imscp} imscp_rootv1p1p2.xsd ${adlcp} adlcp_rootv1p2.xsd`,
      },
      element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')),
      element('organizations', { default: 'ORGANIZATION-1' }, organization),
      element('resources', {}, resource),
    ),
  );
}
