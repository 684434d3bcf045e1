import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, type Edit, headerOf, inverse } from '../../../db/schema/edit.ts';
import { problemText, type Result } from '../../../db/schema/problem.ts';
import { anyPlan } from './arbitrary/plan.ts';
import { smallPlan } from './smallPlan.ts';

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const told = (result: Result<unknown>): string[] => (result.ok ? [] : result.problems.map(problemText));
const source = { id: 'new', title: 'New', status: 'local' };

test('undoing edits gives any plan back exactly, whichever records were added, taken away and changed', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const zone = json(plan.zones[0]);
      const renamed = { ...zone, name: 'Renamed' };
      const held = plan.sources ?? [];
      const edits: Edit[] = [
        { collection: 'zones', at: 0, before: zone, after: renamed },
        { collection: 'zones', at: plan.zones.length, before: null, after: { ...zone, id: 'added' } },
        { collection: 'trusts', at: 0, before: json(plan.trusts[0]), after: null },
        { collection: 'zones', at: 0, before: renamed, after: null },
        { collection: 'header', at: 0, before: json(headerOf(plan)), after: json({ ...headerOf(plan), name: 'Else' }) },
        { collection: 'sources', at: held.length, before: null, after: source },
      ];
      const edited = applyEdits(plan, edits);
      expect(told(edited)).toEqual([]);
      if (!edited.ok) return;
      expect(edited.value).toMatchObject({ name: 'Else', sources: [...held, source] });
      expect(edited.value.trusts).toHaveLength(plan.trusts.length - 1);
      const undone = applyEdits(edited.value, inverse(edits));
      const { sources, ...rest } = plan;
      const before = held.length === 0 ? rest : { ...rest, sources };
      expect(undone).toStrictEqual({ ok: true, value: before });
    }),
    { numRuns: 30 },
  );
});

test('the plan that is edited stays as it was', () => {
  const plan = smallPlan();
  const [machine] = plan.machines;
  applyEdits(plan, [{ collection: 'machines', at: 0, before: json(machine), after: null }]);
  expect(plan).toStrictEqual(smallPlan());
});

const first = json(smallPlan().machines[0]);
const header = json(headerOf(smallPlan()));
test.for<[string, Edit, string]>([
  [
    'a record that is no longer the same',
    { collection: 'machines', at: 1, before: first, after: null },
    'machines[1]: this was changed in the meantime; undo or reload, then try again',
  ],
  [
    'a record that is not there',
    { collection: 'machines', at: 9, before: first, after: null },
    'machines[9]: this was changed in the meantime; undo or reload, then try again',
  ],
  [
    'an addition beyond the end',
    { collection: 'machines', at: 9, before: null, after: first },
    'machines[9]: there is no such place to add a record at',
  ],
  [
    'nothing at all',
    { collection: 'machines', at: 0, before: null, after: null },
    'machines[0]: this edit says neither before nor after',
  ],
  [
    'a header that is no longer the same',
    { collection: 'header', at: 0, before: { ...header, name: 'Other' }, after: header },
    'this was changed in the meantime; undo or reload, then try again',
  ],
  [
    'records smuggled into the header',
    { collection: 'header', at: 0, before: header, after: { ...header, machines: [] } },
    'the header can be changed, but not removed, and it holds no records',
  ],
  [
    'a header taken away',
    { collection: 'header', at: 0, before: header, after: null },
    'the header can be changed, but not removed, and it holds no records',
  ],
  [
    'a record of the wrong shape',
    { collection: 'machines', at: 0, before: first, after: { ...first, minutesPerDay: -1 } },
    'machines[0].minutesPerDay: needs a number from 0 to 1440, not -1',
  ],
])('%s is refused', ([, edit, sentence]) => {
  expect(told(applyEdits(smallPlan(), [edit]))).toEqual([sentence]);
});
