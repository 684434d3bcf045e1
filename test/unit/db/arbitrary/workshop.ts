import fc from 'fast-check';
import {
  StoryFocus,
  StoryPart,
  type StoryStep,
  StoryView,
  WorkshopKind,
  type WorkshopRecord,
} from '../../../../db/schema/workshop.ts';
import type { Ids } from './plan.ts';
import * as v from './values.ts';

/** Scenarios that are there, and one that was removed: steps and records outlive what they name. */
const scenarioId = (ids: Ids) => fc.constantFrom(null, 'gone', ...ids.scenarios);

const focus = fc
  .record(
    {
      centreId: fc.constantFrom('centre.0_a-B', 'gone'),
      date: v.date,
      metric: fc.constantFrom('waitDays' as const, 'withinTarget' as const, 'queue' as const, 'utilisation' as const),
      leverChangeId: fc.constant('a-change'),
      part: fc.constantFrom(...StoryPart.options),
    },
    { requiredKeys: [] },
  )
  .filter((one) => StoryFocus.safeParse(one).success);

export function storyboard(ids: Ids): fc.Arbitrary<StoryStep[]> {
  const step = (id: string) =>
    v.record(
      {
        id: fc.constant(id),
        title: v.text(200),
        scenarioId: scenarioId(ids),
        view: fc.constantFrom(...StoryView.options),
      },
      {
        note: v.text(4000, 0),
        compareIds: fc.array(fc.constantFrom('gone', ...ids.scenarios), { minLength: 1, maxLength: 5 }),
        focus,
      },
    );
  return v.whole(0, 2).chain((count) => v.each(v.idsOf('step', count), step));
}

export function workshop(ids: Ids): fc.Arbitrary<WorkshopRecord[]> {
  const figure = v.record({ label: v.text(200), value: v.text(100) }, { interval: v.text(100) });
  const record = (id: string) =>
    v.record(
      {
        id: fc.constant(id),
        kind: fc.constantFrom(...WorkshopKind.options),
        text: v.text(2000),
        at: fc.constantFrom('2026-11-28T14:32:05.120+00:00', '2027-06-01T09:00:00Z'),
        scenarioId: scenarioId(ids),
        scenarioName: v.text(200),
        inputsHash: fc.constant('0123456789abcdef'.repeat(4)),
      },
      {
        role: v.text(200),
        due: v.date,
        stepId: fc.constant('step.0_a-B'),
        stepTitle: v.text(200),
        figures: fc.array(figure, { minLength: 1, maxLength: 3 }),
      },
    );
  return v.whole(0, 2).chain((count) => v.each(v.idsOf('record', count), record));
}
