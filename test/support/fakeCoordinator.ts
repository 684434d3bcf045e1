import { vi } from 'vitest';
import type { ExperimentResult } from '../../renderer/simulation/results.ts';
import type { FromCoordinator, ToCoordinator } from '../../renderer/state/simulator.ts';

type Heard = ((event: { data: FromCoordinator }) => void) | undefined;

/** The one there is: it outlives the test in which it was first needed, as the simulator that holds it does. */
let coordinator: { onmessage: Heard } | undefined;

/** Stands in for the coordinator's worker: hears what is posted, and says what a test has it say. */
export function fakeCoordinator(onPost: (message: ToCoordinator) => void) {
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: Heard;
      constructor() {
        coordinator = this;
      }
      postMessage(message: ToCoordinator) {
        onPost(message);
      }
    },
  );
  return { says: (data: FromCoordinator) => coordinator?.onmessage?.({ data }) };
}

/** A result that says nothing but how far it is. */
export const emptyResult = (replications: number, requested: number): ExperimentResult => ({
  engine: { version: '0', workers: 1, wallMs: 1, replicationMs: 1, replaced: [] },
  ...{ planHash: '', seed: 1, replications, requested, finished: replications === requested },
  ...{ scenarios: [], comparisons: [], pathwayComparisons: [], warnings: [] },
});
