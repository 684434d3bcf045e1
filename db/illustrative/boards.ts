/** Integrated care boards as from 1 April 2026. */
export const boards = {
  hampshire: 'NHS Hampshire and Isle of Wight ICB',
  dorset: 'NHS Dorset ICB',
  thamesValley: 'NHS Thames Valley ICB',
  bsw: 'NHS Bath and North East Somerset, Swindon and Wiltshire ICB',
  centralEast: 'NHS Central East ICB',
  surreySussex: 'NHS Surrey and Sussex ICB',
  gloucestershire: 'NHS Gloucestershire ICB',
  northamptonshire: 'NHS Northamptonshire ICB',
  somerset: 'NHS Somerset ICB',
} as const;

const changed = new Map<string, string>([
  [boards.hampshire, 'icb-2026'],
  [boards.thamesValley, 'icb-2026'],
  [boards.centralEast, 'icb-judgement'],
  [boards.surreySussex, 'icb-judgement'],
]);

/** Where it is known from that a place falls under this board: unchanged ones from the lists of March 2026. */
export const boardSource = (board: string): string => changed.get(board) ?? 'nhs-sites';
