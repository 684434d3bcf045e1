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

/** How far off a label may stand, in its own heights, and in which directions. */
const farOff = [1.1, 2, 3, 4.2, 5.6, 7.2, 9, 11] as const;
const directions = Array.from({ length: 24 }, (_, at) => (at * Math.PI) / 12);

/** Places further from the glyph, the nearest first, each with the line that leads there. */
function farPlaces(item: Labelled, gap: number): (Box & Pick<PlacedLabel, 'align' | 'leader'>)[] {
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

type Surroundings = { frame: Box; gap: number; obstacles: readonly Obstacle[] };

/** The best place for one label among those that stand already, and how badly it collides there (0 is free). */
function bestPlace(item: Labelled, { frame, gap, obstacles }: Surroundings, standing: readonly Box[]) {
  const area = item.width * item.height;
  // At a corner a small mark's label could be taken for its neighbour's, so only needed ones may stand there.
  const allowed =
    item.needed || item.roams ? sides : sides.filter(({ dx, dy, shift }) => (dx === 0 || dy === 0) && !shift);
  const places = allowed.map((side) => {
    const box = boxAt(item, side, gap);
    // What need not be said keeps its distance, so that the map stays quiet.
    const space = item.needed || item.roams ? box : grown(box, gap);
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
    const standing = [...taken, ...labels.values()];
    const best = bestPlace(item, surroundings, standing);
    if (best && best.collision < 0.5) {
      labels.set(item.key, { ...best.box, key: item.key, align: aligns[best.side.dx] });
    } else if (item.roams) {
      const far = farPlaces(item, surroundings.gap).find((place) => isFree(place, item, surroundings, standing));
      if (far) labels.set(item.key, { ...far, key: item.key });
    }
  }
  return [...labels.values()];
}

/** Whether a label can stand there without touching anything, and its line reaches it without crossing a label. */
function isFree(
  { leader, ...box }: Box & Pick<PlacedLabel, 'leader'>,
  item: Labelled,
  { frame, obstacles }: Surroundings,
  standing: readonly Box[],
): boolean {
  if (overlap(box, frame) < box.width * box.height - 0.5) return false;
  if (obstacles.some((mark) => mark.key !== item.key && overlap(box, glyphBox(mark)) > 0)) return false;
  if (standing.some((other) => overlap(box, other) > 0)) return false;
  if (!leader) return true;
  // A mark that a needed label stands on can only be led away from under it.
  const inWay = standing.filter((other) => !holds(other, { x: leader.x1, y: leader.y1 }));
  return Array.from({ length: 8 }, (_, at) => (at + 0.5) / 8).every((part) => {
    const point = { x: leader.x1 + part * (leader.x2 - leader.x1), y: leader.y1 + part * (leader.y2 - leader.y1) };
    return !inWay.some((other) => holds(other, point));
  });
}

const holds = ({ x, y, width, height }: Box, at: { x: number; y: number }): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
