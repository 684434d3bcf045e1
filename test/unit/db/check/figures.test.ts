import { accepts, tellsOf } from './mistakes.ts';

tellsOf('shares', [
  [
    'a flow that loses people',
    { 'flows[0].shares.northtown': 0.75 },
    'flows[0].shares: the shares sum to 0.95 and must sum to 1; share out another 0.05',
  ],
  [
    'a flow that invents people',
    { 'flows[0].shares.northtown': 0.85 },
    'flows[0].shares: the shares sum to 1.05 and must sum to 1; take 0.05 away',
  ],
  [
    'a flow to nowhere',
    { 'flows[0].shares': {} },
    'flows[0].shares: needs at least one centre, with shares that sum to 1',
  ],
  [
    'a mix',
    { 'pathways[0].fractionation[0].mix[1].share': 0.2 },
    'pathways[0].fractionation[0].mix: the shares sum to 0.9 and must sum to 1; share out another 0.1',
  ],
  [
    'a change of flow',
    { 'scenarios[0].changes[2].shares.northtown': 0.4 },
    'scenarios[0].changes[2].shares: the shares sum to 0.9 and must sum to 1; share out another 0.1',
  ],
  [
    'a change of mix',
    {
      'scenarios[1].changes.end': {
        type: 'changeFractionation',
        id: 'mix',
        pathwayId: 'bone',
        mix: [{ fractions: 1, share: 0.5 }],
        from: '2030-01-01',
      },
    },
    'scenarios[1].changes[3].mix: the shares sum to 0.5 and must sum to 1; share out another 0.5',
  ],
  [
    'seasons that add demand',
    { 'seasonality[0]': 1.2 },
    'seasonality: the twelve factors have a mean of 1.015 and need a mean of 1, so that they move courses within the year and not its total; divide each by 1.015',
  ],
]);

accepts('shares', [
  ['thirds in three decimals', { 'flows[0].shares': { northtown: 0.333, southport: 0.666 } }],
  ['seasons rounded to two decimals', { 'seasonality[0]': 1.05 }],
]);

tellsOf('ranges', [
  [
    'repairs',
    { 'machines[0].breakdown.repairHours95th': 2 },
    'machines[0].breakdown.repairHours95th: 2 hours is less than the median of 3; 95 repairs in 100 are done within it, so it cannot be',
  ],
  [
    'repairs in a change',
    {
      'scenarios[1].changes.end': {
        type: 'changeBreakdown',
        id: 'b',
        machineId: '*',
        from: '2030-01-01',
        breakdown: { meanDaysBetween: 9, repairHoursMedian: 4, repairHours95th: 3, ageingPerYear: 0 },
      },
    },
    'scenarios[1].changes[3].breakdown.repairHours95th: 3 hours is less than the median of 4; 95 repairs in 100 are done within it, so it cannot be',
  ],
  [
    'overtime longer than the rest of the day',
    { 'centres[0].overtimeMinutesPerDay': 901 },
    'centres[0].overtimeMinutesPerDay: 901 minutes after the 540 rostered on "N1" is more than a day has; at most 900 are left',
  ],
  ['a benchmark', { 'benchmarks[0].high': 2000 }, 'benchmarks[0].high: 2000 is less than low, 2100; exchange the two'],
]);

tellsOf('pathways', [
  [
    'no mix from the beginning',
    { 'pathways[1].fractionation[0].from': '2027-01-01' },
    'pathways[1].fractionation[0].from: is 2027-01-01, which leaves courses before then without a mix; the first must be null',
  ],
  [
    'a second mix from the beginning',
    { 'pathways[0].fractionation[1].from': null },
    'pathways[0].fractionation[1].from: is null; only the first mix is in force from the beginning',
  ],
  [
    'mixes out of order',
    { 'pathways[0].fractionation.end': { from: '2028-04-01', mix: [{ fractions: 5, share: 1 }] } },
    'pathways[0].fractionation[2].from: 2028-04-01 is not after 2029-04-01, the date of the mix before it; put them in order',
  ],
  [
    'planning, shortest and usual',
    { 'pathways[0].planning.minDays': 6 },
    'pathways[0].planning.modeDays: 5 is less than minDays, 6',
  ],
  [
    'planning, usual and longest',
    { 'pathways[0].planning.maxDays': 4 },
    'pathways[0].planning.maxDays: 4 is less than modeDays, 5',
  ],
  [
    'fractions that take no time',
    { 'pathways[0].minutesFirst': 0.008, 'pathways[0].minutesLater': 0.001 },
    'pathways[0].minutesFirst: 0.008 minutes is less than half a second, which counts as no time at all; give a second (0.017) or more',
    'pathways[0].minutesLater: 0.001 minutes is less than half a second, which counts as no time at all; give a second (0.017) or more',
  ],
  [
    'a scan that takes no time',
    { 'pathways[0].imaging[0].minutes': 0.0001 },
    'pathways[0].imaging[0].minutes: 0.0001 minutes is less than half a second, which counts as no time at all; give a second (0.017) or more',
  ],
]);

accepts('ranges and pathways', [
  ['a fraction of a second', { 'pathways[0].minutesLater': 1 / 60 }],
  ['every repair takes as long', { 'machines[0].breakdown.repairHours95th': 3 }],
  ['overtime through the night', { 'centres[0].overtimeMinutesPerDay': 900 }],
  ['planning always takes as long', { 'pathways[0].planning': { minDays: 5, modeDays: 5, maxDays: 5 } }],
]);
