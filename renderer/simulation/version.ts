/** Changes whenever the same plan and seed would give other results than before. */
export const engineVersion = '0.2.1';
