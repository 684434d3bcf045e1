import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { restingLabels } from '../../../renderer/charts/map/mapLabels.ts';
import { layOutMap } from '../../../renderer/charts/map/mapLayout.ts';
import { textWidth } from '../../../renderer/charts/map/textWidth.ts';
import { mapNetwork } from '../../../renderer/plan/map/mapNetwork.ts';
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

for (const [width, height, textSize] of [
  [812, 448, 13],
  [1452, 740, 13],
  [1372, 716, 20],
] as const) {
  test(`at ${width} by ${height} with ${textSize} px text, no label of the illustrative plan covers another`, () => {
    const network = mapNetwork(plan, null);
    const size = { width, height };
    const labels = restingLabels(layOutMap(network, plan.startDate, size, textSize), null, size, textSize);
    expect(labels.filter(({ kind }) => kind === 'centre')).toHaveLength(plan.centres.length);
    for (const a of labels) {
      for (const b of labels) {
        const apart =
          a === b || a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${a.lines.join(' ')} and ${b.lines.join(' ')}`).toBe(true);
      }
    }
  });
}
