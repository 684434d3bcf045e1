import { expect, test } from 'vitest';
import type { LogEntry } from '../../../../../db/schema/history.ts';
import { filterLog, localDate, noFilter } from '../../../../../renderer/plan/changes/filterLog.ts';
import { logHeadings, logRows } from '../../../../../renderer/plan/changes/logRows.ts';
import { logStatus } from '../../../../../renderer/plan/changes/logStatus.ts';
import { namesIn } from '../../../../../renderer/plan/commands/recordNames.ts';
import { csvText } from '../../../../../renderer/saving/table/csv.ts';
import { smallPlan } from '../../../db/smallPlan.ts';

const entry = (revision: number, link: Partial<LogEntry>): LogEntry => ({
  revision,
  at: `2027-05-0${revision}T12:00:00.000Z`,
  name: 'change',
  label: `Change ${revision}`,
  touches: ['machines'],
  below: null,
  undoes: null,
  redoes: null,
  ...link,
});

/** Two done, one of them undone, another done instead, both undone, one done again. */
const log: LogEntry[] = [
  entry(2, { below: 0, label: 'Move Poole LA2', why: 'The board asked' }),
  entry(3, { below: 2, touches: ['flows', 'demand'] }),
  entry(4, { undoes: 3 }),
  entry(5, { below: 2, label: 'Rename Café' }),
  entry(6, { undoes: 2 }),
  entry(7, { redoes: 2 }),
];

test('each entry is known to be in force, undone, or within reach of redo', () => {
  const { of, inForce } = logStatus(log);
  expect(inForce).toBe(1);
  expect(log.map(of)).toEqual([
    { kind: 'action', undone: false, stepsBack: 0, stepsUp: null },
    { kind: 'action', undone: true, stepsBack: null, stepsUp: null },
    { kind: 'undo', undone: false, stepsBack: null, stepsUp: null },
    { kind: 'action', undone: true, stepsBack: null, stepsUp: 1 },
    { kind: 'undo', undone: false, stepsBack: null, stepsUp: null },
    { kind: 'redo', undone: false, stepsBack: null, stepsUp: null },
  ]);
});

test('the log is searched by words wherever they stand, by kind and by day', () => {
  const found = (filter: object) => filterLog(log, { ...noFilter, ...filter }).map(({ revision }) => revision);
  expect(found({})).toEqual([2, 3, 4, 5, 6, 7]);
  expect(found({ text: 'LA2 board' })).toEqual([2]);
  expect(found({ text: 'cafe' })).toEqual([5]);
  expect(found({ kind: 'demand' })).toEqual([3]);
  expect(found({ from: '2027-05-03', to: '2027-05-04' })).toEqual([3, 4]);
  expect(localDate('2027-05-03T12:00:00.000Z')).toBe('2027-05-03');
});

test('an export has a row for each field, and one for an entry that changed none', () => {
  const plan = smallPlan();
  const [machine] = plan.machines;
  const edit = {
    collection: 'machines' as const,
    at: 0,
    before: { ...machine },
    after: { ...machine, minutesPerDay: 600 },
  };
  const status = logStatus(log);
  const [first, ...others] = log.flatMap((one) =>
    logRows(one, one.revision === 2 ? [edit] : [], status, namesIn(plan)),
  );
  expect(first?.slice(2)).toEqual([
    'Move Poole LA2',
    'in force',
    'Northtown N1',
    'Rostered time',
    '540 minutes a day',
    '600 minutes a day',
    'The board asked',
  ]);
  expect(others.map((row) => row[3])).toEqual(['undone', 'undo', 'undone', 'undo', 'redo']);
  expect(new Set([first, ...others].map((row) => row?.length))).toEqual(new Set([logHeadings.length]));
});

test('a spreadsheet shows every cell as text, and none as a formula', () => {
  expect(
    csvText([
      ['=1+1', '+44', '-5', '@x', '\ttab', '＝1'],
      ['Say "no"', 'a,b', 'two\nlines', 'plain', '', '−5'],
    ]),
  ).toBe(
    '\uFEFF"\'=1+1","\'+44","\'-5","\'@x","\'\ttab","\'＝1"\r\n"Say ""no""","a,b","two\nlines","plain","","−5"\r\n',
  );
});
