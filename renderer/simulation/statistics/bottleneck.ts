import type { Plan } from '../../../db/schema/plan.ts';
import { applyScenario } from '../applyScenario.ts';
import type { Day } from '../calendar/day.ts';
import { type Load, type LoadsFrom, loadsOf } from '../estimate/loads.ts';
import { fillable } from './loadHistory.ts';

/**
 * What holds the courses of a centre up: of planning, simulators and machines with a capability that only some have, the
 * one that is asked for the most beyond what it can fill, and for more than the centre's machines as a whole; undefined
 * when it is these, or when none of them is full.
 */
export type Bottleneck = (scenarioId: string, centre: number, from: string, machines: number) => Load | undefined;

/** Nearly all that can be filled: what is expected is not quite what comes. */
const full = 0.99;

/** Places for planning are filled to the last; a day's last minutes on a machine seldom are. */
const filled = ({ what, load }: Load): number => (what === 'planning' ? load : load / fillable);

/** Works out what is asked for of each scenario once, when it is first wanted. */
export function bottleneckOf(plan: Plan, bankHolidays: readonly Day[]): Bottleneck {
  const known = new Map<string, LoadsFrom>();
  const loadsFor = (scenarioId: string): LoadsFrom => {
    const held = known.get(scenarioId);
    if (held) return held;
    const resolved = applyScenario(plan, scenarioId);
    const loads: LoadsFrom = resolved.ok ? loadsOf(resolved.value, bankHolidays) : () => [];
    known.set(scenarioId, loads);
    return loads;
  };
  return (scenarioId, centre, from, machines) => {
    const [first] = loadsFor(scenarioId)(centre, from).sort((a, b) => filled(b) - filled(a));
    return first && filled(first) >= full && filled(first) > machines / fillable ? first : undefined;
  };
}
