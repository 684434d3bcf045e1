import { type FleetSize, fleetSize } from '../../../charts/fleet/fleetSize.ts';
import { fleetLayout, heightOf } from '../../../plan/fleet/fleetLayout.ts';
import type { Fleet, FleetCentre } from '../../../plan/fleet/fleetTypes.ts';
import { packTextSize } from '../../section.ts';

/** Pixels across, and down for rows beneath the heading of a page, the meaning of the bars and the axis of time; rows get no higher than one is read well. */
export type Room = { width: number; first: number; rest: number; tallestRow: number };

const leastRow = 15;
const whole = { showSimulators: false, strips: true, grouped: false, collapsed: new Set<string>() };

const sizeOf = ({ centres }: Fleet, row: number, width: number): FleetSize => {
  const names = centres.flatMap(({ treatment }) => treatment.map(({ name }) => name));
  return fleetSize(width, row, packTextSize, names);
};

/**
 * Whole centres to a page on as few pages as the smallest rows need, with rows as high as fit on these, so that pages
 * are full. A centre that is longer than a page goes on on the next.
 */
export function fleetPages(fleet: Fleet, room: Room): { size: FleetSize; pages: FleetCentre[][] } {
  const at = (row: number) => {
    const size = sizeOf(fleet, row, room.width);
    return { size, pages: packed(fleet, size, room) };
  };
  const fewest = at(leastRow).pages.length;
  for (let row = room.tallestRow; row > leastRow; row -= 1) {
    const tried = at(row);
    if (tried.pages.length <= fewest) return tried;
  }
  return at(leastRow);
}

function packed(fleet: Fleet, size: FleetSize, room: Room): FleetCentre[][] {
  const tall = (centre: FleetCentre) => heightOf(fleetLayout({ ...fleet, centres: [centre] }, size, whole));
  const most = Math.max(1, Math.floor((room.first - tall({ ...noRows, treatment: [] })) / size.row));
  const pages: FleetCentre[][] = [];
  let left = 0;
  for (const centre of fleet.centres.flatMap((one) => cut(one, most))) {
    const height = tall(centre);
    const page = pages.at(-1);
    if (page && height <= left) page.push(centre);
    else {
      left = pages.length === 0 ? room.first : room.rest;
      pages.push([centre]);
    }
    left -= height;
  }
  return pages;
}

function cut(centre: FleetCentre, most: number): FleetCentre[] {
  if (centre.treatment.length <= most) return [centre];
  const parts = Math.ceil(centre.treatment.length / most);
  return Array.from({ length: parts }, (_, at) => ({
    ...centre,
    name: at === 0 ? centre.name : `${centre.name}, continued`,
    treatment: centre.treatment.slice(at * most, (at + 1) * most),
  }));
}

const noRows: FleetCentre = {
  ...{ id: '', name: '', trustId: '', trust: '', bunkers: 0, spare: 0 },
  ...{ treatment: [], simulators: [], inService: [], together: [] },
};
