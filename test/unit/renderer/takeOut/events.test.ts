import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { readCore } from '../../../../electron/local/coreFile.ts';
import { type CourseLog, courseLogs } from '../../../../renderer/takeOut/events/courseEvents.ts';
import { eventDictionary } from '../../../../renderer/takeOut/events/eventColumns.ts';
import { type EventsAsked, eventLog, replicate } from '../../../../renderer/takeOut/events/eventLog.ts';
import { arbitraryPlan } from '../../../support/arbitraryPlan.ts';
import { simulate } from '../../../support/simulate.ts';

const asked: EventsAsked = { scenarioId: 'baseline', seed: 7, replication: 0 };

async function replicationOf(plan: Plan, which = asked) {
  const done = await replicate(plan, which, readCore());
  if (!done.ok) throw new Error('it cannot be simulated');
  return done.value;
}

const isFraction = ({ activity }: CourseLog['events'][number]) =>
  /fraction$/i.test(activity) && !activity.startsWith('Displaced');

/** What the logs of a replication say of it, counted as the engine counts. */
function counted(logs: readonly CourseLog[], start: number, end: number) {
  const within = (day: number) => day >= start && day < end;
  const events = logs.flatMap((log) => log.events);
  return {
    courses: logs.filter(({ decided }) => within(decided)).length,
    starts: events.filter(({ fraction, day }) => fraction === 1 && within(day)).length,
    delivered: events.filter((event) => isFraction(event) && within(event.day)).length,
    displaced: events.filter(({ due }) => due !== null && due >= start).length,
    aided: logs.filter(
      ({ aided, events: own }) => aided && own.some(({ fraction, day }) => fraction === 1 && within(day)),
    ).length,
  };
}

async function agrees(plan: Plan, scenarioId = 'baseline'): Promise<{ displaced: number; aided: number }> {
  const done = await replicationOf(plan, { ...asked, scenarioId });
  const { start, end } = done.network.timeline;
  const logs = [...courseLogs(done)];
  for (const { events, fractions, decided } of logs) {
    expect(events[0]).toMatchObject({ activity: 'Decision to treat', day: decided });
    expect(events.map(({ day }) => day)).toEqual(events.map(({ day }) => day).toSorted((a, b) => a - b));
    const given = events.filter(isFraction);
    expect(given.map(({ fraction }) => fraction)).toEqual(given.map((_, at) => at + 1));
    const names = given.map(({ activity }) => activity);
    expect(names.filter((name) => name === 'First fraction' || name === 'Only fraction')).toHaveLength(
      Math.min(1, given.length),
    );
    // A course that has ended has had all its fractions, and one that has had them all has ended.
    expect(names.at(-1) === 'Last fraction' || names.at(-1) === 'Only fraction').toBe(given.length === fractions);
    const started = events.findIndex(({ fraction }) => fraction === 1);
    const readied = events.findLastIndex(
      ({ activity }) => activity === 'Planning complete' || activity.endsWith('simulation'),
    );
    if (started >= 0) expect(readied).toBeLessThan(started);
    for (const { due, day } of events) if (due !== null) expect(day).toBeLessThanOrEqual(due);
  }
  const result = await simulate({
    plan,
    replications: 1,
    scenarioIds: scenarioId === 'baseline' ? [] : [scenarioId],
    seed: asked.seed,
  });
  const network = result.scenarios.find(({ id }) => id === scenarioId)?.network;
  expect(counted(logs, start, end)).toEqual({
    courses: network?.courses.mean,
    starts: network?.starts.mean,
    delivered: network?.fractionsDelivered.mean,
    displaced: network?.fractionsDisplaced.mean,
    aided: network?.movedByMutualAid.mean,
  });
  return { displaced: network?.fractionsDisplaced.mean ?? 0, aided: network?.movedByMutualAid.mean ?? 0 };
}

describe('the event log of a replication', () => {
  const plan = { ...illustrativePlan(), horizonWeeks: 16, warmUpWeeks: 6 };

  test('adds up to what the run itself counts, course by course in order, on a whole network', async () => {
    expect((await agrees(plan)).displaced).toBeGreaterThan(100);
  });

  test('also where a centre is down for weeks and mutual aid moves courses', async () => {
    const down = { ...plan, startDate: '2029-01-01', horizonWeeks: 14 };
    const aided = down.scenarios.find(({ name }) => /mutual aid/i.test(name));
    const happened = await agrees(down, aided?.id);
    expect(happened.displaced).toBeGreaterThan(100);
    expect(happened.aided).toBeGreaterThan(0);
  });

  test('and of any plan', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (any) => void (await agrees(any))),
      { numRuns: 10 },
    );
  });

  test('is CSV with a described column for each cell, of the courses decided in the period that is asked for', async () => {
    const done = await replicationOf(plan);
    const whole = [...eventLog(plan, done, asked)].join('');
    const { data, errors } = Papa.parse<Record<string, string>>(whole.slice(1), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(Object.keys(data[0] ?? {})).toEqual(eventDictionary.map(([name]) => name));
    for (const { case_id, timestamp, lifecycle } of data.slice(0, 500)) {
      expect(case_id).toMatch(/^simulated-course-\d+$/);
      expect(timestamp).toMatch(/^20\d\d-\d\d-\d\dT00:00:00$/);
      expect(lifecycle).toBe('complete');
    }
    const period = { ...asked, from: '2027-05-03', until: '2027-05-10' };
    const part = Papa.parse<Record<string, string>>([...eventLog(plan, done, period)].join('').slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const decided = data.filter(
      ({ activity, timestamp = '' }) =>
        activity === 'Decision to treat' && timestamp >= '2027-05-03' && timestamp < '2027-05-10',
    );
    const cases = new Set(decided.map(({ case_id }) => case_id));
    expect(cases.size).toBeGreaterThan(10);
    expect(part).toEqual(data.filter(({ case_id }) => cases.has(case_id)));
  });
});
