// A Common Cartridge 1.1, which Moodle, Canvas, Blackboard and Brightspace import: modules of links into the book, and quizzes
// of multiple choice. Version 1.1 on purpose: Moodle refuses 1.3. Its quizzes know no numbers to type, so an exercise with
// a number becomes a choice between the right one and those that the known mistakes lead to.
import { strToU8, zipSync } from 'fflate';
import { element, type Xml, xmlFile } from '../xml.ts';
import { assessmentFile } from './cartridge-quiz.ts';
import type { ExportedExercise } from './exported-exercise.ts';

/** A link into the book. */
export interface CartridgeLink {
  readonly title: string;
  /** Absolute. */
  readonly url: string;
}

/** What comes to stand together in the course. */
export interface CartridgeModule {
  readonly title: string;
  readonly links: readonly CartridgeLink[];
  /** A quiz of these; none when there are none. */
  readonly quiz: { readonly title: string; readonly exercises: readonly ExportedExercise[] } | undefined;
}

export interface Cartridge {
  readonly title: string;
  /** As XML names it: "en", "zh-CN". */
  readonly language: string;
  readonly modules: readonly CartridgeModule[];
}

/** Something of the course that has a file of its own. */
interface Resource {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly href: string;
  readonly content: string;
}

const space = 'http://www.imsglobal.org/xsd/imsccv1p1';
const general = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const schemas = [
  `${space}/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd`,
  `${general} http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd`,
].join(' ');

/** The files of the cartridge by name. The manifest comes first: Moodle looks at its first kilobyte. */
export function cartridgeFiles({ title, language, modules }: Cartridge): ReadonlyMap<string, string> {
  const placed = modules.map((module, index) => ({
    id: `module-${index + 1}`,
    title: module.title,
    resources: resourcesOf(module, index),
  }));
  const resources = placed.flatMap((module) => module.resources);
  const manifest = element(
    'manifest',
    {
      xmlns: `${space}/imscp_v1p1`,
      'xmlns:lomimscc': general,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      identifier: 'capital-in-motion',
      'xsi:schemaLocation': schemas,
    },
    element(
      'metadata',
      {},
      element('schema', {}, 'IMS Common Cartridge'),
      element('schemaversion', {}, '1.1.0'),
      element(
        'lomimscc:lom',
        {},
        element(
          'lomimscc:general',
          {},
          element('lomimscc:title', {}, element('lomimscc:string', { language }, title)),
        ),
      ),
    ),
    element(
      'organizations',
      {},
      element(
        'organization',
        { identifier: 'organization', structure: 'rooted-hierarchy' },
        element('item', { identifier: 'root' }, ...placed.map(itemOfModule)),
      ),
    ),
    element(
      'resources',
      {},
      ...resources.map(({ id, type, href }) =>
        element('resource', { identifier: id, type }, element('file', { href })),
      ),
    ),
  );
  return new Map([
    ['imsmanifest.xml', xmlFile(manifest)],
    ...resources.map(({ href, content }) => [href, content] as const),
  ]);
}

/** The cartridge as a file (.imscc). */
export const cartridgeZip = (cartridge: Cartridge): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries([...cartridgeFiles(cartridge)].map(([name, content]) => [name, strToU8(content)])),
  );

const itemOfModule = (module: {
  readonly id: string;
  readonly title: string;
  readonly resources: readonly Resource[];
}): Xml =>
  element(
    'item',
    { identifier: module.id },
    element('title', {}, module.title),
    ...module.resources.map(({ id, title }) =>
      element('item', { identifier: `item-${id}`, identifierref: id }, element('title', {}, title)),
    ),
  );

function resourcesOf({ links, quiz }: CartridgeModule, module: number): readonly Resource[] {
  const name = `module-${module + 1}`;
  const pages = links.map(({ title, url }, index): Resource => {
    const id = `${name}-link-${index + 1}`;
    const link = element(
      'webLink',
      { xmlns: `${space}/imswl_v1p1` },
      element('title', {}, title),
      element('url', { href: url, target: '_blank' }),
    );
    return { id, title, type: 'imswl_xmlv1p1', href: `${id}/link.xml`, content: xmlFile(link) };
  });
  if (!quiz || quiz.exercises.length === 0) return pages;
  const id = `${name}-quiz`;
  return [
    ...pages,
    {
      id,
      title: quiz.title,
      type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
      href: `${id}/assessment.xml`,
      content: assessmentFile(id, quiz.title, quiz.exercises),
    },
  ];
}
