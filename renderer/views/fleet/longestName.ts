import type { Fleet } from '../../plan/fleet/fleetTypes.ts';

/** The longest name that a row of the timeline has, which its column of names is made for. */
export function longestName(fleet: Fleet, showSimulators: boolean): string {
  let longest = '';
  for (const { treatment, simulators } of fleet.centres) {
    for (const { name } of treatment) if (name.length > longest.length) longest = name;
    if (showSimulators) for (const { name } of simulators) if (name.length > longest.length) longest = name;
  }
  return longest;
}
