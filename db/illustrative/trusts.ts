import type { Trust } from '../schema/trust.ts';

const hampshire = 'NHS Hampshire and Isle of Wight ICB';
const thamesValley = 'NHS Thames Valley ICB';
const bsw = 'NHS Bath and North East Somerset, Swindon and Wiltshire ICB';

const rows: [id: string, odsCode: string, name: string, icb: string][] = [
  ['uhs', 'RHM', 'University Hospital Southampton NHS Foundation Trust', hampshire],
  ['phu', 'RHU', 'Portsmouth Hospitals University NHS Trust', hampshire],
  ['hhft', 'RN5', 'Hampshire Hospitals NHS Foundation Trust', hampshire],
  ['iow', 'R1F', 'Isle of Wight NHS Trust', hampshire],
  ['uhd', 'R0D', 'University Hospitals Dorset NHS Foundation Trust', 'NHS Dorset ICB'],
  ['dch', 'RBD', 'Dorset County Hospital NHS Foundation Trust', 'NHS Dorset ICB'],
  ['ouh', 'RTH', 'Oxford University Hospitals NHS Foundation Trust', thamesValley],
  ['rbft', 'RHW', 'Royal Berkshire NHS Foundation Trust', thamesValley],
  ['gwh', 'RN3', 'Great Western Hospitals NHS Foundation Trust', bsw],
  ['mkuh', 'RD8', 'Milton Keynes University Hospital NHS Foundation Trust', 'NHS Central East ICB'],
  ['bht', 'RXQ', 'Buckinghamshire Healthcare NHS Trust', thamesValley],
];

/** Trusts that run radiotherapy, house it, or (Isle of Wight) send patients; boards as from 1 April 2026. */
export const trusts: readonly Trust[] = rows.map(([id, odsCode, name, icb]) => ({
  ...{ id, odsCode, name, icb },
  source: 'nhs-sites',
  fieldSources: { icb: 'icb-2026' },
}));
