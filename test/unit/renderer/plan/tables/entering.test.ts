import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits, type Command, inverse } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { enteredOn } from '../../../../../renderer/plan/tables/entered.ts';
import { enterRows, enterTexts } from '../../../../../renderer/plan/tables/enterTexts.ts';
import { sharesOf } from '../../../../../renderer/plan/tables/flowsColumns.ts';
import { newRow } from '../../../../../renderer/plan/tables/newRow.ts';
import { removeRows } from '../../../../../renderer/plan/tables/removeRows.ts';
import { setSources } from '../../../../../renderer/plan/tables/setSources.ts';
import { tables } from '../../../../../renderer/plan/tables/tables.ts';
import { type WorkingRow, withTexts } from '../../../../../renderer/plan/tables/workingRow.ts';

const plan = illustrativePlan();
const source = enteredOn('2027-01-05');

const tableOf = (id: string) => {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  return table;
};
const into = (id: string, pending: WorkingRow[] = []) => {
  const table = tableOf(id);
  return { table, columns: table.columns(plan), plan, pending, source };
};
const done = (command: Command | null, to: Plan = plan): Plan => {
  const applied = applyEdits(to, command?.edits ?? []);
  if (!applied.ok) throw new Error(applied.problems.map(({ message }) => message).join('; '));
  return applied.value;
};

describe('days on which a centre is closed or open', () => {
  /** A new row with these texts in its cells. */
  const enter = (id: string, values: Record<string, string>, to: Plan = plan) => {
    const wide = { ...into(id), plan: to };
    const row = newRow(wide.table, to, null);
    if (row === null) throw new Error('rows cannot be added here');
    const texts = Object.entries(values).map(([columnKey, text]) => ({ rowKey: row.key, columnKey, text }));
    return enterRows(wide, [withTexts(wide.table, wide.columns, to, row, texts)], 'type', texts.length);
  };

  test('are added in their order, with a reason, and leave the centre’s opening as it was when they are removed', () => {
    const closed = enter('closures', {
      ...{ centreId: 'Poole', from: '01/02/2028', to: '5 Feb 2028', reason: 'Electrical works' },
    });
    expect(closed.pending).toEqual([]);
    const after = done(closed.command);
    expect(after.centres.find(({ id }) => id === 'poole')?.opening.closures).toEqual([
      { from: '2028-02-01', to: '2028-02-05', reason: 'Electrical works' },
    ]);
    const open = enter('extraDays', { centreId: 'Poole', day: '12/02/2028' }, after);
    const both = done(open.command, after);
    expect(both.centres.find(({ id }) => id === 'poole')?.opening.extraDays).toEqual(['2028-02-12']);
    expect(checkPlan(both).ok).toBe(true);

    const table = tableOf('closures');
    const removed = removeRows(both, table, table.rows(both));
    expect(done(removed?.command ?? null, both).centres.find(({ id }) => id === 'poole')?.opening).toEqual({
      ...plan.centres.find(({ id }) => id === 'poole')?.opening,
      extraDays: ['2028-02-12'],
    });
  });

  test('wait with a reason when the last day comes before the first', () => {
    const { command, pending } = enter('closures', { centreId: 'Poole', from: '05/02/2028', to: '01/02/2028' });
    expect(command).toBeNull();
    expect(pending).toHaveLength(1);
  });
});

