import type { Flow } from './routes.ts';

/**
 * Where patients go, by `zone * pathways + pathway`: rows from `first` up to before `last`, in order of time. A row
 * holds `from` a day on; its centres and the running totals of their shares lie from `firstShare` up to before
 * `lastShare`. Flows that are alike share their rows.
 */
export type Flows = {
  first: Int32Array;
  last: Int32Array;
  from: Int32Array;
  firstShare: Int32Array;
  lastShare: Int32Array;
  centre: Int16Array;
  cumulative: Float64Array;
};

export function packFlows(flows: readonly (readonly Flow[])[]): Flows {
  const shares: { centre: number; cumulative: number }[] = [];
  const packed = new Map<Float64Array, number>();
  const rows: { from: number; firstShare: number; lastShare: number }[] = [];
  const known = new Map<string, number>();

  const sharesOf = ({ centres, cumulative }: Flow): number => {
    const at = packed.get(cumulative) ?? shares.length;
    if (!packed.has(cumulative)) {
      for (const [index, centre] of centres.entries()) shares.push({ centre, cumulative: cumulative[index] ?? 1 });
    }
    packed.set(cumulative, at);
    return at;
  };
  const first = Int32Array.from(flows, (dated) => {
    const added = dated.map((flow) => {
      const firstShare = sharesOf(flow);
      return { from: flow.from, firstShare, lastShare: firstShare + flow.centres.length };
    });
    const key = added.map(({ from, firstShare }) => `${from}/${firstShare}`).join();
    const at = known.get(key) ?? rows.length;
    if (!known.has(key)) rows.push(...added);
    known.set(key, at);
    return at;
  });
  return {
    first,
    last: first.map((at, index) => at + (flows[index]?.length ?? 0)),
    from: Int32Array.from(rows, ({ from }) => from),
    firstShare: Int32Array.from(rows, ({ firstShare }) => firstShare),
    lastShare: Int32Array.from(rows, ({ lastShare }) => lastShare),
    centre: Int16Array.from(shares, ({ centre }) => centre),
    cumulative: Float64Array.from(shares, ({ cumulative }) => cumulative),
  };
}

/** The centre that a draw from [0, 1) falls to on a day; -1 when no flow in force names any. */
export function flowCentre(flows: Flows, at: number, day: number, draw: number): number {
  let row = -1;
  for (let next = flows.first[at]; next < flows.last[at] && flows.from[next] <= day; next++) row = next;
  if (row < 0) return -1;
  const last = flows.lastShare[row] - 1;
  let share = flows.firstShare[row];
  if (share > last) return -1;
  while (share < last && draw >= flows.cumulative[share]) share++;
  return flows.centre[share];
}
