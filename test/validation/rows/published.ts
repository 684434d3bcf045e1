import { fluidChecks } from './fluid.ts';
import { omanCheck } from './oman.ts';
import { reliefCheck } from './relief.ts';
import type { Check } from './row.ts';
import { spareCapacityCheck } from './spareCapacity.ts';
import { swindonCheck } from './swindon.ts';

/** Published figures that the engine can be asked for. */
export const publishedChecks: Check[] = [spareCapacityCheck, ...fluidChecks, omanCheck, swindonCheck, reliefCheck];