describe('typing in a cell', () => {
  test('is one command that says what changed, marks the figure as local, and is undone whole', () => {
    const { command, pending } = enterTexts(
      into('machines'),
      [{ rowKey: 'southampton-la1', columnKey: 'minutesPerDay', text: '540' }],
      'type',
    );
    expect(pending).toEqual([]);
    expect(command?.label).toBe('Change the rostered time of Southampton General LA1 from 465 to 540 minutes a day');
    const after = done(command);
    const machine = after.machines.find(({ id }) => id === 'southampton-la1');
    expect(machine?.minutesPerDay).toBe(540);
    expect(machine?.fieldSources?.minutesPerDay).toBe('entered-2027-01-05');
    expect(after.sources?.at(-1)).toMatchObject({ status: 'local', date: '2027-01-05' });
    expect(checkPlan(after).ok).toBe(true);
    expect(done({ name: 'undo', label: 'undo', edits: inverse(command?.edits ?? []) }, after)).toEqual(plan);
  });

  test('what cannot be read waits with its reason, and nothing is stored', () => {
    const { command, pending } = enterTexts(
      into('machines'),
      [{ rowKey: 'southampton-la1', columnKey: 'minutesPerDay', text: 'lots' }],
      'type',
    );
    expect(command).toBeNull();
    expect(pending[0]?.unread.minutesPerDay?.reason).toBe('Needs a number from 0 to 1,440, not “lots”.');
  });

  test('what the plan as a whole refuses waits with a sentence that names things, not places in a file', () => {
    const { command, pending } = enterTexts(
      into('centres'),
      [
        { rowKey: 'southampton', columnKey: 'opens', text: '1 May 2030' },
        { rowKey: 'southampton', columnKey: 'closes', text: '1 May 2029' },
      ],
      'type',
    );
    expect(command).toBeNull();
    const said = pending[0]?.problems.map(({ sentence }) => sentence).join(' ');
    expect(said).toContain('Southampton General');
    expect(said).not.toMatch(/centres\[/);
  });

  test('a good row is stored though another is refused', () => {
    const { command, pending } = enterTexts(
      into('zones'),
      [
        { rowKey: 'southampton', columnKey: 'lat', text: '51' },
        { rowKey: 'portsmouth', columnKey: 'lat', text: '151' },
      ],
      'fill',
    );
    expect(done(command).zones.find(({ id }) => id === 'southampton')?.lat).toBe(51);
    expect(pending.map(({ key }) => key)).toEqual(['portsmouth']);
  });
});

describe('shares that must sum to 100%', () => {
  const flow = plan.flows.find(({ shares }) => Object.keys(shares).length === 2);
  if (!flow) throw new Error('no area of the illustrative plan goes to two centres');
  const key = tableOf('flows').keyOf(flow);
  const [first = '', second = ''] = Object.keys(flow.shares);

  test('wait while they do not, say by how much, and are stored together once they do', () => {
    const one = enterTexts(into('flows'), [{ rowKey: key, columnKey: `shares.${first}`, text: '10%' }], 'type');
    expect(one.command).toBeNull();
    const row = one.pending[0];
    expect(tableOf('flows').imbalance?.(row?.record ?? {}, [], plan)).toMatch(/must sum to 100%; (share out|take)/);
    const two = enterTexts(
      into('flows', one.pending),
      [{ rowKey: key, columnKey: `shares.${second}`, text: '90' }],
      'type',
    );
    expect(two.pending).toEqual([]);
    expect(done(two.command).flows.find((held) => tableOf('flows').keyOf(held) === key)?.shares).toEqual({
      [first]: 0.1,
      [second]: 0.9,
    });
  });

  test('rebalance in proportion, exactly', () => {
    const one = enterTexts(into('flows'), [{ rowKey: key, columnKey: `shares.${first}`, text: '33%' }], 'type');
    const row = one.pending[0];
    if (!row) throw new Error('the row should wait');
    const record = tableOf('flows').balanced?.(row.record, []) ?? {};
    expect(Object.values(sharesOf(record)).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(enterRows(into('flows', one.pending), [{ ...row, record, problems: [] }], 'rebalance', 1).pending).toEqual(
      [],
    );
  });
});

describe('parts of a fractionation mix', () => {
  test('are right only together: the first waits for the second', () => {
    const id = plan.pathways[0]?.id ?? '';
    const rows = tableOf('fractionation')
      .rows(plan)
      .filter(({ record }) => record.pathwayId === id);
    const [a, b] = rows;
    if (!a || !b) throw new Error('the first pathway has one fractionation only');
    const [shareA, shareB] = [Number(a.record.share), Number(b.record.share)];
    const up = `${(shareA + 0.05) * 100}%`;
    const one = enterTexts(into('fractionation'), [{ rowKey: a.key, columnKey: 'share', text: up }], 'type');
    expect(one.command).toBeNull();
    const down = `${(shareB - 0.05) * 100}%`;
    const two = enterTexts(
      into('fractionation', one.pending),
      [{ rowKey: b.key, columnKey: 'share', text: down }],
      'type',
    );
    expect(two.pending).toEqual([]);
    expect(checkPlan(done(two.command)).ok).toBe(true);
  });
});

describe('new rows', () => {
  test('wait until they are whole; an id follows from the name', () => {
    const machines = into('machines');
    const beside = plan.machines[0] ?? {};
    const fresh = newRow(machines.table, plan, beside);
    if (!fresh) throw new Error('machines can be added');
    const texts = [{ rowKey: fresh.key, columnKey: 'name', text: 'LA9' }];
    const begun = withTexts(machines.table, machines.columns, plan, fresh, texts);
    const one = enterRows(machines, [begun], 'type', 1);
    expect(one.pending[0]?.problems.map(({ sentence }) => sentence)).toEqual(['Commissioned is still needed.']);
    const two = enterTexts(
      { ...machines, pending: one.pending },
      [{ rowKey: fresh.key, columnKey: 'commissioned', text: '12/05/2026' }],
      'type',
    );
    // Southampton General has as many bunkers as linacs: the plan has the last word, in a sentence.
    const added = two.command ? done(two.command).machines.at(-1) : undefined;
    if (added) expect(added).toMatchObject({ id: 'southampton-la9', name: 'LA9', source: source.id });
    else expect(two.pending[0]?.problems[0]?.sentence).toMatch(/bunker/);
  });

  test('a replacement brings a machine like the one that goes', () => {
    const projects = into('projects');
    const free = plan.machines.find(
      ({ id, kind }) => kind === 'ctSimulator' && !plan.projects.some(({ machineId }) => machineId === id),
    );
    if (!free) return;
    const fresh = newRow(projects.table, plan, plan.projects[0] ?? null);
    if (!fresh) throw new Error('projects can be added');
    const begun = withTexts(projects.table, projects.columns, plan, { ...fresh, problems: [] }, [
      { rowKey: fresh.key, columnKey: 'machineId', text: free.id },
      { rowKey: fresh.key, columnKey: 'start', text: '4 March 2030' },
    ]);
    const { command, pending } = enterRows(projects, [begun], 'type', 1);
    expect(pending.flatMap(({ problems }) => problems)).toEqual([]);
    expect(done(command).projects.at(-1)).toMatchObject({
      machineId: free.id,
      newMachine: { kind: 'ctSimulator', centreId: free.centreId, minutesPerDay: free.minutesPerDay },
    });
  });
});

describe('removing rows', () => {
  test('takes what hangs on them along and says so first', () => {
    const table = tableOf('centres');
    const rows = table.rows(plan).filter(({ key }) => key === 'swindon');
    const removal = removeRows(plan, table, rows);
    expect(removal?.also.join(' ')).toContain('machine');
    expect(checkPlan(done(removal?.command ?? null)).ok).toBe(true);
  });

  test('of parts leaves the record they stand in', () => {
    const table = tableOf('stages');
    const [row] = table.rows(plan);
    if (!row) throw new Error('there are stages');
    const after = done(removeRows(plan, table, [row])?.command ?? null);
    expect(after.projects).toHaveLength(plan.projects.length);
    expect(after.projects[0]?.stages).toHaveLength((plan.projects[0]?.stages.length ?? 0) - 1);
  });
});

test('the source of a selection is set for each figure of it, in one command', () => {
  const table = tableOf('demand');
  const columns = table.columns(plan);
  const cells = table
    .rows(plan)
    .slice(0, 3)
    .flatMap((row) => columns.slice(2, 4).flatMap((column) => table.cellPlace(plan, row, column) ?? []));
  const after = done(setSources(plan, table, cells, source));
  expect(after.demand.slice(0, 3).map(({ fieldSources }) => fieldSources?.growthPerYear)).toEqual(
    Array(3).fill(source.id),
  );
  expect(after.demand[0]?.fieldSources?.dispersion).toBe(plan.demand[0]?.fieldSources?.dispersion);
});
