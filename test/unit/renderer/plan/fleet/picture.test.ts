import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import { capitalWords, capitalYears, envelopeCommand, overspend } from '../../../../../renderer/plan/fleet/capital.ts';
import { rescheduled } from '../../../../../renderer/plan/fleet/change/reschedule.ts';
import { fleetOf } from '../../../../../renderer/plan/fleet/fleet.ts';
import { fleetLayout, heightOf, isWithin } from '../../../../../renderer/plan/fleet/fleetLayout.ts';
import { centreLoad, shortWords } from '../../../../../renderer/plan/fleet/fleetLoad.ts';
import { fleetOrder } from '../../../../../renderer/plan/fleet/fleetOrder.ts';
import { trustSummary } from '../../../../../renderer/plan/fleet/fleetSummary.ts';
import { unchanged } from '../../../../../renderer/simulation/resolvedPlan.ts';
import { addition, linac, network, replacement } from './network.ts';

const paid = { capitalCost: 3_000_000, financialYear: '2029/30' };
const plan = network([replacement(linac('LA1'), '2029-01-01', paid), replacement(linac('LA2'), '2029-10-01', paid)]);
const fleet = fleetOf(unchanged(plan), unchanged(plan));
const sizes = { heading: 30, row: 28, quietRow: 22, strip: 40 };
const options = { showSimulators: false, strips: true, grouped: true, collapsed: new Set<string>() };

describe('what lies where', () => {
  const layout = fleetLayout(fleet, sizes, options);

  test('trusts, centres and rows follow each other without gaps or overlaps', () => {
    const [trust] = layout;
    expect(layout).toHaveLength(1);
    expect(trust?.centres.map(({ top }) => top)).toEqual([30, 30 + (trust?.centres[0]?.height ?? 0)]);
    expect(trust?.centres[0]?.rows.map(({ top }) => top)).toEqual([30, 58, 86]);
    expect(trust?.centres[0]?.stripTop).toBe(114);
    expect(trust?.centres[1]?.spareTop).toBe(30);
    expect(heightOf(layout)).toBe(trust?.height);
  });

  test('a folded centre keeps its heading, a folded trust its own, and what is folded cannot be gone to', () => {
    const folded = fleetLayout(fleet, sizes, { ...options, collapsed: new Set(['north']) });
    expect(folded[0]?.centres[0]).toMatchObject({ height: 30, rows: [] });
    expect(fleetOrder(folded, new Map()).project).toEqual([]);
    const trust = fleetLayout(fleet, sizes, { ...options, collapsed: new Set(['trust']) });
    expect(heightOf(trust)).toBe(30);
    expect(fleetOrder(trust, new Map()).group).toHaveLength(1);
  });

  test('only what overlaps the window is within it', () => {
    expect(isWithin(100, 28, { top: 0, bottom: 100 })).toBe(false);
    expect(isWithin(99, 28, { top: 0, bottom: 100 })).toBe(true);
    expect(isWithin(99, 28, null)).toBe(true);
  });

  test('what is folded is summed up', () => {
    expect(trustSummary(fleet, 'trust').words).toBe('2 centres, 3 linacs, 1 spare bunker, 2 projects, £6.0m');
  });
});

test('who comes to a bunker that another has left shares its row', () => {
  const { newMachine: _, ...retired } = replacement(linac('LA3'), '2029-01-01', { kind: 'retire' });
  const held = network([retired, addition(linac('LA4'), '2031-01-06')]);
  const [north] = fleetOf(unchanged(held), unchanged(held)).centres;
  expect(north?.treatment.map(({ name }) => name)).toEqual(['LA1', 'LA2', 'LA3, LA4']);
  expect(north?.spare).toBe(0);
});

describe('load', () => {
  const mondays = Array.from({ length: 12 }, (_, week) =>
    new Date(Date.UTC(2029, 0, 1 + 7 * week)).toISOString().slice(0, 10),
  );
  const of = (values: number[]) => Float64Array.from(values.flatMap((value) => [value, value, value, value]));

  test('is held week by week, and short where more is asked for than can be given', () => {
    const load = centreLoad(mondays, { capacityMinutes: of([100, 80, 100]), demandedMinutes: of([90, 100, 90]) });
    expect(load.points).toHaveLength(3);
    expect(load.shortfalls).toMatchObject([{ from: '2029-01-29', until: '2029-02-26', weeks: 4, share: 0.2 }]);
    expect(load.shortfalls.map(shortWords)).toEqual(['20% short, Jan to Feb 2029']);
  });

  test('one bank holiday is no shortfall', () => {
    const capacity = of([100, 100, 100]);
    capacity[5] = 80;
    const demand = of([94, 94, 94]);
    expect(centreLoad(mondays, { capacityMinutes: capacity, demandedMinutes: demand }).shortfalls).toEqual([]);
  });
});

describe('capital', () => {
  test('counts in the year a project names, moved along with it in a scenario, else in the year it starts', () => {
    const [first, second] = plan.projects;
    if (!first || !second) throw new Error('no projects');
    const later = { ...rescheduled(second, '2031-10-06'), financialYear: '2029/30' };
    const { financialYear: _, ...unnamed } = first;
    const years = capitalYears({ ...plan, projects: [unnamed, later] }, plan);
    const spent = years.filter(({ pounds }) => pounds > 0).map(({ year, pounds }) => [year, pounds]);
    expect(spent).toEqual([
      ['2028/29', 3_000_000],
      ['2031/32', 3_000_000],
    ]);
  });

  test('over the envelope is said by how much', () => {
    const command = envelopeCommand(plan, { '2029/30': 4_500_000, '2028/29': 0 });
    if (!command) throw new Error('nothing changed');
    const applied = applyEdits(plan, command.edits);
    if (!applied.ok) throw new Error('refused');
    expect(applied.value.capitalEnvelope).toEqual({ '2028/29': 0, '2029/30': 4_500_000 });
    const year = capitalYears(applied.value, plan).find((held) => held.year === '2029/30');
    if (!year) throw new Error('no year');
    expect(overspend(year)).toBe(1_500_000);
    expect(capitalWords(year)).toBe('2029/30: £6.0m for 2 projects, £1.5m over the envelope of £4.5m');
    expect(envelopeCommand(applied.value, { '2028/29': 0, '2029/30': 4_500_000 })).toBe(null);
    const gone = applyEdits(applied.value, envelopeCommand(applied.value, {})?.edits ?? []);
    expect(gone).toEqual({ ok: true, value: plan });
  });
});
