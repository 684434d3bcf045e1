import type { Plan } from '../../../db/schema/plan.ts';
import { imagingHosts } from '../compile/imagingHosts.ts';
import type { Asked } from './demand.ts';
import type { HandedOn } from './handOn.ts';
import type { Horizon } from './horizon.ts';
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
  horizon: Horizon,
  asked: Asked,
  { more }: HandedOn,
  regimens: readonly Regimen[],
  preparations: readonly Preparation[],
): Record<ImagingKind, number> {
  const { begins, sent } = asked;
  const segments = begins.length - 1;
  const parts = Float64Array.from({ length: segments }, (_, segment) =>
    sumOf(horizon.part.subarray(begins[segment], begins[segment + 1])),
  );
  const minutes = { ctSimulator: 0, mrSimulator: 0 };
  const add = (pathway: number, courses: number) => {
    for (const kind of imagingKinds) minutes[kind] += courses * (preparations[pathway]?.asked[kind] ?? 0);
  };
  for (const pathway of preparations.keys()) {
    let courses = 0;
    for (let segment = 0; segment < segments; segment++) courses += parts[segment] * sent[pathway * segments + segment];
    add(pathway, courses);
  }
  for (const [index, { pathway }] of regimens.entries()) add(pathway, more[index]);
  return minutes;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index];
  return sum;
}
