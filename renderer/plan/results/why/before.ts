import { addDays, addWeeks } from '../../dates.ts';
import type { Outage } from '../../map/outages.ts';
import { type Told, usual } from './reasons.ts';

/** An outage that ended longer ago than this is not blamed for a queue. */
const longestEcho = 40;

/** The outage that left a queue: one that ended not long before, since when the queue has stayed above what is usual. */
export function queueFrom({ scenario, centreId, window, week, all }: Told): Outage | undefined {
  const queue = scenario.bands[centreId]?.queue.mean;
  if (!queue || !((queue[week] ?? 0) > 1.1 * usual(queue))) return undefined;
  const began = scenario.weekStarts[window.first] ?? '';
  const earliest = addWeeks(began, -longestEcho);
  return all
    .filter(({ until }) => until <= began && until > earliest)
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))
    .find(({ until }) => {
      const ended = scenario.weekStarts.findIndex((monday) => monday >= until);
      for (let at = ended; at <= week; at++) if (!((queue[at] ?? 0) > usual(queue))) return false;
      return ended !== -1;
    });
}

/** Whether the weeks in which these people waited hold Christmas or New Year, and the centre closes for it. */
export function closedOverChristmas({ network, scenario, centreId, window }: Told): boolean {
  const mondays = scenario.weekStarts.slice(window.first, window.last + 1);
  const opening = network.plan.centres.find(({ id }) => id === centreId)?.opening;
  const around = mondays.filter((monday) => monday.slice(5) >= '12-19' || monday.slice(5) <= '01-01');
  const closes = (monday: string) =>
    opening?.closures?.some(({ from, to }) => from <= addDays(monday, 6) && monday <= to) ?? false;
  return around.length > 0 && (opening?.bankHolidays === false || around.some(closes));
}
