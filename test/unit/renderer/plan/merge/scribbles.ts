import fc from 'fast-check';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { removeRecord } from '../../../../../renderer/plan/commands/removeRecord.ts';

/** Something that a planner may do to a plan, wherever there is something to do it to. */
export type Scribble = (plan: Plan) => Plan;

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const replaced = <T>(list: readonly T[], old: T | undefined, changed: (one: T) => T): T[] =>
  list.map((one) => (one === old ? changed(one) : one));

/** Edits of many kinds; `by` tells the ids of one side from those of the other. */
const kinds: ((n: number, by: string) => Scribble)[] = [
  (n) => (plan) => ({
    ...plan,
    machines: replaced(plan.machines, at(plan.machines, n), (m) => ({ ...m, minutesPerDay: 400 + n })),
  }),
  (n, by) => (plan) => ({
    ...plan,
    machines: replaced(plan.machines, at(plan.machines, n), (m) => ({ ...m, name: `${by} ${n}` })),
  }),
  (n) => (plan) => ({
    ...plan,
    centres: replaced(plan.centres, at(plan.centres, n), (c) => ({ ...c, lat: 50 + n / 10 })),
  }),
  (n) => (plan) => ({
    ...plan,
    zones: replaced(plan.zones, at(plan.zones, n), (z) => ({ ...z, population: { ...z.population, 2030: n } })),
  }),
  (n) => (plan) => ({
    ...plan,
    demand: replaced(plan.demand, at(plan.demand, n), (d) => ({ ...d, coursesPerYear: n })),
  }),
  (n) => (plan) => {
    const [one, other] = [at(plan.centres, n), at(plan.centres, n + 1)];
    if (!one || !other || one === other) return plan;
    const shares = { [one.id]: 0.5, [other.id]: 0.5 };
    return { ...plan, flows: replaced(plan.flows, at(plan.flows, n), (f) => ({ ...f, shares })) };
  },
  (n) => (plan) => {
    const machine = at(plan.machines, n);
    if (!machine) return plan;
    // One id for both sides, so that they collide.
    const added = { ...machine, id: `new-${n % 3}`, name: `New ${n}`, kind: 'ctSimulator' as const, capabilities: [] };
    return { ...plan, machines: [...plan.machines.filter(({ id }) => id !== added.id), added] };
  },
  (n, by) => (plan) => {
    const zone = { id: `zone-${by}-${n}`, name: `Area ${by} ${n}`, lat: 51, lon: -1 };
    return plan.zones.some(({ id }) => id === zone.id) ? plan : { ...plan, zones: [...plan.zones, zone] };
  },
  (n, by) => (plan) => {
    const machine = at(plan.machines, n);
    if (!machine) return plan;
    const change = {
      id: 'down',
      type: 'machineDown' as const,
      machineId: machine.id,
      from: '2028-01-03',
      until: `2028-02-${10 + (n % 10)}`,
    };
    const scenario = { id: `${by}-${n % 2}`, name: `Down ${n % 2}`, changes: [change] };
    return { ...plan, scenarios: [...plan.scenarios.filter(({ id }) => id !== scenario.id), scenario] };
  },
  (n) => (plan) => removed(plan, 'machines', at(plan.machines, n)?.id),
  (n) => (plan) => (plan.centres.length < 2 ? plan : removed(plan, 'centres', at(plan.centres, n)?.id)),
  (n) => (plan) => removed(plan, 'scenarios', at(plan.scenarios, n)?.id),
  (n) => (plan) => removed(plan, 'projects', at(plan.projects, n)?.id),
];

function removed(
  plan: Plan,
  collection: 'machines' | 'centres' | 'scenarios' | 'projects',
  id: string | undefined,
): Plan {
  if (id === undefined) return plan;
  const removal = removeRecord(plan, collection, id);
  const applied = removal && applyEdits(plan, removal.command.edits);
  return applied?.ok ? applied.value : plan;
}

/** What becomes of a plan that a planner works on for a while: sound at the end as at the beginning. */
export const scribbled = (plan: Plan, by: string): fc.Arbitrary<Plan> =>
  fc.array(fc.tuple(fc.nat(kinds.length - 1), fc.nat(30)), { maxLength: 6 }).map((steps) => {
    let held = plan;
    for (const [kind, n] of steps) {
      const next = kinds[kind]?.(n, by)(held) ?? held;
      const checked = checkPlan(next);
      if (checked.ok) held = checked.value;
    }
    return held;
  });
