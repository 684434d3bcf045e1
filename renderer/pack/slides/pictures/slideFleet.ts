import { clipText } from '../../../charts/flows/clipText.ts';
import { textWidth } from '../../../charts/map/textWidth.ts';
import type { Fleet, FleetCentre, FleetRow } from '../../../plan/fleet/fleetTypes.ts';
import { slideTextSize } from '../slide.ts';

/**
 * The rows of a fleet that a slide has room for: what the scenario changes and the centre that the step is about, or else
 * machines with projects in the order of their dates, all under one heading; every machine where none has a
 * project. `rows` and `of` count bunkers shown and those worth showing.
 */
export function slideFleet(
  fleet: Fleet,
  centreId: string | undefined,
  fits: (part: Fleet) => boolean,
): { fleet: Fleet; rows: number; of: number } {
  const ranked = fleet.centres
    .flatMap((centre) => centre.treatment.map((row) => ({ centre, row, rank: rankOf(row, centre.id === centreId) })))
    .toSorted((a, b) => a.rank - b.rank || startOf(a.row).localeCompare(startOf(b.row)));
  const special = ranked.filter(({ rank }) => rank < planned);
  const dated = ranked.filter(({ rank }) => rank === planned);
  const wanted = [special, dated, ranked].find(({ length }) => length > 0) ?? [];
  const part = (rows: readonly Wanted[]) => (wanted === dated ? byDate(fleet, rows) : byCentre(fleet, rows));
  let rows = Math.min(1, wanted.length);
  while (rows < wanted.length && fits(part(wanted.slice(0, rows + 1)))) rows += 1;
  return { fleet: part(wanted.slice(0, rows)), rows, of: wanted.length };
}

type Wanted = { centre: FleetCentre; row: FleetRow };

/** How much a row matters: changed by the scenario, of the step's centre, with a project, or without one. */
const [changedHere, ofCentre, planned, others] = [0, 1, 2, 3];

function rankOf({ projects, cancelled }: FleetRow, isOfStep: boolean): number {
  if (cancelled.length > 0 || projects.some(({ changed }) => changed !== null)) return changedHere;
  if (isOfStep) return ofCentre;
  return projects.length > 0 ? planned : others;
}

const startOf = ({ projects, cancelled }: FleetRow): string =>
  [...projects.map(({ start }) => start), ...cancelled.map(({ from }) => from)].toSorted()[0] ?? '';

function byCentre(fleet: Fleet, wanted: readonly Wanted[]): Fleet {
  const rows = new Set(wanted.map(({ row }) => row));
  const centres = fleet.centres.map((centre) => ({
    ...centre,
    treatment: centre.treatment
      .filter((row) => rows.has(row))
      .map((row) => ({ ...row, name: clipText(row.name, slideTextSize, longestName) })),
  }));
  return { ...fleet, centres: centres.filter(({ treatment }) => treatment.length > 0) };
}

/** Pixels of a row's name. */
const longestName = 240;

function nameOf(centre: FleetCentre, row: FleetRow): string {
  const own = clipText(row.name, slideTextSize, longestName / 3);
  return `${clipText(centre.name, slideTextSize, longestName - 8 - textWidth(own, slideTextSize))} ${own}`;
}

function byDate(fleet: Fleet, wanted: readonly Wanted[]): Fleet {
  const treatment = wanted.map(({ centre, row }) => ({ ...row, name: nameOf(centre, row) }));
  const [first] = fleet.centres;
  return {
    ...fleet,
    centres: first ? [{ ...first, name: 'Next projects', trust: 'in the order of their dates', treatment }] : [],
  };
}
