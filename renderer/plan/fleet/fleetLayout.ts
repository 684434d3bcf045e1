import type { Fleet, FleetCentre, FleetRow } from './fleetTypes.ts';

/** Heights in pixels of what is laid out under each other. */
export type LayoutSizes = { heading: number; row: number; quietRow: number; strip: number };

export type LayoutOptions = {
  showSimulators: boolean;
  /** A strip of load, where there is one for a centre. */
  strips: boolean;
  /** Headings of trusts, and a row for bunkers that stand empty. */
  grouped: boolean;
  /** Ids of trusts and centres of which only the heading is shown. */
  collapsed: ReadonlySet<string>;
};

export type LaidRow = { row: FleetRow; quiet: boolean; top: number; height: number };

/** A centre with its rows; tops are counted from the top of the centre. */
export type LaidCentre = {
  centre: FleetCentre;
  top: number;
  height: number;
  collapsed: boolean;
  rows: LaidRow[];
  spareTop: number | null;
  stripTop: number | null;
};

/** A trust with its centres; tops of centres are counted from the first row of the timeline. */
export type LaidTrust = {
  id: string;
  name: string;
  top: number;
  height: number;
  collapsed: boolean;
  heading: boolean;
  centres: LaidCentre[];
};

/** Space under a centre, before the next. */
const gap = 5;

/** Where everything on the timeline lies, so that only what is in view need be drawn. */
export function fleetLayout(fleet: Fleet, sizes: LayoutSizes, options: LayoutOptions): LaidTrust[] {
  const { grouped, collapsed } = options;
  const trusts = new Map<string, FleetCentre[]>();
  for (const centre of fleet.centres) {
    const key = grouped ? centre.trustId : centre.id;
    trusts.set(key, [...(trusts.get(key) ?? []), centre]);
  }
  let top = 0;
  return [...trusts].map(([id, centres]) => {
    const isCollapsed = grouped && collapsed.has(id);
    let below = top + (grouped ? sizes.heading : 0);
    const laid = isCollapsed
      ? []
      : centres.map((centre) => {
          const one = laidCentre(centre, below, sizes, options);
          below += one.height;
          return one;
        });
    const trust = {
      ...{ id, top, heading: grouped, collapsed: isCollapsed, centres: laid },
      name: centres[0]?.trust ?? '',
      height: below - top,
    };
    top = below;
    return trust;
  });
}

function laidCentre(centre: FleetCentre, top: number, sizes: LayoutSizes, options: LayoutOptions): LaidCentre {
  const collapsed = options.collapsed.has(centre.id);
  if (collapsed) {
    return { centre, top, height: sizes.heading, collapsed, rows: [], spareTop: null, stripTop: null };
  }
  let below = sizes.heading;
  const place = (height: number): number => {
    const at = below;
    below += height;
    return at;
  };
  const lay = (quiet: boolean) => (row: FleetRow) => {
    const height = quiet ? sizes.quietRow : sizes.row;
    return { row, quiet, height, top: place(height) };
  };
  const rows = [
    ...centre.treatment.map(lay(false)),
    ...(options.showSimulators ? centre.simulators.map(lay(true)) : []),
  ];
  const spareTop = options.grouped && centre.spare > 0 ? place(sizes.quietRow) : null;
  const stripTop = options.strips ? place(sizes.strip) : null;
  return { centre, top, height: below + gap, collapsed, rows, spareTop, stripTop };
}

/** What lies between two heights, from the first row of the timeline; everything when nothing is said. */
export type Window = { top: number; bottom: number };

export const isWithin = (top: number, height: number, window: Window | null): boolean =>
  window === null || (top < window.bottom && top + height > window.top);

/** Height of the whole. */
export const heightOf = (trusts: readonly LaidTrust[]): number => {
  const last = trusts.at(-1);
  return last ? last.top + last.height : 0;
};
