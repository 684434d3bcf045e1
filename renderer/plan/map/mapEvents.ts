import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { shortDate } from '../dates.ts';
import { planEnd } from './moment.ts';
import { covers, outagesOf } from './outages.ts';
import { perNetwork } from './perNetwork.ts';

/** Something that a planner would stop the clock at. `until` for what lasts: a linac out, a centre down. */
export type MapEvent = { date: string; until: string | null; centreId: string; words: string; kind: EventKind };
export type EventKind = 'out' | 'opens' | 'closes' | 'down';

/** Linacs going out, centres opening, closing and being taken down, within the plan and in order of time. */
export const mapEvents = perNetwork((network: ResolvedPlan, _: string): MapEvent[] => {
  const { plan, centreDown } = network;
  const names = new Map(plan.centres.map(({ id, name }) => [id, name]));
  const end = planEnd(plan);
  const within = ({ date, until }: MapEvent) => date < end && (until ?? date) >= plan.startDate;
  // A machine is named in full where its name does not say where it stands.
  const full = (name: string, centreId: string) =>
    name.includes((names.get(centreId) ?? '').split(' ')[0] ?? '') ? name : `${name}, ${names.get(centreId)},`;
  const downAll = (centreId: string, from: string) =>
    centreDown.some((down) => down.centreId === centreId && covers(down.from, down.until, from));
  return [
    ...outagesOf(network, '')
      .filter(({ cause, centreId, from }) => cause !== 'down' || !downAll(centreId, from))
      .map(
        ({ from, until, centreId, name }): MapEvent => ({
          ...{ date: from, until, centreId, kind: 'out' },
          words: `${full(name, centreId)} out until ${shortDate(until)}`,
        }),
      ),
    ...centreDown.map(
      ({ from, until, centreId }): MapEvent => ({
        ...{ date: from, until, centreId, kind: 'down' },
        words: `${names.get(centreId)} down until ${shortDate(until)}`,
      }),
    ),
    ...plan.centres.flatMap(({ id, name, opens, closes }): MapEvent[] => [
      ...(opens ? [{ date: opens, until: null, centreId: id, words: `${name} opens`, kind: 'opens' as const }] : []),
      ...(closes
        ? [{ date: closes, until: null, centreId: id, words: `${name} closes`, kind: 'closes' as const }]
        : []),
    ]),
  ]
    .filter(within)
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
});

/** What is going on on a date: what lasts through it. */
export const eventsOn = (events: readonly MapEvent[], date: string): MapEvent[] =>
  events.filter(({ date: from, until }) => until !== null && covers(from, until, date));
