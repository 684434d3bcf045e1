import { z } from 'zod';
import { Opening } from '../centre.ts';
import { Machine } from '../machine.ts';
import { IsoDate } from '../primitives.ts';
import type { Problem } from '../problem.ts';
import { centresAnywhere, changesOf, type Draft, listed, machinesAnywhere, nested, type Raw, sound } from './draft.ts';

/** Two dates of one record that must come in this order. */
type Order = {
  readonly earlier: string;
  readonly later: string;
  /** True when both may fall on the same day. */
  readonly sameDay: boolean;
  readonly why: string;
};

const ofCentre: Order = {
  earlier: 'opens',
  later: 'closes',
  sameDay: false,
  why: 'it closes on the first day it no longer treats',
};
const ofClosure: Order = { earlier: 'from', later: 'to', sameDay: true, why: 'both days are within the closure' };
const ofChange: Order = {
  earlier: 'from',
  later: 'until',
  sameDay: false,
  why: '"until" is the first day it is no longer in force',
};
const ofMachine: readonly Order[] = [
  { earlier: 'commissioned', later: 'inService', sameDay: true, why: 'a machine is commissioned before it treats' },
  { earlier: 'commissioned', later: 'outOfService', sameDay: true, why: 'a machine is commissioned before it goes' },
  { earlier: 'inService', later: 'outOfService', sameDay: false, why: 'it would never treat' },
];

/** A start before this is a slip of the keyboard and told as such; nothing is measured against it. */
export const earliestStart = '1990-01-01';

/** Dates of one record that come in an impossible order. */
export function dateProblems(draft: Draft): Problem[] {
  const closures = centresAnywhere(draft)
    .flatMap((centre) => nested(centre, 'opening'))
    .flatMap((opening) => listed(opening, 'closures'));
  return [
    ...outOfOrder(centresAnywhere(draft), ofCentre),
    ...outOfOrder(closures, ofClosure),
    ...ofMachine.flatMap((order) => outOfOrder(machinesAnywhere(draft), order)),
    ...outOfOrder(changesOf(draft), ofChange),
    ...treatsTooSoon(draft),
    ...repeatedWeekdays(draft),
  ];
}

function outOfOrder(raws: readonly Raw[], { earlier, later, sameDay, why }: Order): Problem[] {
  const pair = z.object({ [earlier]: IsoDate, [later]: IsoDate });
  return sound(raws, pair).flatMap(({ path, record }) => {
    const [first = '', second = ''] = [record[earlier], record[later]];
    if (first < second || (sameDay && first === second)) return [];
    const relation = first === second ? 'is the same day as' : 'is before';
    return [{ path: `${path}.${later}`, message: `${second} ${relation} "${earlier}", ${first}: ${why}` }];
  });
}

/** A machine of the plan treats from its start unless it says when, so one commissioned later must say. */
function treatsTooSoon(draft: Draft): Problem[] {
  const [plan] = sound([draft], z.object({ startDate: IsoDate }));
  const startDate = plan?.record.startDate ?? '';
  if (startDate < earliestStart) return [];
  const life = z.object(Machine.pick({ commissioned: true, inService: true }).shape);
  return sound(listed(draft, 'machines'), life).flatMap(({ path, record: { commissioned, inService } }) => {
    if (inService !== undefined || commissioned <= startDate) return [];
    const message = `${commissioned} is after the plan starts, ${startDate}, and a machine treats from there on unless it has "inService"; give it one`;
    return [{ path: `${path}.commissioned`, message }];
  });
}

function repeatedWeekdays(draft: Draft): Problem[] {
  const openings = centresAnywhere(draft).flatMap((centre) => nested(centre, 'opening'));
  const holders = [...openings, ...nested(draft, 'decisions'), ...changesOf(draft)];
  return sound(holders, z.object({ weekdays: Opening.shape.weekdays })).flatMap(({ path, record }) => {
    const twice = record.weekdays.find((day, at) => record.weekdays.indexOf(day) !== at);
    return twice === undefined
      ? []
      : [{ path: `${path}.weekdays`, message: `lists weekday ${twice} twice; keep one (1 is Monday, 7 is Sunday)` }];
  });
}
