import { z } from 'zod';
import { fromBytes } from '../kept/keptBytes.ts';
import type { KeptName } from '../kept/keptName.ts';
import type { Tried } from '../simulation/risk/trials.ts';
import { keptAtShell } from './keptAtShell.ts';

/** The shapes of what is tried and of what is said of it. */
export type TrialShape<T, E> = { of: z.ZodType<T>; effect: z.ZodType<E> };

export const trialName = (key: string): KeptName => ({ family: key, parts: [key] });

/** What was tried with the inputs that a key stands for, and of how many things it was asked; null where nothing is kept. */
export async function keptTrial<T, E>(
  key: string,
  shape: TrialShape<T, E>,
): Promise<{ asked: number; tried: Tried<T, E>[] } | null> {
  const tried = z.array(z.strictObject({ of: shape.of, effect: shape.effect.nullable() }));
  const bytes = await keptAtShell.find(trialName(key));
  const kept = z.strictObject({ asked: z.int(), tried }).safeParse(bytes && (await fromBytes(bytes).catch(() => null)));
  return kept.success ? kept.data : null;
}
