import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { applyEdits, inverse } from '../../../../../db/schema/edit.ts';
import { contentHash } from '../../../../../db/schema/hash.ts';
import type { Source } from '../../../../../db/schema/source.ts';
import { addThing, neededFor, withAdditions } from '../../../../../renderer/intake/tables/addThing.ts';
import { machinesKind } from '../../../../../renderer/intake/tables/kinds/machinesKind.ts';
import { readTable } from '../../../../../renderer/intake/tables/readTable.ts';
import { refusedForLength } from '../../../../../renderer/intake/tables/refusedForLength.ts';
import { fixKey, meaningKey, type Said } from '../../../../../renderer/intake/tables/rowTexts.ts';
import { tableKinds } from '../../../../../renderer/intake/tables/tableKinds.ts';
import { kindFits, understood } from '../../../../../renderer/intake/tables/understood.ts';

const plan = illustrativePlan();
const source: Source = { id: 'register', title: 'register.csv', status: 'local' };

/** A register of equipment as an estates team has it: titles above, merged sites, hours, a year alone, totals. */
const register = [
  ['Radiotherapy equipment register', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['Site', 'Machine ID', 'Type', 'Make', 'Model', 'First clinical use', 'Clinical hours/day', 'Remarks'],
  ['Southampton General', 'LA1', 'Linac', 'Varian', 'TrueBeam', '12/05/2018', '8.5', ''],
  ['', 'LA2', 'Linear accelerator', 'Varian', 'Varian TrueBeam', '2020', '08:00-17:30', 'moved'],
  ['St Elsewhere', 'LA1', 'Linac', 'Elekta', 'Versa HD', '31/04/2019', '-20', ''],
  ['', '', '', '', '', '', '', ''],
  ['Total', '3', '', '', '', '', '', ''],
];

const seen = understood(register, machinesKind, plan);
const nothingSaid: Said = { uses: seen.uses, same: {}, means: {}, fixes: {}, skipped: [], matches: {} };
const read = (said: Partial<Said> = {}, othersGo = false) =>
  readTable({
    ...{ kind: machinesKind, headings: seen.file.headings, rows: seen.file.rows, plan, adds: true, othersGo },
    ...{ said: { ...nothingSaid, ...said }, source, fileName: 'register.csv' },
  });

test('a register is known for machines, its headings found under its title, and its columns known by their names', () => {
  const fits = tableKinds.map((kind) => ({ id: kind.id, fit: kindFits(register, kind, plan) }));
  expect(fits.toSorted((a, b) => b.fit - a.fit)[0]?.id).toBe('machines');
  expect(seen.lie).toEqual({ header: 2, turned: false });
  expect(seen.uses.map(({ key }) => key)).toEqual([
    ...['centreId', 'name', 'kind', 'model', 'model', 'commissioned', 'minutesPerDay', null],
  ]);
  expect(seen.uses[0]?.repeats).toBe(true);
  expect(seen.uses[6]?.way).toBe('hours');
  expect(seen.file.notes).toEqual(['Row 8 is passed over: a row of totals.']);
});

test('rows are read into the plan: hours as minutes, a year as its first day, make and model as one', () => {
  const [first, second, third] = read().rows;
  expect(first?.state).toBe('changed');
  expect(first?.cells.get('minutesPerDay')?.after).toBe('510');
  expect(first?.cells.get('model')?.after).toBe('Varian TrueBeam');
  expect(second?.cells.get('commissioned')?.after).toBe('1 Jan 2020');
  expect(second?.cells.get('minutesPerDay')?.after).toBe('570');
  expect(third?.state).toBe('wrong');
  expect(third?.problems.map(({ sentence }) => sentence)).toEqual([
    'No centre is called “St Elsewhere”; add it in the table Centres first.',
  ]);
});

describe('what is wrong is put right where it stands', () => {
  const mended: Partial<Said> = {
    means: {
      [meaningKey('kind', 'Linear accelerator')]: 'Linac',
      [meaningKey('centreId', 'St Elsewhere')]: 'Guildford',
    },
  };

  test('by what a word means, by typing over, and by skipping', () => {
    const centre = plan.centres.at(-1)?.name ?? '';
    const means = { ...mended.means, [meaningKey('centreId', 'St Elsewhere')]: centre };
    const wrong = read({ means });
    expect(wrong.rows[2]?.problems.map(({ columnKey }) => columnKey)).toEqual(['commissioned', 'minutesPerDay']);
    expect(wrong.rows[2]?.problems[1]?.sentence).toContain('The file has “-20”.');
    const fixes = { [fixKey(6, 'commissioned')]: '30/04/2019', [fixKey(6, 'minutesPerDay')]: '480' };
    expect(read({ means, fixes }).rows[2]?.cells.get('commissioned')?.after).toBe('30 Apr 2019');
    const skipped = read({ means, skipped: [6] });
    expect(skipped.counts).toEqual({ added: 0, changed: 2, same: 0, wrong: 0, skipped: 1, left: 0 });
    expect(skipped.command?.label).toBe('Bring in 2 machines from register.csv');
  });

  test('and all of it is one step, which is taken back whole', () => {
    const { command } = read({ skipped: [6], ...mended });
    const applied = applyEdits(plan, command?.edits ?? []);
    if (!applied.ok || !command) throw new Error('the step cannot be done');
    const machine = applied.value.machines.find(({ id }) => id === 'southampton-la1');
    expect(machine).toMatchObject({ model: 'Varian TrueBeam', minutesPerDay: 510, commissioned: '2018-05-12' });
    expect(machine?.fieldSources?.minutesPerDay).toBe('register');
    expect(applied.value.sources).toContainEqual(source);
    const back = applyEdits(applied.value, inverse(command.edits));
    expect(back.ok && contentHash(back.value)).toBe(contentHash(plan));
  });
});

/** A list of machines as it would come in. */
function listed(...cells: string[][]) {
  const found = understood(cells, machinesKind, plan);
  const { headings, rows } = found.file;
  const said = { uses: found.uses, same: found.same, means: {}, fixes: {}, skipped: [], matches: {} };
  const about = { kind: machinesKind, plan, adds: true, othersGo: false, source, fileName: 'list.csv' };
  return { ...found, reading: readTable({ ...about, headings, rows, said }) };
}

test('a year or a month in which the plan’s day lies leaves that day; another takes its place', () => {
  const { reading } = listed(
    ['Site', 'Linac', 'In use since'],
    ['Southampton General Hospital', 'LA2', '2019'],
    ['Southampton General Hospital', 'LA1', 'Sept 2018'],
    ['Southampton General Hospital', 'LA3', '10/2019'],
  );
  expect(reading.rows.map(({ state }) => state)).toEqual(['same', 'same', 'changed']);
  expect(reading.rows[2]?.cells.get('commissioned')?.after).toBe('1 Oct 2019');
});

test('headings in two rows are read together, footnote marks are left out, and a name over the first list is of its rows', () => {
  const double = listed(
    ['Site', 'Machine', '', 'Dates', 'Hours'],
    ['', 'Name', 'Make and model', 'Commissioned', 'per day'],
    ['Queen Alexandra Hospital', 'LA1*', 'TrueBeam', '01/03/2017', '9.0 hrs'],
    ['* out of use', '', '', '', ''],
  );
  expect(double.lie.above).toBe(true);
  expect(double.reading.rows.map(({ name, state }) => [name, state])).toEqual([
    ['Queen Alexandra, Portsmouth LA1', 'changed'],
  ]);
  expect(double.reading.rows[0]?.cells.get('minutesPerDay')?.after).toBe('540');
  const under = listed(
    ['Oxford', '', ''],
    ['Machine', 'Commissioned', 'Minutes per day'],
    ['LA1', '03/2021', '600'],
    ['Swindon', '', ''],
    ['LA1', '10/2022', '510'],
  );
  expect(under.reading.rows.map(({ name }) => name)).toEqual(['Churchill, Oxford LA1', 'Great Western, Swindon LA1']);
});

test('a second row about the same machine is refused, and says which was the first', () => {
  const twice = [...register.slice(0, 4), register[3] ?? []];
  const again = understood(twice, machinesKind, plan);
  const { rows } = readTable({
    ...{ kind: machinesKind, headings: again.file.headings, rows: again.file.rows, plan, adds: true, othersGo: false },
    ...{ said: { ...nothingSaid, uses: again.uses }, source, fileName: 'register.csv' },
  });
  expect(rows[1]?.problems[0]?.sentence).toBe('This is the same machine as in row 4.');
});

test('machines of a centre that the file names and does not have go when asked, those of other centres never', () => {
  const { gone } = read({ skipped: [6], means: { [meaningKey('kind', 'Linear accelerator')]: 'Linac' } }, true);
  expect(gone.length).toBeGreaterThan(0);
  expect(new Set(gone.map(({ record }) => record.centreId))).toEqual(new Set(['southampton']));
  expect(gone.map(({ name }) => name)).not.toContain('Southampton General LA2');
});

test('a centre that the plan does not have is added with its machines, in the same step', () => {
  const trust = plan.trusts[0]?.name ?? '';
  const texts = { name: 'St Elsewhere', trustId: trust, lat: '51.1', lon: '-1.2', bunkers: '2' };
  expect(neededFor(plan, 'centres', 'St Elsewhere').map(({ key }) => key)).toEqual([
    'trustId',
    'lat',
    'lon',
    'bunkers',
  ]);
  const refused = addThing(plan, { tableId: 'centres', texts: { ...texts, bunkers: 'two' } }, source);
  expect(refused).toEqual({ problems: ['Bunkers: Needs a whole number from 0 to 50, not “two”.'] });
  const begun = withAdditions(plan, [{ tableId: 'centres', texts }], source);
  const { command, counts } = readTable({
    ...{ kind: machinesKind, headings: seen.file.headings, rows: seen.file.rows, plan: begun.plan, adds: true },
    said: { ...nothingSaid, fixes: { [fixKey(6, 'commissioned')]: '30/04/2019', [fixKey(6, 'minutesPerDay')]: '480' } },
    ...{ othersGo: false, source, fileName: 'register.csv', before: begun.commands, planBefore: plan },
  });
  expect(counts).toMatchObject({ added: 1, changed: 2, wrong: 0 });
  const applied = applyEdits(plan, command?.edits ?? []);
  if (!applied.ok || !command) throw new Error('the step cannot be done');
  expect(applied.value.centres.at(-1)?.name).toBe('St Elsewhere');
  expect(applied.value.machines.some(({ id }) => id === 'st-elsewhere-la1')).toBe(true);
  const back = applyEdits(applied.value, inverse(command.edits));
  expect(back.ok && contentHash(back.value)).toBe(contentHash(plan));
});

test('a table of hundreds of thousands of rows is gone through, and refused where no country has so many such things', () => {
  const rows = Array.from({ length: 300_000 }, (_, at) => [`LA${at}`, 'Poole', '480']);
  const { file } = understood([['Machine', 'Centre', 'Minutes per day'], ...rows], machinesKind, plan);
  expect(file.rows).toHaveLength(300_000);
  expect(refusedForLength(file, machinesKind)).toContain(
    '300,000 rows below the headings, and no country has so many machines',
  );
  expect(refusedForLength({ ...file, rows: file.rows.slice(0, 400) }, machinesKind)).toBeNull();
});

describe('dates of two styles in one column', () => {
  const machines = (styled: readonly string[]) => {
    const cells = [
      ['Machine', 'Centre', 'Commissioned'],
      ...styled.map((text, at) => [`LA${at + 1}`, 'Southampton General', text]),
    ];
    const { file, uses } = understood(cells, machinesKind, plan);
    const of = (way: 'mixed' | 'dayFirst') =>
      readTable({
        ...{ kind: machinesKind, headings: file.headings, rows: file.rows, plan, adds: true, othersGo: false },
        ...{ said: { ...nothingSaid, uses: uses.map((use, at) => (at === 2 ? { ...use, way } : use)) } },
        ...{ source, fileName: 'two styles.csv' },
      }).rows;
    return { uses, of };
  };

  test('are each read the one way they can be, and what could be either is refused and not guessed', () => {
    const { uses, of } = machines(['13/05/2019', '12/31/2019', '04/05/2018', '05/05/2020']);
    expect(uses[2]).toMatchObject({ key: 'commissioned', way: 'mixed' });
    const rows = of('mixed');
    expect(rows.map(({ state }) => state)).toEqual(['changed', 'changed', 'wrong', 'changed']);
    expect(rows.map(({ cells }) => cells.get('commissioned')?.after).slice(0, 2)).toEqual([
      '13 May 2019',
      '31 Dec 2019',
    ]);
    expect(rows[2]?.problems[0]?.sentence).toContain('4 May 2018 or 5 April 2018');
    expect(of('dayFirst')[2]?.cells.get('commissioned')?.after).toBe('4 May 2018');
  });

  test('are seen however far down the second style begins', () => {
    const { uses } = machines([...Array.from({ length: 80 }, () => '13/05/2019'), '12/31/2019']);
    expect(uses[2]?.way).toBe('mixed');
  });
});

test('a centre across the top is found by the beginning of its name, as it is in a cell', () => {
  const kind = tableKinds.find(({ id }) => id === 'travel-car');
  if (!kind) throw new Error('no such kind');
  const cells = [
    ['Area', 'Southampton General', 'Queen Alexandra', 'Churchill (mins)'],
    ['Southampton', '15', '45', '80'],
  ];
  expect(understood(cells, kind, plan).uses.map(({ key }) => key)).toEqual([
    ...['name', 'cell:southampton', 'cell:portsmouth', 'cell:oxford'],
  ]);
});

test('shares that make the whole leave nothing to centres that the row leaves blank; others are refused', () => {
  const kind = tableKinds.find(({ id }) => id === 'flows');
  const flow = plan.flows.find(({ shares }) => Object.values(shares).filter((share) => share > 0).length > 1);
  const zone = plan.zones.find(({ id }) => id === flow?.zoneId)?.name ?? '';
  const [first = '', second = ''] = Object.keys(flow?.shares ?? {});
  const centre = plan.centres.find(({ id }) => id === first)?.name ?? '';
  const other = plan.centres.find(({ id }) => !(id in (flow?.shares ?? {})))?.name ?? '';
  if (!kind) throw new Error('no such kind');
  const readFlows = (shares: string[]) => {
    const { file, uses } = understood(
      [
        ['Area', centre, other],
        [zone, ...shares],
      ],
      kind,
      plan,
    );
    return readTable({
      ...{ kind, headings: file.headings, rows: file.rows, plan, adds: true, othersGo: false, source },
      ...{ said: { ...nothingSaid, uses, same: kind.usual ?? {} }, fileName: 'flows.csv' },
    }).rows[0];
  };
  const row = readFlows(['80', '20%']);
  expect(row?.problems).toEqual([]);
  expect(row?.state).toBe('changed');
  expect(row?.cells.get(`shares.${second}`)).toMatchObject({ after: '0%', changed: true });
  expect(readFlows(['80', '18'])?.state).toBe('wrong');
});
