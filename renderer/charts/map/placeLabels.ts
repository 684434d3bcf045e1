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
};

/** Where the text stands from its glyph; `x` of the label is its left edge. */
export type PlacedLabel = Box & { key: string; align: 'start' | 'middle' | 'end' };

type Side = { dx: -1 | 0 | 1; dy: -1 | 0 | 1; preference: number };

/** Right first, as a reader expects, then left, then above and below, corners last. */
const sides: readonly Side[] = [
  { dx: 1, dy: 0, preference: 0 },
  { dx: -1, dy: 0, preference: 1 },
  { dx: 0, dy: 1, preference: 2 },
  { dx: 0, dy: -1, preference: 2 },
  { dx: 1, dy: -1, preference: 3 },
  { dx: 1, dy: 1, preference: 3 },
  { dx: -1, dy: -1, preference: 4 },
  { dx: -1, dy: 1, preference: 4 },
];

const aligns = { '-1': 'end', 0: 'middle', 1: 'start' } as const;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

function boxAt(item: Labelled, { dx, dy }: Side, gap: number): Box {
  // A corner label sits against the circle, so it starts nearer than one at the side.
  const reach = (item.radius + gap) * (dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1);
  return {
    x: item.x + dx * reach - (dx === 0 ? item.width / 2 : dx === -1 ? item.width : 0),
    y: item.y + dy * reach - (dy === 0 ? item.height / 2 : dy === -1 ? item.height : 0),
    width: item.width,
    height: item.height,
  };
}

const glyphBox = ({ x, y, radius }: Pick<Labelled, 'x' | 'y' | 'radius'>): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/**
 * Places labels one after the other, in the order given, each at the best of eight positions around its glyph, clear
 * of every glyph, of the labels before it and of `taken`. Deterministic. All in pixels.
 */
export function placeLabels(
  items: readonly Labelled[],
  glyphs: readonly Pick<Labelled, 'key' | 'x' | 'y' | 'radius'>[],
  frame: Box,
  gap: number,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const boxes = [...taken];
  const placed: PlacedLabel[] = [];
  for (const item of items) {
    const others = glyphs.filter(({ key }) => key !== item.key).map(glyphBox);
    const area = item.width * item.height;
    const candidates = sides.map((side) => {
      const box = boxAt(item, side, gap);
      const outside = area - overlap(box, frame);
      const hidden = boxes.reduce((covered, other) => covered + overlap(box, other), 0);
      const covering = others.reduce((covered, other) => covered + overlap(box, other), 0);
      // Text on text cannot be read at all, so it weighs most; preferences only decide between equals.
      return { side, box, collision: 4 * outside + 3 * hidden + covering, preference: side.preference };
    });
    const [best] = candidates.sort((a, b) => a.collision - b.collision || a.preference - b.preference);
    if (!best || (!item.needed && best.collision > 0.5)) continue;
    boxes.push(best.box);
    placed.push({ ...best.box, key: item.key, align: aligns[best.side.dx] });
  }
  return placed;
}
