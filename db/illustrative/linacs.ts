import type { Machine } from '../schema/machine.ts';
import { linacBehaviour, linacFieldSources } from './machineBehaviour.ts';

const base = ['VMAT', 'gating'];
const all = [...base, 'SABR', 'electrons'];

/** Capabilities by level: satellites treat the common sites, larger centres SABR, two centres radiosurgery. */
export const capabilities = {
  satellite: [...base, 'electrons'],
  ring: ['VMAT'],
  main: all,
  stereotactic: [...all, 'SRS'],
} as const;

type Site = {
  centreId: string;
  minutesPerDay: number;
  /** Where the number of machines and, where given, their models come from. */
  source: string;
  linacs: [name: string, commissioned: string, level: keyof typeof capabilities, dates: string, model?: string][];
};

/** The fleet on the plan's start date. `dates` is the source of the commissioning date. */
const sites: Site[] = [
  {
    ...{ centreId: 'southampton', minutesPerDay: 465, source: 'uhs-linacs' },
    linacs: [
      ['LA1', '2018-09-03', 'main', 'uhs-rolling-replacement'],
      ['LA2', '2019-03-04', 'main', 'uhs-rolling-replacement'],
      ['LA3', '2019-09-02', 'main', 'uhs-rolling-replacement'],
      ['LA4', '2020-03-02', 'main', 'uhs-rolling-replacement'],
      ['LA5', '2020-09-07', 'stereotactic', 'uhs-rolling-replacement'],
      ['LA6', '2021-01-04', 'stereotactic', 'uhs-rolling-replacement'],
      ['LA7', '2018-01-15', 'main', 'uhs-seventh-bunker'],
    ],
  },
  {
    ...{ centreId: 'basingstoke', minutesPerDay: 480, source: 'dirac' },
    linacs: [['LA1', '2026-06-01', 'satellite', 'linac-fund-2025']],
  },
  {
    ...{ centreId: 'portsmouth', minutesPerDay: 480, source: 'phu-radiotherapy' },
    linacs: [
      ['LA1', '2017-06-05', 'main', 'fleet-judgement'],
      ['LA2', '2019-04-01', 'main', 'fleet-judgement'],
      ['LA3', '2021-10-04', 'main', 'fleet-judgement'],
      ['LA4', '2023-09-04', 'main', 'fleet-judgement'],
    ],
  },
  {
    ...{ centreId: 'poole', minutesPerDay: 510, source: 'uhd-poole' },
    linacs: [
      ['LA1', '2017-10-02', 'main', 'fleet-judgement'],
      ['LA2', '2018-11-05', 'main', 'fleet-judgement'],
      ['LA3', '2021-05-03', 'main', 'fleet-judgement'],
      ['LA4', '2024-02-05', 'main', 'fleet-judgement'],
    ],
  },
  {
    ...{ centreId: 'dorchester', minutesPerDay: 480, source: 'dorchester-linac' },
    linacs: [['LA1', '2018-12-12', 'satellite', 'dorchester-opening']],
  },
  {
    ...{ centreId: 'oxford', minutesPerDay: 570, source: 'ouh-service' },
    linacs: [
      ['LA1', '2021-12-06', 'ring', 'ouh-replacement-dates', 'Varian Halcyon'],
      ['LA2', '2022-06-06', 'ring', 'ouh-replacement-dates', 'Varian Halcyon'],
      ['LA3', '2022-12-05', 'stereotactic', 'ouh-replacement-dates'],
      ['LA4', '2023-06-05', 'stereotactic', 'ouh-replacement-dates'],
      ['LA5', '2023-12-04', 'main', 'ouh-replacement-dates'],
    ],
  },
  {
    ...{ centreId: 'swindon', minutesPerDay: 480, source: 'ouh-service' },
    linacs: [
      ['LA1', '2022-10-11', 'satellite', 'swindon-year-one', 'Varian TrueBeam'],
      ['LA2', '2022-10-11', 'satellite', 'swindon-year-one', 'Varian TrueBeam'],
    ],
  },
  {
    ...{ centreId: 'milton-keynes', minutesPerDay: 510, source: 'mk-centre' },
    linacs: [['LA1', '2025-01-27', 'satellite', 'mk-opening', 'Varian TrueBeam']],
  },
  {
    ...{ centreId: 'reading', minutesPerDay: 540, source: 'reading-split' },
    linacs: [
      ['LA1', '2026-09-07', 'main', 'linac-fund-2025', 'Elekta'],
      ['LA2', '2018-06-04', 'main', 'fleet-judgement', 'Elekta'],
      ['LA3', '2020-09-07', 'main', 'fleet-judgement', 'Elekta'],
    ],
  },
  {
    ...{ centreId: 'bracknell', minutesPerDay: 510, source: 'reading-split' },
    linacs: [['LA1', '2021-11-01', 'satellite', 'fleet-judgement', 'Elekta']],
  },
];

/** What a matched group is called: machines of one centre that beam alike. */
export const matchedGroup = (centreId: string, level: keyof typeof capabilities) =>
  level === 'ring' ? `${centreId}-ring` : `${centreId}-linacs`;

export const linacs: readonly Machine[] = sites.flatMap(({ centreId, minutesPerDay, source, linacs }) =>
  linacs.map(([name, commissioned, level, dates, model]) => ({
    id: `${centreId}-${name.toLowerCase()}`,
    ...{ centreId, name, kind: 'linac' as const, commissioned, minutesPerDay, source },
    ...(model === undefined ? {} : { model }),
    ...linacBehaviour,
    capabilities: [...capabilities[level]],
    matchedGroup: matchedGroup(centreId, level),
    fieldSources: { ...linacFieldSources, commissioned: dates },
  })),
);
