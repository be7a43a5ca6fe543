// The exercises of chapter.yaml: their models, what they ask and draw, and whether any variant is fit to be asked.
import { blanksOf } from '~/calc/exercises/definition.ts';
import { ExerciseError } from '~/calc/exercises/errors.ts';
import { fitVariants } from '~/calc/exercises/fit-variants.ts';
import type { Model } from '~/calc/kernel/model.ts';
import { pageModel } from '~/calc/kernel/page-model.ts';
import { modelIds } from '~/calc/registry.ts';
import type { Exercise } from '../chapter.ts';
import { exerciseProblems } from '../exercise-problems.ts';
import type { Problem } from '../problem.ts';
import { checkInputName, checkQuantity, unknownModel } from './examples.ts';
import { refusedValue } from './input-value.ts';
import { type ChapterMaterial, proseOf } from './material.ts';

/** Unknown names, unusable numbers, exercises without a fit variant, and exercises that the prose lacks. */
export const checkExercises = (material: ChapterMaterial): readonly Problem[] => [
  ...Object.entries(material.chapter.exercises).flatMap(([id, exercise]) => {
    if (exercise.model === undefined) return [];
    const model = material.models.get(exercise.model)?.equations;
    if (model?.id !== exercise.model || !modelIds.includes(model.id))
      return [unknownModel(material, ['exercises', id], exercise.model)];
    const faults = checkExercise(material, id, exercise, model);
    return faults.length > 0 ? faults : checkVariants(material, id, exercise, model);
  }),
  ...proseOf(material).flatMap(({ text, file }) => exerciseProblems(material.chapter.exercises, text, file)),
];

function checkExercise(
  material: ChapterMaterial,
  id: string,
  exercise: Exercise,
  model: Model,
): readonly Problem[] {
  const path = ['exercises', id];
  return [
    ...blanksOf(exercise).flatMap(({ asks, misconceptions }, nth) => {
      const at = exercise.kind === 'steps' ? [...path, 'steps', nth] : path;
      return [
        ...checkQuantity(material, [...at, 'asks'], pageModel(model), asks),
        ...misconceptions.flatMap((name, index) =>
          checkQuantity(material, [...at, 'misconceptions', index], pageModel(model), name),
        ),
      ];
    }),
    ...Object.entries(exercise.draw ?? {}).flatMap(([name, values]) => {
      const input = model.inputs.find((one) => one.name === name);
      if (!input) return checkInputName(material, [...path, 'draw', name], pageModel(model), name);
      return values.flatMap((value, index) => {
        const refused = refusedValue(input, value);
        if (!refused) return [];
        return [material.yamlProblem([...path, 'draw', name, index], refused.what, value, refused.right)];
      });
    }),
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
