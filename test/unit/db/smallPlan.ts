import type { Plan } from '../../../db/schema/plan.ts';

/**
 * A sound plan with one of everything: two centres, a chain of two replacements in one bunker, a move, an addition,
 * and scenarios that build on each other. Tests change one thing in it at a time.
 */
export function smallPlan(): Plan {
  return structuredClone(plan);
}

const machine = {
  kind: 'linac',
  commissioned: '2018-05-01',
  designLifeYears: 10,
  minutesPerDay: 540,
  capabilities: ['VMAT'],
} as const;
const linac = (id: string, centreId: string) => ({ ...machine, capabilities: ['VMAT'], id, centreId, name: id });
const scanner = (id: string, centreId: string) => ({
  ...machine,
  capabilities: [],
  kind: 'ctSimulator' as const,
  name: 'CT',
  id,
  centreId,
});
const install = [
  { name: 'Decommission', weeks: 4, outOfService: true },
  { name: 'Install and commission', weeks: 20, outOfService: true },
];

const plan: Plan = {
  format: 'isocentre-plan',
  version: 1,
  name: 'Two centres',
  startDate: '2027-04-01',
  horizonWeeks: 520,
  warmUpWeeks: 52,
  decisions: { weekdays: [1, 2, 3, 4, 5], bankHolidays: false },
  trusts: [
    { id: 'north', odsCode: 'RTN', name: 'North Trust' },
    { id: 'south', name: 'South Trust' },
  ],
  centres: [
    {
      id: 'northtown',
      trustId: 'north',
      hostTrustId: 'south',
      name: 'Northtown',
      lat: 51.75,
      lon: -1.25,
      bunkers: 2,
      plansPerDay: 8,
      overtimeMinutesPerDay: 90,
      opening: {
        weekdays: [1, 2, 3, 4, 5],
        bankHolidays: false,
        closures: [{ from: '2027-12-27', to: '2027-12-28', reason: 'Works' }],
        extraDays: ['2027-12-18'],
      },
      source: 'website',
      fieldSources: { bunkers: 'survey' },
    },
    {
      id: 'southport',
      trustId: 'south',
      name: 'Southport',
      lat: 50.9,
      lon: -1.4,
      bunkers: 2,
      plansPerDay: null,
      opening: { weekdays: [1, 2, 3, 4, 5], bankHolidays: true },
      opens: '2015-01-01',
      closes: '2045-01-01',
    },
  ],
  machines: [
    { ...linac('N1', 'northtown'), breakdown: breakdown(), service: { everyWeeks: 4, days: 1 }, urgentReserve: null },
    linac('S1', 'southport'),
    { ...linac('S2', 'southport'), inService: '2018-06-01', outOfService: '2029-01-01', matchedGroup: 'south' },
    scanner('N-CT', 'northtown'),
    { ...scanner('S-CT', 'southport'), breakdown: null },
  ],
  projects: [
    {
      id: 'replace-N1',
      kind: 'replace',
      machineId: 'N1',
      newMachine: linac('N1b', 'northtown'),
      start: '2028-01-03',
      stages: install,
      capitalCost: 2_500_000,
      financialYear: '2027/28',
      status: 'approved',
    },
    {
      id: 'replace-N1b',
      kind: 'replace',
      machineId: 'N1b',
      newMachine: linac('N1c', 'northtown'),
      start: '2036-01-07',
      stages: install,
      status: 'idea',
    },
    {
      id: 'move-S1',
      kind: 'move',
      machineId: 'S1',
      toCentreId: 'northtown',
      start: '2030-01-07',
      stages: install,
      status: 'idea',
    },
    {
      id: 'add-S3',
      kind: 'add',
      newMachine: linac('S3', 'southport'),
      start: '2029-02-05',
      stages: install,
      status: 'planned',
    },
  ],
  pathways: [
    {
      id: 'breast',
      name: 'Breast',
      intent: 'radical',
      category: 2,
      targetDays: 31,
      priority: 5,
      fractionation: [
        {
          from: null,
          mix: [
            { fractions: 15, share: 0.7 },
            { fractions: 5, share: 0.3 },
          ],
        },
        { from: '2029-04-01', mix: [{ fractions: 5, share: 1 }] },
      ],
      minutesFirst: 20,
      minutesLater: 12,
      pattern: 'daily',
      capabilities: ['VMAT'],
      imaging: [{ kind: 'ctSimulator', minutes: 30 }],
      planning: { minDays: 3, modeDays: 5, maxDays: 10 },
    },
    {
      id: 'bone',
      name: 'Bone metastases',
      intent: 'palliative',
      category: 3,
      targetDays: 14,
      priority: 1,
      fractionation: [{ from: null, mix: [{ fractions: 1, share: 1 }] }],
      minutesFirst: 15,
      minutesLater: 15,
      pattern: 'daily',
      capabilities: [],
      sameDay: true,
      urgent: true,
      imaging: [],
      planning: null,
    },
  ],
  zones: [
    { id: 'SN1', name: 'Old Town', lat: 51.55, lon: -1.78, population: { '2026': 100_000, '2027': 100_800 } },
    { id: 'PO1', name: 'Harbour', lat: 50.8, lon: -1.09, population65plus: { '2027': 20_000 }, deprivationScore: 24.5 },
  ],
  demand: [
    { zoneId: 'SN1', pathwayId: 'breast', coursesPerYear: 120, growthPerYear: 0.015, dispersion: 1.2 },
    { zoneId: 'SN1', pathwayId: 'bone', coursesPerYear: 60 },
    { zoneId: 'PO1', pathwayId: 'breast', coursesPerYear: 80, source: 'survey' },
  ],
  seasonality: [1.02, 0.97, 1.03, 0.98, 1.01, 1, 0.99, 0.96, 1.02, 1.03, 1.01, 0.98],
  flows: [
    { zoneId: 'SN1', pathwayId: '*', shares: { northtown: 0.8, southport: 0.2 } },
    { zoneId: 'SN1', pathwayId: '*', from: '2030-01-01', shares: { northtown: 1 } },
    { zoneId: 'PO1', pathwayId: 'breast', shares: { northtown: 0.333, southport: 0.666 } },
  ],
  travel: [
    { zoneId: 'SN1', centreId: 'northtown', mode: 'car', minutes: 35 },
    { zoneId: 'SN1', centreId: 'northtown', mode: 'publicTransport', minutes: 80 },
  ],
  mutualAid: { enabled: false, offerAfterDays: 21, maxExtraMinutes: 45, acceptance: 0.6 },
  backlog: [{ centreId: 'northtown', pathwayId: 'breast', courses: 12 }],
  benchmarks: [
    {
      id: 'rate',
      name: 'Courses per million',
      measure: 'coursesPerMillion',
      centreId: null,
      low: 2100,
      high: 2500,
      source: 'survey',
    },
  ],
  observations: [
    {
      id: 'starts-north',
      measure: 'startsWithin31Days',
      trustId: 'north',
      months: [
        { month: '2026-04', count: 41, value: 0.927 },
        { month: '2026-05', count: null },
      ],
    },
  ],
  scenarios: [
    {
      id: 'satellite',
      name: 'A new satellite',
      changes: [
        { type: 'openCentre', id: 'c1', centre: { ...satellite(), trustId: 'north' }, from: '2030-04-01' },
        {
          type: 'addMachine',
          id: 'c2',
          machine: linac('W1', 'westbury'),
          from: '2030-04-01',
          why: 'So that the west need not travel',
        },
        {
          type: 'changeFlow',
          id: 'c3',
          zoneId: 'SN1',
          pathwayId: '*',
          shares: { westbury: 0.5, northtown: 0.5 },
          from: '2030-04-01',
        },
      ],
    },
    {
      id: 'satellite-late',
      name: 'The satellite, with longer days',
      parentId: 'satellite',
      changes: [
        { type: 'changeHours', id: 'c1', machineId: 'W1', minutesPerDay: 600, from: '2031-01-01', until: '2031-06-30' },
        { type: 'moveProject', id: 'c2', projectId: 'replace-N1', start: '2028-07-03' },
        {
          type: 'changeDemand',
          id: 'c3',
          zoneId: '*',
          pathwayId: '*',
          growthPerYear: 0.02,
          from: '2030-01-01',
          off: true,
        },
      ],
    },
  ],
  sources: [
    { id: 'website', title: 'Trust website', address: 'https://example.org', date: '2026-05-01', status: 'published' },
    { id: 'survey', title: 'Our survey', status: 'illustrative', note: 'Not checked' },
  ],
};

function breakdown() {
  return { meanDaysBetween: 40, repairHoursMedian: 3, repairHours95th: 16, ageingPerYear: 0.05 };
}

function satellite() {
  return {
    id: 'westbury',
    name: 'Westbury',
    lat: 51.26,
    lon: -2.18,
    bunkers: 1,
    plansPerDay: null,
    opening: { weekdays: [1, 2, 3, 4, 5], bankHolidays: false },
  };
}
