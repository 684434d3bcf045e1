import type { Plan } from '../../../db/schema/plan.ts';
import { imagingHosts } from '../compile/imagingHosts.ts';
import type { Timeline } from '../compile/timeline.ts';
import { type Span, upOf } from './gaps.ts';
import type { Asked } from './handOn.ts';
import type { Preparation } from './preparation.ts';
import type { Regimen } from './regimens.ts';
import type { Stay } from './stays.ts';

export const imagingKinds = ['ctSimulator', 'mrSimulator'] as const;
export type ImagingKind = (typeof imagingKinds)[number];

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
export type HostShare = { from: number; until: number; host: number; part: number };

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

/** A stay as far as it lies in a period; the very same where all of it does. */
export const within = (stay: Stay, { from, until }: Pick<HostPeriod, 'from' | 'until'>): Stay =>
  stay.from >= from && stay.until <= until
    ? stay
    : { ...stay, from: Math.max(stay.from, from), until: Math.min(stay.until, until) };

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
