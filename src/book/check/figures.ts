// The figures of chapter.yaml: every number they draw exists and is of the kind that the figure wants in that place.
import { readNumber } from '~/calc/kernel/number-input.ts';
import { readBinding } from '~/state/binding.ts';
import { bindingsOfFigure, type FigureBinding } from '../figures/bindings.ts';
import type { FigureSpec } from '../figures/schema.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-file.ts';
import { correctedTag, meant } from './corrected.ts';
import { bindingsOf, type ChapterMaterial, modelOf, proseOf } from './material.ts';
import { periodFault } from './period.ts';

/** Unknown numbers, series where a number is wanted and the reverse, bounds that are no numbers, figures not placed. */
export const checkFigures = (material: ChapterMaterial): readonly Problem[] => [
  ...Object.entries(material.chapter.figures).flatMap(([id, figure]) => [
    ...oncePerPlace(bindingsOfFigure(figure), (found) => checkBinding(material, id, found)),
    ...checkWritten(material, id, figure),
    ...checkShape(material, id, figure),
  ]),
  ...checkPlaces(material),
  ...checkPreview(material),
];

/** The figure beside links to the chapter is one of its own. */
function checkPreview({ chapter, yamlProblem }: ChapterMaterial): readonly Problem[] {
  const { preview, figures } = chapter;
  if (preview === undefined || Object.hasOwn(figures, preview)) return [];
  const right = meant(preview, Object.keys(figures), '…');
  return [yamlProblem(['preview'], `chapter.yaml declares no figure "${preview}"`, preview, right)];
}

/** A figure that books a ledger takes many numbers by one name: what is wrong with the name is said once. */
function oncePerPlace(
  bindings: readonly FigureBinding[],
  check: (binding: FigureBinding) => readonly Problem[],
): readonly Problem[] {
  const told = new Set<string>();
  return bindings.flatMap((binding) => {
    const place = binding.path.join('.');
    const problems = told.has(place) ? [] : check(binding);
    if (problems.length > 0) told.add(place);
    return problems;
  });
}

function checkBinding(
  material: ChapterMaterial,
  figure: string,
  { binding, path: inFigure, wanted }: FigureBinding,
): readonly Problem[] {
  const path = ['figures', figure, ...inFigure];
  const problem = (what: string, right: string): readonly Problem[] => [
    material.yamlProblem(path, what, lastName(binding, material, figure), right),
  ];
  const place = readBinding(binding);
  const isDeclared = place && material.chapter.examples[place.example];
  const model = place && modelOf(material, place.example);
  // An example without a model is reported as such.
  if (isDeclared && !model) return [];
  const quantity = place && isDeclared && model?.quantities.get(place.quantity);
  if (place && !isDeclared) {
    const examples = Object.keys(material.chapter.examples);
    const [wrong, right] = [place.example, meant(place.example, examples, '…')];
    return [material.yamlProblem(path, `chapter.yaml has no example "${wrong}"`, wrong, right)];
  }
  if (!place || !model || !quantity) {
    const known = wanted === 'series' ? seriesOf(material) : bindingsOf(material);
    return problem(`there is no number "${binding}" in this chapter`, meant(binding, known, '…'));
  }
  const isSeries = model.series.has(place.quantity);
  if (wanted === 'input') {
    const given = material.chapter.examples[place.example]?.inputs[place.quantity];
    const isFollowing = typeof given === 'object' && 'from' in given;
    if (quantity.role === 'input' && !isFollowing) return [];
    return problem(`${binding} cannot be changed: the figure needs an input`, 'example.input');
  }
  if (wanted === 'series' || (wanted === 'either' && isSeries)) {
    if (isSeries && place.period === undefined) return [];
    if (isSeries) {
      const what = `${binding} names one period: the figure draws all`;
      return problem(what, `${place.example}.${place.quantity}`);
    }
    return problem(`${binding} is no series`, meant(binding, seriesOf(material), 'example.series'));
  }
  const fault = periodFault(model, place.quantity, place.period);
  return fault ? problem(fault.what, `${place.example}.${fault.right}`) : [];
}

/** Every number of many periods, without one. */
const seriesOf = (material: ChapterMaterial): ReadonlySet<string> =>
  new Set(
    bindingsOf(material).flatMap((binding) => (binding.includes('@') ? [binding.replace(/@.*/, '')] : [])),
  );

/** What stands in the YAML: a table and a flow name the example once, and then only its quantities. */
const lastName = (binding: string, { chapter }: ChapterMaterial, figure: string): string => {
  const spec = chapter.figures[figure];
  const prefix = spec && 'of' in spec ? `${spec.of}.` : '';
  return prefix && binding.startsWith(prefix) ? binding.slice(prefix.length) : binding;
};

/** A place in a figure, and what is written there. */
type Written = readonly [path: Path, text: string | undefined];

