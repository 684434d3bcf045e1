import type { Result } from '../../db/schema/problem.ts';
import { BadCall } from '../answerCall.ts';
import { codesOf } from './codesOf.ts';
import type { Log } from './log.ts';

/** Far more than any call should take on a planner's laptop. */
const slowMs = 500;

/** Calls that take as long as printing does. */
const unhurried = new Set(['printPack', 'saveFile', 'openPlanFile', 'saveBack']);

type Calls = Readonly<Record<string, (input: never) => Promise<unknown>>>;

/** The same calls, with those that fail, refuse or take long told in the log: by name, never by what they were given. */
export function logged<C extends Calls>(calls: C, log: Log, clock: () => number = () => performance.now()): C {
  const watched = (name: string, call: (input: never) => Promise<unknown>) => async (input: never) => {
    const began = clock();
    try {
      const answer = await call(input);
      if (isRefusal(answer)) log.say('refused', { call: name, ...codesOf(answer) });
      return answer;
    } catch (error) {
      if (!(error instanceof BadCall)) log.fault(name, error);
      throw error;
    } finally {
      const ms = Math.round(clock() - began);
      if (ms >= slowMs && !unhurried.has(name)) log.say('slow', { call: name, ms });
    }
  };
  return Object.assign(
    { ...calls },
    Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, watched(name, call)])),
  );
}

const isRefusal = (answer: unknown): answer is Extract<Result<unknown>, { ok: false }> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false && 'problems' in answer;
