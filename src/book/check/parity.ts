// The two languages of a chapter have the same build: the same headings, notes, guesses, examples and figures.
import type { Problem } from '../problem.ts';
import { correctedTag } from './corrected.ts';
import type { ChapterMaterial } from './material.ts';
import type { MdxElement, MdxFile } from './mdx-file.ts';

/** What stands in both languages in the same order: the attributes that name one, and those that must agree. */
const sequences: Readonly<Record<string, { readonly key: readonly string[]; readonly same?: string }>> = {
  Note: { key: ['id'], same: 'kind' },
  Claim: { key: ['id'] },
  Guess: { key: ['id'] },
  Example: { key: ['of'] },
  Figure: { key: ['id'] },
  Exercise: { key: ['id'] },
  Choice: { key: ['id'] },
};

/** Notes, guesses, examples, figures and headings that one language lacks, or has in another order. */
export function checkParity({ prose }: ChapterMaterial): readonly Problem[] {
  const { en, zh } = prose;
  if (!en || !zh) return [];
  return [
    ...checkOutline(en, zh),
    ...Object.keys(sequences).flatMap((name) => checkSequence(name, en, zh)),
    ...checkOptions(en, zh),
    ...checkHints(en, zh),
  ];
}

export const named = ({ elements }: MdxFile, name: string): readonly MdxElement[] =>
  elements.filter((element) => element.name === name);

export const sectionHeadings = ({ headings }: MdxFile) =>
  headings.filter(({ level, within }) => level === 2 && !within);

/** The line on which a section begins; the first of the file for what stands before all sections. */
export const lineOfSection = (prose: MdxFile, section: number): number =>
  sectionHeadings(prose)[section - 1]?.line ?? 1;

/** Where something stands in the other language. */
export const place = ({ file }: MdxFile, { line }: { readonly line: number }): string =>
  `${file.split('/').at(-1)}:${line}`;

function checkOutline(en: MdxFile, zh: MdxFile): readonly Problem[] {
  const length = Math.max(en.headings.length, zh.headings.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [en.headings[index], zh.headings[index]];
    if (left?.level === right?.level) continue;
    const signs = (level: number): string => '#'.repeat(level);
    if (left && right) {
      const what = `this heading has ${signs(right.level)}, but ${place(en, left)} has ${signs(left.level)}`;
      return [{ file: zh.file, line: right.line, what, right: `${signs(left.level)} ${right.text}` }];
    }
    const [here, there, extra] = left ? [zh, en, left] : [en, zh, right];
    if (!extra) continue;
    const what = `the heading "${extra.text}" of ${place(there, extra)} is missing`;
    const line = here.text.trimEnd().split('\n').length;
    return [{ file: here.file, line, what, right: `${signs(extra.level)} …` }];
  }
  return [];
}

/** What tells an element of a sequence from the others of its name. */
const keyOf = ({ name, attributes }: MdxElement): string =>
  (sequences[name]?.key ?? []).map((attribute) => attributes[attribute] ?? '').join(' ');

/** Whether the element stands in something, such as a note, that the other language lacks as a whole. */
export function isInMissing({ within }: MdxElement, other: MdxFile): boolean {
  if (!within) return false;
  const isMissing =
    within.name in sequences && !named(other, within.name).some((one) => keyOf(one) === keyOf(within));
  return isMissing || isInMissing(within, other);
}

function checkSequence(name: string, en: MdxFile, zh: MdxFile): readonly Problem[] {
  const same = sequences[name]?.same;
  const [left, right] = [named(en, name), named(zh, name)];
  const [leftKeys, rightKeys] = [left.map(keyOf), right.map(keyOf)];
  const lacking = [
    ...left.filter((one) => !rightKeys.includes(keyOf(one))).map((one) => lack(zh, en, one)),
    ...right.filter((one) => !leftKeys.includes(keyOf(one))).map((one) => lack(en, zh, one)),
  ];
  // That an exercise is missing is said where the exercises are checked.
  if (lacking.length > 0) return name === 'Exercise' ? [] : lacking;
  const problems: Problem[] = [];
  for (const [index, here] of right.entries()) {
    const there = left[index];
    if (!there || keyOf(there) !== keyOf(here)) {
      const what = there
        ? `${place(en, there)} has another ${name} in this place`
        : `this ${name} stands once less in ${en.file}`;
      problems.push({
        file: zh.file,
        line: here.line,
        what,
        right: there ? correctedTag(there, {}) : 'nothing',
      });
      break;
    }
    if (same !== undefined && here.attributes[same] !== there.attributes[same]) {
      const what = `the ${same} of this ${name} differs from ${place(en, there)}`;
      const corrected = correctedTag(here, { [same]: there.attributes[same] });
      problems.push({ file: zh.file, line: here.line, what, right: corrected });
    }
  }
  return problems;
}

const lack = (here: MdxFile, there: MdxFile, element: MdxElement): Problem => ({
  file: here.file,
  line: lineOfSection(here, element.section),
  what: `this section lacks the ${element.name} of ${place(there, element)}`,
  right: correctedTag(element, {}),
});

/** A guess offers the same options in both languages, and the same one is right. */
function checkOptions(en: MdxFile, zh: MdxFile): readonly Problem[] {
  const optionsOf = (prose: MdxFile, guess: MdxElement): readonly boolean[] =>
    named(prose, 'Option')
      .filter((option) => option.within === guess)
      .map((option) => 'right' in option.attributes);
  const say = (options: readonly boolean[]): string =>
    options.map((isRight) => (isRight ? '<Option right>' : '<Option>')).join(' ');
  return named(zh, 'Guess').flatMap((guess, index) => {
    const other = named(en, 'Guess')[index];
    if (!other || keyOf(other) !== keyOf(guess)) return [];
    const right = say(optionsOf(en, other));
    if (say(optionsOf(zh, guess)) === right) return [];
    const what = `the options of this guess differ from ${place(en, other)}`;
    return [{ file: zh.file, line: guess.line, what, right }];
  });
}

/** A hint may cost points: an exercise has as many in both languages. */
function checkHints(en: MdxFile, zh: MdxFile): readonly Problem[] {
  const hintsOf = (prose: MdxFile, exercise: MdxElement): number =>
    named(prose, 'Hint').filter(({ within }) => within === exercise).length;
  return named(zh, 'Exercise').flatMap((exercise) => {
    const other = named(en, 'Exercise').find((one) => keyOf(one) === keyOf(exercise));
    if (!other) return [];
    const [here, there] = [hintsOf(zh, exercise), hintsOf(en, other)];
    if (here === there) return [];
    const what = `this exercise has another number of hints (${here}) than ${place(en, other)} (${there})`;
    const right = here < there ? '<Hint>…</Hint>' : `no more than ${there} <Hint>`;
    return [{ file: zh.file, line: exercise.line, what, right }];
  });
}
