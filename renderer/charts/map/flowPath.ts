import type { Circle } from './dodge.ts';

type Point = Omit<Circle, 'key'>;

/** How far a flow bends aside, as a part of its length: always to the same side, so that its direction reads. */
const bend = 0.14;
/** A flow ends narrower than it begins: it points where it goes. */
const taper = 0.3;

/**
 * The outline of a flow between two circles, in pixels: `width` wide where it leaves, tapering to where it arrives.
 * Empty when the circles touch.
 */
export function flowPath(from: Point, to: Point, width: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(dx, dy);
  const length = distance - from.radius - to.radius;
  if (length < 2) return '';
  const [ux, uy] = [dx / distance, dy / distance];
  const [nx, ny] = [-uy, ux];
  const lean = bend * length;
  const start = { x: from.x + ux * from.radius, y: from.y + uy * from.radius };
  const end = { x: to.x - ux * (to.radius + 1), y: to.y - uy * (to.radius + 1) };
  const middle = { x: (start.x + end.x) / 2 + nx * lean, y: (start.y + end.y) / 2 + ny * lean };
  const side = (at: { x: number; y: number }, half: number) =>
    `${(at.x + nx * half).toFixed(1)},${(at.y + ny * half).toFixed(1)}`;
  const [a, b, c] = [width / 2, (width / 4) * (1 + taper), (width / 2) * taper];
  return (
    `M${side(start, a)}Q${side(middle, b)} ${side(end, c)}` +
    `L${side(end, -c)}Q${side(middle, -b)} ${side(start, -a)}Z`
  );
}
