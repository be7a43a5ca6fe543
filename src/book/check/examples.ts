// The examples of chapter.yaml: their models, inputs, announced quantities and the numbers that sources print.

import { refusal } from '~/calc/kernel/bounds.ts';
import { hasValue } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import type { PageModel } from '~/calc/kernel/page-model.ts';
import type { Input } from '~/calc/kernel/quantity.ts';
import { describeDimension, sameDimension } from '~/calc/kernel/units.ts';
import { allModelIds } from '~/calc/registry.ts';
import { readBinding } from '~/state/binding.ts';
import type { Example } from '../chapter.ts';
import { figureAt } from '../page-context.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-file.ts';
import { meant } from './corrected.ts';
import { asWritten, refusedValue } from './input-value.ts';
import type { ChapterMaterial } from './material.ts';
import { periodFault } from './period.ts';

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

/** The problem of an example or exercise whose model does not exist, or cannot be used there. */
export function unknownModel({ yamlProblem }: ChapterMaterial, path: Path, model: string): Problem {
  const isThere = allModelIds.includes(model);
  const what = isThere
    ? `${model} cannot be used here: exercises are of equations, and a table is a ledger with a \`key\``
    : `there is no model "${model}"`;
  return yamlProblem([...path, 'model'], what, model, isThere ? '…' : meant(model, allModelIds, '…'));
}

/** The problem of a name that is no quantity of the model, if it is none. */
export function checkQuantity(
  { yamlProblem }: ChapterMaterial,
  path: Path,
  model: PageModel,
  name: string,
): readonly Problem[] {
  const [quantity = '', period] = name.split('@');
  if (model.quantities.has(quantity)) {
    const fault = periodFault(model, quantity, period);
    return fault ? [yamlProblem(path, fault.what, name, fault.right)] : [];
  }
  const what = `the model ${model.id} has no quantity "${name}"`;
  return [yamlProblem(path, what, name, meant(name, model.quantities.keys(), '…'))];
}

/** The problem of a name that is no input of the model, if it is none. */
export function checkInputName(
  { yamlProblem }: ChapterMaterial,
  path: Path,
  model: PageModel,
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
  model: PageModel,
): readonly Problem[] {
  return Object.entries(example.inputs).flatMap(([name, given]) => {
    const place = [...path, 'inputs', name];
    const input = model.inputs.find((one) => one.name === name);
    if (!input) return checkInputName(material, place, model, name);
    if (typeof given === 'object' && 'starts' in given)
      return checkStart(material, place, input, given.starts);
    const refused = typeof given === 'string' ? refusedValue(input, given) : undefined;
    if (!refused) return [];
    const right = `${name}: ${refused.right}`;
    return [material.yamlProblem(place, refused.what, `${name}: ${String(given)}`, right)];
  });
}

/** An input that starts from a figure: the figure exists, counts the same, and is within the bounds. */
function checkStart(
  { chapter, models, yamlProblem }: ChapterMaterial,
  path: Path,
  input: Input,
  starts: string,
): readonly Problem[] {
  const figure = figureAt(chapter, models, starts);
  const place = readBinding(starts);
  const table = models.get(chapter.examples[place?.example ?? '']?.model ?? '');
  const column = table?.quantities.get(place?.quantity ?? '');
  if (!figure || !hasValue(figure) || !column) {
    const what = `"${starts}" is no figure of a table`;
    return [yamlProblem(path, what, starts, 'example.column@2016')];
  }
  if (!sameDimension(input.unit.dimension, column.unit.dimension)) {
    const counts = [input, column].map(({ unit }) => describeDimension(unit.dimension));
    const what = `${input.name} counts ${counts[0]}, but ${starts} counts ${counts[1]}`;
    return [yamlProblem(path, what, starts, 'example.column@2016')];
  }
  if (!refusal(input, figure)) return [];
  const what = `${starts} is out of the bounds of ${input.name}`;
  return [yamlProblem(path, what, `{ starts: ${starts} }`, asWritten(input.default, input))];
}

function checkPrintedNumber({ yamlProblem }: ChapterMaterial, path: Path, value: string): readonly Problem[] {
  const reading = readNumber(value);
  if (reading.ok) return [];
  const what = `"${value}" is no number; what a source calls it belongs in the note`;
  return [yamlProblem(path, what, `value: ${value}`, `value: ${reading.readings?.[0] ?? '…'}`)];
}
