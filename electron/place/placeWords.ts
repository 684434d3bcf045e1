import type { StorePlace } from './placeOf.ts';

type Where = {
  /** The folder that is meant. */
  folder: string;
  /** A folder that would do; null when none is known. */
  better: string | null;
  /** Whether plans lie in the folder already. */
  holdsPlans: boolean;
};

/** Why plans are not safe in a place, and what to do; null where they are. */
export function placeWarning(place: StorePlace, { folder, better, holdsPlans }: Where): string | null {
  if (place.kind === 'local') return null;
  const why =
    place.kind === 'network'
      ? `${folder} is on another computer, and a database written to over a network can be damaged`
      : `${folder} is kept in step with other computers by ${place.by}, which can put an older copy of the plans in the place of a newer one`;
  const onDisk = better ?? 'a folder on this computer’s own disk';
  const how = holdsPlans
    ? `Close Isocentre, move everything in that folder to ${onDisk}, and have ISOCENTRE_HOME or --store name that`
    : `Have ISOCENTRE_HOME or --store name ${onDisk} instead`;
  return `${why}. ${how}. To share a plan, save it as a plan file`;
}
