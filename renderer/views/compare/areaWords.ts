import type { AreaChange } from '../../plan/compare/areas.ts';
import { differenceInterval, kpiOf } from '../../plan/results/kpis.ts';

type Change = AreaChange['waitChange'];

/** The 95% interval of a change in waits; empty where there is none. */
export const intervalOf = (change: Change): string =>
  change?.noise ? differenceInterval(kpiOf.waitDays, change.noise.ci95) : '';

/** Whether a change can be told, and is worth telling. */
export const told = (change: Change): boolean =>
  change !== null && change.certainty !== 'noise' && Math.abs(change.value) >= 0.05;

/** A minute of travel, there and back on every day of treatment, weighs as much here as a day of waiting. */
export const weightOf = ({ waitChange, travelChange }: AreaChange): number =>
  (told(waitChange) ? Math.abs(waitChange?.value ?? 0) : 0) +
  (told(travelChange) ? Math.abs(travelChange?.value ?? 0) : 0);
