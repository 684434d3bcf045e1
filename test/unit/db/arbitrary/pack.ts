import fc from 'fast-check';
import { PackSectionId, type PackSettings, type Risk } from '../../../../db/schema/pack.ts';
import type { Ids } from './plan.ts';
import * as v from './values.ts';

/** Settings outlive the scenarios that they name. */
export function pack(ids: Ids): fc.Arbitrary<PackSettings> {
  const scenarioId = fc.constantFrom('gone', ...ids.scenarios);
  const section = (id: PackSectionId) =>
    v.record({ id: fc.constant(id), shown: fc.boolean() }, { words: v.text(8000) });
  return v.record(
    {},
    {
      status: fc.constantFrom('draft' as const, 'final' as const),
      version: v.text(40),
      question: v.text(1000),
      scenarioIds: fc.array(scenarioId, { maxLength: 3 }),
      preferredId: scenarioId,
      leavesNhs: fc.boolean(),
      discountRate: v.number(0, 0.2),
      runningCostPerMachine: v.number(0, 1e8),
      sections: fc.shuffledSubarray(PackSectionId.options).chain((chosen) => fc.tuple(...chosen.map(section))),
    },
  );
}

const rating = v.whole(1, 5);
const risk = (id: string) =>
  v.record(
    { id: fc.constant(id), name: v.text(200), likelihood: rating, impact: rating },
    { response: v.text(2000), owner: v.text(200) },
  );

export const risks: fc.Arbitrary<Risk[]> = v.whole(0, 2).chain((count) => v.each(v.idsOf('risk', count), risk));
