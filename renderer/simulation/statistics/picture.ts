import type { Experiment } from '../experiment.ts';
import type { Landed } from '../landed.ts';
import type { ExperimentResult } from '../results.ts';
import type { Accumulator } from './accumulator.ts';
import type { Bottleneck } from './bottleneck.ts';
import { compare, comparePathways } from './compare.ts';
import { summarise, withRuns } from './summarise.ts';
import { allWarnings } from './warnings.ts';

/** What the charts of an experiment show. */
export type Picture = Pick<ExperimentResult, 'scenarios' | 'comparisons' | 'pathwayComparisons' | 'warnings'>;

const blank: Picture = { scenarios: [], comparisons: [], pathwayComparisons: [], warnings: [] };

/** Pictures of what has landed, made once for as many replications: stopping shows what is shown already. */
export function pictures(experiment: Experiment): (landed: Landed | undefined, bottleneck: Bottleneck) => Picture {
  let made: { replications: number; picture: Picture } | undefined;
  return (landed, bottleneck) => {
    if (!landed?.replications) return blank;
    const { accumulators, replications } = landed;
    if (made?.replications !== replications) {
      made = { replications, picture: pictureOf(experiment, accumulators, bottleneck) };
    }
    return made.picture;
  };
}

function pictureOf(
  { plan, eachRun, builtOn }: Experiment,
  accumulators: readonly Accumulator[],
  bottleneck: Bottleneck,
): Picture {
  return {
    scenarios: accumulators.map((one) => (eachRun ? withRuns(one) : summarise(one))),
    comparisons: [...againstBaseline(accumulators, compare), ...againstScenario(accumulators, builtOn)],
    pathwayComparisons: againstBaseline(accumulators, comparePathways),
    warnings: allWarnings(accumulators, plan, bottleneck),
  };
}

function againstBaseline([baseline, ...scenarios]: readonly Accumulator[], how: typeof compare) {
  return scenarios.flatMap((scenario) => how(scenario, baseline));
}

/** Those after a scenario, held against it. */
function againstScenario(accumulators: readonly Accumulator[], id: string | undefined) {
  const at = accumulators.findIndex((held) => held.id === id);
  const against = accumulators[at];
  return against === undefined ? [] : accumulators.slice(at + 1).flatMap((scenario) => compare(scenario, against));
}
