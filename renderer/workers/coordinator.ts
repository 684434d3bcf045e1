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
 * simulated before is not simulated again. Experiments in the background give way to the one on screen at once and
 * begin again when it has finished, which costs nothing of what had landed.
 */
const mostWorkers = 8;
/**
 * Bytes of replications held, 0.3 MB each for the illustrative network of ten years. Room for some 1,700 of them: what
 * waits in the background finds what it had simulated before it gave way, be it every loss of a network of forty
 * machines beside six scenarios of a hundred runs on screen.
 */
const cache = replicationCache(512 * 1024 ** 2);
const ports: BrowserPort[] = [];
type Asked = { run: number; experiment: Experiment };
let running: (Running & { background: Asked | null }) | null = null;
let wanted: Asked | null = null;
const waiting: Asked[] = [];
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
async function startNext(): Promise<void> {
  if (starting) return;
  starting = true;
  openPorts();
  await Promise.all(ports.map((port) => port.idle()));
  starting = false;
  const live = wanted;
  const next = live ?? waiting.shift();
  if (next === undefined) return;
  wanted = null;
  seen = false;
  start(next, live === null);
}

function start(asked: Asked, behind: boolean): void {
  const { run, experiment } = asked;
  const onProgress = (result: ExperimentResult) => {
    if (behind) return answer({ type: 'backgroundProgress', run, replications: result.replications });
    answer({ type: 'progress', run, result });
    seen = true;
    if (wanted !== null) overtake();
  };
  const current = { ...runExperiment(experiment, ports, onProgress, cache), background: behind ? asked : null };
  running = current;
  const over = () => {
    running = null;
    if (wanted !== null || waiting.length > 0) void startNext();
  };
  current.finished.then(
    (result) => {
      if (running !== current) return;
      if (behind) answer({ type: 'backgroundResult', run, result });
      else onProgress(result);
      if (running === current) over();
    },
    (error: unknown) => {
      answer({ type: 'failure', run, message: error instanceof Error ? error.message : String(error) });
      if (running === current) over();
    },
  );
}

/** Gives way to what is wanted now; what ran in the background is the first to go on after it. */
function overtake(): void {
  const before = running;
  running = null;
  if (before?.background) waiting.unshift(before.background);
  before?.cancel();
  void startNext();
}

function forget(run: number): void {
  const at = waiting.findIndex((asked) => asked.run === run);
  if (at !== -1) waiting.splice(at, 1);
  if (running?.background?.run !== run) return;
  const before = running;
  running = null;
  before.cancel();
  void startNext();
}

addEventListener('message', ({ data }: MessageEvent<ToCoordinator>) => {
  if (data.type === 'background') {
    waiting.push({ run: data.run, experiment: data.experiment });
    if (running === null) void startNext();
  } else if (data.type === 'cancelBackground') forget(data.run);
  else {
    wanted = data.type === 'run' ? { run: data.run, experiment: data.experiment } : null;
    if (data.type === 'cancel' || running === null || running.background !== null || seen) overtake();
  }
});
