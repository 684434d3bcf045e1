import { expect, test } from 'vitest';
import { checkPlan } from '../../../../db/schema/checkPlan.ts';
import { applyEdits, inverse } from '../../../../db/schema/edit.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { putRecords } from '../../../../renderer/plan/commands/putRecords.ts';
import { observing, type Seen } from '../../../../renderer/plan/observed/observing.ts';
import { smallPlan } from '../../db/smallPlan.ts';

const plan = smallPlan();
const source = { id: 'cwt-2', title: 'Waiting times', status: 'published' as const };
const april: Seen = {
  ...{ measure: 'startsWithin31Days', trustId: 'north' },
  months: [
    { month: '2026-04', count: 41, value: 0.927 },
    { month: '2026-05', count: 60, value: 0.9 },
    { month: '2026-06', count: 55, value: 0.95 },
  ],
};

function after(of: Plan, seen: readonly Seen[]): Plan {
  const command = putRecords(of, { name: 'observe', label: 'Bring in' }, observing(of, seen, source).puts);
  const applied = applyEdits(of, command?.edits ?? []);
  if (!applied.ok) throw new Error(applied.problems[0].message);
  const undone = applyEdits(applied.value, inverse(command?.edits ?? []));
  expect(undone.ok && undone.value).toEqual(of);
  return applied.value;
}

test('a month that says the same keeps its source, one that says otherwise is replaced, and no month stands twice', () => {
  expect(observing(plan, [april], source)).toMatchObject({ added: 1, changed: 1, same: 1 });
  const now = after(plan, [april]);
  expect(now.observations?.map(({ id, source, months }) => [id, source, months.map(({ month }) => month)])).toEqual([
    ['starts-north', undefined, ['2026-04']],
    ['startswithin31days-north', 'cwt-2', ['2026-05', '2026-06']],
  ]);
  expect(checkPlan(now).ok).toBe(true);
});

test('a series of which every month is replaced goes, and bringing in the same again changes nothing', () => {
  const all = after(plan, [{ ...april, months: april.months.map((month) => ({ ...month, value: 0.5 })) }]);
  expect(all.observations?.map(({ id }) => id)).toEqual(['startswithin31days-north']);
  expect(observing(all, [{ ...april, months: all.observations?.[0]?.months ?? [] }], source).puts).toEqual([]);
});

test('of a centre, and of one pathway, are others than of a trust', () => {
  const centre: Seen = { ...april, trustId: undefined, centreId: 'northtown' };
  const one: Seen = { ...april, pathwayId: 'bone' };
  expect(observing(plan, [centre, one], source)).toMatchObject({ added: 6, changed: 0, same: 0 });
});
