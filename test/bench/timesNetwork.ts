import type { Plan } from '../../db/schema/plan.ts';

/**
 * A plan with so many copies of its whole network side by side: trusts, centres, machines, projects, zones, demand,
 * flows and travel, each copy with ids of its own. Pathways are shared; scenarios are left out.
 */
export function timesNetwork(plan: Plan, times: number): Plan {
  const copies = Array.from({ length: times }, (_, copy) => copyOf(plan, (id) => (copy === 0 ? id : `${id}-${copy}`)));
  const all = <T>(part: (copy: Plan) => readonly T[] | undefined): T[] => copies.flatMap((copy) => part(copy) ?? []);
  return {
    ...plan,
    name: `${plan.name} x ${times}`,
    trusts: all((copy) => copy.trusts),
    centres: all((copy) => copy.centres),
    machines: all((copy) => copy.machines),
    projects: all((copy) => copy.projects),
    zones: all((copy) => copy.zones),
    demand: all((copy) => copy.demand),
    flows: all((copy) => copy.flows),
    travel: all((copy) => copy.travel),
    backlog: all((copy) => copy.backlog),
    benchmarks: [],
    scenarios: [],
  };
}

type Rename = (id: string) => string;

function copyOf(plan: Plan, rename: Rename): Plan {
  const machine = <T extends { id: string; centreId: string }>(held: T): T => ({
    ...held,
    id: rename(held.id),
    centreId: rename(held.centreId),
  });
  return {
    ...plan,
    trusts: plan.trusts.map((trust) => ({ ...trust, id: rename(trust.id) })),
    centres: plan.centres.map(({ hostTrustId, ...centre }) => ({
      ...centre,
      id: rename(centre.id),
      trustId: rename(centre.trustId),
      ...(hostTrustId === undefined ? {} : { hostTrustId: rename(hostTrustId) }),
    })),
    machines: plan.machines.map(machine),
    projects: plan.projects.map(({ machineId, newMachine, toCentreId, ...project }) => ({
      ...project,
      id: rename(project.id),
      ...(machineId === undefined ? {} : { machineId: rename(machineId) }),
      ...(newMachine === undefined ? {} : { newMachine: machine(newMachine) }),
      ...(toCentreId === undefined ? {} : { toCentreId: rename(toCentreId) }),
    })),
    zones: plan.zones.map((zone) => ({ ...zone, id: rename(zone.id) })),
    demand: plan.demand.map((demand) => ({ ...demand, zoneId: rename(demand.zoneId) })),
    flows: plan.flows.map((flow) => ({ ...flow, zoneId: rename(flow.zoneId), shares: renamed(flow.shares, rename) })),
    travel: (plan.travel ?? []).map((travel) => ({
      ...travel,
      zoneId: rename(travel.zoneId),
      centreId: rename(travel.centreId),
    })),
    backlog: (plan.backlog ?? []).map((backlog) => ({ ...backlog, centreId: rename(backlog.centreId) })),
  };
}

const renamed = (shares: Readonly<Record<string, number>>, rename: Rename): Record<string, number> =>
  Object.fromEntries(Object.entries(shares).map(([id, share]) => [rename(id), share]));
