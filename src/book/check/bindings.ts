// The numbers that the prose names: that each exists, and may stand where it is written.
import type { NumberStyle } from '~/calc/kernel/number-format.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import type { PageQuantity } from '~/calc/kernel/page-model.ts';
import { refusedIds } from '~/calc/registry.ts';
import { type Binding, readBinding } from '~/state/binding.ts';
import { comparisonNames } from '~/state/condition.ts';
import type { EquationForm } from '../equation.ts';
import type { Problem } from '../problem.ts';
import { correctedTag, meant } from './corrected.ts';
import { bindingsOf, type ChapterMaterial, modelOf, proseOf } from './material.ts';
import type { MdxElement } from './mdx-file.ts';
import { periodFault } from './period.ts';

const numberStyles: Readonly<Record<NumberStyle, true>> = {
  decimal: true,
  mixed: true,
  fraction: true,
  plain: true,
  truth: true,
  percent: true,
};
const equationForms: Readonly<Record<EquationForm, true>> = { both: true, symbols: true, numbers: true };

/** A fault of an element; the file and the line are added once for all. */
type Fault = Pick<Problem, 'what' | 'right'>;
type Rule = (element: MdxElement, material: ChapterMaterial) => readonly Fault[];

/** Unknown bindings, examples, styles and forms; inputs and results in each other's place. */
export const checkBindings = (material: ChapterMaterial): readonly Problem[] =>
  proseOf(material).flatMap(({ file, elements }) =>
    elements.flatMap((element) =>
      (rules[element.name]?.(element, material) ?? []).map((fault) => ({
        file,
        line: element.line,
        ...fault,
      })),
    ),
  );

const rules: Readonly<Record<string, Rule>> = {
  In: (element, material) =>
    withQuantity(element, 'of', material, (quantity, binding) => {
      const given = material.chapter.examples[binding.example]?.inputs[quantity.name];
      const right = correctedTag(element, {}, 'Out');
      if (quantity.role !== 'input') {
        return [{ what: `${quantity.name} is a result, which a reader cannot change`, right }];
      }
      if (typeof given !== 'object' || !('from' in given)) return [];
      const what = `${binding.example}.${quantity.name} follows ${given.from}, so it cannot be changed here`;
      return [{ what, right }];
    }),
  Out: (element, material) => [
    ...withQuantity(element, 'of', material, () => []),
    ...oneOf(element, 'as', Object.keys(numberStyles)),
  ],
  Eq: (element, material) => [
    ...withQuantity(element, 'of', material, (quantity) =>
      quantity.role === 'input' || quantity.role === 'carried'
        ? [notAnEquation(element, quantity)]
        : oneOf(element, 'by', Object.keys(quantity.alternatives)),
    ),
    ...oneOf(element, 'form', Object.keys(equationForms)),
  ],
  Steps: (element, material) =>
    withQuantity(element, 'of', material, (quantity) =>
      quantity.role === 'input' || quantity.role === 'carried' ? [notAnEquation(element, quantity)] : [],
    ),
  When: (element, material) => [
    ...withQuantity(element, 'of', material, () => []),
    ...checkComparison(element, material),
  ],
  Example: (element, material) => checkExample(element, 'of', material),
  Refused: (element) => {
    const { id = '' } = element.attributes;
    if (id === '' || refusedIds.includes(id)) return [];
    const right = correctedTag(element, { id: meant(id, refusedIds, '…') });
    return [{ what: `"${id}" is no formula that is refused`, right }];
  },
};

const notAnEquation = (element: MdxElement, quantity: PageQuantity): Fault => ({
  what: `no equation gives ${quantity.name}`,
  right: correctedTag({ ...element, attributes: { of: element.attributes['of'] ?? '' } }, {}, 'Out'),
});

/** Goes on with the quantity that an attribute names, or reports that there is none. */
function withQuantity(
  element: MdxElement,
  attribute: string,
  material: ChapterMaterial,
  then: (quantity: PageQuantity, binding: Binding) => readonly Fault[],
): readonly Fault[] {
  const typed = element.attributes[attribute];
  // An attribute that is missing, and an example or exercise with an unknown model, are reported elsewhere.
  if (!typed) return [];
  const binding = readBinding(typed);
  const { examples, exercises } = material.chapter;
  const isDeclared = binding && (examples[binding.example] ?? exercises[binding.example]?.model);
  if (isDeclared && !modelOf(material, binding.example)) return [];
  const quantity = binding && modelOf(material, binding.example)?.quantities.get(binding.quantity);
  const model = binding && modelOf(material, binding.example);
  const fault = binding && model && quantity && periodFault(model, binding.quantity, binding.period);
  if (fault) {
    const right = correctedTag(element, { [attribute]: `${binding.example}.${fault.right}` });
    return [{ what: fault.what, right }];
  }
  if (binding && quantity) return then(quantity, binding);
  const right = correctedTag(element, {
    [attribute]: meant(typed, bindingsOf(material), 'example.quantity'),
  });
  return [{ what: `there is no number "${typed}" in this chapter`, right }];
}

/** An attribute that may be left out, and is one of a few words otherwise. */
function oneOf(element: MdxElement, attribute: string, known: readonly string[]): readonly Fault[] {
  const typed = element.attributes[attribute];
  if (typed === undefined || known.includes(typed)) return [];
  const right = correctedTag(element, {
    [attribute]: known.length > 0 ? meant(typed, known, '') : undefined,
  });
  return [
    {
      what: `"${typed}" is no ${attribute} of ${element.name}; there are ${known.join(', ') || 'none'}`,
      right,
    },
  ];
}

function checkExample(
  element: MdxElement,
  attribute: string,
  { chapter }: ChapterMaterial,
): readonly Fault[] {
  const typed = element.attributes[attribute];
  if (!typed || Object.hasOwn(chapter.examples, typed)) return [];
  const right = correctedTag(element, {
    [attribute]: meant(typed, Object.keys(chapter.examples), 'example'),
  });
  return [{ what: `chapter.yaml has no example "${typed}"`, right }];
}

/** A condition has exactly one comparison, with a number or a binding on its other side. */
function checkComparison(element: MdxElement, material: ChapterMaterial): readonly Fault[] {
  const written = comparisonNames.filter((name) => name in element.attributes);
  const [comparison, ...more] = written;
  if (comparison === undefined) {
    const what = `<When> needs one of ${comparisonNames.join(', ')}`;
    return [{ what, right: correctedTag(element, { above: '0' }) }];
  }
  if (more.length > 0) {
    const right = correctedTag(element, Object.fromEntries(more.map((name) => [name, undefined])));
    return [{ what: `<When> compares once, not with ${written.join(' and ')}`, right }];
  }
  const reading = readNumber(element.attributes[comparison] ?? '');
  if (reading.ok) return [];
  const [first] = reading.readings ?? [];
  if (first !== undefined) {
    const what = `"${element.attributes[comparison]}" could be read in two ways`;
    return [{ what, right: correctedTag(element, { [comparison]: first }) }];
  }
  return withQuantity(element, comparison, material, () => []);
}
