import type { Plan } from '../../../db/schema/plan.ts';
import { imagingHosts } from '../compile/imagingHosts.ts';
import type { Timeline } from '../compile/timeline.ts';
import type { Blocks } from './blocks.ts';
import { type Span, upOf } from './gaps.ts';
import type { Asked } from './handOn.ts';
import type { Preparation } from './preparation.ts';
import type { Regimen } from './regimens.ts';
import type { Stay } from './stays.ts';

export const imagingKinds = ['ctSimulator', 'mrSimulator'] as const;
export type ImagingKind = (typeof imagingKinds)[number];

/** Days from one up to before another, or on. */
type Days = { from: number; until: number };

/** Days through which each centre uses the same simulators: whose, -1 for nobody's. */
export type HostPeriod = Days & { hosts: number[] };

/** Whose simulators of a kind centres use: their own while one of these works, else the next that are asked. */
export function hostPeriods(
  centres: Plan['centres'],
  simulators: readonly Stay[],
  timeline: Timeline,
  days: number,
): HostPeriod[] {
  const up = simulators.map((stay) => upOf(timeline, stay, days));
  const turns = [...new Set([0, ...up.flat(2)])].filter((day) => day < days).sort((a, b) => a - b);
  const periods: HostPeriod[] = [];
  for (const day of turns) {
    const works = ([from, until]: Span) => from <= day && day < until;
    const equipped = simulators.flatMap(({ centre }, at) => (up[at]?.some(works) ? [centre] : []));
    const hosts = imagingHosts({ centres }, new Set(equipped));
    const last = periods.at(-1);
    if (last?.hosts.every((host, centre) => host === hosts[centre])) continue;
    if (last) last.until = day;
    periods.push({ from: day, until: Number.POSITIVE_INFINITY, hosts });
  }
  return periods;
}

/** Days through which a centre uses the same part of the same centre's simulators. */
export type HostShare = Days & { host: number; part: number };

/** What part of whose simulators a centre uses, in proportion to what all who use them want of them, `wanted` by centre. */
export function hostShares(periods: readonly HostPeriod[], wanted: readonly number[], centre: number): HostShare[] {
  const shares: HostShare[] = [];
  for (const { from, until, hosts } of periods) {
    const host = hosts[centre] ?? -1;
    const all = hosts.reduce((sum, other, at) => sum + (other === host ? (wanted[at] ?? 0) : 0), 0);
    const part = (wanted[centre] ?? 0) / all;
    const last = shares.at(-1);
    if (last?.host === host && last.part === part) last.until = until;
    else shares.push({ from, until, host, part });
  }
  return shares;
}

/**
 * Minutes by a centre's blocks of what it uses of others' simulators and its own, given all that each host has. Of a block
 * that lies only partly in a period, as many of the host's minutes as open days of those on which it works.
 */
export function sharedMinutes(
  blocks: Blocks,
  periods: readonly HostPeriod[],
  shares: readonly HostShare[],
  minutes: readonly Float64Array[],
): Float64Array {
  if (shares.length === 1) return minutes[0].map((value) => value * shares[0].part);
  const sum = new Float64Array(blocks.count);
  for (const [index, { host, part, ...days }] of shares.entries()) {
    if (host < 0) continue;
    const here = openDaysIn(blocks, [days]);
    const working = openDaysIn(
      blocks,
      periods.filter(({ hosts }) => hosts[host] === host),
    );
    for (let block = 0; block < sum.length; block++) {
      if (here[block] > 0) sum[block] += (part * minutes[index][block] * here[block]) / working[block];
    }
  }
  return sum;
}

/** Open days by block that lie in some periods. */
function openDaysIn({ ordinalAt, size, count }: Blocks, periods: readonly Days[]): Float64Array {
  const days = new Float64Array(count);
  for (const { from, until } of periods) {
    const last = ordinalAt[Math.min(until, ordinalAt.length - 1)];
    for (let ordinal = ordinalAt[from], block = Math.floor(ordinal / size); ordinal < last; block++) {
      const ends = Math.min(last, (block + 1) * size);
      days[block] += ends - ordinal;
      ordinal = ends;
    }
  }
  return days;
}

/** Minutes of simulators asked of a centre over all weeks. */
export function imagingMinutes(
  { segments: { count, part }, perYear }: Asked,
  regimens: readonly Regimen[],
  preparations: readonly Preparation[],
): Record<ImagingKind, number> {
  const minutes = { ctSimulator: 0, mrSimulator: 0 };
  for (const [index, { pathway }] of regimens.entries()) {
    let courses = 0;
    for (let segment = 0; segment < count; segment++) courses += part[segment] * perYear[index * count + segment];
    for (const kind of imagingKinds) minutes[kind] += courses * (preparations[pathway]?.asked[kind] ?? 0);
  }
  return minutes;
}
