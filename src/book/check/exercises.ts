// The exercises of chapter.yaml: their models, what they ask and draw, what they offer to choose, and whether any variant
// is fit to be asked.
import { blanksOf } from '~/calc/exercises/definition.ts';
import { ExerciseError } from '~/calc/exercises/errors.ts';
import { fitVariants } from '~/calc/exercises/fit-variants.ts';
import type { Model } from '~/calc/kernel/model.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { pageModel } from '~/calc/kernel/page-model.ts';
import { modelIds } from '~/calc/registry.ts';
import type { Exercise } from '../chapter.ts';
import { exerciseProblems } from '../exercise-problems.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-file.ts';
import { meant } from './corrected.ts';
import { checkInputName, checkQuantity, unknownModel } from './examples.ts';
import { refusedValue } from './input-value.ts';
import { type ChapterMaterial, proseOf } from './material.ts';

/** Unknown names, unusable numbers, exercises without a fit variant, and exercises that the prose lacks. */
export const checkExercises = (material: ChapterMaterial): readonly Problem[] => [
  ...Object.entries(material.chapter.exercises).flatMap(([id, exercise]) => [
    ...checkOptions(material, id, exercise),
    ...checkTolerances(material, id, exercise),
    ...checkModel(material, id, exercise),
  ]),
  ...proseOf(material).flatMap((prose) => exerciseProblems(material.chapter.exercises, prose)),
];

/** Where the numbers that an exercise asks for stand. */
const pathsOfBlanks = (id: string, exercise: Exercise) =>
  blanksOf(exercise).map((blank, nth) => {
    const at: Path = exercise.kind === 'steps' ? ['exercises', id, 'steps', nth] : ['exercises', id];
    return { ...blank, at };
  });

function checkModel(material: ChapterMaterial, id: string, exercise: Exercise): readonly Problem[] {
  const path = ['exercises', id];
  if (exercise.model === undefined) {
    if (!exercise.draw) return [];
    const right = 'model: …\n    draw:';
    return [material.yamlProblem([...path, 'draw'], 'numbers are drawn for no model', 'draw:', right)];
  }
  const model = material.models.get(exercise.model)?.equations;
  if (model?.id !== exercise.model || !modelIds.includes(model.id))
    return [unknownModel(material, path, exercise.model)];
  const faults = checkNames(material, id, exercise, model);
  return faults.length > 0 ? faults : checkVariants(material, id, exercise, model);
}

function checkNames(
  material: ChapterMaterial,
  id: string,
  exercise: Exercise,
  model: Model,
): readonly Problem[] {
  const blanks = pathsOfBlanks(id, exercise);
  const asked = blanks.map(({ asks }) => asks);
  return [
    ...blanks.flatMap(({ asks, misconceptions, at }, nth) => [
      ...checkQuantity(material, [...at, 'asks'], pageModel(model), asks),
      ...checkAsked(material, [...at, 'asks'], asks, model, asked.indexOf(asks) < nth),
      ...misconceptions.flatMap((name, index) =>
        checkQuantity(material, [...at, 'misconceptions', index], pageModel(model), name),
      ),
    ]),
    ...Object.entries(exercise.draw ?? {}).flatMap(([name, values]) => {
      const path = ['exercises', id, 'draw', name];
      const input = model.inputs.find((one) => one.name === name);
      if (!input) return checkInputName(material, path, pageModel(model), name);
      return values.flatMap((value, index) => {
        const refused = refusedValue(input, value);
        if (!refused) return [];
        return [material.yamlProblem([...path, index], refused.what, value, refused.right)];
      });
    }),
  ];
}

/** A number that is given already: as one that goes in, or as an earlier step. */
function checkAsked(
  { yamlProblem }: ChapterMaterial,
  path: Path,
  asks: string,
  { id, inputs, quantities }: Model,
  isTwice: boolean,
): readonly Problem[] {
  const isGiven = inputs.some(({ name }) => name === asks);
  if (!isGiven && !isTwice) return [];
  const results = [...quantities.keys()].filter(
    (name) => name !== asks && !inputs.some((one) => one.name === name),
  );
  const what = isTwice
    ? `"${asks}" is asked for twice`
    : `"${asks}" goes into the model ${id}; ask for a result of it`;
  return [yamlProblem(path, what, asks, isTwice ? '…' : meant(asks, results, '…'))];
}

/** A tolerance is a number above zero, in the form in which answers are written. */
function checkTolerances(material: ChapterMaterial, id: string, exercise: Exercise): readonly Problem[] {
  return pathsOfBlanks(id, exercise).flatMap(({ tolerance, at }) => {
    if (tolerance === undefined) return [];
    const reading = readNumber(tolerance);
    if (reading.ok && reading.value.compare(0) > 0) return [];
    const what = `the tolerance "${tolerance}" is no number above zero`;
    return [material.yamlProblem([...at, 'tolerance'], what, tolerance, '1/2')];
  });
}

/** Options that share an id, and choices of which none is right, or all are. */
function checkOptions({ yamlProblem }: ChapterMaterial, id: string, exercise: Exercise): readonly Problem[] {
  if (exercise.kind !== 'choice') return [];
  const { options } = exercise;
  const ids = options.map((option) => option.id);
  const path = ['exercises', id, 'options'];
  const right = options.filter((option) => option.right).length;
  const [first = ''] = ids;
  return [
    ...ids.flatMap((option, index) =>
      ids.indexOf(option) === index
        ? []
        : [yamlProblem([...path, index], `the option "${option}" occurs twice`, option, `${option}-2`)],
    ),
    ...(right === 0
      ? [yamlProblem([...path, 0], 'no option is right', `id: ${first}`, `id: ${first}, right: true`)]
      : []),
    ...(right === options.length
      ? [
          yamlProblem(
            [...path, 0],
            'every option is right, so there is nothing to choose',
            ', right: true',
            '',
          ),
        ]
      : []),
  ];
}

function checkVariants(
  material: ChapterMaterial,
  id: string,
  exercise: Exercise,
  model: Model,
): readonly Problem[] {
  try {
    fitVariants(model, exercise);
    return [];
  } catch (error) {
    if (!(error instanceof ExerciseError)) throw error;
    const path = ['exercises', id, 'draw'];
    return [material.yamlProblem(path, error.message, 'draw:', 'draw: other or fewer numbers')];
  }
}
