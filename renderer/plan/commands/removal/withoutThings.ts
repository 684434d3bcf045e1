import type { Flow } from '../../../../db/schema/demand.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { namesIn } from '../recordNames.ts';
import { closureOf } from './closure.ts';
import { type Gone, leans } from './gone.ts';
import { nearestCentre } from './nearestCentre.ts';
import { adopted, scenariosWithout } from './scenariosWithout.ts';
import { sharesWithout } from './sharesWithout.ts';
import { withoutSources } from './withoutSources.ts';

/**
 * The plan without these things and without what cannot be there without them. Shares of flows are raised in proportion
 * over the centres that stay; where none stays, courses go to the nearest, and changes of scenarios
 * that name what is gone are switched off and say so.
 */
export function withoutThings(plan: Plan, removed: Gone): Plan {
  const gone = closureOf(plan, removed);
  const stays = (record: object): boolean => !leans(record, gone);
  const has = (kind: keyof Gone) => (record: { id: string }) => !gone[kind].has(record.id);
  const { travel, backlog, benchmarks, observations, sources, ...rest } = plan;
  const centres = plan.centres.filter(has('centre')).map((centre) => {
    if (centre.hostTrustId === undefined || !gone.trust.has(centre.hostTrustId)) return centre;
    const { hostTrustId: _, ...own } = centre;
    return own;
  });
  const kept: Plan = {
    ...rest,
    trusts: plan.trusts.filter(has('trust')),
    centres,
    machines: plan.machines.filter(has('machine')),
    projects: plan.projects.filter(has('project')),
    pathways: plan.pathways.filter(has('pathway')),
    zones: plan.zones.filter(has('zone')),
    demand: plan.demand.filter(stays),
    flows: plan.flows.filter(stays),
    scenarios: scenariosWithout(adopted(plan.scenarios, gone), gone, namesIn(plan)),
    ...(travel && { travel: travel.filter(stays) }),
    ...(backlog && { backlog: backlog.filter(stays) }),
    ...(benchmarks && { benchmarks: benchmarks.filter(stays) }),
    ...(observations && { observations: observations.filter(stays) }),
    ...(sources && { sources: sources.filter(has('source')) }),
  };
  const flows = kept.flows.flatMap((flow) => rebalanced(flow, kept, gone));
  return withoutSources({ ...kept, flows }, gone.source);
}

function rebalanced(flow: Flow, kept: Plan, gone: Gone): Flow[] {
  const shares = sharesWithout(flow.shares, gone.centre);
  if (shares === flow.shares) return [flow];
  if (shares !== null) return [{ ...flow, shares: { ...shares } }];
  const nearest = nearestCentre(kept, flow.zoneId);
  return nearest === undefined ? [] : [{ ...flow, shares: { [nearest]: 1 } }];
}
