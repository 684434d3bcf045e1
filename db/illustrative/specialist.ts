import type { Shares } from './catchments.ts';

/** Sites treated at the larger centres only (source `flow-judgement`), beyond what machines can do; and emergencies. */
const fromSatellites = {
  basingstoke: 'southampton',
  dorchester: 'poole',
  'milton-keynes': 'oxford',
  bracknell: 'reading',
};
const sabr = { ...fromSatellites, swindon: 'oxford' };
const srs = {
  ...sabr,
  bracknell: 'oxford',
  reading: 'oxford',
  dorchester: 'southampton',
  poole: 'southampton',
  portsmouth: 'southampton',
};

/** For each pathway that is concentrated: the centre that treats instead of a smaller one. */
const treatedAt: Record<string, Record<string, string>> = {
  'head-neck': sabr,
  gynaecological: fromSatellites,
  brain: fromSatellites,
  'lung-sabr': sabr,
  'brain-srs': srs,
  'spinal-cord': fromSatellites,
};

export const concentrated: readonly string[] = Object.keys(treatedAt);

/** Shares of a pathway once those of centres that do not treat it go to the ones that do. */
export function concentrate(pathwayId: string, shares: Shares): Shares {
  const moves = treatedAt[pathwayId] ?? {};
  const result: Shares = {};
  for (const [centre, share] of Object.entries(shares)) {
    const to = moves[centre] ?? centre;
    result[to] = (result[to] ?? 0) + share;
  }
  return result;
}
