import type { Plan } from '../../../db/schema/plan.ts';
import { zoneChoices } from '../levers/choices.ts';
import { daysOf } from '../levers/dateLevers.ts';
import { choiceLever, numberLever, type PlainLever } from '../levers/lever.ts';
import { placeName, type Satellite, usualSatellite } from './satellite.ts';

/** The place of its own, where it is no area's main town. */
const here = '';

/** Everything of a satellite that can be moved, most asked for first. */
export function satelliteLevers(plan: Plan, satellite: Satellite): PlainLever<Satellite>[] {
  const set = (part: Partial<Satellite>): Satellite => ({ ...satellite, ...part });
  const usual = usualSatellite(plan, satellite);
  const town = plan.zones.find(({ lat, lon }) => lat === satellite.lat && lon === satellite.lon);
  const trusts = plan.trusts.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return [
    numberLever('linacs', ['Linacs', 'linacs'], { min: 1, max: 6, step: 1 }, satellite.linacs, (linacs) =>
      set({ linacs: Math.round(linacs) }),
    ),
    {
      ...{ kind: 'date', key: 'from', label: 'Treats from', value: satellite.from, ...daysOf(plan) },
      set: (from: string) => set({ from }),
    },
    numberLever(
      'hours',
      ['Hours a day', 'hours'],
      { min: 4, max: 16, step: 0.5, ...(usual && { neutral: usual.minutesPerDay / 60 }) },
      satellite.minutesPerDay / 60,
      (hours) => set({ minutesPerDay: Math.round(hours * 60) }),
    ),
    choiceLever('trust', 'Run by', trusts, satellite.trustId, (trustId) => set({ trustId })),
    choiceLever(
      'place',
      'Place',
      [
        ...(town ? [] : [{ id: here, name: `The point ${placeName(plan, satellite)}` }]),
        ...zoneChoices(plan).filter(({ id }) => id !== '*'),
      ],
      town?.id ?? here,
      (zoneId) => {
        const zone = plan.zones.find(({ id }) => id === zoneId);
        const moved = zone && usualSatellite(plan, zone);
        if (!moved) return satellite;
        // A name that was given stays; one that tells of the place goes along.
        const name = satellite.name === usual?.name ? moved.name : satellite.name;
        return set({ lat: moved.lat, lon: moved.lon, name });
      },
    ),
    {
      ...{ kind: 'switch', key: 'draws', label: 'Give it a part of each area near it', value: satellite.draws },
      set: (draws: boolean) => set({ draws }),
    },
  ];
}
