import { availableParallelism } from 'node:os';
import type { PackSectionId } from '../../db/schema/pack.ts';
import { preferredAmong } from '../../db/schema/packScenarios.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { applyScenario } from '../../renderer/simulation/applyScenario.ts';
import type { WorkerPort } from '../../renderer/simulation/experiment.ts';
import { replicationCache } from '../../renderer/simulation/replicationCache.ts';
import { unchanged } from '../../renderer/simulation/resolvedPlan.ts';
import type { ExperimentResult } from '../../renderer/simulation/results.ts';
import {
  type ChangeEffect,
  canBeToldApart,
  changeEffects,
  singlesExperiment,
  singlesOf,
} from '../../renderer/simulation/risk/contributions.ts';
import {
  type Asked,
  type PackTrials,
  resilienceTrials,
  sensitivityTrials,
  type Tried,
  trialReplications,
  usualLossWeeks,
} from '../../renderer/simulation/risk/trials.ts';
import { runExperiment } from '../../renderer/simulation/runExperiment.ts';
import { openNodePort } from '../local/nodePort.ts';
import { countLine } from './progress.ts';
import type { RunOptions } from './run.ts';

/** Fewer runs give no interval. */
const leastReplications = 3;
/** Room for the baseline's replications, which every trial is held against. */
const cacheBytes = 64 * 2 ** 20;

type Options = Pick<RunOptions, 'replications' | 'seed' | 'workers'>;

/** What the pack's parts on risk print, of those that are shown, tried on the scenario that the pack speaks for. */
export async function packTrials(plan: Plan, result: ExperimentResult, options: Options): Promise<PackTrials> {
  const preferred = preferredAmong(plan, result.scenarios);
  const on = preferred?.id ?? null;
  const base = preferred ?? result.scenarios[0];
  const applied = on === null ? null : applyScenario(plan, on);
  const network = applied?.ok ? applied.value : unchanged(plan);
  const triedOn = (part: keyof typeof trialReplications) => {
    const replications = Math.max(leastReplications, Math.min(options.replications, trialReplications[part]));
    return { plan, network, on, seed: options.seed, replications };
  };
  const ports = Array.from({ length: options.workers ?? availableParallelism() }, openNodePort);
  try {
    const [losses, ends] = [triedOn('resilience'), triedOn('sensitivity')];
    const lost =
      base && shown(plan, 'resilience')
        ? await tryEach('Losing each in turn', resilienceTrials(losses, base, usualLossWeeks), ports)
        : [];
    const moved = shown(plan, 'sensitivity')
      ? await tryEach('Trying both ends of each uncertain input', sensitivityTrials(ends), ports)
      : [];
    const { machineWeeks, centreWeeks } = usualLossWeeks;
    return {
      ...(lost.length > 0 && {
        resilience: {
          ...{ scenarioId: on, replications: losses.replications },
          ...{ machineWeeks, centreWeeks, tried: lost },
        },
      }),
      ...(moved.length > 0 && { sensitivity: { scenarioId: on, replications: ends.replications, tried: moved } }),
    };
  } finally {
    for (const port of ports) port.terminate();
  }
}

/** What each change of these scenarios does by itself, of those whose changes can be told apart. */
export async function changeTrials(
  plan: Plan,
  scenarioIds: readonly string[],
  options: Options,
): Promise<Pick<PackTrials, 'changes'>> {
  const replications = Math.max(leastReplications, Math.min(options.replications, trialReplications.changes));
  const asked = plan.scenarios.flatMap((scenario): Asked<string, ChangeEffect[]>[] => {
    const singles = singlesOf(plan, scenario);
    if (!scenarioIds.includes(scenario.id) || !canBeToldApart(singles)) return [];
    const experiment = singlesExperiment(singles, scenario, { seed: options.seed, replications });
    return [{ of: scenario.id, experiment, effectOf: changeEffects }];
  });
  if (asked.length === 0) return {};
  const ports = Array.from({ length: options.workers ?? availableParallelism() }, openNodePort);
  try {
    const tried = await tryEach('Each change by itself', asked, ports);
    return { changes: tried.map(({ of, effect }) => ({ scenarioId: of, replications, effects: effect ?? [] })) };
  } finally {
    for (const port of ports) port.terminate();
  }
}

const shown = ({ pack }: Plan, part: PackSectionId): boolean =>
  pack?.sections?.find(({ id }) => id === part)?.shown ?? true;

/** One after the other, so that what the first has simulated need not be again. */
async function tryEach<T, E>(
  what: string,
  asked: readonly Asked<T, E>[],
  ports: readonly WorkerPort[],
): Promise<Tried<T, E>[]> {
  const cache = replicationCache(cacheBytes);
  const progress = countLine(what, asked.length);
  const tried: Tried<T, E>[] = [];
  try {
    for (const { of, experiment, effectOf } of asked) {
      progress.show(tried.length);
      const result = await runExperiment(experiment, ports, () => undefined, { cache }).finished;
      tried.push({ of, effect: effectOf(result) });
    }
  } finally {
    progress.done();
  }
  return tried;
}
