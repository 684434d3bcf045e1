import type { Plan } from '../../db/schema/plan.ts';
import type { NetworkEstimate } from '../simulation/estimate/estimates.ts';
import type { PlanDelta } from '../simulation/planDelta.ts';
import { type EstimateNews, withNews } from './estimateNews.ts';
import { planWorker } from './planWorker.ts';

/** The plan, as what has changed of it, and the scenario to be estimated; null is the baseline. */
export type ToEstimates = { delta: PlanDelta; scenarioId: string | null };
/** Null where the scenario cannot be applied. */
export type FromEstimates = EstimateNews | null;

type Subject = { plan: Plan; scenarioId: string | null };
type Hear = (estimate: NetworkEstimate | null) => void;

/**
 * Estimates plans in a worker, one at a time. Whoever asks again before their turn has come asks for the newer alone, so
 * that a hand that moves faster than a machine can answer is answered as often as it can, and never late.
 */
function createEstimates() {
  let asked: (Subject & { hear: Hear[] }) | null = null;
  const waiting = new Map<object, Subject & { hear: Hear }>();
  /** Plans are values: what was answered of one stands. */
  const known = new WeakMap<Plan, Map<string | null, NetworkEstimate | null>>();
  /** By scenario, what the worker answered last: it sends what is new since. */
  const last = new Map<string | null, NetworkEstimate>();
  /** The plan last asked about as it stands: dragging in a scenario makes plans in which nothing else has changed. */
  let baseline: Plan | null = null;

  const planFor = ({ plan, scenarioId }: Subject): Plan =>
    scenarioId === null && baseline !== null && differOnlyInScenarios(baseline, plan) ? baseline : plan;

  function next(): void {
    const [first] = waiting.values();
    if (asked !== null || first === undefined) return;
    const { scenarioId } = first;
    const plan = planFor(first);
    if (scenarioId === null) baseline = plan;
    asked = { plan, scenarioId, hear: [] };
    for (const [asker, question] of waiting) {
      if (question.scenarioId !== scenarioId || planFor(question) !== plan) continue;
      waiting.delete(asker);
      asked.hear.push(question.hear);
    }
    worker.send(plan, (delta) => ({ delta, scenarioId }));
  }

  function answered(estimate: NetworkEstimate | null): void {
    if (asked !== null) {
      const { plan, scenarioId, hear } = asked;
      asked = null;
      known.set(plan, (known.get(plan) ?? new Map()).set(scenarioId, estimate));
      for (const each of hear) each(estimate);
    }
    next();
  }

  const open = () =>
    new Worker(new URL('../workers/estimates.ts', import.meta.url), { type: 'module', name: 'estimates' });
  const worker = planWorker<ToEstimates, FromEstimates>(open, {
    hear(news) {
      const scenarioId = asked?.scenarioId ?? null;
      const estimate = news && withNews(last.get(scenarioId), news);
      if (estimate !== null) last.set(scenarioId, estimate);
      answered(estimate);
    },
    // Without an estimate the simulation is waited for.
    lost() {
      last.clear();
      answered(null);
    },
  });

  return {
    /** What is known of a plan as a scenario has it; undefined while it is not, null where it cannot be estimated. */
    answerTo: (subject: Subject): NetworkEstimate | null | undefined =>
      known.get(planFor(subject))?.get(subject.scenarioId),
    /** Asks in place of what this asker still waits for its turn with. */
    ask(asker: object, subject: Subject, hear: Hear): void {
      waiting.set(asker, { ...subject, hear });
      next();
    },
    /** What has not been asked yet is not asked. */
    leave(asker: object): void {
      waiting.delete(asker);
    },
  };
}

export const estimates = createEstimates();

/** Plans share what was not edited, so that comparing their parts is comparing objects. */
function differOnlyInScenarios(one: Plan, other: Plan): boolean {
  const parts = new Set([...Object.keys(one), ...Object.keys(other)]);
  parts.delete('scenarios');
  const [before, after]: Record<string, unknown>[] = [{ ...one }, { ...other }];
  return [...parts].every((part) => before?.[part] === after?.[part]);
}
