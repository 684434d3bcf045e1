import type { Change } from '../../../../db/schema/change.ts';
import type { TriedChange } from '../../../plan/mapTries/mapTries.ts';

const triable: ReadonlySet<Change['type']> = new Set(['closeCentre', 'centreDown', 'machineDown', 'divertFlow']);

/** Whether a change is of a kind that is tried on the map, as whatever its levers make of it is. */
export const isTriable = (change: Change): change is TriedChange => triable.has(change.type);
