/** A share to the thousandth of a per cent: nothing a planner types is finer. */
export const shareOut = (share: number): number => Number(share.toFixed(5));
