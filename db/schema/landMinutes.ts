export type Point = { lat: number; lon: number };

/** Great-circle distance in kilometres (haversine, mean Earth radius). */
export function kilometres(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

/** Road over straight line, and speed by car from door to door. */
export type Calibration = { circuity: number; kmPerHour: number };

/** Swindon to Oxford gives 1.32 and 45 km/h, Milton Keynes to Oxford 1.25 (`travel-proxy`). */
export const usualCalibration: Calibration = { circuity: 1.3, kmPerHour: 45 };
/** Nobody lives at the machine: at least this long, also within a town. */
export const leastMinutes = 12;
/** Mean public transport over mean car minutes among prostate patients, 69.4 / 29.1. */
export const publicTransportFactor = 69.4 / 29.1;

export type Mode = 'car' | 'publicTransport';

/** Minutes by car from door to door over a straight line of so many kilometres. */
export const drivenMinutes = (km: number, { circuity, kmPerHour }: Calibration): number =>
  Math.max(leastMinutes, ((km * circuity) / kmPerHour) * 60);

/** Door-to-door minutes over land. */
export function landMinutes(a: Point, b: Point, mode: Mode, calibration: Calibration = usualCalibration): number {
  const car = drivenMinutes(kilometres(a, b), calibration);
  return mode === 'car' ? car : car * publicTransportFactor;
}
