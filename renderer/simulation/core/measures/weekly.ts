import { Floats, Singles } from '../memory/arrays';
import { singles } from '../memory/heap';
import { weekCount } from '../network/reporting';
import {
  weekAvailable,
  weekDayEnds,
  weekDelivered,
  weekQueue,
  weekScopes,
  weekStarts,
  weekWaitDays,
  weekWithinTarget,
} from './ledger';

/** Means of the week by scope, metric (wait, within target, queue, utilisation) and week; NaN where nothing happened. */
export let weekly: Singles = changetype<Singles>(0);
const metrics: i32 = 4;

export function layOutWeeks(): void {
  weekly = singles(weekScopes() * metrics * weekCount);
}

export function measureWeeks(): void {
  for (let scope = 0; scope < weekScopes(); scope++) {
    divide(scope, 0, weekWaitDays, weekStarts);
    divide(scope, 1, weekWithinTarget, weekStarts);
    divide(scope, 2, weekQueue, weekDayEnds);
    divide(scope, 3, weekDelivered, weekAvailable);
  }
}

function divide(scope: i32, metric: i32, sum: Floats, over: Floats): void {
  const from = scope * weekCount;
  const to = (scope * metrics + metric) * weekCount;
  for (let week = 0; week < weekCount; week++) weekly[to + week] = sum[from + week] / over[from + week];
}
