import {
  aligns,
  type Box,
  boxAt,
  farPlaces,
  glyphBox,
  grown,
  type Labelled,
  type Obstacle,
  overlap,
  type PlacedLabel,
  type Side,
  sides,
} from './labelPlaces.ts';

export type Surroundings = { frame: Box; gap: number; obstacles: readonly Obstacle[] };

/** A place at a label's mark, and how badly it collides there with all that does not move: edge, marks, what is taken. */
type Place = { side: Side; box: Box; space: Box; collision: number };

/** Text on text cannot be read at all, so it weighs most; preferences only decide between equals. */
const edgeWeight = 6;
const textWeight = 5;

const hiddenBy = (space: Box, standing: readonly Box[]): number =>
  standing.reduce((covered, other) => covered + overlap(space, other), 0);

function placesOf(item: Labelled, { frame, gap, obstacles }: Surroundings, taken: readonly Box[]): Place[] {
  const area = item.width * item.height;
  // At a corner a small mark's label could be taken for its neighbour's, so only needed ones may stand there.
  const allowed =
    item.needed || item.roams ? sides : sides.filter(({ dx, dy, shift }) => (dx === 0 || dy === 0) && !shift);
  return allowed.map((side) => {
    const box = boxAt(item, side, gap);
    // What need not be said keeps its distance, so that the map stays quiet.
    const space = item.needed || item.roams ? box : grown(box, gap);
    const covering = obstacles.reduce(
      (covered, mark) => covered + (mark.key === item.key ? 0 : (mark.weight ?? 1) * overlap(space, glyphBox(mark))),
      0,
    );
    const collision = edgeWeight * (area - overlap(box, frame)) + textWeight * hiddenBy(space, taken) + covering;
    return { side, box, space, collision };
  });
}

/** The best of these places among the labels that stand already, and how badly it collides there (0 is free). */
function bestPlace(places: readonly Place[], standing: readonly Box[]): Place | undefined {
  let best: Place | undefined;
  for (const place of places) {
    const collision = place.collision + textWeight * hiddenBy(place.space, standing);
    const better =
      best === undefined ||
      collision < best.collision ||
      (collision === best.collision && place.side.preference < best.side.preference);
    if (better) best = { ...place, collision };
  }
  return best;
}

const sweeps = 3;

/** A needed label, its places, and the others that it could ever touch. */
type Needed = { item: Labelled; places: Place[]; near: readonly string[] };

type Arrangement = { labels: Map<string, PlacedLabel>; collision: number };

/** Needed labels one after the other, then each again with the others in place. */
function arrange(needed: readonly Needed[]): Arrangement {
  const labels = new Map<string, PlacedLabel>();
  let collision = 0;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    collision = 0;
    for (const { item, places, near } of needed) {
      const best = bestPlace(
        places,
        near.flatMap((key) => labels.get(key) ?? []),
      );
      if (!best) continue;
      labels.set(item.key, { ...best.box, key: item.key, align: aligns[best.side.dx] });
      collision += best.collision + best.side.preference;
    }
  }
  return { labels, collision };
}

/** So many arrangements are tried: one that begins with each label of a network of today, and no more on one of hundreds. */
const mostBeginnings = 24;

/** Of the arrangements that begin with each needed label in turn, the one that collides least. */
function bestArrangement(items: readonly Labelled[], surroundings: Surroundings, taken: readonly Box[]): Arrangement {
  const all = items.map((item) => ({ item, places: placesOf(item, surroundings, taken) }));
  const reach = all.map(({ places }) => boundsOf(places.map(({ space }) => space)));
  const needed = all.map((one, at): Needed => {
    const near = all.flatMap(({ item }, other) =>
      other !== at && overlap(reach[at], reach[other]) > 0 ? item.key : [],
    );
    return { ...one, near };
  });
  // What touches nothing stands where it stands, whoever begins.
  const crowded = needed.filter(({ near }) => near.length > 0).slice(0, mostBeginnings);
  return crowded
    .map((first) => arrange([first, ...needed.filter((other) => other !== first)]))
    .reduce((best, other) => (other.collision < best.collision ? other : best), arrange(needed));
}

function boundsOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  return { x, y, width, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}

/**
 * Places each label at the best of the positions around its mark, clear of other marks, of other labels and of
 * `taken`. Needed labels always stand somewhere, arranged so that they collide least. The rest are placed in the order
 * given, only where they are free. Deterministic. All in pixels.
 */
export function placeLabels(
  items: readonly Labelled[],
  surroundings: Surroundings,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const needed = items.filter((item) => item.needed);
  const { labels } = bestArrangement(needed, surroundings, taken);
  for (const item of items) {
    if (item.needed) continue;
    const standing = [...taken, ...labels.values()];
    const best = bestPlace(placesOf(item, surroundings, taken), [...labels.values()]);
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
