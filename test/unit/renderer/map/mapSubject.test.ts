import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { layOutMap } from '../../../../renderer/charts/map/mapLayout.ts';
import { centreAt, placeAt } from '../../../../renderer/charts/map/mapSubject.ts';
import { seenAt } from '../../../../renderer/charts/map/mapView.ts';
import { everyFlow } from '../../../../renderer/plan/map/mapFilter.ts';
import { mapNetwork } from '../../../../renderer/plan/map/mapNetwork.ts';
import { mapShown } from '../../../../renderer/plan/map/mapShown.ts';
import { momentOf } from '../../../../renderer/plan/map/moment.ts';

const plan = illustrativePlan();
const shown = mapShown({
  network: mapNetwork(plan, null),
  moment: momentOf(plan, 'plan', null),
  result: null,
  measure: null,
  filter: everyFlow,
  against: null,
});
const size = { width: 812, height: 440 };

describe('what a point of the map is', () => {
  test.each([
    { k: 1, x: 0, y: 0 },
    { k: 3.5, x: -410, y: -220 },
  ])('a place by its longitude and latitude, however the map was zoomed and pulled: %o', (view) => {
    const layout = layOutMap({ shown, size, textSize: 13, view });
    const [x = 0, y = 0] = layout.projection([-1.7945, 51.0688]) ?? [];
    const place = placeAt(layout, seenAt({ x, y }, view));
    if (place?.kind !== 'place') throw new Error('it is a place');
    expect(place.lon).toBeCloseTo(-1.7945, 6);
    expect(place.lat).toBeCloseTo(51.0688, 6);
  });

  test('a centre on its ring and a little beside it, the nearest of two; nothing further out', () => {
    const centres = [
      { x: 100, y: 100, radius: 16 },
      { x: 150, y: 100, radius: 16 },
    ];
    expect(centreAt({ centres }, { x: 124, y: 100 })).toBe(centres[0]);
    expect(centreAt({ centres }, { x: 127, y: 100 })).toBe(centres[1]);
    expect(centreAt({ centres }, { x: 100, y: 129 })).toBe(centres[0]);
    expect(centreAt({ centres }, { x: 100, y: 131 })).toBeNull();
  });
});