/** What is a number in a figure: the bounds of axes, and the marks of a curve. */
function numbersIn(figure: FigureSpec): readonly Written[] {
  if (figure.kind === 'lines') return [[['foot'], figure.foot]];
  if (figure.kind !== 'curve') return [];
  const { from, to, least, most, marks } = figure;
  return [
    [['from'], from],
    [['to'], to],
    [['least'], least],
    [['most'], most],
    ...marks.map(({ at }, index): Written => [['marks', index, 'at'], at]),
  ];
}

/** What is a period in a figure: the places of single points, bands and marks. */
const periodsIn = (figure: FigureSpec): readonly Written[] =>
  figure.kind !== 'lines'
    ? []
    : [
        ...figure.points.map(({ at }, index): Written => [['points', index, 'at'], at]),
        ...figure.marks.map(({ at }, index): Written => [['marks', index, 'at'], at]),
        ...figure.bands.flatMap(({ from, to }, index): readonly Written[] => [
          [['bands', index, 'from'], from],
          [['bands', index, 'to'], to],
        ]),
      ];

/** What is to be a number or a period is one. */
function checkWritten({ yamlProblem }: ChapterMaterial, id: string, figure: FigureSpec): readonly Problem[] {
  const faults = (all: readonly Written[], isRight: (text: string) => boolean, what: string, right: string) =>
    all.flatMap(([path, text]) =>
      text === undefined || isRight(text)
        ? []
        : [yamlProblem(['figures', id, ...path], `"${text}" is no ${what}`, text, right)],
    );
  return [
    ...faults(numbersIn(figure), (text) => readNumber(text).ok, 'number', '0'),
    ...faults(periodsIn(figure), (text) => /^\d+(?:-\d\d){0,2}$/.test(text), 'period', '2016'),
  ];
}

/** Rows are as long as the table is wide; flows lead from node to node. */
function checkShape({ yamlProblem }: ChapterMaterial, id: string, figure: FigureSpec): readonly Problem[] {
  const path = ['figures', id];
  if (figure.kind === 'matrix') {
    const wide = figure.columns.length;
    return [
      ...figure.rows.flatMap(({ cells }, row) =>
        cells.length === wide
          ? []
          : [
              yamlProblem(
                [...path, 'rows', row],
                `this row has ${cells.length} cells, not ${wide}`,
                'cells',
                'cells',
              ),
            ],
      ),
      ...(figure.sums.length === wide
        ? []
        : [
            yamlProblem(
              [...path, 'sums'],
              `there are ${figure.sums.length} sums for ${wide} columns`,
              'sums',
              'sums',
            ),
          ]),
    ];
  }
  if (figure.kind === 'table' && figure.fields) {
    const wide = figure.fields.columns.length;
    return figure.fields.rows.flatMap(({ inputs }, row) =>
      inputs.length === wide
        ? []
        : [
            yamlProblem(
              [...path, 'fields', 'rows', row],
              `this row has ${inputs.length} fields, not ${wide}`,
              'inputs',
              'inputs',
            ),
          ],
    );
  }
  if (figure.kind === 'flow') {
    const columns = new Map(figure.nodes.map(({ id, column }) => [id, Number(column)]));
    return figure.links.flatMap((link, at) => {
      const unknown = (['from', 'to'] as const).filter((end) => !columns.has(link[end]));
      if (unknown.length > 0) {
        return unknown.map((end) =>
          yamlProblem(
            [...path, 'links', at, end],
            `there is no node "${link[end]}"`,
            link[end],
            meant(link[end], [...columns.keys()], '…'),
          ),
        );
      }
      if ((columns.get(link.from) ?? 0) < (columns.get(link.to) ?? 0)) return [];
      const what = `"${link.to}" stands in no later column than "${link.from}": a flow leads to the right`;
      return [yamlProblem([...path, 'links', at, 'to'], what, link.to, 'a node of a later column')];
    });
  }
  if (figure.kind === 'stacks' && (figure.columns.length === 0) === (figure.parts.length === 0)) {
    return [
      yamlProblem(path, 'a figure of stacks has either columns or parts', 'kind: stacks', 'kind: stacks'),
    ];
  }
  return [];
}

/** Every figure stands in the prose of each language, and every figure of the prose is declared. */
function checkPlaces(material: ChapterMaterial): readonly Problem[] {
  const declared = Object.keys(material.chapter.figures);
  return proseOf(material).flatMap((prose) => {
    const placed = prose.elements.filter(({ name }) => name === 'Figure');
    const ids = placed.map(({ attributes }) => attributes['id'] ?? '');
    return [
      ...placed.flatMap((element, at) => {
        const id = ids[at] ?? '';
        if (id === '' || declared.includes(id)) return [];
        const right = correctedTag(element, { id: meant(id, declared, '…') });
        return [
          { file: prose.file, line: element.line, what: `chapter.yaml declares no figure "${id}"`, right },
        ];
      }),
      // What is mistyped is not missed as well.
      ...declared
        .filter((id) => !ids.includes(id) && ids.every((placed) => declared.includes(placed)))
        .map((id) => ({
          file: prose.file,
          line: 1,
          what: `the figure "${id}" of chapter.yaml does not stand here`,
          right: `<Figure id="${id}">…</Figure>`,
        })),
    ];
  });
}
