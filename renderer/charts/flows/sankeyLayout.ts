import { sum } from 'd3-array';

/** Something that courses leave or reach. */
export type SankeyEnd = { id: string; name: string /** Ends of one group stay together. */; group?: string };
export type SankeyLink = { from: string; to: string; value: number };

/** An end drawn: a bar from `y` down, in a slot of its own that is never lower than a line of text. */
export type SankeyNode = SankeyEnd & { value: number; y: number; height: number; slot: number; middle: number };
/** A ribbon between two bars; `y0` and `y1` are its upper edges, `width` its height at both ends. */
export type SankeyRibbon = SankeyLink & { y0: number; y1: number; width: number };
export type Sankey = { left: SankeyNode[]; right: SankeyNode[]; ribbons: SankeyRibbon[]; height: number };

export type SankeySize = { height: number /** Least height of a slot: a line of text. */; line: number; gap: number };

/** Sweeps over both sides in which each is put in the order of what it is joined to; more change nothing to speak of. */
const sweeps = 4;

/**
 * Two columns joined by ribbons. Ends are ordered so that ribbons cross little, and every one has room for its label,
 * so that labels never collide; where the height given is too small for that the picture is higher. In pixels.
 */
export function sankeyLayout(
  left: readonly SankeyEnd[],
  right: readonly SankeyEnd[],
  links: readonly SankeyLink[],
  { height: wanted, line, gap }: SankeySize,
): Sankey {
  const drawn = links.filter(({ value }) => value > 0);
  const valueAt = (id: string, side: 'from' | 'to') => sum(drawn, (link) => (link[side] === id ? link.value : 0));
  const lefts = left.map((end) => ({ ...end, value: valueAt(end.id, 'from') }));
  const rights = right.map((end) => ({ ...end, value: valueAt(end.id, 'to') }));
  const most = Math.max(lefts.length, rights.length);
  // More than the labels alone need, so that the heights of bars still say something.
  const height = Math.max(wanted, most * (line + gap) * 1.2);
  const perValue = Math.min(scaleOf(lefts, height, line, gap), scaleOf(rights, height, line, gap));
  let order = { left: lefts, right: rights };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    order = { ...order, right: sorted(order.right, order.left, drawn, 'to', 'from') };
    order = { ...order, left: sorted(order.left, order.right, drawn, 'from', 'to') };
  }
  const placed = {
    left: stacked(order.left, height, perValue, line, gap),
    right: stacked(order.right, height, perValue, line, gap),
  };
  return { ...placed, ribbons: ribbonsOf(placed.left, placed.right, drawn, perValue), height };
}

type Valued = SankeyEnd & { value: number };

/** Pixels a course may take so that one side's slots fill the height. */
function scaleOf(ends: readonly Valued[], height: number, line: number, gap: number): number {
  const room = height - gap * Math.max(0, ends.length - 1);
  const needed = (perValue: number) => sum(ends, ({ value }) => Math.max(line, value * perValue));
  let [low, high] = [
    0,
    room /
      Math.max(
        1e-9,
        sum(ends, ({ value }) => value),
      ),
  ];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (needed(middle) > room) high = middle;
    else low = middle;
  }
  return low;
}

function sorted(
  ends: readonly Valued[],
  others: readonly Valued[],
  links: readonly SankeyLink[],
  mine: 'from' | 'to',
  theirs: 'from' | 'to',
): Valued[] {
  const place = new Map(others.map(({ id }, index) => [id, index]));
  const centre = (ids: ReadonlySet<string>): number => {
    const held = links.filter((link) => ids.has(link[mine]));
    const value = sum(held, (link) => link.value);
    return value > 0 ? sum(held, (link) => link.value * (place.get(link[theirs]) ?? 0)) / value : others.length;
  };
  const groups = [...Map.groupBy(ends, ({ id, group = id }) => group).values()];
  const by = <T>(held: readonly T[], idsOf: (item: T) => string[]): T[] =>
    held
      .map((item) => ({ item, at: centre(new Set(idsOf(item))) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return by(groups, (group) => group.map(({ id }) => id)).flatMap((group) => by(group, ({ id }) => [id]));
}

/** Slots from top to bottom, what height is left shared out between them. */
function stacked(ends: readonly Valued[], height: number, perValue: number, line: number, gap: number): SankeyNode[] {
  const slots = ends.map(({ value }) => Math.max(line, value * perValue));
  const spare = Math.max(0, height - sum(slots) - gap * Math.max(0, ends.length - 1));
  const between = gap + spare / Math.max(1, ends.length);
  let top = spare / Math.max(1, ends.length) / 2;
  return ends.map((end, index) => {
    const slot = slots[index] ?? line;
    const bar = end.value * perValue;
    const node = { ...end, slot, height: bar, y: top + (slot - bar) / 2, middle: top + slot / 2 };
    top += slot + between;
    return node;
  });
}

function ribbonsOf(
  left: readonly SankeyNode[],
  right: readonly SankeyNode[],
  links: readonly SankeyLink[],
  perValue: number,
): SankeyRibbon[] {
  const rank = new Map([...left, ...right].map(({ id }, index) => [id, index]));
  const order = (a: SankeyLink, b: SankeyLink) =>
    (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0);
  const at = new Map([...left, ...right].map(({ id, y }) => [id, y]));
  const take = (id: string, width: number): number => {
    const y = at.get(id) ?? 0;
    at.set(id, y + width);
    return y;
  };
  return links.toSorted(order).map((link) => {
    const width = link.value * perValue;
    return { ...link, width, y0: take(link.from, width), y1: take(link.to, width) };
  });
}

/** The outline of a ribbon between two edges. */
export function ribbonPath({ y0, y1, width }: SankeyRibbon, x0: number, x1: number): string {
  const middle = (x0 + x1) / 2;
  // A hair of a ribbon is still seen.
  const thick = Math.max(width, 0.75);
  return (
    `M${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}` +
    `L${x1},${y1 + thick}C${middle},${y1 + thick} ${middle},${y0 + thick} ${x0},${y0 + thick}Z`
  );
}
