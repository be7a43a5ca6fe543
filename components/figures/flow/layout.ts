// Where the nodes and links of a flow stand: nodes in the columns and the order in which they are declared, all on one
// scale; links at each node from above in the order in which they are declared. d3-sankey also finds columns and orders
// by itself, which an author does better; it would cost 3 of the 20 KB of script that a page may have.
import { approximate, type Exact, exact } from '~/calc/kernel/exact.ts';
import type { FlowData } from '~/state/figure-data.ts';

/** A link with what flows through it: more than nothing. */
export type Flowing = FlowData['links'][number] & { readonly amount: Exact };

/** What the nodes of the fullest column share of the height; pixels. */
const amountsHeight = 210;

/** Places what flows, in pixels from the top. A node without a flow keeps its room, so that nothing jumps. */
export function layOut({ nodes, room }: FlowData, flows: readonly Flowing[]) {
  const sums: number[] = [];
  const all = nodes.map((node, number) => {
    const [leaving, reaching] = (['from', 'to'] as const).map((end) =>
      flows.reduce((sum, flow) => (flow[end] === number ? sum.add(flow.amount) : sum), exact(0)),
    ) as [Exact, Exact];
    const amount = leaving.gt(reaching) ? leaving : reaching;
    sums[node.column] = (sums[node.column] ?? 0) + approximate(amount);
    return { ...node, amount, height: 0, top: 0, leaves: 0, reaches: 0 };
  });
  // In quarters of a pixel sums are exact, and short in the page.
  const scale = (4 * amountsHeight) / Math.max(...sums);
  const up = (amount: Exact): number => Math.round(approximate(amount) * scale) / 4;
  const bottoms: number[] = [];
  for (const node of all) {
    node.height = up(node.amount);
    node.top = node.leaves = node.reaches = (bottoms[node.column] ?? 0) + node.room;
    bottoms[node.column] = node.top + node.height;
  }
  const bands = flows.flatMap((flow) => {
    const [from, to] = [all[flow.from], all[flow.to]];
    if (!from || !to) return [];
    const height = up(flow.amount);
    const [starts, ends] = [from.leaves + height / 2, to.reaches + height / 2];
    from.leaves += height;
    to.reaches += height;
    return { ...flow, height, left: from.x, right: to.x, starts, ends };
  });
  return { height: room + amountsHeight, drawn: all.filter(({ height }) => height), bands };
}
