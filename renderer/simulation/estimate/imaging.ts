import type { Plan } from '../../../db/schema/plan.ts';
import { imagingHosts } from '../compile/imagingHosts.ts';
import type { Asked } from './handOn.ts';
import type { Preparation } from './preparation.ts';
import type { Regimen } from './regimens.ts';
import type { Stay } from './stays.ts';

export const imagingKinds = ['ctSimulator', 'mrSimulator'] as const;
export type ImagingKind = (typeof imagingKinds)[number];

/** The centre whose simulators of a kind each centre uses; -1 when the plan has none, and nothing limits. */
export function hostsOf(plan: Plan, stays: readonly Stay[], kind: ImagingKind): number[] {
  const equipped = stays.filter(({ life }) => life.machine.kind === kind).map(({ centre }) => centre);
  return imagingHosts(plan, new Set(equipped));
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
