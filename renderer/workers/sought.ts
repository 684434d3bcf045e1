import { keptNameOf } from '../kept/keptName.ts';
import { fromKept, toKept } from '../kept/keptResult.ts';
import type { Experiment } from '../simulation/experiment.ts';
import type { ExperimentResult } from '../simulation/results.ts';
import type { FromCoordinator } from '../state/simulator.ts';

/** Far longer than any shell takes: whoever has not answered by then has nothing. */
const longestAnswerMs = 5_000;
/** The page hands on what is kept, and must not be held up by it: six scenarios of four times the illustrative network. */
const mostBytes = 24_000_000;

/**
 * Results kept between sessions, as a worker has them: only the page can reach the shell that keeps them, so the page is
 * asked, and all that takes time (hashing, packing, checking) is done here.
 */
export function soughtThrough(post: (message: FromCoordinator) => void) {
  const asked = new Map<number, (bytes: Uint8Array<ArrayBuffer> | null) => void>();
  let last = 0;
  return {
    /** The kept result of an experiment; null when there is none that can be read. */
    async find(experiment: Experiment): Promise<ExperimentResult | null> {
      const name = keptNameOf(experiment);
      last += 1;
      const ask = last;
      const bytes = await new Promise<Uint8Array<ArrayBuffer> | null>((resolve) => {
        asked.set(ask, resolve);
        setTimeout(resolve, longestAnswerMs, null);
        post({ type: 'seek', ask, name });
      });
      asked.delete(ask);
      return bytes && fromKept(bytes, experiment);
    },
    /** The page's answer. */
    found(ask: number, bytes: Uint8Array<ArrayBuffer> | null): void {
      asked.get(ask)?.(bytes);
    },
    async keep(experiment: Experiment, result: ExperimentResult): Promise<void> {
      if (!result.finished) return;
      const bytes = await toKept(result);
      if (bytes.length <= mostBytes) post({ type: 'keep', name: keptNameOf(experiment), bytes });
    },
  };
}
