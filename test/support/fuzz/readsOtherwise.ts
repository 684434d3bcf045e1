import { isDeepStrictEqual } from 'node:util';
import type { Mutant } from './mutants.ts';
import type { Outcome } from './readMutant.ts';

/**
 * Whether a workbook of which bytes changed was read as something else than before: it must be the same or refused. A
 * piece out of the middle of one that is not packed is no workbook any more, but texts.
 */
export function readsOtherwise(
  { seed, onlyBytes, bytes }: Mutant,
  outcome: Outcome,
  sound: Outcome | undefined,
): boolean {
  if (seed.format !== 'xlsx' || !onlyBytes || 'sentence' in outcome) return false;
  const isPiece = seed.plain && !(bytes[0] === 0x50 && bytes[1] === 0x4b);
  return !isPiece && !isDeepStrictEqual(outcome, sound);
}
