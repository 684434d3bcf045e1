import type { Flow } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { ChangeOf } from '../resolvedPlan.ts';

type Shares = Flow['shares'];

/** Sorts before every date: in force from the beginning. */
const always = '';
const startOf = (flow: Flow): string => flow.from ?? always;

/**
 * The flow in force for a zone's pathway on a date: the last one given for this very pathway, else the last one for
 * all its pathways.
 */
export function flowInForce(flows: readonly Flow[], pathwayId: string, date: string): Flow | undefined {
  let own: Flow | undefined;
  let general: Flow | undefined;
  for (const flow of flows) {
    if (startOf(flow) > date) continue;
    if (flow.pathwayId === pathwayId && (!own || startOf(flow) >= startOf(own))) own = flow;
    if (flow.pathwayId === '*' && (!general || startOf(flow) >= startOf(general))) general = flow;
  }
  return own ?? general;
}

/** New shares for a zone's pathway from a date to the end of the plan, in place of whatever was to come then. */
export function changeFlow(plan: Plan, change: ChangeOf<'changeFlow'>): Plan {
  const { zoneId, pathwayId, generalOnly = false, shares, from } = change;
  const every = pathwayId === '*' && !generalOnly;
  const concerns = (flow: Flow) => flow.zoneId === zoneId && (every || flow.pathwayId === pathwayId);
  const flows = plan.flows.filter((flow) => !(concerns(flow) && startOf(flow) >= from));
  // Flows given for a single pathway outrank those for all, so each of them has to be superseded by name.
  const named = new Set(flows.filter(concerns).map((flow) => flow.pathwayId));
  for (const pathway of named.add(pathwayId)) flows.push({ zoneId, pathwayId: pathway, from, shares });
  return { ...plan, flows };
}

/** Sends a share of what goes to one centre (or to any) to another, from a date on, in every flow then in force. */
export function divertFlow(plan: Plan, change: ChangeOf<'divertFlow'>): Plan {
  const flows: Flow[] = [];
  for (const [zoneId, held] of Map.groupBy(plan.flows, (flow) => flow.zoneId)) {
    if (change.zoneId !== '*' && change.zoneId !== zoneId) flows.push(...held);
    else flows.push(...divertZone(held, zoneId, change));
  }
  return { ...plan, flows };
}

function divertZone(held: readonly Flow[], zoneId: string, change: ChangeOf<'divertFlow'>): Flow[] {
  const { pathwayId, from } = change;
  const concerns = (flow: Flow) => pathwayId === '*' || flow.pathwayId === pathwayId;
  const diverted = held.map((flow) => (concerns(flow) && startOf(flow) >= from ? divertedBy(change, flow) : flow));
  const named = pathwayId === '*' ? new Set(held.map((flow) => flow.pathwayId)) : [pathwayId];
  for (const pathway of named) {
    const own = held.filter((flow) => flow.pathwayId === pathway);
    const present = flowInForce(own, pathway, from);
    // Who has no flow of its own yet follows the general ones, and goes on doing so where these are diverted as well.
    const was = present || pathwayId === '*' ? [] : generalFlows(held, own, change);
    if (present && startOf(present) < from) was.push({ zoneId, pathwayId: pathway, from, shares: present.shares });
    const now = was.map((flow) => divertedBy(change, flow));
    if (now.some((flow, at) => flow !== was[at])) diverted.push(...now);
  }
  return diverted;
}

/** The general flows that a pathway follows from the change on until its own begin, as flows of its own. */
function generalFlows(held: readonly Flow[], own: readonly Flow[], change: ChangeOf<'divertFlow'>): Flow[] {
  const { pathwayId, from } = change;
  const general = held.filter((flow) => flow.pathwayId === '*');
  const present = flowInForce(general, '*', from);
  const later = general.filter((flow) => startOf(flow) > from && own.every((begun) => startOf(flow) < startOf(begun)));
  return [
    ...(present ? [{ zoneId: present.zoneId, pathwayId, from, shares: present.shares }] : []),
    ...later.map((flow) => ({ ...flow, pathwayId })),
  ];
}

/** The flow itself where it sends nobody whom the change concerns. */
function divertedBy({ fromCentreId, toCentreId, share }: ChangeOf<'divertFlow'>, flow: Flow): Flow {
  const shares: Shares = {};
  let moved = 0;
  for (const [centreId, held] of Object.entries(flow.shares)) {
    const goes = centreId !== toCentreId && (fromCentreId === '*' || fromCentreId === centreId) ? held * share : 0;
    shares[centreId] = held - goes;
    moved += goes;
  }
  if (moved === 0) return flow;
  shares[toCentreId] = (shares[toCentreId] ?? 0) + moved;
  return { ...flow, shares };
}
