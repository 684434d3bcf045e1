import type { SheetCell } from './sheet.ts';

/** More decimals than a planner types: a figure with more was worked out, and one decimal is enough to read it. */
const mostTyped = 4;

const figureOf = (cell: SheetCell): number[] => {
  if (typeof cell === 'number') return [cell];
  if (cell === null || typeof cell === 'string' || 'date' in cell) return [];
  return 'share' in cell ? [cell.share * 100] : [cell.pounds];
};

/** How many decimals show every figure of a column as it was typed. Shares are counted in per cent. */
export function columnDigits(cells: readonly SheetCell[]): number {
  const figures = cells.flatMap(figureOf).filter(Number.isFinite);
  for (let digits = 0; digits <= mostTyped; digits += 1) {
    if (figures.every((figure) => Math.abs(figure - Number(figure.toFixed(digits))) < 1e-9)) return digits;
  }
  return 1;
}
