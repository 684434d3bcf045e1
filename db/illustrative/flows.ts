import type { Flow } from '../schema/demand.ts';
import { catchments, islandToPortsmouth, type Shares } from './catchments.ts';
import { type Diversion, diversions } from './diversions.ts';
import { concentrate, concentrated } from './specialist.ts';
import { zones } from './zones.ts';

const rounded = (shares: Shares): Shares => {
  const entries = Object.entries(shares)
    .filter(([, share]) => share > 0)
    .map(([centre, share]): [string, number] => [centre, Math.round(share * 10_000) / 10_000]);
  return Object.fromEntries(entries.sort(([, a], [, b]) => b - a));
};

function divert(shares: Shares, { centre, to }: Diversion): Shares {
  const going = shares[centre] ?? 0;
  const result: Shares = { ...shares };
  for (const [other, part] of Object.entries(to)) {
    result[other] = (result[other] ?? 0) + going * part;
    result[centre] = (result[centre] ?? 0) - going * part;
  }
  return result;
}

const holds = (date: string | null, { from, until }: Diversion) =>
  date !== null && from <= date && (until === undefined || date < until);

/** Where a zone's patients for a pathway (`*` for the common ones) go on a date; null is before any diversion. */
function sharesOn(zoneId: string, pathwayId: string, date: string | null): Shares {
  const catchment = catchments[zoneId];
  if (catchment === undefined) throw new Error(`no catchment is given for ${zoneId}`);
  const usual: Shares = zoneId === 'isle-of-wight' && islandToPortsmouth.has(pathwayId) ? { portsmouth: 1 } : catchment;
  const now = diversions
    .filter((diversion) => holds(date, diversion) && (diversion.zones?.includes(zoneId) ?? true))
    .reduce(divert, usual);
  return rounded(concentrate(pathwayId, now));
}

const dates = [
  ...new Set(diversions.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])])),
].sort();

const same = (a: Shares, b: Shares) => JSON.stringify(a) === JSON.stringify(b);

/** One record for the start and one for each date on which the shares change. */
function recordsOf(zoneId: string, pathwayId: string): Flow[] {
  const records: Flow[] = [];
  let last: Shares | undefined;
  for (const date of [null, ...dates]) {
    const shares = sharesOn(zoneId, pathwayId, date);
    if (last !== undefined && same(last, shares)) continue;
    const source = zoneId === 'isle-of-wight' && date === null ? 'island-flows' : 'flow-judgement';
    records.push({ zoneId, pathwayId, ...(date === null ? {} : { from: date }), shares, source });
    last = shares;
  }
  return records;
}

/** True where a pathway goes elsewhere than the zone's others, at any date. */
const differs = (zoneId: string, pathwayId: string) =>
  [null, ...dates].some((date) => !same(sharesOn(zoneId, pathwayId, date), sharesOn(zoneId, '*', date)));

const special = [...concentrated, ...islandToPortsmouth];

/** Worked out when it is asked for, since it takes as long as the rest of a start that never needs it. */
export const flows = (): Flow[] =>
  zones.flatMap(({ id }) => [
    ...recordsOf(id, '*'),
    ...special.filter((pathwayId) => differs(id, pathwayId)).flatMap((pathwayId) => recordsOf(id, pathwayId)),
  ]);
