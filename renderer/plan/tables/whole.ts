import { figureText } from './kinds/number.ts';

/** How shares are written: in per cent, as everywhere here, or as a file may have them, in parts of one. */
export type SharesIn = 'perCent' | 'parts';

/** What a plan lets shares miss 1 by, so that thirds can be written with three decimals. */
const tolerance = 0.001 + 1e-9;

/** How shares miss the whole, as a sentence; null when they make it. */
export function wholeSentence(shares: readonly number[], sharesIn: SharesIn = 'perCent'): string | null {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const over = total - 1;
  if (Math.abs(over) <= tolerance) return null;
  const said = (share: number): string =>
    sharesIn === 'parts' ? figureText(share, 4) : `${figureText(share * 100, 2)}%`;
  const missing = said(Math.abs(over));
  const mend = over > 0 ? `take ${missing} away` : `share out another ${missing}`;
  return `The shares sum to ${said(total)} and must sum to ${said(1)}; ${mend}.`;
}
