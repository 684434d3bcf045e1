import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { addWeeks, earlierOf, laterOf, longDate } from '../dates.ts';
import { endOf, rescheduled } from '../fleet/change/reschedule.ts';
import type { Period } from '../fleet/fleetTypes.ts';
import { projectAnywhere, type ScenarioSentence } from '../scenarios/changeSentence.ts';
import { periodOf } from '../scenarios/subject.ts';

/**
 * One lane of a scenario's picture: changes of one kind that hold at the same time, by their places in its list from 1
 * on. `work` is a project as it lies, `holds` something that is so for a time, `cancelled` a project that is not done.
 */
export type ChangeLane = {
  first: number;
  last: number;
  shape: 'work' | 'holds' | 'cancelled';
  off: boolean;
  /** As dated, also outside the plan's own time. */
  from: string;
  /** Null where it holds to the plan's end and beyond. */
  until: string | null;
  /** Where the plan itself has a project that is moved. */
  was: Period | null;
};

/** What a scenario changes as lanes on an axis of time, in the order in which it is told. */
export function changeLanes(plan: Plan, told: readonly ScenarioSentence[]): ChangeLane[] {
  const lanes: ChangeLane[] = [];
  for (const [at, { change }] of told.entries()) {
    const lane: ChangeLane = { first: at + 1, last: at + 1, off: change.off === true, ...spanOf(plan, change) };
    const before = lanes.at(-1);
    const type = told[at - 1]?.change.type;
    if (before && type === change.type && lane.shape === 'holds' && sameSpan(before, lane)) before.last = lane.last;
    else lanes.push(lane);
  }
  return lanes;
}

const sameSpan = (a: ChangeLane, b: ChangeLane): boolean => a.from === b.from && a.until === b.until && a.off === b.off;

function spanOf(plan: Plan, change: Change): Pick<ChangeLane, 'shape' | 'from' | 'until' | 'was'> {
  if (change.type === 'addProject') {
    return { shape: 'work', from: change.project.start, until: endOf(change.project), was: null };
  }
  if (change.type === 'moveProject' || change.type === 'cancelProject') {
    const project = projectAnywhere(plan, change.projectId);
    const was = project ? { from: project.start, until: endOf(project) } : null;
    if (change.type === 'cancelProject') {
      return { shape: 'cancelled', from: was?.from ?? plan.startDate, until: was?.until ?? null, was: null };
    }
    const until = project ? endOf(rescheduled(project, change.start, change.stages)) : null;
    return { shape: 'work', from: change.start, until, was };
  }
  const { from, until } = periodOf(change);
  return {
    shape: 'holds',
    from: from === '' ? plan.startDate : from,
    until: until === '9999' ? null : until,
    was: null,
  };
}

/** What a picture of lanes shows, for who cannot see it. */
export function lanesWords(plan: Plan, name: string, lanes: readonly ChangeLane[]): string {
  const live = lanes.filter(({ off }) => !off);
  const end = addWeeks(plan.startDate, plan.horizonWeeks);
  if (live.length === 0) return `“${name}” changes nothing: all of its changes are switched off.`;
  const first = live.map(({ from }) => from).reduce(earlierOf);
  const last = live.map(({ from }) => from).reduce(laterOf);
  const holding = live.filter(({ until }) => until === null || until >= end).length;
  const when =
    first === last
      ? `begins to tell on ${longDate(first)}`
      : `begins to tell between ${longDate(first)} and ${longDate(last)}`;
  const stays =
    holding === 0
      ? 'none of it lasts until the plan ends'
      : holding === live.length
        ? 'all of it lasts until the plan ends'
        : 'some of it lasts until the plan ends';
  return `What “${name}” changes ${when}; ${stays}.`;
}
