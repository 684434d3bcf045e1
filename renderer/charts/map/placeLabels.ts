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

/** `shift` moves a label that stands beside its glyph up or down, as a part of its height. */
type Side = { dx: -1 | 0 | 1; dy: -1 | 0 | 1; shift?: number; preference: number };

/** Right first, as a reader expects, then left, then above and below, corners last; beside it also a little up or down. */
const sides: readonly Side[] = [
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

const aligns = { '-1': 'end', 0: 'middle', 1: 'start' } as const;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

function boxAt(item: Labelled, { dx, dy, shift = 0 }: Side, gap: number): Box {
  // A corner label sits against the circle, so it starts nearer than one at the side.
  const reach = (item.radius + gap) * (dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1);
  return {
    x: item.x + dx * reach - (dx === 0 ? item.width / 2 : dx === -1 ? item.width : 0),
    y: item.y + dy * reach + shift * item.height - (dy === 0 ? item.height / 2 : dy === -1 ? item.height : 0),
    width: item.width,
    height: item.height,
  };
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const glyphBox = ({ x, y, radius }: Pick<Labelled, 'x' | 'y' | 'radius'>): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** A round mark that labels keep clear of; `weight` is how much worse than a plain one it is to cover. */
export type Obstacle = Pick<Labelled, 'key' | 'x' | 'y' | 'radius'> & { weight?: number };

type Surroundings = { frame: Box; gap: number; obstacles: readonly Obstacle[] };

/** The best place for one label among those that stand already, and how badly it collides there (0 is free). */
function bestPlace(item: Labelled, { frame, gap, obstacles }: Surroundings, standing: readonly Box[]) {
  const area = item.width * item.height;
  // At a corner a small mark's label could be taken for its neighbour's, so only needed ones may stand there.
  const allowed = item.needed ? sides : sides.filter(({ dx, dy, shift }) => (dx === 0 || dy === 0) && !shift);
  const places = allowed.map((side) => {
    const box = boxAt(item, side, gap);
    // What need not be said keeps its distance, so that the map stays quiet.
    const space = item.needed ? box : grown(box, gap);
    const hidden = standing.reduce((covered, other) => covered + overlap(space, other), 0);
    const covering = obstacles.reduce(
      (covered, mark) => covered + (mark.key === item.key ? 0 : (mark.weight ?? 1) * overlap(space, glyphBox(mark))),
      0,
    );
    // Text on text cannot be read at all, so it weighs most; preferences only decide between equals.
    return { side, box, collision: 6 * (area - overlap(box, frame)) + 5 * hidden + covering };
  });
  const [best] = places.sort((a, b) => a.collision - b.collision || a.side.preference - b.side.preference);
  return best;
}

const sweeps = 3;

type Arrangement = { labels: Map<string, PlacedLabel>; collision: number };

/** Needed labels one after the other, then each again with the others in place. */
function arrange(items: readonly Labelled[], surroundings: Surroundings, taken: readonly Box[]): Arrangement {
  const labels = new Map<string, PlacedLabel>();
  let collision = 0;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    collision = 0;
    for (const item of items) {
      const others = [...labels.values()].filter(({ key }) => key !== item.key);
      const best = bestPlace(item, surroundings, [...taken, ...others]);
      if (!best) continue;
      labels.set(item.key, { ...best.box, key: item.key, align: aligns[best.side.dx] });
      collision += best.collision + best.side.preference;
    }
  }
  return { labels, collision };
}

/**
 * Places each label at the best of the positions around its mark, clear of other marks, of other labels and of
 * `taken`. Needed labels always stand somewhere: of the arrangements that begin with each of them in turn, the one that
 * collides least. The rest are placed in the order given, only where they are free. Deterministic. All in pixels.
 */
export function placeLabels(
  items: readonly Labelled[],
  surroundings: Surroundings,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const needed = items.filter((item) => item.needed);
  const { labels } = needed
    .map((first) => arrange([first, ...needed.filter((item) => item !== first)], surroundings, taken))
    .reduce((best, other) => (other.collision < best.collision ? other : best), arrange(needed, surroundings, taken));
  for (const item of items) {
    if (item.needed) continue;
    const best = bestPlace(item, surroundings, [...taken, ...labels.values()]);
    if (best && best.collision < 0.5) {
      labels.set(item.key, { ...best.box, key: item.key, align: aligns[best.side.dx] });
    }
  }
  return [...labels.values()];
}
