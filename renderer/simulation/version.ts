/** Changes whenever the same plan and seed would give other results than before: kept results are found by it. */
export const engineVersion = '0.2.3';
