export type Box = { x: number; y: number; width: number; height: number };

/** Something with a round glyph that wants its label beside it. */
export type Labelled = {
  key: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  /** A needed label is placed where it collides least; any other only where it is free. */
  needed: boolean;
  /** May stand at a corner, or further off with a line that leads to it. */
  roams?: boolean;
};

/** Where the text stands from its glyph; `x` of the label is its left edge. */
export type PlacedLabel = Box & {
  key: string;
  align: 'start' | 'middle' | 'end';
  /** From the rim of its glyph to a label that stands further off. */
  leader?: { x1: number; y1: number; x2: number; y2: number };
};

/** `shift` moves a label that stands beside its glyph up or down, as a part of its height. */
export type Side = { dx: -1 | 0 | 1; dy: -1 | 0 | 1; shift?: number; preference: number };

/** Right first, as a reader expects, then left, then above and below, corners last; beside it also a little up or down. */
export const sides: readonly Side[] = [
  { dx: 1, dy: 0, preference: 0 },
  { dx: -1, dy: 0, preference: 1 },
  { dx: 1, dy: 0, shift: 0.3, preference: 2 },
  { dx: 1, dy: 0, shift: -0.3, preference: 2 },
  { dx: -1, dy: 0, shift: 0.3, preference: 2 },
  { dx: -1, dy: 0, shift: -0.3, preference: 2 },
  { dx: 0, dy: 1, preference: 2 },
  { dx: 0, dy: -1, preference: 2 },
  { dx: 1, dy: -1, preference: 3 },
  { dx: 1, dy: 1, preference: 3 },
  { dx: -1, dy: -1, preference: 4 },
  { dx: -1, dy: 1, preference: 4 },
];

export const aligns = { '-1': 'end', 0: 'middle', 1: 'start' } as const;

export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

export function boxAt(item: Labelled, { dx, dy, shift = 0 }: Side, gap: number): Box {
  // A corner label sits against the circle, so it starts nearer than one at the side.
  const reach = (item.radius + gap) * (dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1);
  return {
    x: item.x + dx * reach - (dx === 0 ? item.width / 2 : dx === -1 ? item.width : 0),
    y: item.y + dy * reach + shift * item.height - (dy === 0 ? item.height / 2 : dy === -1 ? item.height : 0),
    width: item.width,
    height: item.height,
  };
}

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export const glyphBox = ({ x, y, radius }: Pick<Labelled, 'x' | 'y' | 'radius'>): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** A round mark that labels keep clear of; `weight` is how much worse than a plain one it is to cover. */
export type Obstacle = Pick<Labelled, 'key' | 'x' | 'y' | 'radius'> & { weight?: number };

/** How far off a label may stand, in its own heights, and in which directions. */
const farOff = [1.1, 2, 3, 4.2, 5.6, 7.2, 9, 11] as const;
const directions = Array.from({ length: 24 }, (_, at) => (at * Math.PI) / 12);

/** Places further from the glyph, the nearest first, each with the line that leads there. */
export function farPlaces(item: Labelled, gap: number): (Box & Pick<PlacedLabel, 'align' | 'leader'>)[] {
  return farOff.flatMap((heights) =>
    directions.map((angle) => {
      const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
      const reach = item.radius + gap + heights * item.height;
      const end = { x: item.x + ux * reach, y: item.y + uy * reach };
      const align = ux < 0 ? ('end' as const) : ('start' as const);
      return {
        x: align === 'end' ? end.x - item.width - gap / 2 : end.x + gap / 2,
        y: end.y - item.height / 2,
        width: item.width,
        height: item.height,
        align,
        leader: { x1: item.x + ux * (item.radius + 1), y1: item.y + uy * (item.radius + 1), x2: end.x, y2: end.y },
      };
    }),
  );
}
