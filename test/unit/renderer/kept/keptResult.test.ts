import fc from 'fast-check';
import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { fromBytes, toBytes } from '../../../../renderer/kept/keptBytes.ts';
import { keptNameOf } from '../../../../renderer/kept/keptName.ts';
import { fromKept, toKept } from '../../../../renderer/kept/keptResult.ts';
import type { Experiment } from '../../../../renderer/simulation/experiment.ts';
import { runExperiment } from '../../../../renderer/simulation/runExperiment.ts';
import { inProcessPort } from '../../../support/inProcessPort.ts';

const plan = { ...illustrativePlan(), horizonWeeks: 104, warmUpWeeks: 13 };
const [slip, other] = plan.scenarios.map(({ id }) => id);
if (!slip || !other) throw new Error('The illustrative plan has fewer than two scenarios.');
const asking = (...scenarioIds: string[]): Experiment => ({ plan, scenarioIds, seed: 3, replications: 3 });
const simulate = (experiment: Experiment) => runExperiment(experiment, [inProcessPort()], () => {}).finished;

test('any plain data comes back bit for bit, with NaN, −0 and every bit of its series', async () => {
  const series = fc.float64Array({ maxLength: 30 });
  // Bits that no arithmetic makes are kept too.
  const anyBits = fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((bytes) => new Float64Array(bytes.slice().buffer));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      ...[fc.double(), fc.integer(), fc.string(), fc.boolean(), fc.constant(null), series, anyBits],
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const bits = (held: unknown): unknown =>
    held instanceof Float64Array ? [...new Uint8Array(held.buffer, held.byteOffset, held.byteLength)] : held;
  const withBits = (held: unknown): unknown =>
    Array.isArray(held)
      ? held.map(withBits)
      : typeof held === 'object' && held !== null && !ArrayBuffer.isView(held)
        ? Object.entries(held).map(([name, inner]) => [name, withBits(inner)])
        : bits(held);
  await fc.assert(
    fc.asyncProperty(value, async (data) => {
      expect(withBits(await fromBytes(await toBytes(data)))).toStrictEqual(withBits(data));
    }),
    { numRuns: 200 },
  );
});

test('a result comes back as it was, and one of more scenarios answers for fewer as a run of these would', async () => {
  const both = await simulate(asking(other, slip));
  expect(await fromKept(await toKept(both), asking(other, slip))).toStrictEqual(both);
  const { engine: _, ...one } = await simulate(asking(slip));
  expect(one.warnings).not.toEqual([]);
  expect(await fromKept(await toKept(both), asking(slip))).toMatchObject(one);
  expect(await fromKept(await toKept({ ...both, finished: false }), asking(slip))).toBeNull();
  expect(await fromKept(await toKept(await simulate(asking(slip))), asking(other))).toBeNull();
});

test('what is damaged, or no result, or one that knew less or more, is none', async () => {
  const result = await simulate({ ...asking(), plan: { ...plan, horizonWeeks: 26 } });
  const kept = await toKept(result);
  expect(await fromKept(kept.with(kept.length >> 1, (kept[kept.length >> 1] ?? 0) ^ 4), asking())).toBeNull();
  expect(await fromKept(kept.slice(0, -9), asking())).toBeNull();
  const { warnings: _, ...less } = result;
  for (const value of [null, 7, less, { ...result, more: 1 }]) {
    expect(await fromKept(await toBytes(value), asking())).toBeNull();
  }
});

test('a result is found by all that figures depend on, and by nothing else', () => {
  const experiment = { ...asking(slip), halfWidthDays: 0.5 };
  const name = keptNameOf(experiment);
  const { family, parts } = keptNameOf({ ...experiment, scenarioIds: [other, slip] });
  expect(family).toBe(name.family);
  expect(parts).toEqual(expect.arrayContaining(name.parts));
  const said = { ...plan, name: 'Another name', scenarios: plan.scenarios.map((one) => ({ ...one, name: 'Another' })) };
  expect(keptNameOf({ ...experiment, plan: said })).toEqual(name);

  const changed = (change: Partial<Experiment>) => keptNameOf({ ...experiment, ...change });
  expect(changed({ seed: 4 }).family).not.toBe(family);
  expect(changed({ replications: 4 }).family).not.toBe(family);
  expect(changed({ halfWidthDays: 0.25 }).family).not.toBe(family);
  expect(changed({ plan: { ...plan, warmUpWeeks: 14 } }).family).not.toBe(family);
  const emptied = plan.scenarios.map((one) => (one.id === slip ? { ...one, changes: [] } : one));
  expect(changed({ plan: { ...plan, scenarios: emptied } })).toMatchObject({
    family,
    parts: [name.parts[0], expect.any(String)],
  });
  expect(changed({ plan: { ...plan, scenarios: emptied } }).parts[1]).not.toBe(name.parts[1]);
  // What does the same under another id stands under that id in a result.
  const renamed = plan.scenarios.map((one) => (one.id === slip ? { ...one, id: 'renamed' } : one));
  const other_ = changed({ plan: { ...plan, scenarios: renamed }, scenarioIds: ['renamed'] });
  expect(other_.parts[1]).not.toBe(name.parts[1]);
});
