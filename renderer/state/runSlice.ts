import type { StateCreator } from 'zustand';
import type { Plan } from '../../db/schema/plan.ts';
import type { ExperimentResult, RunSoFar } from '../simulation/results.ts';
import { type Exactness, rememberExactness, rememberedExactness } from './exactness.ts';
import { shownPlan, shownScenarioId } from './planSlice.ts';
import { covers, keyOf } from './runKey.ts';
import { simulator } from './simulator.ts';
import type { Store } from './store.ts';

export type RunStatus = 'waiting' | 'running' | 'upToDate' | 'stopped' | 'failed';

/** The simulation of what is on screen, and how far it is. */
export type RunSlice = {
  runStatus: RunStatus;
  /** What the result was computed from: plan, scenarios, seed. Its own hash of the plan travels with the result. */
  resultKey: string | null;
  /** What is on screen now; the result is out of date when this differs from `resultKey`. */
  wantedKey: string | null;
  result: ExperimentResult | null;
  /** How far the first run of the scenario on screen is, while nothing has landed of what is wanted. */
  soFar: RunSoFar | null;
  runProblem: string | null;
  seed: number;
  exactness: Exactness;
  /** Simulates the plan with these scenarios unless that is what is shown or under way. */
  run(plan: Plan, scenarioIds: readonly string[]): void;
  cancelRun(): void;
  runAgain(): void;
  /** Nothing that was simulated of the plan on screen is shown of the next. */
  forgetRun(): void;
  /** How exact results are to be, from now on and of what is on screen: what has landed already is kept. */
  setExactness(exactness: Exactness): void;
};

export const createRunSlice: StateCreator<Store, [], [], RunSlice> = (set, get) => {
  let last: { plan: Plan; scenarioIds: readonly string[] } | null = null;

  function start(plan: Plan, scenarioIds: readonly string[], key: string): void {
    const { seed, exactness } = get();
    last = { plan, scenarioIds };
    set({ wantedKey: key, runStatus: 'running', runProblem: null, soFar: null });
    simulator.run(
      {
        ...{ plan, scenarioIds, seed, replications: exactness.replications },
        ...(exactness.halfWidthDays !== null && { halfWidthDays: exactness.halfWidthDays }),
      },
      {
        onSoFar: (soFar) => {
          if (key === get().wantedKey && soFar.scenario === (shownScenarioId(get()) ?? 'baseline')) set({ soFar });
        },
        // What was overtaken while it ran is still shown, as out of date, until what is wanted lands.
        onProgress: (result) =>
          set({
            // Of what is to be known better no less is shown on the way than is known already.
            ...((result.finished || !knowsMore(get(), key, result)) && { result, resultKey: key }),
            ...(key === get().wantedKey && { runStatus: result.finished ? 'upToDate' : 'running', soFar: null }),
          }),
        onFailure: (message) => {
          if (key === get().wantedKey) set({ runStatus: 'failed', runProblem: message, soFar: null });
        },
      },
    );
  }

  return {
    runStatus: 'waiting',
    resultKey: null,
    wantedKey: null,
    result: null,
    soFar: null,
    runProblem: null,
    seed: 1,
    exactness: rememberedExactness(),
    run(plan, scenarioIds) {
      const { seed, wantedKey, runStatus } = get();
      const key = keyOf(plan, seed, scenarioIds);
      if (key === wantedKey && runStatus !== 'failed' && runStatus !== 'waiting') return;
      // Fewer scenarios than are known already: there is nothing to simulate.
      if (runStatus === 'upToDate' && covers(get().resultKey, key)) return set({ wantedKey: key });
      start(plan, scenarioIds, key);
    },
    cancelRun() {
      simulator.cancel();
      set({ runStatus: 'stopped', soFar: null });
    },
    runAgain() {
      const { wantedKey } = get();
      if (last !== null && wantedKey !== null) start(last.plan, last.scenarioIds, wantedKey);
    },
    forgetRun() {
      simulator.cancel();
      last = null;
      set({ runStatus: 'waiting', runProblem: null, result: null, soFar: null, resultKey: null, wantedKey: null });
    },
    setExactness(exactness) {
      rememberExactness(exactness);
      set({ exactness });
      get().runAgain();
    },
  };
};

const knowsMore = ({ result, resultKey }: RunSlice, key: string, coming: ExperimentResult): boolean =>
  result !== null &&
  resultKey === key &&
  result.replications > coming.replications &&
  result.replications < coming.requested;

/** True when what is shown was computed from other inputs than those on screen. */
export const isOutOfDate = ({ result, resultKey, wantedKey }: RunSlice): boolean =>
  result !== null && !covers(resultKey, wantedKey);

/** True while a simulation of what is on screen is under way or about to be, and nothing of it has landed. */
export function awaitsResult(state: Store): boolean {
  const { runStatus, resultKey, seed } = state;
  const plan = shownPlan(state);
  if (plan === null || runStatus === 'stopped' || runStatus === 'failed') return false;
  const scenarioId = shownScenarioId(state);
  return !covers(resultKey, keyOf(plan, seed, scenarioId === null ? [] : [scenarioId]));
}
