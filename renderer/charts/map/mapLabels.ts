import { statusWords } from '../../plan/map/centreStatus.ts';
import { centreDifferenceStyle, differenceWords } from '../../plan/map/mapDifference.ts';
import { figuresLabel } from '../../plan/map/mapWords.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import type { Selection } from '../../state/viewSlice.ts';
import type { Box, Labelled, PlacedLabel } from './labelPlaces.ts';
import type { Size } from './mapFrame.ts';
import { type CentreMark, keyOf, type MapLayout, smallFlow } from './mapLayout.ts';
import { placeLabels } from './placeLabels.ts';
import { textWidth } from './textWidth.ts';
import { wrapName } from './wrapName.ts';

type Words = { lines: string[]; figure: string | null };

/** A label with its lines, the mark it belongs to, and its figure, if any, after them. */
export type MapLabel = PlacedLabel & Words & { kind: 'centre' | 'zone'; at: { x: number; y: number } };

export const lineHeight = 1.2;

/** `Slough (part)` is called Slough on the map; its whole name is said wherever there is room. */
const shortName = (name: string) => name.replace(/ \(.*\)$/, '');

type Wanted = Labelled & Words & { kind: 'centre' | 'zone' };
type At = { key: string; x: number; y: number; radius: number };

function wanted(mark: At, kind: Wanted['kind'], words: Words, textSize: number, more: Partial<Labelled> = {}): Wanted {
  // A zone's figure stands after its name, a centre's under it.
  const lines =
    kind === 'zone'
      ? words.lines.with(-1, [words.lines.at(-1), words.figure ?? ''].join(' ').trim())
      : [...words.lines, ...(words.figure === null ? [] : [words.figure])];
  return {
    ...{ key: mark.key, x: mark.x, y: mark.y, radius: mark.radius },
    width: Math.max(
      ...lines.map((line) => textWidth(line, textSize)),
      kind === 'centre' && words.figure !== null ? textWidth(usualFigures, textSize) : 0,
    ),
    height: lines.length * textSize * lineHeight,
    needed: false,
    ...more,
    ...{ kind, ...words },
  };
}

function placed(
  { centres, zones, frame: { taken: boxes } }: MapLayout,
  items: readonly Wanted[],
  { width, height }: Size,
  textSize: number,
  taken: readonly Box[] = [],
): MapLabel[] {
  const frame = { x: 4, y: 4, width: width - 8, height: height - 8 };
  const seen = ({ x, y }: At) => x > 0 && y > 0 && x < width && y < height;
  const obstacles = [...centres.map((mark) => ({ ...mark, weight: 4 })), ...zones].filter(seen);
  const words = new Map(items.map((item) => [item.key, item]));
  return placeLabels(items.filter(seen), { frame, gap: textSize * 0.3, obstacles }, [...boxes, ...taken]).flatMap(
    (label) => {
      const item = words.get(label.key);
      if (!item) return [];
      const { lines, figure, kind, x, y } = item;
      return [{ ...label, lines, figure, kind, at: { x, y } }];
    },
  );
}

const covers = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The label of the busier centre stays whole; one that it covers loses its figures, then gives way altogether. */
function untangled(labels: readonly MapLabel[], order: readonly string[], textSize: number): MapLabel[] {
  const kept: MapLabel[] = [];
  for (const key of order) {
    const label = labels.find((one) => one.key === key);
    if (!label) continue;
    const brief = named(label, textSize);
    const clear = [label, brief].find((one) => kept.every((other) => !covers(one, other)));
    if (clear) kept.push(clear);
  }
  return kept;
}

/** A centre's label without its figures, in its place. */
function named(label: MapLabel, textSize: number): MapLabel {
  if (label.figure === null) return label;
  const height = label.lines.length * textSize * lineHeight;
  const width = Math.max(...label.lines.map((line) => textWidth(line, textSize)));
  const x = { start: label.x, middle: label.x + (label.width - width) / 2, end: label.x + label.width - width };
  return { ...label, figure: null, height, width, x: x[label.align] };
}

