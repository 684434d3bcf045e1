import { centreFigures, metricsOf, opensWords } from '../../plan/map/mapWords.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import type { ScenarioResult } from '../../simulation/results.ts';
import type { Selection } from '../../state/viewSlice.ts';
import type { Size } from './mapFrame.ts';
import type { CentreMark, MapLayout } from './mapLayout.ts';
import { keyOf, smallFlow } from './mapLayout.ts';
import { type Labelled, type PlacedLabel, placeLabels } from './placeLabels.ts';
import { textWidth } from './textWidth.ts';
import { wrapName } from './wrapName.ts';

/** A label with its lines; the last one is a figure when `figure` is set. */
export type MapLabel = PlacedLabel & { kind: 'centre' | 'zone'; lines: string[]; figure: string | null };

export const lineHeight = 1.2;

/** `Slough (part)` is called Slough on the map; its whole name is said wherever there is room. */
const shortName = (name: string) => name.replace(/ \(.*\)$/, '');

type Words = { lines: string[]; figure: string | null };

const measured = (mark: { key: string; x: number; y: number; radius: number }, words: Words, textSize: number) => {
  const lines = words.figure === null ? words.lines : [...words.lines, words.figure];
  return {
    ...{ key: mark.key, x: mark.x, y: mark.y, radius: mark.radius },
    width: Math.max(...lines.map((line) => textWidth(line, textSize))),
    height: lines.length * textSize * lineHeight,
  };
};

/** Labels of the centres, and of the zones that leave room: the largest have first choice. Whatever is selected. */
export function restingLabels(
  layout: MapLayout,
  result: ScenarioResult | null,
  size: Size,
  textSize: number,
): MapLabel[] {
  const words = new Map<string, Words>();
  const entry = (mark: Parameters<typeof measured>[0], said: Words, needed: boolean): Labelled => {
    words.set(mark.key, said);
    return { ...measured(mark, said, textSize), needed };
  };
  const centreWords = ({ centre, opens }: CentreMark): Words => {
    if (opens !== null) return { lines: wrapName(centre.name), figure: opensWords(opens) };
    const metrics = metricsOf(result, centre.id);
    return { lines: wrapName(centre.name), figure: metrics && !layout.frame.terse ? centreFigures(metrics) : null };
  };
  const items = [
    ...layout.centres.map((mark) => entry(mark, centreWords(mark), true)),
    ...(layout.frame.terse ? [] : layout.zones).map((mark) =>
      entry(mark, { lines: [shortName(mark.zone.name)], figure: null }, false),
    ),
  ];
  const centres = new Set(layout.centres.map(({ key }) => key));
  return placed(layout, items, size, textSize).map((label) => ({
    ...label,
    ...(words.get(label.key) ?? { lines: [], figure: null }),
    kind: centres.has(label.key) ? 'centre' : 'zone',
  }));
}

function placed(
  { centres, zones, frame: { legend, credit } }: MapLayout,
  items: readonly Labelled[],
  { width, height }: Size,
  textSize: number,
  taken: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  const within = { x: 4, y: 4, width: width - 8, height: height - 8 };
  const obstacles = [...centres.map((mark) => ({ ...mark, weight: 4 })), ...zones];
  return placeLabels(items, { frame: within, gap: textSize * 0.3, obstacles }, [legend, credit, ...taken]);
}

/**
 * The labels while a centre or zone is looked at: centres keep their places, so that nothing jumps; the zones named
 * are those concerned, each with its courses a year.
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
      return share === undefined ? label : { ...label, figure: `${percent(share)} go here` };
    });
  const named = zone
    ? [{ mark: zone, courses: zone.coursesPerYear, needed: true }]
    : layout.flows
        .filter((flow) => active.kind === 'centre' && flow.centreId === active.id && flow.coursesPerYear >= smallFlow)
        .flatMap(({ zoneId, coursesPerYear }) => {
          const mark = layout.zones.find(({ id }) => id === zoneId);
          return mark ? [{ mark, courses: coursesPerYear, needed: false }] : [];
        });
  const words = new Map(
    named.map(({ mark, courses }) => [mark.key, { lines: [shortName(mark.zone.name)], figure: decimal(courses) }]),
  );
  const items = named.map(({ mark, needed }) => {
    const text = [shortName(mark.zone.name), words.get(mark.key)?.figure ?? ''].join(' ');
    return { ...measured(mark, { lines: [text], figure: null }, textSize), needed };
  });
  const zones = placed(layout, items, size, textSize, centres).map((label) => ({
    ...label,
    ...(words.get(label.key) ?? { lines: [], figure: null }),
    kind: 'zone' as const,
  }));
  return [...centres, ...zones];
}
