// Checks that the answers to choose from are the same in chapter.yaml and in the prose, stand in one order before the
// hints, and that each says something to whoever chooses it.
import type { Exercise } from './chapter.ts';
import { correctedTag } from './check/corrected.ts';
import type { MdxElement } from './check/mdx-file.ts';
import { nearest, type Problem } from './problem.ts';

/** What stands after the answers to choose from. */
const later = ['Hint', 'Misconception', 'Solution'];

/**
 * @param around the exercise in the prose
 * @param parts the components in it
 */
export function choiceProblems(
  exercise: Exercise,
  around: MdxElement,
  parts: readonly MdxElement[],
  file: string,
): readonly Problem[] {
  const id = around.attributes['id'] ?? '';
  const problems: Problem[] = [];
  const report = (line: number, what: string, right: string): void => {
    problems.push({ file, line, what, right });
  };
  const declared = exercise.kind === 'choice' ? exercise.options.map((option) => option.id) : [];
  const choices = parts.filter(({ name }) => name === 'Choice');
  const written = choices.map(({ attributes }) => attributes['id'] ?? '');
  const firstAfter = parts.findIndex(({ name }) => later.includes(name));
  for (const [index, choice] of choices.entries()) {
    const option = written[index] ?? '';
    if (!declared.includes(option)) {
      const missing = declared.filter((one) => !written.includes(one));
      const meant = nearest(option, missing.length > 0 ? missing : declared);
      const right = meant
        ? correctedTag(choice, { id: meant })
        : `options: [{ id: ${option} }] in chapter.yaml`;
      report(choice.line, `the exercise "${id}" has no option "${option}" in chapter.yaml`, right);
    } else if (written.indexOf(option) < index) {
      report(choice.line, `the option "${option}" stands here twice`, 'nothing');
    } else if (firstAfter >= 0 && parts.indexOf(choice) > firstAfter) {
      const what = `the option "${option}" stands after <${parts[firstAfter]?.name}>; the options stand together before it`;
      report(choice.line, what, correctedTag(choice, {}));
    }
    if (!parts.some(({ name, within }) => name === 'Explanation' && within === choice)) {
      report(choice.line, `nothing is said to whoever chooses "${option}"`, '<Explanation>…</Explanation>');
    }
  }
  for (const option of declared.filter((one) => !written.includes(one))) {
    const right = `<Choice id="${option}">…<Explanation>…</Explanation></Choice>`;
    report(around.line, `the exercise "${id}" lacks the option "${option}"`, right);
  }
  const isComplete = problems.length === 0 && written.length === declared.length;
  const displaced = choices.find((_, index) => written[index] !== declared[index]);
  if (isComplete && displaced) {
    const nth = declared[choices.indexOf(displaced)];
    const what = `the options stand in another order in chapter.yaml: ${declared.join(', ')}`;
    report(displaced.line, what, correctedTag(displaced, { id: nth }));
  }
  return problems;
}
