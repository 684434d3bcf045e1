/** Dashes by the order of scenarios, the baseline's first, so that colour alone never tells them apart. */
export const seriesDashes: readonly string[] = ['', '7 4', '2 3', '10 3 2 3', '4 2', '1 3'];
