import { sum } from 'd3-array';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { reachOn } from './reach.ts';
import { everyCourse, generalShares, pathwaysOf, type Subject } from './subject.ts';

export type Treated = {
  /** Part of the subject's courses that can be treated at a centre, 0 to 1. */
  treats: number;
  /** Why not all of them: "no machine with SABR"; null when all can. */
  reason: string | null;
};

/** Where a subject is of many pathways, a centre counts as able when it treats more than half of the courses. */
export const isAble = (treated: Treated | undefined): boolean => (treated?.treats ?? 0) > 0.5;

/** What part of a subject each centre can treat, over the whole network's courses. */
export function treatedBy(network: ResolvedPlan, subject: Subject, date: string): Map<string, Treated> {
  const { plan } = network;
  const reach = reachOn(network, date);
  const wanted =
    subject === everyCourse || subject === generalShares ? pathwaysOf(network, subject, date) : new Set([subject]);
  const weights = new Map<string, number>();
  for (const { pathwayId, coursesPerYear } of plan.demand) {
    if (wanted.has(pathwayId)) weights.set(pathwayId, (weights.get(pathwayId) ?? 0) + coursesPerYear);
  }
  const whole = sum(weights.values());
  const weightOf = (pathwayId: string) => (whole > 0 ? (weights.get(pathwayId) ?? 0) / whole : 1 / wanted.size);
  const treated = plan.centres.map(({ id }): [string, Treated] => {
    const unable = [...wanted].filter((pathwayId) => reach(id, pathwayId) !== null);
    const treats = Math.max(0, 1 - sum(unable, weightOf));
    const [first] = unable;
    if (first === undefined) return [id, { treats: 1, reason: null }];
    const why = new Set(unable.map((pathwayId) => reach(id, pathwayId) ?? ''));
    if (unable.length === wanted.size) return [id, { treats: 0, reason: [...why].join('; ') }];
    const names = unable.map((pathwayId) => plan.pathways.find((one) => one.id === pathwayId)?.name ?? pathwayId);
    return [id, { treats, reason: `not ${names.join('; ')}: ${[...why].join('; ')}` }];
  });
  return new Map(treated);
}
