import { type Command, headerOf } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { smallPlan } from '../../unit/db/smallPlan.ts';

/**
 * A stream of edits of which each is known from its number alone, so that what a killed program left can be told whole
 * from half: edit `k` brings the plan from `planAfter(k - 1)` to `planAfter(k)`, in two of its tables at once.
 */
export function planAfter(edits: number): Plan {
  const plan = smallPlan();
  const [first, ...rest] = plan.machines;
  if (edits === 0 || first === undefined) return plan;
  return {
    ...plan,
    name: `After ${edits} edits`,
    machines: [{ ...first, minutesPerDay: 300 + (edits % 400) }, ...rest],
  };
}

export function editTo(edits: number): Command {
  const [before, after] = [planAfter(edits - 1), planAfter(edits)];
  return {
    name: 'edit',
    label: `Edit ${edits}`,
    edits: [
      { collection: 'header', at: 0, before: json(headerOf(before)), after: json(headerOf(after)) },
      { collection: 'machines', at: 0, before: json(before.machines[0]), after: json(after.machines[0]) },
    ],
  };
}

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
