import { type Calibration, landMinutes, type Mode, type Point } from './landMinutes.ts';

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

/** Around the Isle of Wight, in the water all the way: longitude and latitude. */
const around: readonly (readonly [lon: number, lat: number])[] = [
  [-1.62, 50.655],
  [-1.52, 50.713],
  [-1.3, 50.775],
  [-1.1, 50.75],
  [-1.03, 50.69],
  [-1.15, 50.59],
  [-1.3, 50.56],
];

export function isOnIsland({ lat, lon }: Point): boolean {
  let inside = false;
  for (const [at, [x, y]] of around.entries()) {
    const [u, v] = around.at(at - 1) ?? [x, y];
    if (y > lat !== v > lat && lon < ((u - x) * (lat - y)) / (v - y) + x) inside = !inside;
  }
  return inside;
}

/** Minutes between a place on the island and one on the mainland: to the boat, over by the better crossing, and on. */
export function islandMinutes(onIsland: Point, ashore: Point, mode: Mode, calibration?: Calibration): number {
  return Math.min(
    ...crossings[mode].map(
      ({ from, to, aboard, boarding }) =>
        landMinutes(onIsland, from, mode, calibration) + boarding + aboard + landMinutes(to, ashore, mode, calibration),
    ),
  );
}
