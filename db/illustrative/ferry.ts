import { landMinutes, type Mode } from '../schema/landMinutes.ts';

type Point = { lat: number; lon: number };

const newport: Point = { lat: 50.701, lon: -1.293 };

/** A crossing: its two ends, minutes aboard, and minutes for arriving early and leaving the boat. */
type Crossing = { from: Point; to: Point; aboard: number; boarding: number };

const crossings: Record<Mode, Crossing[]> = {
  /** Vehicle ferries Fishbourne to Portsmouth and East Cowes to Southampton; their times are judgements. */
  car: [
    { from: { lat: 50.735, lon: -1.213 }, to: { lat: 50.797, lon: -1.108 }, aboard: 45, boarding: 25 },
    { from: { lat: 50.758, lon: -1.285 }, to: { lat: 50.897, lon: -1.406 }, aboard: 60, boarding: 25 },
  ],
  /** Ryde to Southsea by hovercraft (10 minutes, sourced) and West Cowes to Southampton by fast passenger boat. */
  publicTransport: [
    { from: { lat: 50.733, lon: -1.16 }, to: { lat: 50.785, lon: -1.1 }, aboard: 10, boarding: 20 },
    { from: { lat: 50.761, lon: -1.298 }, to: { lat: 50.896, lon: -1.405 }, aboard: 28, boarding: 20 },
  ],
};

/** Minutes from Newport to a mainland centre: to the boat, over the water by the better crossing, and on. */
export function islandMinutes(centre: Point, mode: Mode): number {
  return Math.min(
    ...crossings[mode].map(
      ({ from, to, aboard, boarding }) =>
        landMinutes(newport, from, mode) + boarding + aboard + landMinutes(to, centre, mode),
    ),
  );
}
