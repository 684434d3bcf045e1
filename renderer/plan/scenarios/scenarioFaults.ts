import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { type ResolvedPlan, unchanged } from '../../simulation/resolvedPlan.ts';
import { applyChange } from '../../simulation/scenario/applyChange.ts';
import { findMachine } from '../../simulation/scenario/records.ts';
import { namesIn } from '../commands/recordNames.ts';
import { addWeeks, longDate } from '../dates.ts';
import { changeDate, changeSentence } from './changeSentence.ts';
import { ancestorsOf } from './lineage.ts';
import { covers, overlap, periodOf, sameChange, subjectOf } from './subject.ts';

/**
 * What is wrong with a change of a scenario. `gone`: what it speaks of is not there; `idle`: it does nothing;
 * `clash`: another change decides the same thing for part of the time, and the later of the two wins.
 */
export type ScenarioFault = {
  changeId: string;
  /** The scenario whose change it is: the one asked about, or one that it builds on. */
  scenarioId: string;
  kind: 'gone' | 'idle' | 'clash';
  words: string;
};

type Step = { change: Change; scenario: Scenario };

/** What is wrong with the changes of a scenario and with those it inherits, in the order in which they are applied. */
export function scenarioFaults(plan: Plan, scenarioId: string): ScenarioFault[] {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) return [];
  const steps: Step[] = [...ancestorsOf(plan, scenario), scenario].flatMap((whose) =>
    whose.changes.map((change) => ({ change, scenario: whose })),
  );
  let resolved = unchanged(plan);
  return steps.flatMap((step, at) => {
    const fault = faultOf(plan, resolved, step, steps.slice(at + 1));
    if (!step.change.off) {
      const next = applyChange(resolved, step.change);
      if (typeof next !== 'string') resolved = next;
    }
    if (fault === null) return [];
    return [{ changeId: step.change.id, scenarioId: step.scenario.id, ...fault }];
  });
}

type Told = Pick<ScenarioFault, 'kind' | 'words'>;

function faultOf(plan: Plan, resolved: ResolvedPlan, { change }: Step, later: readonly Step[]): Told | null {
  const applied = applyChange(resolved, change);
  if (typeof applied === 'string') return { kind: 'gone', words: change.lost ?? `It cannot apply: ${applied}.` };
  if (change.off) return null;
  const idle = outsidePlan(plan, change) ?? alreadyEnded(plan, resolved, change) ?? asItWas(resolved, change);
  return idle === null ? superseded(plan, change, later) : { kind: 'idle', words: idle };
}

function outsidePlan(plan: Plan, change: Change): string | null {
  const end = addWeeks(plan.startDate, plan.horizonWeeks);
  const date = change.type === 'cancelProject' ? null : changeDate(plan, change);
  if (date !== null && date >= end) return `It does nothing: the plan ends on ${longDate(end)}.`;
  const { until } = periodOf(change);
  return until <= plan.startDate ? `It does nothing: the plan starts on ${longDate(plan.startDate)}.` : null;
}

/** What a machine or a centre does after its last day. */
function alreadyEnded(plan: Plan, resolved: ResolvedPlan, change: Change): string | null {
  const names = namesIn(plan);
  const from = changeDate(plan, change);
  if (from === null) return null;
  const machineId = 'machineId' in change && change.machineId !== '*' ? change.machineId : undefined;
  const gone = machineId === undefined ? undefined : findMachine(resolved.plan, machineId)?.outOfService;
  if (machineId !== undefined && gone !== undefined && gone <= from) {
    return `It does nothing: ${names('machine', machineId)} goes out of service on ${longDate(gone)}.`;
  }
  const centreId = 'centreId' in change ? change.centreId : 'toCentreId' in change ? change.toCentreId : undefined;
  const closes = resolved.plan.centres.find(({ id }) => id === centreId)?.closes;
  if (centreId === undefined || closes === undefined || closes > from) return null;
  return `It does nothing: ${names('centre', centreId)} closes on ${longDate(closes)}.`;
}

function asItWas({ plan }: ResolvedPlan, change: Change): string | null {
  if (change.type !== 'moveProject' || change.stages !== undefined) return null;
  const project = plan.projects.find(({ id }) => id === change.projectId);
  return project?.start === change.start ? 'It does nothing: the project starts then anyway.' : null;
}

function superseded(plan: Plan, change: Change, later: readonly Step[]): Told | null {
  const subject = subjectOf(change);
  if (subject === null) return null;
  const rivals = later.filter(
    ({ change: other }) => !other.off && subjectOf(other) === subject && overlap(change, other),
  );
  const same = rivals.find(({ change: other }) => sameChange(change, other));
  if (same !== undefined) return { kind: 'idle', words: 'It does nothing: a later change does the same.' };
  const over = rivals.find(({ change: other }) => covers(other, change));
  if (over !== undefined) {
    return {
      kind: 'idle',
      words: `It does nothing: a later change overrides it. ${changeSentence(plan, over.change)}.`,
    };
  }
  const [rival] = rivals;
  if (rival === undefined) return null;
  // What follows in its turn is a course of events and no clash.
  if (periodOf(rival.change).from > periodOf(change).from && periodOf(change).until === '9999') return null;
  return { kind: 'clash', words: `For part of the time a later change wins: ${changeSentence(plan, rival.change)}.` };
}
