import type { Plan } from '../../../db/schema/plan.ts';
import { imagingHosts } from '../compile/imagingHosts.ts';
import type { Stay } from './stays.ts';

export const imagingKinds = ['ctSimulator', 'mrSimulator'] as const;
export type ImagingKind = (typeof imagingKinds)[number];

/** The centre whose simulators of a kind each centre uses; -1 when the plan has none, and nothing limits. */
export function hostsOf(plan: Plan, stays: readonly Stay[], kind: ImagingKind): number[] {
  const equipped = stays.filter(({ life }) => life.machine.kind === kind).map(({ centre }) => centre);
  return imagingHosts(plan, new Set(equipped));
}
