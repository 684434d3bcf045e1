/** The first open day on or after a day. */
export function nextOpen(day: number, isOpen: readonly boolean[]): number {
  const found = isOpen.indexOf(true, day);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}
