// Inputs that follow another example: that what they follow exists, counts the same, and does not follow them back.
import { describeDimension, sameDimension } from '~/calc/kernel/units.ts';
import { readBinding } from '~/state/binding.ts';
import type { Problem } from '../problem.ts';
import { meant } from './corrected.ts';
import { asWritten } from './input-value.ts';
import { bindingsOf, type ChapterMaterial, modelOf } from './material.ts';
import { periodFault } from './period.ts';

interface Link {
  readonly example: string;
  readonly input: string;
  readonly from: string;
}

const linksOf = ({ chapter }: ChapterMaterial): readonly Link[] =>
  Object.entries(chapter.examples).flatMap(([example, { inputs }]) =>
    Object.entries(inputs).flatMap(([input, given]) =>
      typeof given === 'object' && 'from' in given ? [{ example, input, from: given.from }] : [],
    ),
  );

const problemOf = (material: ChapterMaterial, link: Link, what: string, wrong: string, right: string) =>
  material.yamlProblem(['examples', link.example, 'inputs', link.input], what, wrong, right);

/** Links to nowhere, between different kinds of quantity, and in a circle. */
export function checkLinks(material: ChapterMaterial): readonly Problem[] {
  const links = linksOf(material);
  return [
    ...links.flatMap((link) => checkTarget(material, link)),
    ...closingLinks(links).map((link) => {
      const target = readBinding(link.from)?.example;
      const what =
        target === link.example
          ? `${link.example} follows itself`
          : `${link.example} and ${target} follow each other in a circle`;
      return problemOf(material, link, what, `{ from: ${link.from} }`, ownNumber(material, link));
    }),
  ];
}

/** A number of its own for a linked input: the model's default. */
function ownNumber(material: ChapterMaterial, { example, input }: Link): string {
  const declared = modelOf(material, example)?.inputs.find(({ name }) => name === input);
  return declared ? asWritten(declared.default, declared) : '…';
}

function checkTarget(material: ChapterMaterial, link: Link): readonly Problem[] {
  const { examples } = material.chapter;
  const place = readBinding(link.from);
  const example = place && Object.hasOwn(examples, place.example) ? place.example : undefined;
  // An example without a model is reported as such.
  if (example !== undefined && !modelOf(material, example)) return [];
  const target = example && place ? modelOf(material, example)?.quantities.get(place.quantity) : undefined;
  if (!target) {
    const known = bindingsOf(material).filter((binding) => {
      const id = readBinding(binding)?.example ?? '';
      return id !== link.example && Object.hasOwn(examples, id);
    });
    const what = `there is no number "${link.from}" to follow`;
    return [problemOf(material, link, what, link.from, meant(link.from, known, 'example.quantity'))];
  }
  const model = example === undefined ? undefined : modelOf(material, example);
  const fault = model && place ? periodFault(model, place.quantity, place.period) : undefined;
  if (fault) return [problemOf(material, link, fault.what, link.from, `${example}.${fault.right}`)];
  const following = modelOf(material, link.example);
  const isCount = following?.periodCount?.name === link.input;
  if (isCount && model?.periodCount?.name !== place?.quantity) {
    const what = `${link.input} is a number of periods, and follows only another one that a reader sets`;
    return [problemOf(material, link, what, `{ from: ${link.from} }`, ownNumber(material, link))];
  }
  const own = following?.quantities.get(link.input);
  if (!own || sameDimension(own.unit.dimension, target.unit.dimension)) return [];
  const counts = [own, target].map(({ unit }) => describeDimension(unit.dimension));
  const what = `${link.input} counts ${counts[0]}, but ${link.from} counts ${counts[1]}`;
  return [problemOf(material, link, what, `{ from: ${link.from} }`, ownNumber(material, link))];
}

/** The links that close a circle of examples. A whole example follows another, even if by one number only. */
function closingLinks(links: readonly Link[]): readonly Link[] {
  const closing: Link[] = [];
  const done = new Set<string>();
  const visit = (example: string, path: readonly string[]): void => {
    if (done.has(example)) return;
    for (const link of links.filter((one) => one.example === example)) {
      const target = readBinding(link.from)?.example ?? '';
      if (target === example || path.includes(target)) closing.push(link);
      else visit(target, [...path, example]);
    }
    done.add(example);
  };
  for (const { example } of links) visit(example, []);
  return closing;
}
