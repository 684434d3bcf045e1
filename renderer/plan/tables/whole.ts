import { figureText } from './kinds/number.ts';

/** What a plan lets shares miss 1 by, so that thirds can be written with three decimals. */
const tolerance = 0.001 + 1e-9;

/** How shares miss the whole, as a sentence; null when they make it. */
export function wholeSentence(shares: readonly number[]): string | null {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const over = total - 1;
  if (Math.abs(over) <= tolerance) return null;
  const missing = figureText(Math.abs(over) * 100, 2);
  const mend = over > 0 ? `take ${missing}% away` : `share out another ${missing}%`;
  return `The shares sum to ${figureText(total * 100, 2)}% and must sum to 100%; ${mend}.`;
}
