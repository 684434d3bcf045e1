import '../zodWithoutEval.ts';
import type { Experiment, Running } from '../simulation/experiment.ts';
import { type HeldPlan, withDelta } from '../simulation/planDelta.ts';
import { replicationCache } from '../simulation/replicationCache.ts';
import type { ExperimentResult, RunSoFar } from '../simulation/results.ts';
import { runExperiment } from '../simulation/runExperiment.ts';
import type { FromCoordinator, SentExperiment, ToCoordinator } from '../state/simulator.ts';
import { type Asked, newBackground } from './background.ts';
import type { BrowserPort } from './browserPort.ts';
import { newCurtain } from './curtain.ts';
import { openSimulatingPorts } from './simulatingPorts.ts';
import { soughtThrough } from './sought.ts';

/**
 * Runs experiments off the main thread: it hands replications to the simulating workers and summarises what lands, so
 * that the interface only ever receives finished pictures. The newest experiment overtakes what runs at once: while a
 * hand is moving there is the estimate to see, and when it rests nothing older stands before it. What was simulated
 * before is not simulated again. Experiments in the background give way to the one on screen at once and begin again
 * when it has finished, which costs nothing of what had landed. What an earlier session came to is shown in place of a run: on
 * screen it is sought while the run begins, so that nothing waits for it; before the very first run, and in the
 * background, it is sought first.
 */

/** Of the baseline, beside which every scenario is shown, once a result that was found has been drawn. */
const warmUpAfterMs = 1_000;
const warmUpReplications = 2;
/**
 * Bytes of replications held, 0.3 MB each for the illustrative network of ten years. Room for some 1,700 of them: what
 * waits in the background finds what it had simulated before it gave way, be it every loss of a network of forty
 * machines beside six scenarios of a hundred runs on screen.
 */
const cache = replicationCache(512 * 1024 ** 2);
let ports: readonly BrowserPort[] = [];
/**
 * While a result is sought that an earlier session may have kept, pictures are held back for so long at most: for much
 * longer than the page takes to ask, since a page too busy to ask is too busy to show a picture.
 */
const heldBackMs = 2_000;
/**
 * A hand that moves leaves no experiment for so long. By then it rests: the other workers join the one at the first
 * picture, and what may have been kept is sought. Where there are two cores the other is the page's until it has landed.
 */
const restMs = 40;
const longestAloneMs = 10_000;
const kept = soughtThrough(answer);
/** What is drawn of a run on screen. */
type Shown = { type: 'progress'; result: ExperimentResult } | { type: 'soFar'; soFar: RunSoFar };
let running: (Running & { background: Asked | null }) | null = null;
let wanted: Asked | null = null;
const background = newBackground(
  kept.find,
  (run, result) => answer({ type: 'backgroundResult', run, result }),
  () => {
    if (running === null) void startNext();
  },
);
let held: HeldPlan | null = null;
let starting = false;

function answer(message: FromCoordinator): void {
  postMessage(message);
}

/** Starts what is wanted by the time a worker has answered what it was last asked; the others are about to leave it. */
async function startNext(): Promise<void> {
  if (starting) return;
  starting = true;
  const inVain = ports.length === 0 ? await seekBeforeAll() : null;
  if (wanted === null && background.isEmpty()) {
    starting = false;
    return;
  }
  if (ports.length === 0) ports = openSimulatingPorts();
  await Promise.race(ports.map((port) => port.idle()));
  starting = false;
  const live = wanted;
  const next = live ?? background.next();
  if (next === undefined) return;
  wanted = null;
  start(next, live === null, next === inVain);
}

/**
 * Before there are any workers: as a rule the plan is as it was left, and starting them all takes every core from a page
 * that is being drawn for the first time. What is found is answered, and the workers warm up behind it for what is
 * asked next; answers what was sought in vain.
 */
async function seekBeforeAll(): Promise<Asked | null> {
  const asked = wanted;
  const found = asked?.kept && (await kept.find(asked.experiment).catch(() => null));
  if (!asked || !found || wanted !== asked) return asked;
  answer({ type: 'progress', run: asked.run, result: found });
  wanted = null;
  setTimeout(warmUp, warmUpAfterMs, asked.experiment);
  return null;
}

function warmUp({ halfWidthDays: _, ...experiment }: Experiment): void {
  background.push({
    run: 0,
    experiment: { ...experiment, scenarioIds: [], replications: warmUpReplications },
    kept: false,
  });
}

function start(asked: Asked, behind: boolean, soughtInVain: boolean): void {
  const { run, experiment } = asked;
  const atOnce = behind || soughtInVain || !asked.kept;
  const { show, rise, risen } = newCurtain<Shown>((shown) => answer({ ...shown, run }));
  const onProgress = (result: ExperimentResult) => {
    if (behind) answer({ type: 'backgroundProgress', run, replications: result.replications });
    else show({ type: 'progress', result });
  };
  const onSoFar = behind ? undefined : (soFar: RunSoFar) => show({ type: 'soFar', soFar });
  const idleFirst = ports.toSorted((one, other) => Number(one.busy()) - Number(other.busy()));
  const othersAfterMs = behind ? undefined : ports.length > 2 ? restMs : longestAloneMs;
  const begun = runExperiment(experiment, idleFirst, onProgress, { cache, othersAfterMs, onSoFar });
  const current = { ...begun, background: behind ? asked : null };
  running = current;
  const over = () => {
    running = null;
    if (wanted !== null || !background.isEmpty()) void startNext();
  };
  const release = () => rise(running === current);
  if (atOnce) release();
  else void look();
  current.finished.then(
    async (result) => {
      await risen;
      if (running !== current) return;
      if (behind) answer({ type: 'backgroundResult', run, result });
      else onProgress(result);
      if (asked.kept) void kept.keep(experiment, result);
      if (running === current) over();
    },
    (error: unknown) => {
      answer({ type: 'failure', run, message: error instanceof Error ? error.message : String(error) });
      if (running === current) over();
    },
  );

  /** Looks for the result among those kept, once the workers are at work; it is answered as soon as it is found. */
  async function look(): Promise<void> {
    const giveUp = setTimeout(release, heldBackMs);
    await new Promise((resume) => setTimeout(resume, restMs));
    const found = running === current ? await kept.find(experiment).catch(() => null) : null;
    clearTimeout(giveUp);
    if (found !== null && running === current) {
      answer({ type: 'progress', run, result: found });
      current.leave();
      if (running === current) over();
    }
    release();
  }
}

/** Gives way to what is wanted now; what ran in the background is the first to go on after it. */
function overtake(): void {
  const before = running;
  running = null;
  if (before?.background) background.resume(before.background);
  before?.leave();
  void startNext();
}

function forget(run: number): void {
  background.forget(run);
  if (running?.background?.run !== run) return;
  const before = running;
  running = null;
  before.leave();
  void startNext();
}

/** What is asked, with its plan whole again. */
function received({ run, kept, delta, experiment }: { run: number; kept: boolean } & SentExperiment): Asked {
  held = withDelta(held, delta);
  return { run, kept, experiment: { ...experiment, plan: held.plan } };
}

addEventListener('message', ({ data }: MessageEvent<ToCoordinator>) => {
  if (data.type === 'found') return kept.found(data.ask, data.bytes);
  if (data.type === 'cancelBackground') return forget(data.run);
  if (data.type === 'cancel') {
    wanted = null;
    return overtake();
  }
  const asked = received(data);
  if (data.type === 'background') return background.queue(asked);
  wanted = asked;
  overtake();
});
