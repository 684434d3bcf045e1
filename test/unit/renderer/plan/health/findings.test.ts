import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { planHealth } from '../../../../../renderer/plan/health/planHealth.ts';
import { sound } from './soundPlan.ts';

describe('findings', () => {
  const plan = illustrativePlan();
  const findings = planHealth(plan);

  test('of the plan that ships are none that is wrong; every way out leaves a sound plan', () => {
    expect(findings.filter(({ severity }) => severity === 'wrong')).toEqual([]);
    expect(findings.length).toBeGreaterThan(3);
    const mend = findings.find((one) => one.mend !== undefined)?.mend;
    const mended = applyEdits(plan, mend?.edits ?? []);
    expect(mended.ok && checkPlan(mended.value).ok).toBe(true);
  });

  test('of a scenario name it, and are told once: not again where the plan itself has them', () => {
    const [linac] = plan.machines;
    if (linac === undefined) throw new Error('the plan has no machine');
    const machine = { ...linac, id: 'extra', name: 'Extra', commissioned: '2028-01-03' };
    const crowd = {
      id: 'crowd',
      name: 'Crowd',
      changes: [{ type: 'addMachine' as const, id: 'add', machine, from: '2028-09-04' }],
    };
    const told = planHealth({ ...plan, scenarios: [crowd] }).filter(({ scenarioId }) => scenarioId === 'crowd');
    expect(told.filter(({ severity }) => severity === 'wrong').map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/Southampton General.*bunkers/),
    ]);
    const ofPlan = new Set(planHealth(plan).map(({ sentence }) => sentence));
    expect(told.filter(({ sentence }) => ofPlan.has(sentence))).toEqual([]);
  });

  test('can be told apart, are sentences, and come gravest first', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { sentence } of findings) expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
    const order = findings.map(({ severity }) => ['wrong', 'doubtful', 'note'].indexOf(severity));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('know that a source is used, or no longer, wherever it is named', () => {
    const plain = sound();
    const ons = {
      ...plain,
      sources: [...(plain.sources ?? []), { id: 'ons', title: 'ONS', status: 'published' as const }],
    };
    const ring: [number, number][] = [
      [-1, 51],
      [-1, 52],
      [-2, 52],
      [-1, 51],
    ];
    const outline = { type: 'Polygon' as const, coordinates: [ring] };
    const boundaries = [{ id: 'lad', name: 'Districts', areas: [{ name: 'Area', outline }], source: 'ons' }];
    const unused = (of: Plan) => planHealth(of).some(({ id }) => id === 'unused-sources');
    expect([unused(ons), unused({ ...ons, boundaries }), unused(ons)]).toEqual([true, false, true]);
  });

  test('of a plan that would be refused lead to the record that it would be refused for', () => {
    const refusedFor = { ...sound(), boundaries: [{ id: 'lad', name: 'Districts', areas: [], source: 'none' }] };
    const places = planHealth(refusedFor).flatMap(({ id, place }) =>
      id.startsWith('refused/boundaries') ? [place] : [],
    );
    expect(places).not.toEqual([]);
    for (const place of places) expect(place).toMatchObject({ row: { collection: 'boundaries', key: 'lad' } });
  });

  test('are the same objects while what a rule reads is the same', () => {
    const [before] = planHealth(plan).filter(({ id }) => id.startsWith('fleet/'));
    const renamed = planHealth({ ...plan, name: 'Another name' });
    expect(renamed.find(({ id }) => id === before?.id)).toBe(before);
  });
});
