import { z } from 'zod';
import { Plan } from '../../db/schema/plan.ts';
import { IsoDate } from '../../db/schema/primitives.ts';
import type { PlainResult } from '../simulation/packable.ts';
import { PackTrials } from '../simulation/risk/trials.ts';

/** Results come from our own engine and only pass through the shell, so their outline is enough to know them by. */
const isResult = (value: unknown): boolean =>
  z
    .looseObject({ planHash: z.string(), scenarios: z.array(z.unknown()), comparisons: z.array(z.unknown()) })
    .safeParse(value).success;

/** What the print view was handed, checked. */
export const PackContents = z.object({
  plan: Plan,
  result: z.custom<PlainResult>(isResult, 'is not a simulation result'),
  scenarioIds: z.array(z.string()),
  madeOn: IsoDate,
  appVersion: z.string(),
  outOfDate: z.boolean().optional(),
  changes: z
    .object({
      since: z.string().nullable(),
      entries: z.array(z.object({ at: z.string(), label: z.string(), why: z.string().optional() })),
    })
    .optional(),
  trials: PackTrials.optional(),
});

/** What the print view was handed for a storyboard's slides, checked. */
export const SlidesContents = PackContents.omit({ changes: true }).extend({
  kind: z.literal('slides'),
  notes: z.boolean(),
});
