import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { activeLabels, type MapLabel, restingLabels } from '../../../renderer/charts/map/mapLabels.ts';
import { layOutMap } from '../../../renderer/charts/map/mapLayout.ts';
import { wholeView } from '../../../renderer/charts/map/mapView.ts';
import { textWidth } from '../../../renderer/charts/map/textWidth.ts';
import { plainMap } from '../../support/plainMap.ts';
import { resultOf } from './centreResult.ts';
import '../../../renderer/styles/base.css';

const plan = illustrativePlan();

test('the width reckoned for a name is close to how wide it is drawn', async () => {
  await document.fonts.load('600 13px "Inter Variable"');
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('this browser cannot measure text');
  context.font = '600 13px "Inter Variable"';
  for (const { name } of [...plan.centres, ...plan.zones]) {
    const drawn = context.measureText(name).width;
    expect(Math.abs(textWidth(name, 13) / drawn - 1), name).toBeLessThan(0.16);
  }
});

/** What somebody sees who zooms in where the network is densest, and pulls the map about. */
const views = [wholeView, ...[1.6, 2.6, 4.1, 6.6].map((k) => ({ k, x: -500 * (k - 1), y: -250 * (k - 1) }))];

const result = resultOf(plan, () => 0.84).scenarios[0] ?? null;
const shown = plainMap(plan, { result });

function expectApart(labels: readonly MapLabel[]) {
  for (const a of labels) {
    for (const b of labels) {
      const apart =
        a === b || a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(apart, `${a.lines.join(' ')} and ${b.lines.join(' ')}`).toBe(true);
    }
  }
}

for (const [width, height, textSize] of [
  [812, 360, 13],
  [812, 448, 13],
  [1452, 740, 13],
  [1372, 716, 20],
] as const) {
  test(`at ${width} by ${height} with ${textSize} px text, no label covers another at any zoom`, () => {
    const size = { width, height };
    for (const view of views) {
      const layout = layOutMap({ shown, size, textSize, view });
      const labels = restingLabels(layout, size, textSize);
      if (view === wholeView && height > 400) {
        expect(labels.filter(({ kind }) => kind === 'centre')).toHaveLength(plan.centres.length);
      }
      expectApart(labels);
    }
  });

  test(`at ${width} by ${height} with ${textSize} px text, those of a selected centre neither, and nearly all its areas are named`, () => {
    const size = { width, height };
    let [named, concerned] = [0, 0];
    for (const { id } of plan.centres) {
      const layout = layOutMap({ shown, size, textSize });
      const resting = restingLabels(layout, size, textSize);
      const labels = activeLabels(layout, resting, { kind: 'centre', id }, size, textSize);
      expectApart(labels);
      const keys = new Set(labels.map(({ key }) => key));
      const flows = layout.flows.filter(({ centreId, quiet }) => centreId === id && !quiet);
      concerned += flows.length;
      named += flows.filter(({ zoneId }) => keys.has(`zone ${zoneId}`)).length;
    }
    expect(named / concerned).toBeGreaterThan(0.85);
  });
}
