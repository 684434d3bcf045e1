import { z } from 'zod';
import { keepSetting, recallSetting } from './settings.ts';

/** When a run stops by itself: once the network's mean wait is known this well, or after so many replications. */
const Exactness = z.object({
  /** Days either way, at 95%; null for all replications whatever is known. */
  halfWidthDays: z.number().positive().nullable(),
  replications: z.int().min(10).max(400),
});
export type Exactness = z.infer<typeof Exactness>;

/** What can be chosen, the quickest first. */
export const halfWidths = [0.5, 0.25, 0.1, 0.05] as const;

/** Closer than any decision turns on, and half a minute or less; whoever wants narrower bands asks for more runs. */
const usual: Exactness = { halfWidthDays: 0.05, replications: 60 };

const key = 'isocentre.exactness';

export function rememberedExactness(): Exactness {
  try {
    return Exactness.parse(JSON.parse(recallSetting(key) ?? ''));
  } catch {
    // Nothing is remembered, or nothing that can be read.
    return usual;
  }
}

export const rememberExactness = (exactness: Exactness): void => keepSetting(key, JSON.stringify(exactness));
