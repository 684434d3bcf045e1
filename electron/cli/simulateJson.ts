import type { ExperimentResult, ScenarioResult } from '../../renderer/simulation/results.ts';

type WeekRow = {
  start: string;
  centreId: string;
  waitDays: number | null;
  utilisation: number | null;
  queue: number | null;
  withinTarget: number | null;
};

type ScenarioJson = Omit<ScenarioResult, 'weekStarts' | 'bands' | 'waits' | 'waitMoves' | 'causes'> & {
  weeks: WeekRow[];
};

/** The public shape of `simulate --json` (version 1 of the interchange contract). */
export type SimulateJson = Pick<
  ExperimentResult,
  'engine' | 'planHash' | 'seed' | 'replications' | 'comparisons' | 'warnings'
> & {
  scenarios: ScenarioJson[];
};

const known = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** One row for each centre and week: means over replications, null where nothing happened. */
function weekRows({ centres, weekStarts, bands }: ScenarioResult): WeekRow[] {
  return centres.flatMap(({ id }) =>
    weekStarts.map((start, week) => ({
      start,
      centreId: id,
      waitDays: known(bands[id]?.waitDays.mean[week]),
      utilisation: known(bands[id]?.utilisation.mean[week]),
      queue: known(bands[id]?.queue.mean[week]),
      withinTarget: known(bands[id]?.withinTarget.mean[week]),
    })),
  );
}

function scenarioJson(scenario: ScenarioResult): ScenarioJson {
  const { id, network, years, centres, pathways, machines } = scenario;
  return { id, network, years, centres, pathways, machines, weeks: weekRows(scenario) };
}

export function simulateJson({
  engine,
  planHash,
  seed,
  replications,
  scenarios,
  comparisons,
  warnings,
}: ExperimentResult): SimulateJson {
  return { engine, planHash, seed, replications, scenarios: scenarios.map(scenarioJson), comparisons, warnings };
}
