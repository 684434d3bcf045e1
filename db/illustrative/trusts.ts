import type { Trust } from '../schema/trust.ts';
import { boardSource, boards } from './boards.ts';

const rows: [id: string, odsCode: string, name: string, icb: string][] = [
  ['uhs', 'RHM', 'University Hospital Southampton NHS Foundation Trust', boards.hampshire],
  ['phu', 'RHU', 'Portsmouth Hospitals University NHS Trust', boards.hampshire],
  ['hhft', 'RN5', 'Hampshire Hospitals NHS Foundation Trust', boards.hampshire],
  ['iow', 'R1F', 'Isle of Wight NHS Trust', boards.hampshire],
  ['uhd', 'R0D', 'University Hospitals Dorset NHS Foundation Trust', boards.dorset],
  ['dch', 'RBD', 'Dorset County Hospital NHS Foundation Trust', boards.dorset],
  ['ouh', 'RTH', 'Oxford University Hospitals NHS Foundation Trust', boards.thamesValley],
  ['rbft', 'RHW', 'Royal Berkshire NHS Foundation Trust', boards.thamesValley],
  ['gwh', 'RN3', 'Great Western Hospitals NHS Foundation Trust', boards.bsw],
  ['mkuh', 'RD8', 'Milton Keynes University Hospital NHS Foundation Trust', boards.centralEast],
  ['bht', 'RXQ', 'Buckinghamshire Healthcare NHS Trust', boards.thamesValley],
];

/** Trusts that run radiotherapy, house it, or (Isle of Wight) send patients; boards as from 1 April 2026. */
export const trusts: readonly Trust[] = rows.map(([id, odsCode, name, icb]) => ({
  ...{ id, odsCode, name, icb },
  source: 'nhs-sites',
  fieldSources: { icb: boardSource(icb) },
}));
