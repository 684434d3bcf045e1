import { islandMinutes, isOnIsland } from './islandMinutes.ts';
import { type Calibration, landMinutes, type Mode, type Point } from './landMinutes.ts';

/** Minutes door to door between two places as coordinates alone tell them, by ferry where the Solent lies between. */
export function estimatedMinutes(
  a: Point,
  b: Point,
  mode: Mode,
  calibration?: Calibration,
): { minutes: number; byFerry: boolean } {
  const [aIsland, bIsland] = [isOnIsland(a), isOnIsland(b)];
  if (aIsland === bIsland) return { minutes: landMinutes(a, b, mode, calibration), byFerry: false };
  const [island, ashore] = aIsland ? [a, b] : [b, a];
  return { minutes: islandMinutes(island, ashore, mode, calibration), byFerry: true };
}
