// Claims in the chapters: each that stands in a chapter exists, and the chapters that an entry names are those in which
// it stands. A chapter that is only planned is taken at its word.
import type { Claim } from '../claims.ts';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../yaml-file.ts';
import { correctedTag, meant } from './corrected.ts';
import { type ChapterMaterial, proseOf } from './material.ts';
import { named, place } from './parity.ts';

/** Unknown claims in the prose, and entries whose chapters are not those in which they stand. */
export function placesOfClaims(
  files: readonly YamlFile<readonly Claim[]>[],
  chapters: readonly ChapterMaterial[],
): readonly Problem[] {
  const ids = files.flatMap(({ data }) => data.map(({ id }) => id));
  const unknown = chapters.flatMap((material) =>
    proseOf(material).flatMap((prose) =>
      named(prose, 'Claim').flatMap((element) => {
        const id = element.attributes['id'] ?? '';
        if (id === '' || ids.includes(id)) return [];
        const right = correctedTag(element, { id: meant(id, ids, 'id-of-a-claim') });
        return [{ file: prose.file, line: element.line, what: `the ledger has no claim "${id}"`, right }];
      }),
    ),
  );
  const disagreeing = files.flatMap(({ file, data, lineOf }) =>
    data.flatMap((claim, index) => {
      const fault = faultOfPlaces(claim, chapters);
      return fault ? [{ file, line: lineOf([index, 'chapters']), ...fault }] : [];
    }),
  );
  return [...unknown, ...disagreeing];
}

/** Where an entry says that it stands, against where it stands. */
function faultOfPlaces(
  { id, chapters: listed }: Claim,
  chapters: readonly ChapterMaterial[],
): { readonly what: string; readonly right: string } | undefined {
  const standing = new Map(
    chapters.flatMap((material) => {
      const where = proseOf(material).flatMap((prose) =>
        named(prose, 'Claim')
          .filter(({ attributes }) => attributes['id'] === id)
          .map((element) => place(prose, element)),
      );
      return where.length > 0 ? [[material.chapter.id, where.join(', ')] as const] : [];
    }),
  );
  const written = new Set(chapters.map(({ chapter }) => chapter.id));
  const right = [...new Set([...listed, ...standing.keys()])].filter(
    (chapter) => standing.has(chapter) || !written.has(chapter),
  );
  const lacking = [...standing].find(([chapter]) => !listed.includes(chapter));
  const idle = listed.find((chapter) => written.has(chapter) && !standing.has(chapter));
  if (lacking) {
    return {
      what: `${id}: it stands in ${lacking[0]} too (${lacking[1]})`,
      right: `chapters: [${right.join(', ')}]`,
    };
  }
  if (!idle) return undefined;
  const instead = right.length > 0 ? `chapters: [${right.join(', ')}], or ` : '';
  return { what: `${id}: it does not stand in ${idle}`, right: `${instead}<Claim id="${id}"/> in ${idle}` };
}
