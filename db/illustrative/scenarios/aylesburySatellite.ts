import type { Centre } from '../../schema/centre.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { linacs } from '../linacs.ts';
import { simulators } from '../simulators.ts';
import { travelTo } from '../travel.ts';

const opening = '2030-04-01';
const centreId = 'aylesbury';

const like = (id: string) => {
  const found = [...linacs, ...simulators].find((machine) => machine.id === id);
  if (found === undefined) throw new Error(`there is no machine ${id} to copy`);
  return found;
};

/** What a satellite treats, and the part of each zone that would go there. */
const common = [
  'breast',
  'prostate',
  'lung-radical',
  'rectum',
  'thoracic-palliative',
  'bone-metastases',
  'palliative-other',
];
const shares = { 'bucks-north': 0.7, 'bucks-south': 0.25 };

const centre: Centre = {
  ...{ id: centreId, trustId: 'ouh', hostTrustId: 'bht', name: 'Stoke Mandeville, Aylesbury', siteCode: 'RXQ02' },
  ...{ lat: 51.798, lon: -0.802, bunkers: 2, plansPerDay: 4 },
  opening: { weekdays: [1, 2, 3, 4, 5], bankHolidays: false },
  source: 'scenario-judgement',
  fieldSources: { lat: 'nhs-sites', lon: 'nhs-sites', siteCode: 'nhs-sites' },
};

const copied = { centreId, commissioned: opening, source: 'scenario-judgement' };

export const aylesburySatellite: Scenario = {
  id: 'aylesbury-satellite',
  name: 'A satellite at Aylesbury',
  description: 'One linac and a CT simulator at Stoke Mandeville from April 2030, for Buckinghamshire’s common sites.',
  changes: [
    {
      ...{ id: 'open', type: 'openCentre', from: opening, why: 'Aylesbury is 29 km from Oxford and has no linac.' },
      centre,
      travel: travelTo(centre),
    },
    {
      ...{ id: 'linac', type: 'addMachine', from: opening },
      machine: { ...like('milton-keynes-la1'), ...copied, id: 'aylesbury-la1', matchedGroup: 'aylesbury-linacs' },
    },
    {
      ...{ id: 'ct', type: 'addMachine', from: opening },
      machine: { ...like('milton-keynes-ct1'), ...copied, id: 'aylesbury-ct1' },
    },
    ...common.flatMap((pathwayId) =>
      Object.entries(shares).map(([zoneId, share]) => ({
        ...{ id: `${zoneId}-${pathwayId}`, type: 'divertFlow' as const, zoneId, pathwayId, fromCentreId: '*' as const },
        ...{ toCentreId: centreId, share, from: opening },
      })),
    ),
  ],
  source: 'scenario-judgement',
};
