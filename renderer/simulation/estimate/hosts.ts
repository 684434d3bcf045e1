import type { Plan } from '../../../db/schema/plan.ts';
import { imagingOrder } from '../compile/imagingHosts.ts';
import type { Timeline } from '../compile/timeline.ts';
import { type Span, upOf } from './gaps.ts';
import type { Stay } from './stays.ts';

/** Days from one up to before another, or on, through which each centre uses the same simulators: whose, -1 for nobody's. */
export type HostPeriod = { from: number; until: number; hosts: number[] };

/** Whose simulators of a kind centres use: their own while one of these works, else the next that are asked. */
export function hostPeriods(
  centres: Plan['centres'],
  simulators: readonly Stay[],
  timeline: Timeline,
  days: number,
): HostPeriod[] {
  const up = simulators.map((stay) => upOf(timeline, stay, days));
  const turns = [...new Set([0, ...up.flat(2)])].filter((day) => day < days).sort((a, b) => a - b);
  const orders = imagingOrder({ centres }, new Set(simulators.map(({ centre }) => centre)));
  const periods: HostPeriod[] = [];
  for (const day of turns) {
    const works = ([from, until]: Span) => from <= day && day < until;
    const equipped = new Set(simulators.flatMap(({ centre }, at) => (up[at]?.some(works) ? [centre] : [])));
    const hosts = orders.map((order) => order.find((centre) => equipped.has(centre)) ?? -1);
    const last = periods.at(-1);
    if (last?.hosts.every((host, centre) => host === hosts[centre])) continue;
    if (last) last.until = day;
    periods.push({ from: day, until: Number.POSITIVE_INFINITY, hosts });
  }
  return periods;
}
