import type { Experiment, Running } from '../simulation/experiment.ts';
import { replicationCache } from '../simulation/replicationCache.ts';
import type { ExperimentResult } from '../simulation/results.ts';
import { runExperiment } from '../simulation/runExperiment.ts';
import type { FromCoordinator, ToCoordinator } from '../state/simulator.ts';
import { type BrowserPort, openBrowserPort } from './browserPort.ts';

/**
 * Runs experiments off the main thread: it hands replications to the simulating workers and summarises what lands, so
 * that the interface only ever receives finished pictures. While a hand is moving, an experiment is overtaken only once
 * its first picture has landed, so that there is always one to see; those in between are passed over, and what was
 * simulated before is not simulated again.
 */
const mostWorkers = 8;
/** Some 0.3 MB each for a ten-year network of ten centres. */
const cache = replicationCache(600);
const ports: BrowserPort[] = [];
let running: Running | null = null;
let wanted: { run: number; experiment: Experiment } | null = null;
let starting = false;
/** Whether the running experiment has shown anything yet. */
let seen = false;

function openPorts(): void {
  const count = Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency || 2));
  while (ports.length < count) {
    const name = `replicate-${ports.length}`;
    ports.push(openBrowserPort(() => new Worker(new URL('./replicate.ts', import.meta.url), { type: 'module', name })));
  }
}

function answer(message: FromCoordinator): void {
  postMessage(message);
}

/** Starts what is wanted by the time the workers have answered what they were last asked. */
async function startNewest(): Promise<void> {
  if (starting) return;
  starting = true;
  openPorts();
  await Promise.all(ports.map((port) => port.idle()));
  starting = false;
  if (wanted === null) return;
  const { run, experiment } = wanted;
  wanted = null;
  seen = false;
  const onProgress = (result: ExperimentResult) => {
    answer({ type: 'progress', run, result });
    seen = true;
    if (wanted !== null) overtake();
  };
  const current = runExperiment(experiment, ports, onProgress, cache);
  running = current;
  current.finished.then(
    (result) => {
      if (running === current) onProgress(result);
      if (running === current) running = null;
    },
    (error: unknown) => {
      answer({ type: 'failure', run, message: error instanceof Error ? error.message : String(error) });
      running = null;
      if (wanted !== null) overtake();
    },
  );
}

/** Gives way to what is wanted now. */
function overtake(): void {
  const before = running;
  running = null;
  before?.cancel();
  void startNewest();
}

addEventListener('message', ({ data }: MessageEvent<ToCoordinator>) => {
  wanted = data.type === 'run' ? data : null;
  if (data.type === 'cancel' || running === null || seen) overtake();
});
