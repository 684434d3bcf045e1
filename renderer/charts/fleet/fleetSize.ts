import { textWidth } from '../map/textWidth.ts';

/** Sizes in pixels from which everything on the timeline is drawn; the projector's and the page's differ. */
export type FleetSize = {
  /** Column of names at the left. */
  label: number;
  /** The time axis and everything under it. */
  time: number;
  /** Row of a treatment machine. */
  row: number;
  /** Row of a simulator: quieter. */
  quietRow: number;
  /** Strip of linacs in service, or of capacity against demand. */
  strip: number;
  /** Heading of a trust or a centre. */
  heading: number;
  text: number;
};

/** Sizes for a picture of some width, from the theme's own row and text; the names take what the longest needs. */
export function fleetSize(
  width: number,
  row: number,
  text: number,
  names: readonly string[],
  strip = Math.max(row * 0.75, text * 1.7),
): FleetSize {
  const longest = Math.max(...names.map((name) => textWidth(name, text)), text * 5.2);
  const label = Math.ceil(Math.min(longest + 24, width * 0.24));
  return {
    ...{ label, row, text },
    time: Math.max(width - label, 120),
    quietRow: Math.round(Math.max(row * 0.75, text * 1.4)),
    strip: Math.round(strip),
    heading: Math.round(Math.max(row * 1.05, text * 1.9)),
  };
}
