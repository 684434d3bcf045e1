import type { Experiment, Running } from '../simulation/experiment.ts';
import { replicationCache } from '../simulation/replicationCache.ts';
import { runExperiment } from '../simulation/runExperiment.ts';
import type { FromCoordinator, ToCoordinator } from '../state/simulator.ts';
import { type BrowserPort, openBrowserPort } from './browserPort.ts';

/**
 * Runs experiments off the main thread: it hands replications to the simulating workers and summarises what lands, so
 * that the interface only ever receives finished pictures. Only the newest experiment is ever started: while a hand is
 * moving, those in between are passed over, and what was simulated before is not simulated again.
 */
const mostWorkers = 8;
/** Some 0.3 MB each for a ten-year network of ten centres. */
const cache = replicationCache(600);
const ports: BrowserPort[] = [];
let running: Running | null = null;
let wanted: { run: number; experiment: Experiment } | null = null;
let starting = false;

function openPorts(): void {
  const count = Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency || 2));
  while (ports.length < count) {
    const name = `replicate-${ports.length}`;
    ports.push(openBrowserPort(new Worker(new URL('./replicate.ts', import.meta.url), { type: 'module', name })));
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
  const current = runExperiment(experiment, ports, (result) => answer({ type: 'progress', run, result }), cache);
  running = current;
  current.finished.then(
    (result) => {
      if (running === current) answer({ type: 'progress', run, result });
    },
    (error: unknown) =>
      answer({ type: 'failure', run, message: error instanceof Error ? error.message : String(error) }),
  );
}

addEventListener('message', ({ data }: MessageEvent<ToCoordinator>) => {
  const before = running;
  running = null;
  before?.cancel();
  wanted = data.type === 'run' ? data : null;
  if (wanted !== null) void startNewest();
});
