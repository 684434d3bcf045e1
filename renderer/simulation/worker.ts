import type { Plan } from '../../db/schema/plan.ts';
import { problemText } from '../../db/schema/problem.ts';
import { applyScenario } from './applyScenario.ts';
import { type OnDayEnd, type Simulate, simulator } from './booking/replication.ts';
import { newCompiler } from './compile/compile.ts';
import { measure } from './measures/measure.ts';
import type { Measures } from './measures/measures.ts';
import { measureSoFar, type WeeksSoFar } from './measures/soFar.ts';
import { type HeldPlan, withDelta } from './planDelta.ts';
import { type FromWorker, isToWorker, type ToWorker } from './protocol.ts';
import { isRaised, type StopFlag } from './stopFlag.ts';
import { tooManyCourses } from './tooManyCourses.ts';

/** A worker's own end of its port, whatever it runs on. */
export type ServerPort = {
  post(message: unknown, transfer?: Transferable[]): void;
  listen(receive: (message: unknown) => void): void;
};

type ToldExperiment = Extract<ToWorker, { type: 'experiment' }> & { plan: Plan };

/**
 * The worker's side: runs the replications it is asked for, compiling each scenario of an experiment once, and of it
 * only what was not alike before. A run that raises its stop flag is left at the end of the simulated day, or between
 * two stages of compiling and measuring. Nothing in here knows where it runs: the engine's core is handed in, compiled.
 */
export function serve(port: ServerPort, core: WebAssembly.Module): void {
  let experiment: ToldExperiment | undefined;
  let held: HeldPlan | null = null;
  const simulators = new Map<string, Simulate>();
  const compile = newCompiler();

  const simulatorOf = ({ plan, bankHolidays, stop }: ToldExperiment, scenarioId: string): Simulate => {
    const held = simulators.get(scenarioId);
    if (held) return held;
    const resolved = applyScenario(plan, scenarioId);
    if (!resolved.ok) throw new Error(resolved.problems.map(problemText).join('; '));
    const network = compile(resolved.value, bankHolidays, leaveWhen(stop));
    const excess = tooManyCourses(resolved.value, network);
    if (excess !== null) throw new Error(excess);
    const made = simulator(network, core);
    simulators.set(scenarioId, made);
    return made;
  };

  port.listen((received) => {
    if (!isToWorker(received)) return;
    if (received.type === 'experiment') {
      held = withDelta(held, received.delta);
      experiment = { ...received, plan: held.plan };
      simulators.clear();
      return;
    }
    try {
      post(answerTo(received));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      post({ type: 'failed', run: received.run, message });
    }
  });

  const answerTo = ({ run, scenarioId, replication }: Extract<ToWorker, { type: 'replicate' }>): FromWorker => {
    if (!experiment || experiment.run !== run || isRaised(experiment.stop)) return { type: 'stopped', run };
    const { seed, stop, tellsSoFar } = experiment;
    try {
      const simulate = simulatorOf(experiment, scenarioId);
      const began = performance.now();
      const tell = (soFar: WeeksSoFar) => post({ type: 'soFar', run, scenarioId, replication, ...soFar });
      const look = tellsSoFar && replication === 0 ? teller(tell) : () => {};
      const measures = replicate(simulate, seed, replication, stop, look);
      return { type: 'replicated', run, scenarioId, replication, measures, ms: performance.now() - began };
    } catch (thrown) {
      if (thrown === stopped) return { type: 'stopped', run };
      throw thrown;
    }
  };

  const post = (answer: FromWorker) => port.post(answer, handedOver(answer));
}

/** Sooner after the replication began than any that takes long is over. */
const firstToldMs = 25;
/** Fewer weeks than these are no picture. */
const fewestWeeks = 52;

/** Tells of the weeks so far, and again after twice as long: however long it all takes, that costs little of it. */
function teller(tell: (soFar: WeeksSoFar) => void): OnDayEnd {
  const began = performance.now();
  let nextMs = firstToldMs;
  return (day, books) => {
    const { start, end } = books.network.timeline;
    if (day < start + 7 * fewestWeeks || day >= end - 1 || performance.now() - began < nextMs) return;
    tell(measureSoFar(books, day));
    nextMs = 2 * (performance.now() - began);
  };
}

const stopped = new Error('stopped');

const leaveWhen = (stop: StopFlag | undefined) => () => {
  if (isRaised(stop)) throw stopped;
};

/** One replication's measures; throws `stopped` when it was stopped on the way. */
function replicate(
  simulate: Simulate,
  seed: number,
  replication: number,
  stop: StopFlag | undefined,
  look: OnDayEnd,
): Measures {
  const leaveWhenStopped = leaveWhen(stop);
  const done = simulate(seed, replication, (day, books) => {
    leaveWhenStopped();
    look(day, books);
  });
  leaveWhenStopped();
  return measure(done);
}

/** What is handed over rather than copied. */
function handedOver(answer: FromWorker): Transferable[] {
  if (answer.type === 'soFar') return [answer.weekly.buffer];
  if (answer.type !== 'replicated') return [];
  return [
    ...new Set(Object.values(answer.measures).flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer] : []))),
  ];
}
