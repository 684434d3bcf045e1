type Point = { key: string; x: number; y: number };

const directions = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;

export type ArrowKey = keyof typeof directions;
export const isArrowKey = (key: string): key is ArrowKey => key in directions;

/**
 * The point an arrow key goes to: the nearest one that lies that way, where straying sideways counts double.
 * Undefined when nothing lies that way.
 */
export function nearest<P extends Point>(from: P, points: readonly P[], arrow: ArrowKey): P | undefined {
  const [ux, uy] = directions[arrow];
  const ahead = points
    .filter(({ key }) => key !== from.key)
    .map((point) => {
      const along = (point.x - from.x) * ux + (point.y - from.y) * uy;
      const aside = Math.abs((point.x - from.x) * uy - (point.y - from.y) * ux);
      return { point, along, aside, cost: along + 2 * aside };
    })
    .filter(({ along }) => along > 0.5)
    .sort((a, b) => a.cost - b.cost);
  // What lies within the quarter the arrow points at comes before anything merely on that side.
  return (ahead.find(({ along, aside }) => aside <= along) ?? ahead[0])?.point;
}
