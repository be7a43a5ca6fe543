// The examples of chapter.yaml: their models, inputs, announced quantities and the numbers that sources print.
import type { Model } from '~/calc/kernel/model.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { modelIds } from '~/calc/registry.ts';
import type { Example } from '../chapter.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-file.ts';
import { meant } from './corrected.ts';
import { refusedValue } from './input-value.ts';
import type { ChapterMaterial } from './material.ts';

/** Unknown models, inputs and quantities; numbers that cannot be read or are out of bounds; ids used twice. */
export const checkExamples = (material: ChapterMaterial): readonly Problem[] =>
  Object.entries(material.chapter.examples).flatMap(([id, example]) => {
    const path = ['examples', id];
    const model = material.models.get(example.model);
    if (!model) return [unknownModel(material, path, example.model)];
    return [
      ...checkInputs(material, path, example, model),
      ...example.announce.flatMap((name, index) =>
        checkQuantity(material, [...path, 'announce', index], model, name),
      ),
      ...example.printed.flatMap(({ quantity, value }, index) => [
        ...checkQuantity(material, [...path, 'printed', index, 'quantity'], model, quantity),
        ...checkPrintedNumber(material, [...path, 'printed', index, 'value'], value),
      ]),
    ];
  });

/** The problem of an example or exercise whose model does not exist. */
export const unknownModel = ({ yamlProblem }: ChapterMaterial, path: Path, model: string): Problem =>
  yamlProblem([...path, 'model'], `there is no model "${model}"`, model, meant(model, modelIds, '…'));

/** The problem of a name that is no quantity of the model, if it is none. */
export function checkQuantity(
  { yamlProblem }: ChapterMaterial,
  path: Path,
  model: Model,
  name: string,
): readonly Problem[] {
  if (model.quantities.has(name)) return [];
  const what = `the model ${model.id} has no quantity "${name}"`;
  return [yamlProblem(path, what, name, meant(name, model.quantities.keys(), '…'))];
}

/** The problem of a name that is no input of the model, if it is none. */
export function checkInputName(
  { yamlProblem }: ChapterMaterial,
  path: Path,
  model: Model,
  name: string,
): readonly Problem[] {
  const names = model.inputs.map((input) => input.name);
  if (names.includes(name)) return [];
  const what = model.quantities.has(name)
    ? `"${name}" follows from an equation of ${model.id} and cannot be given`
    : `the model ${model.id} has no input "${name}"`;
  return [yamlProblem(path, what, name, meant(name, names, '…'))];
}

function checkInputs(
  material: ChapterMaterial,
  path: Path,
  example: Example,
  model: Model,
): readonly Problem[] {
  return Object.entries(example.inputs).flatMap(([name, given]) => {
    const place = [...path, 'inputs', name];
    const input = model.inputs.find((one) => one.name === name);
    if (!input) return checkInputName(material, place, model, name);
    const refused = typeof given === 'string' ? refusedValue(input, given) : undefined;
    if (!refused) return [];
    const right = `${name}: ${refused.right}`;
    return [material.yamlProblem(place, refused.what, `${name}: ${String(given)}`, right)];
  });
}

function checkPrintedNumber({ yamlProblem }: ChapterMaterial, path: Path, value: string): readonly Problem[] {
  const reading = readNumber(value);
  if (reading.ok) return [];
  const what = `"${value}" is no number; what a source calls it belongs in the note`;
  return [yamlProblem(path, what, `value: ${value}`, `value: ${reading.readings?.[0] ?? '…'}`)];
}
