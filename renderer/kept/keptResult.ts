import { type Experiment, simulated } from '../simulation/experiment.ts';
import type { ExperimentResult } from '../simulation/results.ts';
import { fromBytes, toBytes } from './keptBytes.ts';
import { ResultShape } from './resultShape.ts';

/** A result as it is kept. */
export const toKept = (result: ExperimentResult): Promise<Uint8Array<ArrayBuffer>> => toBytes(result);

/** The result that bytes hold, of the scenarios of an experiment alone; null where they hold none of it. */
export async function fromKept(
  bytes: Uint8Array<ArrayBuffer>,
  experiment: Experiment,
): Promise<ExperimentResult | null> {
  const read = ResultShape.safeParse(await fromBytes(bytes).catch(() => null));
  return read.success && read.data.finished ? only(read.data, simulated(experiment)) : null;
}

/** Others that it was simulated with may have changed since. */
function only(result: ExperimentResult, ids: readonly string[]): ExperimentResult | null {
  const scenarios = ids.map((id) => result.scenarios.find((scenario) => scenario.id === id));
  if (!scenarios.every((scenario) => scenario !== undefined)) return null;
  const wanted = ({ scenario }: { scenario: string }) => ids.includes(scenario);
  const byScenario = <T extends { scenario: string }>(rows: readonly T[]) =>
    rows.filter(wanted).toSorted((a, b) => ids.indexOf(a.scenario) - ids.indexOf(b.scenario));
  return {
    ...result,
    scenarios,
    comparisons: byScenario(result.comparisons),
    pathwayComparisons: byScenario(result.pathwayComparisons),
    warnings: byScenario(result.warnings),
  };
}
