import { topology } from 'topojson-server';
import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { Boundaries } from '../../../../db/schema/boundaries.ts';
import { applyEdits } from '../../../../db/schema/edit.ts';
import {
  boundariesWords,
  keepBoundaries,
  loadedWords,
  removeBoundaries,
} from '../../../../renderer/plan/map/boundaries/boundariesCommand.ts';
import { matchAreas } from '../../../../renderer/plan/map/boundaries/matchAreas.ts';
import { mostBytes, simplifyAreas } from '../../../../renderer/plan/map/boundaries/simplifyAreas.ts';
import { districtsFile, gridOfDistricts } from '../../../support/districtsFile.ts';

const plan = illustrativePlan();
const [first] = plan.zones;
if (!first) throw new Error('the illustrative plan has no zone');
const code = first.code ?? '';
const small = districtsFile(gridOfDistricts(code), 3);
const loadedOf = (text: string) => {
  const loaded = simplifyAreas(text, plan.zones);
  if (!loaded.ok) throw new Error(loaded.problems[0]?.message);
  return loaded.value;
};
const whyNot = (text: string) => {
  const loaded = simplifyAreas(text, plan.zones);
  return loaded.ok ? 'read' : loaded.problems[0]?.message;
};

describe('simplifyAreas', () => {
  test('ten megabytes are brought to what a plan can hold, with the codes and names of the ONS', () => {
    const text = JSON.stringify(districtsFile(gridOfDistricts(code), 1200));
    expect(text.length).toBeGreaterThan(10_000_000);
    const { areas, inFile, bytesAfter } = loadedOf(text);
    expect(bytesAfter).toBeLessThan(mostBytes);
    expect(bytesAfter).toBeGreaterThan(mostBytes / 4);
    expect(inFile).toBe(60);
    expect(areas.length).toBeGreaterThan(20);
    expect(areas.every((area) => /^District \d+$/.test(area.name) && area.code?.startsWith('E'))).toBe(true);
    expect(Boundaries.safeParse({ id: 'b', name: 'Districts', areas }).success).toBe(true);
  });

  test('a small file keeps every point, and what is far from the network is left out', () => {
    const far = districtsFile([{ code: 'S1', name: 'Aberdeen', west: -2.4, south: 57 }], 3);
    const text = JSON.stringify({ ...small, features: [...small.features, ...far.features] });
    const { areas } = loadedOf(text);
    expect(areas.some(({ name }) => name === 'Aberdeen')).toBe(false);
    const [area] = areas;
    expect(area?.outline.coordinates.flat(1)).toHaveLength(13);
  });

  test('TopoJSON is read as GeoJSON is', () => {
    const { areas } = loadedOf(JSON.stringify(topology({ lad: small })));
    expect(areas.map(({ name }) => name)).toEqual(loadedOf(JSON.stringify(small)).areas.map(({ name }) => name));
  });

  test('what is wrong with a file is said in a sentence', () => {
    expect(whyNot('name,code')).toMatch(/not a file of boundaries/);
    expect(whyNot('{"format": "isocentre-plan"}')).toMatch(/not a file of boundaries/);
    expect(whyNot('{"type": "FeatureCollection", "features": []}')).toMatch(/holds no areas/);
    const points = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [-1, 51] } };
    expect(whyNot(JSON.stringify({ type: 'FeatureCollection', features: [points] }))).toMatch(/no polygons/);
    const metres = districtsFile([{ code, name: 'Southampton', west: 440_000, south: 112_000 }], 3, 9000);
    expect(whyNot(JSON.stringify(metres))).toMatch(/British National Grid.*WGS84/);
    const odd = districtsFile([{ code, name: 'Nowhere', west: -9000, south: -9000 }], 3);
    expect(whyNot(JSON.stringify(odd))).toMatch(/not longitudes and latitudes/);
    const away = districtsFile([{ code: 'S1', name: 'Aberdeen', west: -2.4, south: 57 }], 3);
    expect(whyNot(JSON.stringify(away))).toMatch(/None of the areas/);
  });
});

describe('boundaries in a plan', () => {
  const loaded = loadedOf(JSON.stringify(small));
  const { layer, command } = keepBoundaries(plan, 'LAD_2024.geojson', loaded);

  test('a zone is matched by its code before its place, and others by where they lie', () => {
    const matched = matchAreas(layer, plan.zones);
    expect(layer.areas[matched.get(first.id)?.area ?? -1]?.code).toBe(code);
    const other = plan.zones.find((zone) => zone.code !== code && matched.has(zone.id));
    const outline = layer.areas[matched.get(other?.id ?? '')?.area ?? -1]?.outline;
    const ring = outline?.type === 'Polygon' ? (outline.coordinates[0] ?? []) : [];
    const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
    expect(other?.lon).toBeGreaterThanOrEqual(Math.min(...lons) - 0.02);
    expect(other?.lon).toBeLessThanOrEqual(Math.max(...lons) + 0.02);
    expect(other?.lat).toBeGreaterThanOrEqual(Math.min(...lats) - 0.02);
    expect(other?.lat).toBeLessThanOrEqual(Math.max(...lats) + 0.02);
  });

  test('they are kept by one command, which can be undone, and removed by another', () => {
    if (!command) throw new Error('nothing was kept');
    expect(command.label).toBe('Draw areas by the boundaries “LAD_2024”');
    const kept = applyEdits(plan, command.edits);
    if (!kept.ok) throw new Error(kept.problems[0]?.message);
    expect(kept.value.boundaries).toEqual([layer]);
    expect(keepBoundaries(kept.value, 'LAD_2024.geojson', loaded).command).toBeNull();
    const removed = applyEdits(kept.value, removeBoundaries(kept.value, layer)?.edits ?? []);
    expect(removed.ok && removed.value).toEqual(plan);
  });

  test('what became of the file, and how areas are drawn, is said', () => {
    expect(loadedWords(plan, layer, loaded)).toMatch(
      /^\d+ of 60 areas are kept, those around the network.* of the plan’s \d+ areas are drawn by them\.$/,
    );
    expect(boundariesWords(plan, layer)).toMatch(/^Boundaries: LAD_2024; where areas share one, it is split/);
  });
});
