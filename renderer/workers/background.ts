import type { Experiment } from '../simulation/experiment.ts';
import type { ExperimentResult } from '../simulation/results.ts';

/** A run that is asked for, and whether what an earlier session came to may be shown in its place. */
export type Asked = { run: number; experiment: Experiment; kept: boolean };

/** Experiments that wait their turn in the background. */
export type Background = {
  /** Answers what was kept of one; else it waits its turn. Which is asked of one after the other. */
  queue(asked: Asked): void;
  /** Puts one behind all that wait. */
  push(asked: Asked): void;
  /** Puts one before all that wait. */
  resume(asked: Asked): void;
  forget(run: number): void;
  next(): Asked | undefined;
  isEmpty(): boolean;
};

/** `ready` hears when one more waits, `found` what was kept of one. */
export function newBackground(
  find: (experiment: Experiment) => Promise<ExperimentResult | null>,
  found: (run: number, result: ExperimentResult) => void,
  ready: () => void,
): Background {
  const waiting: Asked[] = [];
  /** Runs of which it is not known yet whether they are kept. */
  const sought = new Set<number>();
  let seeking: Promise<unknown> = Promise.resolve();
  const push = (asked: Asked) => {
    waiting.push(asked);
    ready();
  };
  const seek = async (asked: Asked) => {
    const { run, experiment } = asked;
    const result = asked.kept && sought.has(run) ? await find(experiment).catch(() => null) : null;
    if (!sought.delete(run)) return;
    if (result === null) push(asked);
    else found(run, result);
  };
  return {
    queue(asked) {
      sought.add(asked.run);
      seeking = seeking.then(() => seek(asked));
    },
    push,
    resume(asked) {
      waiting.unshift(asked);
    },
    forget(run) {
      sought.delete(run);
      const at = waiting.findIndex((asked) => asked.run === run);
      if (at !== -1) waiting.splice(at, 1);
    },
    next: () => waiting.shift(),
    isEmpty: () => waiting.length === 0,
  };
}
