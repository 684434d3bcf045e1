import type { Machine } from '../schema/machine.ts';

const rows: [centreId: string, count: number, source: string, commissioned: string][] = [
  ['southampton', 2, 'uhs-plan-2016', '2019-09-02'],
  ['basingstoke', 1, 'basingstoke-opening', '2024-06-03'],
  ['portsmouth', 2, 'simulator-judgement', '2020-01-06'],
  ['poole', 2, 'simulator-judgement', '2021-01-04'],
  ['dorchester', 1, 'simulator-judgement', '2018-12-12'],
  ['oxford', 2, 'ouh-replacement', '2022-06-06'],
  ['swindon', 1, 'swindon-year-one', '2022-10-11'],
  ['milton-keynes', 1, 'simulator-judgement', '2025-01-27'],
  ['reading', 1, 'rbft-linacs', '2020-06-01'],
  ['bracknell', 1, 'rbft-linacs', '2021-11-01'],
];

/** Simulators: 08:30 to 17:00 less checks. Breakdown is not modelled for them; a scanner next door stands in. */
const scanner = { minutesPerDay: 450, capabilities: [], service: null, breakdown: null } satisfies Partial<Machine>;
const scannerSources = {
  minutesPerDay: 'machine-hours',
  service: 'simulator-judgement',
  breakdown: 'simulator-judgement',
};

const ct: Machine[] = rows.flatMap(([centreId, count, source, commissioned]) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${centreId}-ct${index + 1}`,
    ...{ centreId, name: `CT${index + 1}`, kind: 'ctSimulator' as const, commissioned, designLifeYears: 10, source },
    ...scanner,
    fieldSources: { ...scannerSources, commissioned: 'simulator-judgement', designLifeYears: 'simulator-judgement' },
  })),
);

/** Planning MR where radiosurgery is done. */
const mr: Machine[] = ['southampton', 'oxford'].map((centreId) => ({
  id: `${centreId}-mr1`,
  ...{ centreId, name: 'MR1', kind: 'mrSimulator' as const, commissioned: '2023-04-03', designLifeYears: 10 },
  ...scanner,
  source: 'simulator-judgement',
}));

export const simulators: readonly Machine[] = [...ct, ...mr];