/** As wide as a centre's figures are as a rule, so that labels stay where they are while figures change. */
const usualFigures = '100%, 88 days';

function centreWords(mark: CentreMark, terse: boolean): Words {
  const { centre, figures, opens, closed, difference } = mark;
  const lines = wrapName(centre.name);
  if (opens !== null || closed !== null) return { lines, figure: statusWords(mark, figures) };
  if (terse || !figures) return { lines, figure: null };
  if (difference === null) return { lines, figure: figuresLabel(figures) };
  const { certainty } = difference;
  const words =
    certainty === 'noise'
      ? 'not told from noise'
      : differenceWords(centreDifferenceStyle, { ...difference, certainty: 'told' });
  return { lines, figure: words };
}

/** Labels of the centres in view, and of the zones that leave room: the largest have first choice. None cover another. */
export function restingLabels(layout: MapLayout, size: Size, textSize: number): MapLabel[] {
  const busiest = layout.centres.toSorted((a, b) => b.coursesPerYear - a.coursesPerYear);
  const centres = untangled(
    placed(
      layout,
      busiest.map((mark) => wanted(mark, 'centre', centreWords(mark, layout.frame.terse), textSize, { needed: true })),
      size,
      textSize,
    ),
    busiest.map(({ key }) => key),
    textSize,
  );
  // Further in there is room for those that need a corner.
  const roams = layout.view.k > 2;
  const zones = layout.frame.terse && !roams ? [] : layout.zones;
  const items = zones.map((mark) =>
    wanted(mark, 'zone', { lines: [shortName(mark.zone.name)], figure: null }, textSize, { roams }),
  );
  return [...centres, ...placed(layout, items, size, textSize, centres)];
}

/**
 * The labels while a centre or zone is looked at: the zones named are those concerned, each with its courses a year;
 * a centre keeps its place, so that nothing jumps, and those not concerned give up their figures for room.
 */
export function activeLabels(
  layout: MapLayout,
  resting: readonly MapLabel[],
  active: Selection,
  size: Size,
  textSize: number,
): MapLabel[] {
  const zone = layout.zones.find(({ id }) => active.kind === 'zone' && id === active.id);
  const shares = new Map(zone?.goesTo.map(({ id, share }) => [keyOf('centre', id), share]));
  const centres = resting
    .filter(({ kind }) => kind === 'centre')
    .map((label) => {
      const share = shares.get(label.key);
      if (share !== undefined && label.figure !== null) return { ...label, figure: `${percent(share)} go here` };
      return label.key === keyOf('centre', active.id) ? label : named(label, textSize);
    });
  const concerned = zone
    ? [{ mark: zone, courses: zone.coursesPerYear, needed: true }]
    : layout.flows
        .filter((flow) => active.kind === 'centre' && flow.centreId === active.id && flow.coursesPerYear >= smallFlow)
        .flatMap(({ zoneId, coursesPerYear }) => {
          const mark = layout.zones.find(({ id }) => id === zoneId);
          return mark ? [{ mark, courses: coursesPerYear, needed: false }] : [];
        });
  const itemsIn = (linesOf: (name: string) => string[]) =>
    concerned.map(({ mark, courses, needed }) => {
      const words = { lines: linesOf(shortName(mark.zone.name)), figure: decimal(courses) };
      return wanted(mark, 'zone', words, textSize, { needed, roams: true });
    });
  const items = itemsIn((name) => [name]);
  const own = new Set([keyOf(active.kind === 'zone' ? 'zone' : 'centre', active.id), ...shares.keys()]);
  const first = placed(layout, items, size, textSize, centres);
  // Where a name that is concerned finds no room, it is broken in two, and one that is not concerned gives way.
  const standing = new Set(first.map(({ key }) => key));
  const kept = [...centres.filter(({ key }) => own.has(key)), ...first];
  const late = placed(
    layout,
    itemsIn(wrapName).filter(({ key }) => !standing.has(key)),
    size,
    textSize,
    kept,
  );
  const others = centres.filter((label) => !own.has(label.key) && !late.some((other) => covers(label, other)));
  return [...kept, ...late, ...others];
}
