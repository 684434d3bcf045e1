import type { Experiment } from '../../renderer/simulation/experiment.ts';
import type { ExperimentResult } from '../../renderer/simulation/results.ts';
import { runExperiment } from '../../renderer/simulation/runExperiment.ts';
import { openNodePort } from './nodePort.ts';

/** Runs an experiment on this many threads and ends them. The result does not depend on how many there are. */
export async function runOnThreads(
  experiment: Experiment,
  workers: number,
  onProgress: (soFar: ExperimentResult) => void,
): Promise<ExperimentResult> {
  const ports = Array.from({ length: workers }, openNodePort);
  try {
    return await runExperiment(experiment, ports, onProgress).finished;
  } finally {
    for (const port of ports) port.terminate();
  }
}
