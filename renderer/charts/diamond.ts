/** The outline of a diamond, by which what was observed is drawn wherever it stands beside what was simulated. */
export const diamond = (x: number, y: number, half: number): string =>
  `M${x - half} ${y}L${x} ${y - half}L${x + half} ${y}L${x} ${y + half}Z`;
