import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { ageBands } from '../../../renderer/charts/fleet/ageBands.ts';
import { rowLabels } from '../../../renderer/charts/fleet/fleetLabels.ts';
import { textWidth } from '../../../renderer/charts/map/textWidth.ts';
import { daysBetween } from '../../../renderer/plan/dates.ts';
import { fleetOf } from '../../../renderer/plan/fleet/fleet.ts';
import { fleetScale, fleetTicks } from '../../../renderer/plan/fleet/fleetScale.ts';
import { unchanged } from '../../../renderer/simulation/resolvedPlan.ts';

const plan = unchanged(illustrativePlan());
const fleet = fleetOf(plan, plan);
const rows = fleet.centres.flatMap(({ treatment, simulators }) => [...treatment, ...simulators]);

test.each([
  [420, 13],
  [700, 13],
  [540, 20],
  [1330, 20],
])('labels at %d px and text of %d px stay inside and apart from each other and from bars', (width, textSize) => {
  const scale = fleetScale(fleet, width);
  let written = 0;
  for (const row of rows) {
    const bars = row.projects.map(({ start, end }) => [scale.clamped(start), scale.clamped(end)] as const);
    const labels = rowLabels(row, scale, textSize).map(({ x, anchor, text }) => {
      const wide = textWidth(text, textSize);
      return anchor === 'start' ? ([x, x + wide] as const) : ([x - wide, x] as const);
    });
    written += labels.length;
    for (const [index, [from, to]] of labels.entries()) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(width);
      for (const [left, right] of [...bars, ...labels.slice(index + 1)]) expect(to <= left || from >= right).toBe(true);
    }
  }
  expect(written).toBeGreaterThan(20);
});

test('the bands of a life follow each other without gaps from its first day to its last', () => {
  for (const life of rows.flatMap(({ lives }) => lives)) {
    const bands = ageBands(life);
    expect(bands[0]?.from).toBe(life.from);
    expect(bands.at(-1)?.until).toBe(life.until);
    for (const [index, { from }] of bands.entries()) if (index > 0) expect(from).toBe(bands[index - 1]?.until);
    const past = bands.find(({ age }) => age === 'past');
    expect(past === undefined).toBe(life.until <= life.designLifeEnds);
  }
});

test('a date comes back from its pixel within the days that a pixel holds', () => {
  const scale = fleetScale(fleet, 700);
  const daysPerPixel = daysBetween(fleet.from, fleet.until) / 700;
  for (const iso of ['2027-04-05', '2030-02-28', '2036-12-31']) {
    const back = scale.dateAt(scale.x(iso)).toISOString().slice(0, 10);
    expect(Math.abs(daysBetween(iso, back))).toBeLessThanOrEqual(Math.ceil(daysPerPixel / 2));
  }
});

test('years are labelled as often as there is room, and never into one another', () => {
  for (const [width, textSize] of [
    [300, 20],
    [700, 13],
    [1600, 13],
  ] as const) {
    const labelled = fleetTicks(fleetScale(fleet, width), textSize).filter(({ label }) => label !== null);
    expect(labelled.length).toBeGreaterThan(2);
    for (const [index, { x }] of labelled.entries()) {
      const next = labelled[index + 1];
      if (next) expect(next.x - x).toBeGreaterThanOrEqual(textWidth('2030', textSize));
    }
  }
});
