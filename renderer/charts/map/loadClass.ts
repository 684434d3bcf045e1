import { scaleThreshold } from 'd3-scale';

/** Steps of utilisation, pale to deep; the last is past what the machines can give, and hatched. */
export const loadClasses = [
  { key: 'load0', upTo: '60%' },
  { key: 'load1', upTo: '70' },
  { key: 'load2', upTo: '80' },
  { key: 'load3', upTo: '90' },
  { key: 'load4', upTo: '100' },
  { key: 'over', upTo: '' },
] as const;

export type LoadClass = (typeof loadClasses)[number]['key'];

const steps = scaleThreshold<number, LoadClass>()
  .domain([0.6, 0.7, 0.8, 0.9, 1.000001])
  .range(loadClasses.map(({ key }) => key));

/** The step of a utilisation, a share of 1. */
export const loadClass = (utilisation: number): LoadClass => steps(utilisation);
