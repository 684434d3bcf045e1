import fc from 'fast-check';
import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { applyEdits, type Command, inverse } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { problemText } from '../../../../../db/schema/problem.ts';
import { addRecord } from '../../../../../renderer/plan/commands/addRecord.ts';
import { changeFields, changeHeader } from '../../../../../renderer/plan/commands/changeFields.ts';
import { checkCommand } from '../../../../../renderer/plan/commands/checkCommand.ts';
import { duplicateRecord } from '../../../../../renderer/plan/commands/duplicateRecord.ts';
import { recordKey, recordsOf } from '../../../../../renderer/plan/commands/recordKey.ts';
import { removeRecord } from '../../../../../renderer/plan/commands/removeRecord.ts';
import { renameRecord } from '../../../../../renderer/plan/commands/renameRecord.ts';
import { smallPlan } from '../../../db/smallPlan.ts';

/** The plan a command makes, once its inverse is known to give back the plan it was given. */
function doneAndUndone(plan: Plan, command: Command | null | undefined): Plan {
  if (!command) throw new Error('There is no command.');
  const done = applyEdits(plan, command.edits);
  if (!done.ok) throw new Error(done.problems.map(problemText).join('; '));
  expect(applyEdits(done.value, inverse(command.edits))).toEqual({ ok: true, value: plan });
  expect(command.label.length).toBeLessThanOrEqual(280);
  return done.value;
}

const plan = smallPlan();

test.for([
  [
    changeFields(plan, 'machines', 'N1', { minutesPerDay: 600 }),
    'Change the rostered time of Northtown N1 from 540 to 600 minutes a day',
  ],
  [
    changeFields(plan, 'machines', 'S2', { matchedGroup: undefined }),
    'Change the matched group of Southport S2 from south to not given',
  ],
  [
    changeFields(plan, 'demand', 'SN1|breast', { coursesPerYear: 132.5 }),
    'Change the demand of Breast from Old Town from 120 to 132.5 courses a year',
  ],
  [
    changeFields(plan, 'projects', 'replace-N1', { start: '2028-05-01' }),
    'Change the start of Northtown N1 replacement from 3 January 2028 to 1 May 2028',
  ],
  [
    changeFields(plan, 'flows', 'SN1|*|', { shares: { northtown: 0.5, southport: 0.5 } }),
    'Change the shares of all courses from Old Town from Northtown 80%, Southport 20% to Northtown 50%, Southport 50%',
  ],
  [
    changeFields(plan, 'centres', 'southport', { bunkers: 3, opens: '2016-01-01' }),
    'Change bunkers and opens of Southport',
  ],
  [
    changeFields(plan, 'trusts', 'south', { odsCode: 'RSX' }),
    'Change the ODS code of South Trust from not given to RSX',
  ],
  [changeHeader(plan, { horizonWeeks: 260 }), 'Change the length of the plan from 520 to 260 weeks'],
  [changeHeader(plan, { name: 'Three centres' }), 'Rename the plan to Three centres'],
  [renameRecord(plan, 'machines', 'N1', 'LA1'), 'Rename Northtown N1 to LA1'],
  [duplicateRecord(plan, 'pathways', 'breast')?.command, 'Duplicate the pathway Breast'],
  [addRecord(plan, 'trusts', { id: 'west', name: 'West Trust' }), 'Add the trust West Trust'],
  [
    addRecord(plan, 'backlog', { centreId: 'southport', pathwayId: 'bone', courses: 3 }),
    'Add the opening backlog of Bone metastases at Southport',
  ],
] as const)('%#: a command says what it does, and its inverse undoes it', ([command, label]) => {
  doneAndUndone(plan, command);
  expect(command?.label).toBe(label);
  expect(command && checkCommand(plan, command).ok).toBe(true);
});

test('a field changed to what it is, and a record that is not there, are no commands', () => {
  expect(changeFields(plan, 'machines', 'N1', { minutesPerDay: 540 })).toBeNull();
  expect(changeFields(plan, 'machines', 'N9', { minutesPerDay: 540 })).toBeNull();
  expect(changeHeader(plan, { name: plan.name })).toBeNull();
  expect(removeRecord(plan, 'zones', 'nowhere')).toBeNull();
});

test('what a command would break is told before it is executed', () => {
  const orphaning = changeFields(plan, 'machines', 'N1', { centreId: 'southprot' });
  const checked = orphaning && checkCommand(plan, orphaning);
  expect(checked?.ok ? [] : checked?.problems.map(problemText)).toContain(
    'machines[0].centreId: no centre "southprot"; the nearest is "southport"',
  );
});

test('a duplicate has an id of its own wherever ids are held', () => {
  const copied = duplicateRecord(plan, 'projects', 'add-S3');
  const done = doneAndUndone(plan, copied?.command);
  expect(copied?.key).toBe('add-s3');
  expect(done.projects.at(-1)).toMatchObject({ id: 'add-s3', name: 'Southport S3 addition (copy)' });
  expect(done.projects.at(-1)?.newMachine?.id).toBe('s3');
});

test('any record of the illustrative plan can be removed, and one undo brings back all that went with it', () => {
  const whole = illustrativePlan();
  const collections = [
    'trusts',
    'centres',
    'machines',
    'projects',
    'pathways',
    'zones',
    'demand',
    'flows',
    'travel',
    'scenarios',
    'sources',
  ] as const;
  const anyRecord = fc
    .constantFrom(...collections)
    .chain((collection) =>
      fc.constantFrom(
        ...recordsOf(whole, collection).map((record) => [collection, recordKey(collection, record)] as const),
      ),
    );
  fc.assert(
    fc.property(anyRecord, ([collection, key]) => {
      const done = doneAndUndone(whole, removeRecord(whole, collection, key)?.command);
      expect(recordsOf(done, collection).map((record) => recordKey(collection, record))).not.toContain(key);
    }),
    { numRuns: 25 },
  );
});
