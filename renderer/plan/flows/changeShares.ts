import type { Flow } from '../../../db/schema/demand.ts';
import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { flowInForce } from '../../simulation/scenario/flows.ts';
import { type Put, put, putRecords, remove } from '../commands/putRecords.ts';
import { recordKey } from '../commands/recordKey.ts';
import type { Shares } from './rebalance.ts';
import { flowsOfZone, generalShares, type Subject } from './subject.ts';

/** How long new shares hold: to the end of the plan, or until the plan itself next changes them. */
export type Holds = 'toTheEnd' | 'untilNext';

/** New shares for a zone, for a pathway or in general (`*`), from a date on. */
export type ShareChange = { zoneId: string; subject: Subject; shares: Shares; from: string; holds: Holds };

const startOf = ({ from = '' }: Flow): string => from;

/**
 * New shares as records of the plan itself. A pathway that went by the zone's general shares gets shares of its own;
 * what holds at the plan's start is changed where it stands, in one record. The source of the old figures goes with
 * them unless another (`source`) is given. Null when nothing would change.
 */
export function changeSharesInPlan(
  plan: Plan,
  changes: readonly ShareChange[],
  named: { name: string; label: string },
  source?: string,
): Command | null {
  return putRecords(
    plan,
    named,
    changes.flatMap((change) => putsFor(plan, change, source)),
  );
}

function putsFor(plan: Plan, { zoneId, subject, shares, from, holds }: ShareChange, source?: string): Put[] {
  const flows = flowsOfZone(plan.flows, zoneId);
  const standing = flowInForce(flows, subject, from);
  const begins = from <= plan.startDate ? standing?.from : from;
  const record: Flow = {
    zoneId,
    pathwayId: subject,
    ...(begins === undefined ? {} : { from: begins }),
    shares,
    ...(source === undefined ? {} : { source }),
  };
  const key = recordKey('flows', record);
  const own = flows.filter((flow) => flow.pathwayId === subject && recordKey('flows', flow) !== key);
  const later = own.filter((flow) => startOf(flow) > from);
  if (holds === 'toTheEnd') return [put('flows', record), ...later.map((flow) => remove('flows', flow))];
  return [put('flows', record), ...copiesOfGeneral(flows, subject, from).map((flow) => put('flows', flow))];
}

/**
 * The general shares that a pathway would have gone by after a date, up to its first own ones, as its own: without
 * them its new shares would outrank those too.
 */
export function copiesOfGeneral(flows: readonly Flow[], subject: Subject, from: string): Flow[] {
  if (flowInForce(flows, subject, from)?.pathwayId !== generalShares || subject === generalShares) return [];
  const firstOwn = flows
    .filter((flow) => flow.pathwayId === subject)
    .map(startOf)
    .toSorted()[0];
  return flows
    .filter((flow) => flow.pathwayId === generalShares && startOf(flow) > from)
    .filter((flow) => firstOwn === undefined || startOf(flow) < firstOwn)
    .map((flow) => ({ ...flow, pathwayId: subject }));
}
